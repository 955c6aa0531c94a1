import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlainName, linkName } from '../../../src/core/record/link-name';
import { applyChanges, invertChanges } from '../../../src/core/text/change';
import { carryOut, changesLeft, knownFrom, partyOf, writingOn } from '../../fakes/carry-out';
import { text as anyText } from '../text/some-text';

const ANA = { ...partyOf('Ana Silva'), names: ['Ana Silva', 'Ani', 'Ana Maria Silva'] };
const DAILY = 'Daily/2026-03-10.md';

/** A note after its second line was shown with these words and the name in it was to be linked. */
function linked(line: string, text: string, party = ANA): string {
	const note = `# Ana\n${line}\nmore Ana Silva\n`;
	const [edit] = linkName({ path: DAILY, line: 2, text }, party, writingOn('2026-03-11')).edits;
	const edited = edit?.edit(note);
	if (edited === undefined || 'refused' in edited) return edited?.refused ?? '';
	const after = applyChanges(note, edited.changes);
	expect(applyChanges(after, invertChanges(note, edited.changes))).toBe(note);
	return after.slice('# Ana\n'.length, -'\nmore Ana Silva\n'.length);
}

describe('a name that stands plainly in a line becomes a link, and nothing else changes', () => {
	test.each([
		['- lunch with Ana Silva', 'lunch with Ana Silva', '- lunch with [[Ana Silva]]'],
		[
			'- 2026-03-10  lunch with Ana Silva’s boss ^k-1  ',
			'lunch with Ana Silva’s boss',
			'- 2026-03-10  lunch with [[Ana Silva]]’s boss ^k-1  ',
		],
		[
			'* 12:30 - lunch with ana silva\r',
			'lunch with ana silva',
			'* 12:30 - lunch with [[Ana Silva|ana silva]]\r',
		],
		[
			'lunch with Ana Maria Silva',
			'lunch with Ana Maria Silva',
			'lunch with [[Ana Silva|Ana Maria Silva]]',
		],
		[
			'| 2026-03-10 | lunch with ana silva |',
			'lunch with ana silva',
			String.raw`| 2026-03-10 | lunch with [[Ana Silva\|ana silva]] |`,
		],
		[
			'- %% Ana Silva %% lunch with Ana Silva',
			'lunch with Ana Silva',
			'- %% Ana Silva %% lunch with [[Ana Silva]]',
		],
		[
			'- `Ana Silva` is Ana Silva and Ana Silva',
			'`Ana Silva` is Ana Silva and Ana Silva',
			'- `Ana Silva` is [[Ana Silva]] and Ana Silva',
		],
		['- [x] Ana Silva', 'Ana Silva', '- [x] [[Ana Silva]]'],
		['- lunch with [[Ana Silva]]', 'lunch with [[Ana Silva]]', '- lunch with [[Ana Silva]]'],
		['- lunch with [[Ana Silva]]', 'lunch with Ana Silva', '- lunch with [[Ana Silva]]'],
	])('%s', (line, text, expected) => {
		expect(linked(line, text)).toBe(expected);
	});

	test('a link leads to the note that is meant where two have the name', () => {
		const party = { ...ANA, path: 'Clients/Ana Silva.md' };
		const writing = {
			...writingOn('2026-03-11'),
			linkTo: (path: string) => `[[${path.replace('.md', '')}]]`,
		};
		const line = { path: DAILY, line: 1, text: 'lunch with Ana Silva' };
		const act = linkName(line, party, writing);
		const after = carryOut(act, { [DAILY]: '- lunch with Ana Silva' });
		expect(after[DAILY]).toBe('- lunch with [[Clients/Ana Silva|Ana Silva]]');
		expect(changesLeft(act, after)).toBe(0);
		expect(act.done).toBe('Linked Ana Silva in Daily/2026-03-10.md.');
	});
});

test.each([
	[
		'- lunch with [[Bo Chen]]',
		'lunch with [[Bo Chen]]',
		'The name does not stand in this line as it was shown (line 2), so no link was made.',
	],
	[
		'- supper with Ana Silva',
		'lunch with Ana Silva',
		'This line is no longer as it was shown (line 2), so no link was made.',
	],
	[
		'> lunch with Ana Silva',
		'lunch with Ana Silva',
		'This line is no longer as it was shown (line 2), so no link was made.',
	],
])('“%s” is left as it is', (line, text, refused) => {
	expect(linked(line, text)).toBe(refused);
});

describe('a link is offered for full names that stand plainly', () => {
	test.each([
		['lunch with Ana Silva', true],
		['lunch with Ani', false],
		['lunch with Ana', false],
		['lunch with [[Ana Silva]]', false],
		['lunch with [[Ana Silva|her]]', false],
		['[Ana Silva](https://ana.test)', false],
		['<Ana Silva>', false],
		['`Ana Silva`', false],
		['[[Ana Silva', false],
		['#Ana Silva', false],
		['[[Bo Chen]] and Ana Silva', true],
	])('%s: %s', (line, isOffered) => {
		expect(findPlainName(line, ANA.names) !== undefined).toBe(isOffered);
	});

	test('in scripts without blanks a name of several signs is a full one', () => {
		expect(findPlainName('和林美玲吃饭', ['林美玲'])).toEqual({ from: 1, to: 4 });
	});
});

test('what was told of somebody by name is told of them by the link', () => {
	const notes = {
		[ANA.path]: '---\ntype: person\n---\n# Ana Silva\n',
		[DAILY]: '# 2026-03-10\n\n- lunch with Ana Silva\n',
	};
	const before = knownFrom(notes, '2026-03-11').timeline(ANA.path);
	const line = { path: DAILY, line: 3, text: 'lunch with Ana Silva' };
	const after = carryOut(linkName(line, ANA, writingOn('2026-03-11')), notes);
	const [event] = knownFrom(after, '2026-03-11').timeline(ANA.path);
	expect(event).toMatchObject({ counts: true, event: { text: 'lunch with [[Ana Silva]]' } });
	expect(before.length).toBeLessThanOrEqual(1);
});

test('whatever stands in a note, linking makes one link of the name or changes nothing', () => {
	const writing = writingOn('2026-03-11');
	fc.assert(
		fc.property(anyText, anyText, (head, tail) => {
			const text = `${head}Ana Silva${tail}`.replace(/\n/gu, ' ');
			const act = linkName({ path: DAILY, line: 1, text }, ANA, writing);
			const [edit] = act.edits;
			const edited = edit?.edit(text) ?? { changes: [] };
			if ('refused' in edited || edited.changes.length === 0) return;
			const [change] = edited.changes;
			expect(edited.changes).toHaveLength(1);
			expect(change?.insert).toMatch(/^\[\[Ana Silva(?:\\?\|ana(?: maria)? silva)?\]\]$/iu);
			expect(text.slice(change?.from, change?.to)).toMatch(/^ana(?: maria)? silva$/iu);
		}),
	);
});
