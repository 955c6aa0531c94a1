import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '../src/core/calendar/day';
import { weekOf } from '../src/core/calendar/week';
import { buildReview } from '../src/core/review/build-review';
import type { ReviewRow } from '../src/core/review/review';
import { readVault } from '../src/cli/read-vault.mts';
import { readVaultSettings } from '../src/cli/vault-settings.mts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const day = (text: string): Day => {
	const parsed = parseDay(text);
	if (parsed === undefined) throw new Error(`${text} is no day`);
	return parsed;
};

const vault = here('sample-vault');
const { settings } = readVaultSettings(vault, undefined);
const known = readVault(vault, settings, () => undefined).network.on(day('2026-11-20'));
const review = buildReview(known, weekOf(known.today, settings.firstWeekday));
const rows = [...review.thisWeek, ...review.notThisWeek];

/** The cells of the table below a heading of tests/README.md, its head and divider left out. */
function table(heading: string): readonly (readonly string[])[] {
	const text = readFileSync(here('README.md'), 'utf8');
	const below = text.slice(text.indexOf(`### ${heading}`));
	const lines = below.slice(below.indexOf('\n|') + 1).split('\n');
	const end = lines.findIndex((line) => !line.startsWith('|'));
	return lines.slice(2, end).map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}

/** The first `path:line` or `path` in back-ticks. */
function sourceIn(cell: string): string {
	return /`([^`]+)`/u.exec(cell)?.[1] ?? '';
}

function findRow(act: string, person: string, due: string): ReviewRow | undefined {
	const [kind, stage] = act.split(', ');
	const name = person.replace(', the client', '').split(' and ')[0];
	return rows.find(
		(row) =>
			row.act === kind &&
			row.stage === stage &&
			row.name.startsWith(name ?? '') &&
			(due === '' || row.due === due),
	);
}

describe('the review of the sample vault, act by act as tests/README.md tells it', () => {
	const acts = table('What the review of 2026-11-20 must hold');

	test.each(acts)('%s: %s, about %s, due %s', (...cells) => {
		const [act, person, , due, , source] = cells;
		const row = findRow(act ?? '', person ?? '', due ?? '');
		expect(row).toBeDefined();
		const at = `${row?.source?.path}:${row?.source?.line}`;
		const place = sourceIn(source ?? '');
		expect(place.includes(':') ? at : row?.source?.path).toBe(place);
	});

	test('nothing else is asked of this week', () => {
		const named = acts.map(([act, person, , due]) =>
			findRow(act ?? '', person ?? '', due ?? ''),
		);
		expect(review.thisWeek.filter((row) => !named.includes(row))).toEqual([]);
	});

	test('every kind of act occurs, and the minutes are kept', () => {
		expect([...new Set(rows.map(({ act }) => act))]).toEqual([
			'thank-you',
			'confirm',
			'reach',
			'follow-up',
			'give',
			'reconnect',
		]);
		expect(review.budget).toEqual({ minutes: 120, planned: 120 });
	});

	test('what does not fit, or waits, says why', () => {
		for (const row of review.notThisWeek) expect(row.notNow).toMatch(/\p{L}/u);
		expect(review.notThisWeek.map(({ name, notNow }) => [name, notNow])).toContainEqual([
			'Ravi Menon',
			'a meeting is planned on 25 November',
		]);
	});
});

describe('everybody in the sample vault, as tests/README.md tells them', () => {
	test.each(table('Everybody, as of that day'))(
		'%s: tier %s, last contact %s',
		(who, tier, last) => {
			const name = (who ?? '').split(',')[0];
			const client = who?.includes('the client') === true;
			const person = known
				.people()
				.find(
					(one) =>
						one.name === name &&
						(name !== 'Daniel Moss' || one.path.includes('Clients') === client),
				);
			expect(person).toBeDefined();
			const standing = known.standing(person?.path ?? '');
			expect(String(standing.tier ?? 'unsorted')).toBe((tier ?? '').split(/[ ,;]/u)[0]);
			expect(standing.derived).toBe(tier?.includes('derived') === true);
			expect(known.lastContact(person?.path ?? '')?.day ?? 'never').toBe(last);
		},
	);

	test('the census counts them', () => {
		const { tiers, trusted, warm, cooling, cold } = review.census;
		expect(tiers).toEqual({ 1: 4, 2: 4, 3: 5, 4: 4, unsorted: 3 });
		expect({ trusted, warm, cooling, cold }).toEqual({
			trusted: 12,
			warm: 8,
			cooling: 3,
			cold: 1,
		});
	});
});
