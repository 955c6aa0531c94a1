import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankCode, blankComments, type CommentState } from '../../../src/core/text/comments';
import { line } from './some-text';

/** What a reader still sees, blanks folded, of lines one after the other. */
function spoken(...lines: readonly string[]): string[] {
	let state: CommentState;
	return lines.map((text) => {
		const read = blankComments(text, state);
		state = read.state;
		return read.text.replaceAll(/ +/g, ' ').trim();
	});
}

describe('a comment says nothing', () => {
	test.each([
		['Lunch with [[Ana]]', 'Lunch with [[Ana]]'],
		['Lunch %% not [[Ben]] %% with [[Ana]]', 'Lunch with [[Ana]]'],
		['Lunch <!-- not [[Ben]] --> with [[Ana]]', 'Lunch with [[Ana]]'],
		['%% [[Ben]] %%', ''],
		['<!---->[[Ana]]', '[[Ana]]'],
		['<!-->[[Ana]]', '[[Ana]]'],
		['<!--->[[Ana]]', '[[Ana]]'],
		['<!-- %% --> [[Ana]]', '[[Ana]]'],
		['%% --> %% [[Ana]]', '[[Ana]]'],
		['[[Ana]] --> [[Ben]]', '[[Ana]] --> [[Ben]]'],
		['up 10 % or 20 %', 'up 10 % or 20 %'],
		['a %%b%% c %%d%% e', 'a c e'],
		['`%%` hides, says [[Ana]]', '`%%` hides, says [[Ana]]'],
		['``a`%%`` [[Ana]] %% [[Ben]] %%', '``a`%%`` [[Ana]]'],
		['`<!--` is HTML, says [[Ana]]', '`<!--` is HTML, says [[Ana]]'],
		['a ` %% [[Ben]] %% [[Ana]]', 'a ` [[Ana]]'],
		['%% ` %% [[Ana]] ` x', '[[Ana]] ` x'],
	])('%s', (text, seen) => {
		expect(spoken(text)).toEqual([seen]);
	});

	test('over several lines, until it is closed', () => {
		expect(spoken('Met %% [[Ana]]', '[[Ben]]', '[[Cy]] %% [[Dee]]', '[[Eve]]')).toEqual([
			'Met',
			'',
			'[[Dee]]',
			'[[Eve]]',
		]);
		expect(spoken('Met <!-- [[Ana]]', '%% `-->` [[Dee]]')).toEqual(['Met', '` [[Dee]]']);
	});

	test('and what it hides keeps the columns of the rest', () => {
		const text = 'Lunch %% not yet %% with [[Ana]]';
		expect(blankComments(text, undefined).text.indexOf('[[Ana]]')).toBe(
			text.indexOf('[[Ana]]'),
		);
	});
});

describe('code says nothing', () => {
	test.each([
		['no code', 'no code'],
		['`[[Ben]]` [[Ana]]', '          [[Ana]]'],
		['``a`b`` c', '        c'],
		['`a``b` c', '       c'],
		['a ` b', 'a ` b'],
		['`` a ` b', '`` a ` b'],
		['`` a `b` c', '`` a     c'],
		['`a` `b` `', '        `'],
		['``', '``'],
	])('%s', (text, seen) => {
		expect(blankCode(text)).toBe(seen);
	});
});

test('blanking keeps the length of any line, and changes nothing but to a blank', () => {
	fc.assert(
		fc.property(line, fc.constantFrom<CommentState>(undefined, '%%', '-->'), (text, state) => {
			for (const blanked of [blankCode(text), blankComments(text, state).text]) {
				expect(blanked).toHaveLength(text.length);
				for (let at = 0; at < text.length; at++) {
					if (blanked[at] !== text[at]) expect(blanked[at]).toBe(' ');
				}
			}
		}),
	);
});

test('blanking twice is blanking once', () => {
	fc.assert(
		fc.property(line, (text) => {
			const { text: once } = blankComments(text, undefined);
			expect(blankComments(blankCode(once), undefined).text).toBe(blankCode(once));
		}),
	);
});
