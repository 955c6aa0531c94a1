import { expect, test } from 'vitest';
import { readCopyName } from '../../../src/core/people/conflict-copy';
import { buildNetwork, day } from '../../fakes/build-network';

test.each([
	['Ana (Conflicted copy Mac 202611221030).md', 'Ana!'],
	['Ana (conflicted copy 2026-11-22 103000).md', 'Ana!'],
	['Ana (Bo’s conflicted copy 2026-11-22).md', 'Ana!'],
	['Ana.sync-conflict-20260818-173636-D4LGQYW.md', 'Ana!'],
	['Ana~HEAD.md', 'Ana!'],
	['Ana 2.md', 'Ana'],
	['Ana (1).md', 'Ana'],
	['Ana copy.md', 'Ana'],
	['Ana - Copy.md', 'Ana'],
	['Ana-MacBook Pro.md', 'Ana'],
	['Ana~main.md', 'Ana'],
	['Mary-Jane-iMac.md', 'Mary, Mary-Jane'],
	['Louis 14.md', 'Louis'],
	['R2-D2.md', 'R2'],
	['Ana Silva.md', ''],
	['John (Jack) Smith.md', ''],
	['Ana (photographer).md', ''],
	['2026-11-20 Ana.md', '2026, 2026-11'],
	['(conflicted copy).md', ''],
	['-.md', ''],
	['.md', ''],
])('%s may be a copy of “%s”', (path, bases) => {
	const found = readCopyName(`People/${path}`).map(
		({ base, certain }) => base + (certain ? '!' : ''),
	);
	expect(found.join(', ')).toBe(bases);
});

const ANA = `---
type: person
uid: 7c1
tier: 2
---
## Interactions
- 2026-03-04 call: the new flat ^k-aaaaaaaa
- 2026-02-01 lunch at the harbour
`;

const COPY = 'People/Ana (Conflicted copy Mac 202611221030).md';

/** The notes that count as people, by path. */
function people(notes: Readonly<Record<string, string>>): readonly string[] {
	const known = buildNetwork(notes).on(day('2026-06-01'));
	return known.people().map(({ path }) => path);
}

test.each([
	['Ana (Conflicted copy Mac 202611221030).md'],
	['Ana.sync-conflict-20260818-173636-D4LGQYW.md'],
	['Ana 2.md'],
	['Ana (1).md'],
	['Ana-MacBook Pro.md'],
	['Ana~HEAD.md'],
])('%s with a line of Ana’s log is no second person', (copy) => {
	expect(people({ 'People/Ana.md': ANA, [`People/${copy}`]: ANA })).toEqual(['People/Ana.md']);
});

test('a copy and its note lead to each other, and a copy of a copy to the note', () => {
	const again = 'People/Ana (Conflicted copy Mac 202611221030) 2.md';
	const notes = { 'People/Ana.md': ANA, [COPY]: ANA, [again]: ANA, 'People/Bo.md': '' };
	const known = buildNetwork(notes).on(day('2026-06-01'));
	expect(known.copiesOf('People/Ana.md')).toEqual([again, COPY].sort());
	expect(known.originalOf(again)).toBe('People/Ana.md');
	expect(known.copiesOf('People/Bo.md')).toEqual([]);
	expect(known.originalOf('People/Ana.md')).toBeUndefined();
});

test.each([
	['Louis.md', 'Louis 14.md'],
	['Agent.md', 'Agent 47.md'],
	['Henry.md', 'Henry 8.md'],
	['R2.md', 'R2-D2.md'],
	['Mary.md', 'Mary-Jane Watson.md'],
	['John.md', 'John (Jack) Smith.md'],
	['Ana.md', 'Ana (1).md'],
])('%s and %s are two people while they share no line', (one, other) => {
	const notes = { [`People/${one}`]: '', [`People/${other}`]: '' };
	expect(people(notes)).toEqual(Object.keys(notes).sort());
});

test('a copy whose original is gone is the person', () => {
	const copy = 'People/Ana (Conflicted copy Mac 202611221030).md';
	expect(people({ [copy]: ANA })).toEqual([copy]);
});

test('a note of the same name in another folder is no copy', () => {
	expect(people({ 'People/Ana.md': ANA, 'Clients/Ana 2.md': ANA })).toHaveLength(2);
	expect(people({ 'People/Ana.md': ANA, 'Ana 2.md': ANA })).toHaveLength(2);
});

test('a name that nobody bears is a copy even when nothing is the same any more', () => {
	expect(people({ 'People/Ana.md': ANA, [COPY]: '---\ntype: person\n---\n' })).toHaveLength(1);
});

test('a copy of a note that is no person any more is the person', () => {
	const original = 'Garden/Ana.md';
	const copy = 'Garden/Ana (Conflicted copy Mac 202611221030).md';
	expect(people({ [original]: 'Nothing left here.', [copy]: ANA })).toEqual([copy]);
});

test('a promise that the original makes too is made once', () => {
	const text = `${ANA}\n## Action items\n\n- [ ] lend her the drill\n`;
	const more = `${text}- [ ] find her the key\n`;
	const known = buildNetwork({ 'People/Ana.md': text, [COPY]: more }).on(day('2026-06-01'));
	expect(
		known
			.followUps('People/Ana.md')
			.map((one) => one.text)
			.sort(),
	).toEqual(['find her the key', 'lend her the drill']);
});

test('what only a copy says counts for the original, and what both say counts once', () => {
	const copy = ANA.replace('- 2026-03', '- 2026-04-09 called her ^k-bbbbbbbb\n- 2026-03');
	const known = buildNetwork({ 'People/Ana.md': ANA, [COPY]: copy }).on(day('2026-06-01'));
	const days = known.events('People/Ana.md').map((event) => event.day);
	expect(days.sort()).toEqual([...new Set(days)]);
	expect(known.lastContact('People/Ana.md')).toMatchObject({
		day: '2026-04-09',
		source: { path: COPY },
	});
});

test('a copy’s properties are not believed, and a link to it leads to the original', () => {
	const copy = ANA.replace('tier: 2', 'tier: 1');
	const known = buildNetwork({
		'People/Ana.md': ANA,
		[COPY]: copy,
		'Meetings/2026-05-04 Talk.md': `---\ntype: meeting\nattendees: ["[[${COPY}]]"]\n---\n`,
	}).on(day('2026-06-01'));
	expect(known.standing('People/Ana.md').tier).toBe(2);
	expect(known.lastContact('People/Ana.md')?.day).toBe('2026-05-04');
});

test('a copy is reported where it lies', () => {
	const known = buildNetwork({ 'People/Ana.md': ANA, [COPY]: ANA }).on(day('2026-06-01'));
	expect(known.diagnostics(COPY).map(({ code }) => code)).toEqual(['conflict-copy']);
	expect(known.diagnostics('People/Ana.md')).toEqual([]);
});

test('a copy of a copy is the same person still', () => {
	const notes = { 'People/Ana.md': ANA, 'People/Ana 2.md': ANA, 'People/Ana 2 (1).md': ANA };
	expect(people(notes)).toEqual(['People/Ana.md']);
});
