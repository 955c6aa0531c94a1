import { expect, test } from 'vitest';
import { countContacts } from '../../../src/core/relationship/contact-calendar';
import { buildKnown, pathOf, type Properties } from '../../fakes/build-known';
import { day } from '../../fakes/build-network';

const EVERYBODY: Readonly<Record<string, Properties>> = { Ana: {}, Bo: {}, Cy: {} };

/** One line a day, oldest first: `2026-11-02 2 Lunch.md:1 Ana, Bo | …`. */
function calendar(story: string, person?: string, people = EVERYBODY): readonly string[] {
	const known = buildKnown({ today: '2026-11-20', people, story });
	const days = countContacts(
		known,
		day('2026-01-01'),
		person === undefined ? undefined : pathOf(person),
	);
	return [...days]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([on, { contacts, notes }]) => {
			const said = notes.map(
				({ source, people: names }) =>
					`${source.path}:${source.line} ${[...names].sort().join(', ')}`,
			);
			return `${on} ${contacts} ${said.join(' | ')}`;
		});
}

const STORY = `2026-11-02 met Ana, Bo @Lunch.md
	2026-11-02 called Ana @Lunch.md
	2026-11-02 wrote Cy @Ana.md
	2026-11-10 called Bo @Bo.md`;

test('a day counts one contact for each person and note, and knows the notes that tell of it', () => {
	expect(calendar(STORY)).toEqual([
		'2026-11-02 3 Lunch.md:1 Ana, Bo | Ana.md:3 Cy',
		'2026-11-10 1 Bo.md:4 Bo',
	]);
});

test('one person’s days are those on which they took part', () => {
	expect(calendar(STORY, 'Bo')).toEqual([
		'2026-11-02 1 Lunch.md:1 Bo',
		'2026-11-10 1 Bo.md:4 Bo',
	]);
	expect(calendar(STORY, 'Nobody')).toEqual([]);
});

test.each([
	['a plan', '2026-11-02 plan Ana'],
	['a mention', '2026-11-02 mention Ana'],
	['being spoken of', '2026-11-02 met Self > Ana'],
	['what is still to come', '2026-11-21 met Ana'],
	['what was before', '2025-12-31 met Ana'],
	['what has no day', '- met Ana'],
	['what was said to be none', '2026-11-02 met Ana no-contact'],
])('%s is no contact of these days', (_, line) => {
	expect(calendar(line, 'Ana')).toEqual([]);
});

test('contact with people who have no note is contact, with anybody', () => {
	expect(calendar('2026-11-02 met Zoe')).toEqual(['2026-11-02 1 Story.md:1 Zoe']);
});

test('a day that only a property tells counts once, from where it is written, and never ahead', () => {
	const people = { Ana: { metOn: '2026-03-04', lastContact: '2026-11-02' } };
	expect(calendar('', 'Ana', people)).toEqual([
		'2026-03-04 1 People/Ana.md:2 Ana',
		'2026-11-02 1 People/Ana.md:3 Ana',
	]);
	expect(calendar('2026-11-02 met Ana', 'Ana', people)).toContain('2026-11-02 1 Story.md:1 Ana');
	expect(calendar('', 'Ana', { Ana: { lastContact: '2026-11-21' } })).toEqual([]);
	expect(calendar('', 'Ana', { Ana: { metOn: '2025-12-31' } })).toEqual([]);
});
