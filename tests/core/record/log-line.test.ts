import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '../../../src/core/calendar/day';
import { blockId, foldLine, formatLogLine } from '../../../src/core/record/log-line';
import { read } from '../../fakes/read';
import { line as anyLine } from '../text/some-text';

const DAY = parseDay('2026-03-01') as Day;
const ID = 'k-0a9d8e7f';

function written(words: string): string {
	return formatLogLine({ day: DAY, words, id: ID });
}

/** What a note tells whose log has the line, and another below it. */
function told(line: string) {
	const text = `---\ntype: person\n---\n# Ana\n\n## Log\n${line}\n- 2026-01-01 call ^k-below000\n`;
	return read('People/Ana.md', text).events;
}

/** Words as a page shows them: without the backslashes of Markdown and what cannot be seen. */
function shown(words: string): string {
	return words
		.replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
		.replaceAll('\u2060', '')
		.replace(/[ \t]+/gu, ' ')
		.trim();
}

test('a line has its day, its words and its id', () => {
	expect(written('call: new job at Contoso')).toBe(
		'- 2026-03-01 call: new job at Contoso ^k-0a9d8e7f',
	);
	expect(written('')).toBe('- 2026-03-01 ^k-0a9d8e7f');
});

test('an id is made of eight random figures and letters', () => {
	expect(blockId(Uint8Array.of(0, 9, 10, 35, 36, 255, 1, 2, 99))).toBe('k-09az0312');
	expect(blockId(new Uint8Array(8))).toBe('k-00000000');
	expect(() => blockId(new Uint8Array(7))).toThrow('A block id takes eight random bytes.');
});

describe('what is typed stands in the note as typed', () => {
	test.each([
		"costs $& and $1 and $` and $'",
		'see ^rf-00000000',
		'^rf-00000000',
		'met `at` the fair',
		'a ` alone',
		'``` three',
		'in code `%%` too',
		'in code `<!--` too',
		'<% tp.file.title %>',
		'[[Ana Silva|Ana]] and #vip',
		'C:\\new\\table',
		'**New job** at Contoso',
		'50 % of it',
		'a --- b',
		'[x] sent',
		'see [contact:: no]',
		'10:30 call',
		'👋 Zoë 林美玲',
	])('%s', (words) => {
		expect(written(words)).toBe(`- 2026-03-01 ${words} ^k-0a9d8e7f`);
		expect(foldLine(words)).toEqual({ text: words, cut: false });
	});
});

describe('signs that would hide or swallow something get a backslash', () => {
	test.each([
		['50 %% off', '50 %\\% off'],
		['%%%', '%\\%\\%'],
		['\\%% off', '\\%\\% off'],
		['a <!-- b', 'a <\\!-- b'],
		['a --> b', 'a --> b'],
		['---', '\\---'],
		['- [ ] call her', '\\- [ ] call her'],
		[': well', '\\: well'],
		['| a | b |', '\\| a | b |'],
		['*', '\\*'],
		['* list of *', '\\* list of *'],
		['- call *her* *now*', '\\- call *her* *now*'],
		['\\`%%\\`', '\\`%\\%\\`'],
	])('%s', (words, expected) => {
		expect(written(words)).toBe(`- 2026-03-01 ${expected} ^k-0a9d8e7f`);
	});
});

test.each([
	['a\r\nb', 'a b'],
	['a\n\n  b\n', 'a b'],
	['a\rb\vc\fd', 'a b c d'],
	['a\0b', 'a b'],
	['a\u2028b\u2029c\u0085d', 'a b c d'],
	['  a  b  ', 'a  b'],
	['a\tb', 'a\tb'],
	['a\uD800b', 'a\uFFFDb'],
])('%j becomes one line', (typed, text) => {
	expect(foldLine(typed)).toEqual({ text, cut: false });
	expect(written(typed)).toBe(`- 2026-03-01 ${text} ^k-0a9d8e7f`);
});

test('text of 10,000 characters is cut at 500, and says so', () => {
	expect(foldLine('a'.repeat(500))).toEqual({ text: 'a'.repeat(500), cut: false });
	expect(foldLine('a'.repeat(10_000))).toEqual({ text: 'a'.repeat(500), cut: true });
	expect(foldLine(`${'a'.repeat(499)}👩‍👩‍👧`)).toEqual({ text: 'a'.repeat(499), cut: true });
	expect(foldLine(`${'a'.repeat(499)} b`)).toEqual({ text: 'a'.repeat(499), cut: true });
	expect(foldLine(`e${'\u0301'.repeat(600)}`)).toEqual({
		text: `e${'\u0301'.repeat(499)}`,
		cut: true,
	});
});

test('even the longest words leave a line that is read', () => {
	const line = written('%'.repeat(100_000));
	expect(line.length).toBeLessThan(2000);
	expect(line.endsWith(' ^k-0a9d8e7f')).toBe(true);
	expect(told(line).find(({ id }) => id === ID)?.day).toBe('2026-03-01');
	const cut = 'a'.repeat(799);
	expect(written(`${cut} b`)).toBe(`- 2026-03-01 ${cut} ^k-0a9d8e7f`);
});

test.each(['sent it ✅ 2026-04-01', 'sent it ✅ 01/04/2026', 'sent it [completion:: 2026-04-01]'])(
	'%s stays on the day it is written for',
	(words) => {
		const days = told(written(words)).map(({ day }) => day);
		expect(new Set(days)).toEqual(new Set(['2026-03-01', '2026-01-01']));
		expect(shown(written(words))).toBe(`- 2026-03-01 ${words} ^k-0a9d8e7f`);
	},
);

describe('a joiner stands behind each figure of another day', () => {
	test.each([
		['sent it ✅ 2026-04-01', 'sent it ✅ 2_0_2_6_-0_4_-0_1_'],
		['sent it ✅ 01/04/2026', 'sent it ✅ 0_1_/0_4_/2_0_2_6_'],
		['sent it ✅ 04/13/2026', 'sent it ✅ 0_4_/1_3_/2_0_2_6_'],
		['sent it [done:: [[2026-04-01]]]', 'sent it [done:: [[2_0_2_6_-0_4_-0_1_]]]'],
		['sent ✅ 2026-04-01 to [[Ana 2]]', 'sent ✅ 2_0_2_6_-0_4_-0_1_ to [[Ana 2]]'],
		['[[Ana 2]] had it ✅ 2026-04-01', '[[Ana 2]] had it ✅ 2_0_2_6_-0_4_-0_1_'],
		['✅ 2026-04-01 to [[Ana]]5', '✅ 2_0_2_6_-0_4_-0_1_ to [[Ana]]5_'],
		['✅ 2026-04-01 [[Ana 2]], [[Ben 3]]', '✅ 2_0_2_6_-0_4_-0_1_ [[Ana 2]], [[Ben 3]]'],
	])('but not in a link that leads elsewhere: %s', (words, expected) => {
		expect(written(words)).toBe(
			`- 2026-03-01 ${expected.replaceAll('_', '\u2060')} ^k-0a9d8e7f`,
		);
	});
});

test('whatever is typed, it is read as one line with its day and its id, and the line below is read too', () => {
	fc.assert(
		fc.property(anyLine, (words) => {
			const line = written(words);
			expect(line).not.toMatch(/[\0\r\n\u2028\u2029]/u);
			const events = told(line);
			for (const event of events.filter(({ line: number }) => number === 7))
				expect(event).toMatchObject({ day: '2026-03-01', id: ID, place: 'log' });
			expect(events.filter(({ line: number }) => number === 7)).not.toEqual([]);
			expect(events.filter(({ id }) => id === 'k-below000')).toHaveLength(1);
			expect(events.every(({ line: number }) => number === 7 || number === 8)).toBe(true);
		}),
		{ numRuns: 500 },
	);
}, 60_000);

test('what is written is read back in the same words', () => {
	const word = fc.constantFrom(
		...[
			'call',
			'new job',
			'$&',
			'$1',
			'$`',
			"$'",
			'`',
			'``',
			'```',
			'%%',
			'%',
			'---',
			'<%',
			'%>',
		],
		...[
			'- [ ]',
			'[[Ben Okri]]',
			'^rf-00000000',
			'<!--',
			'-->',
			'|',
			'\\',
			'Zoë',
			'林美玲',
			'👋',
		],
		...[
			'"',
			'&amp;',
			'<b>',
			'$$',
			'==',
			'~~',
			'___',
			'***',
			'>',
			'x:',
			'::',
			'. . .',
			',',
			';',
		],
	);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (typed) => {
			const words = `${typed.join(' ')} done`;
			const [event] = told(written(words)).filter(({ line }) => line === 7);
			expect(shown(event?.text ?? '')).toBe(shown(words));
		}),
		{ numRuns: 2000 },
	);
}, 60_000);
