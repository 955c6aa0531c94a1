import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/core/text/wikilink';
import { line } from './some-text';

/** Each link as `link (shown)`, an embed with `!`. */
function links(text: string): string[] {
	return findLinks(text).map(
		({ link, shown, embed }) =>
			`${embed ? '!' : ''}${link}${shown === link ? '' : ` (${shown})`}`,
	);
}

describe('a link in two brackets', () => {
	test.each([
		['with [[Ana Silva]]', 'Ana Silva'],
		['[[Ana Silva|Ana]]', 'Ana Silva (Ana)'],
		['[[People/Clients/Ana Silva]]', 'People/Clients/Ana Silva (Ana Silva)'],
		['[[People/ Ben]]', 'People/ Ben (Ben)'],
		['[[People/Ana Silva|Ana]]', 'People/Ana Silva (Ana)'],
		['[[Ana Silva#Log]]', 'Ana Silva'],
		['[[Ana Silva#Log#March|Ana]]', 'Ana Silva (Ana)'],
		['[[Ana Silva#^k-t7q1]]', 'Ana Silva'],
		['[[Ana Silva^k-t7q1]]', 'Ana Silva'],
		['[[Ana Silva.md]]', 'Ana Silva'],
		['[[Ana Silva.MD#Log]]', 'Ana Silva'],
		['[[ Ana Silva | Ana ]]', 'Ana Silva (Ana)'],
		['[[Ana|]]', 'Ana'],
		['[[a|b|c]]', 'a (b|c)'],
		['| [[Ana Silva\\|Ana]] |', 'Ana Silva (Ana)'],
		['[[Zoë]] and [[林美玲]]', 'Zoë', '林美玲'],
		['[[Ana]][[Ben]]', 'Ana', 'Ben'],
		["[[O'Brien (Dublin), Sean & Co.]]", "O'Brien (Dublin), Sean & Co."],
		['[[Ana%20Silva]]', 'Ana%20Silva'],
		['![[Ana]]', '!Ana'],
		['![[photo.png|100]]', '!photo.png (100)'],
		['[[constructor]]', 'constructor'],
		['\\\\[[Ana]]', 'Ana'],
	])('%s', (text, ...found) => {
		expect(links(text)).toEqual(found);
	});

	test('to a place in the note itself leads to no other', () => {
		expect(findLinks('[[#Log]]')).toMatchObject([{ link: '', shown: '' }]);
		expect(findLinks('[[#Log|see below]]')).toMatchObject([{ link: '', shown: 'see below' }]);
	});
});

describe('a Markdown link', () => {
	test.each([
		['[Ana](Ana%20Silva.md)', 'Ana Silva (Ana)'],
		['[Ana](<Ana Silva.md>)', 'Ana Silva (Ana)'],
		['[Ana](<Ana (Porto).md>)', 'Ana (Porto) (Ana)'],
		['[Ana](Ana Silva.md)', 'Ana Silva (Ana)'],
		['[Ana](People/Ana%20Silva.md#Log)', 'People/Ana Silva (Ana)'],
		['[Ana](Ana.md "The one from Porto")', 'Ana'],
		['[](Ana.md)', 'Ana'],
		['[ Ana ](Ana.md)', 'Ana'],
		['[Ruby](Ruby%20(of%20Power).md)', 'Ruby (of Power) (Ruby)'],
		['([Ruby](Ruby%20(of%20Power).md))', 'Ruby (of Power) (Ruby)'],
		['[a](b(c(d(e))).md)', 'b(c(d(e))) (a)'],
		['[Zoë](Zo%C3%AB.md)', 'Zoë'],
		['[Ana](100%.md)', '100% (Ana)'],
		['[Ana](a%2Fb.md)', 'a/b (Ana)'],
		['[Ana](Re%3A%20plan.md)', 'Re: plan (Ana)'],
		['![Ana](ana.png)', '!ana.png (Ana)'],
		['[Ana](Ana.md) and [[Ben]]', 'Ana', 'Ben'],
		['[x](Ana.md)', 'Ana (x)'],
	])('%s', (text, ...found) => {
		expect(links(text)).toEqual(found);
	});

	test.each([
		'[Ana](https://example.org)',
		'[Ana](<https://example.org>)',
		'[Ana](//example.org/ana)',
		'[Ana](mailto:ana@example.org)',
		'[Ana](obsidian://open?vault=x)',
		'[Ana](JavaScript:alert(1))',
	])('%s leads out of the vault', (text) => {
		expect(links(text)).toEqual([]);
	});
});

test.each([
	'Ana Silva',
	'[[]]',
	'[[ ]]',
	'[[|Ana]]',
	'[[Ana',
	'[[Ana]',
	'[Ana]]',
	'[[Ana] ]',
	'[[Ana\\',
	`[[${'a'.repeat(400)}]]`,
	'\\[[Ana]]',
	'[ ] Ana',
	'[Ana]',
	'[Ana] (Ana.md)',
	'[Ana](Ana.md',
	'[Ana]()',
	'[Ana](<Ana.md)',
	'[Ana](<Ana.md> x)',
	'[a](b(c(d(e(f)))).md)',
	'[^1]: Ana',
	'',
])('“%s” holds no link', (text) => {
	expect(links(text)).toEqual([]);
});

test.each([
	['[[Ana [[Ben]] ]]', 'Ben'],
	['[[[Ana]]]', 'Ana'],
	['[[Ana]]]', 'Ana'],
	['[[Ana] [[Ben]]', 'Ben'],
	['[see [[Ana]]](Ben.md)', 'Ana'],
	['[Ana](Ben [[Cy]]', 'Cy'],
])('brackets in brackets: %s', (text, ...found) => {
	expect(links(text)).toEqual(found);
});

test('a link knows where it stands and how it is written', () => {
	expect(findLinks('with [[Ana|A.]] and ![[b.png]] and [c](C.md).')).toEqual([
		{ from: 5, to: 15, raw: '[[Ana|A.]]', link: 'Ana', shown: 'A.', embed: false },
		{ from: 20, to: 30, raw: '![[b.png]]', link: 'b.png', shown: 'b.png', embed: true },
		{ from: 35, to: 44, raw: '[c](C.md)', link: 'C', shown: 'c', embed: false },
	]);
});

test('links of any line lie in it, one after the other, and hold what they are written as', () => {
	fc.assert(
		fc.property(line, (text) => {
			let end = 0;
			for (const { from, to, raw, link, shown } of findLinks(text)) {
				expect(from).toBeGreaterThanOrEqual(end);
				expect(to).toBeLessThanOrEqual(text.length);
				expect(text.slice(from, to)).toBe(raw);
				expect(link).toBe(link.trim());
				expect(shown).toBe(shown.trim());
				end = to;
			}
		}),
	);
});

test('a link is found as long as its name is the longest there may be', () => {
	const name = 'a'.repeat(399);
	expect(links(`[[${name}]] and [${name}](Ben.md)`)).toEqual([name, `Ben (${name})`]);
});

test('a link is found wherever it stands', () => {
	fc.assert(
		fc.property(line, line, (before, after) => {
			const words = before.replaceAll(/[[\]\\]/g, '');
			const found = findLinks(`${words} [[Ana Silva|Ana]] ${after}`);
			expect(found[0]).toMatchObject({ from: words.length + 1, link: 'Ana Silva' });
		}),
	);
});
