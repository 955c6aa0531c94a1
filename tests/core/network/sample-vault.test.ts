import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildNetwork, day } from '../../fakes/build-network';

const VAULT = fileURLToPath(new URL('../../sample-vault', import.meta.url));

const notes = Object.fromEntries(
	readdirSync(VAULT, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/').normalize('NFC'))
		.filter((path) => path.endsWith('.md'))
		.sort()
		.map((path) => [path, readFileSync(`${VAULT}/${path}`, 'utf8')]),
);

const segment = (name: string, cadence: number) => ({ name, cadence });

const settings = {
	selfNames: ['Mara Lindqvist', 'Mara'],
	segments: [segment('Makers', 45), segment('Professionals', 42)],
	dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }],
};

const known = buildNetwork(notes, settings).on(day('2026-11-20'));

test('everybody in the sample vault, with tier, last contact, cadence and lateness', () => {
	const rows = known.people().map(({ path, name }) => {
		const { tier, actsAs, derived } = known.standing(path);
		const last = known.lastContact(path);
		const { cadence, from } = known.cadence(path) ?? {};
		const late = known.lateness(path)?.daysLate ?? 0;
		return [
			name,
			`${tier ?? 'unsorted'}${derived ? ' derived' : ''}${actsAs === tier ? '' : ' acts as 3'}`,
			last ? `${last.day} ${last.source.path}:${last.source.line}` : 'never',
			from === 'tier' ? cadence : `${cadence ?? ''} ${from ?? ''}`,
			...(late > 0 ? [`${late} late`] : []),
		].join(' | ');
	});
	expect(rows).toEqual([
		'Anna Bell | unsorted | 2026-11-04 Meetings/2026-11-04 Traders evening.md:6 | never',
		'Anna Kovač | unsorted | 2026-11-04 Meetings/2026-11-04 Traders evening.md:6 | never',
		'Callum Reyes | 4 | 2026-06-30 People/Callum Reyes.md:10 | 90 | 53 late',
		'Daniel Moss | 1 | 2026-09-16 Meetings/2026-09-16 Practice books.md:6 | 90 person',
		'Ruth Adeyemi | 1 | 2026-10-03 People/Clients/Ruth Adeyemi.md:13 | 30 | 18 late',
		'Daniel Moss | unsorted | never | never',
		'Elif Aydın | 4 derived | 2026-11-17 Meetings/2026-11-17 Elif Aydın.md:1 | 90',
		'Gordon Pell | 1 | 2025-10-07 People/Gordon Pell.md:10 | 30 | 379 late',
		'Helena Brandt | 1 | 2026-11-13 People/Helena Brandt.md:18 | 45 segment',
		'Jonas Lindqvist | 2 | 2026-11-14 Daily/2026-11-14.md:3 | 30 person',
		'Margit Sólyom | 2 | 2026-09-02 People/Margit Sólyom.md:11 | 30 | 49 late',
		'Noor Haddad | 3 derived | never | 60',
		'Oriol Puig | 2 | 2026-09-24 People/Oriol Puig.md:13 | 42 segment | 15 late',
		'Pieter Hallam | 3 | 2025-09-18 People/Pieter Hallam.md:4 | 60 | 368 late',
		'Priya Raman | 4 derived acts as 3 | 2026-11-19 Meetings/2026-11-19 Priya at the workshop.md:7 | 45 segment',
		'Ravi Menon | 1 | 2026-10-08 Meetings/1-1 Ravi Menon.md:8 | 30 | 13 late',
		"Siobhán O'Dwyer | 3 | 2026-11-06 People/Siobhán O'Dwyer.md:14 | 42 segment",
		'Tomasz Wilk | 3 derived | 2026-10-22 Meetings/Bakery costings.md:6 | 45 segment',
		'Yusuf Demir | 3 derived | 2026-11-16 Meetings/2026-11-16 Engagement letter with Yusuf.md:6 | 45 segment',
		'Zoë Ferreira | 2 | 2026-11-08 Daily/2026-11-08.md:3 | 30 person',
		'林美玲 | 4 derived | never | 90',
	]);
});

test('the tiers of the sample vault that its notes speak against', () => {
	expect(
		known.proposals().map(({ person, from, to, sources }) => [person, from, to, ...sources]),
	).toEqual([
		['People/Pieter Hallam.md', 3, 4, { path: 'People/Pieter Hallam.md', line: 4 }],
		[
			'People/Priya Raman.md',
			4,
			3,
			{ path: 'Daily/2026-03-24.md', line: 3 },
			{ path: 'People/Priya Raman.md', line: 15 },
		],
		['People/Yusuf Demir.md', 3, 1, { path: 'People/Yusuf Demir.md', line: 13 }],
	]);
});

test('what one note of the sample vault cannot say without asking the others', () => {
	const said = known.paths().flatMap((path) => {
		const own = new Set(known.noteFacts(path)?.diagnostics);
		const others = known.diagnostics(path).filter((one) => !own.has(one));
		return others.map(({ line, code }) => `${path}:${line} ${code}`);
	});
	expect(said).toEqual([
		'Meetings/2026-11-04 Traders evening.md:14 name-ambiguous',
		'Meetings/2026-11-04 Traders evening.md:31 name-ambiguous',
		'People/Anna Bell.md:3 referrer-circle',
		'People/Anna Kovač.md:3 referrer-circle',
		'People/Clients/Daniel Moss.md:1 alias-shared',
		'People/Daniel Moss.md:1 alias-shared',
	]);
});

test('a referrer told of in a log alone is found', () => {
	expect(known.standing('People/Noor Haddad.md').source).toEqual({
		path: 'People/Jonas Lindqvist.md',
		line: 13,
	});
});

test('the introductions of the sample vault stand on both ledgers', () => {
	const given = (path: string) =>
		known
			.ledger(path)
			.given.filter(({ favour }) => favour === 'introduction')
			.map(({ about, source }) => `${about?.name ?? ''} ${source.path}:${source.line}`);
	expect(given('People/Callum Reyes.md')).toEqual([
		'Ruth Adeyemi People/Clients/Ruth Adeyemi.md:16',
	]);
	expect(given('People/Clients/Ruth Adeyemi.md')).toEqual([
		'Callum Reyes People/Clients/Ruth Adeyemi.md:16',
	]);
	expect(given('People/Helena Brandt.md')).toEqual(['Oriol Puig People/Oriol Puig.md:27']);
});
