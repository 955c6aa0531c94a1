import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../../src/core/reading/sentence/tokens';

/** Marks that are read at a glance, and those that mean the same and are not. */
const WIDE: ReadonlyMap<string, string> = new Map([
	...([
		[',', '，'],
		[';', '；'],
		[':', '：'],
		['.', '。'],
		['!', '！'],
		['?', '？'],
	] as const),
	...([
		[')', '）'],
		['}', '）'],
		['"', '„'],
		['*', '„'],
	] as const),
]);

function widened(line: string): string {
	return [...line].map((char) => WIDE.get(char) ?? char).join('');
}

function shownOf(line: string): readonly string[] {
	return tokenise(line).map(({ kind, at, to, capital, text }) =>
		[kind, at, to, capital, kind === 'word' ? text : ''].join(' '),
	);
}

test('a plain word or mark is cut as any other', () => {
	const word = fc.constantFrom('Ana', 'lunch', 'I', 'NASA', 'e', '2', 'Björn', 'follow-up', 'w');
	const mark = fc.constantFrom('', '', ...WIDE.keys(), '**', '."', '!)');
	const before = fc.constantFrom('', '', '"', '**', '(');
	fc.assert(
		fc.property(fc.array(fc.tuple(before, word, mark), { maxLength: 6 }), (parts) => {
			const line = parts.map((part) => part.join('')).join(' ');
			expect(shownOf(line)).toEqual(shownOf(widened(line)));
		}),
		{ numRuns: 1_000 },
	);
});

test('a word before a blank is cut as before a blank of any other kind', () => {
	const word = fc.constantFrom(
		...['Ana', 'lunch', 'I', 'Björn', 'café', 'Łódź', 'ŞEHİR', 'ª', 'don’t', "don't", 'e.g.'],
		...['2', '10,30', '10,', '9:15', '1:1', '3.', '3.5', 'x2', '2x', '3–4', '1’', '1/2', 'w/'],
		...['http:’x', 'file:x', 'a@b.de', 'ö@b.de', 'cafe\u0301', 'follow-up', '…', '(a)', '中文'],
		...['1'.repeat(25), 'ab'.repeat(50)],
	);
	const end = fc.constantFrom('', '', '’', '—', '…', '(', ',', '.', ':', '’s', '"');
	fc.assert(
		fc.property(fc.array(fc.tuple(word, end), { maxLength: 6 }), (parts) => {
			const line = parts.map((part) => part.join('')).join(' ');
			expect(shownOf(line)).toEqual(shownOf(line.replaceAll(' ', '\u00A0')));
		}),
		{ numRuns: 1_000 },
	);
});

test.each(['Ana', 'lunch'])('“%s” is a word whatever ends it', (word) => {
	for (const end of ['', ' ', ',', '*', '"', '”', ']', '|', ')', '. ', ': '])
		expect(tokenise(`${word}${end}`)[0]).toMatchObject({
			text: word.toLowerCase(),
			to: word.length,
		});
});

test.each(["'", '’', 'ʼ', '(', '—', '–', '…', '"', '”', ')', '|', '*'])(
	'a word ends before %s, whatever stands behind it',
	(mark) => {
		for (const word of ['lunch', 'Café', '2026', 'https'])
			expect(tokenise(`${word}${mark}x`)[0]).toMatchObject({
				text: word.toLowerCase(),
				to: word.length,
			});
	},
);

test.each(['follow-up', 'follow‑up', 'e.g', '10.30', '10,30', '9:15', 'a_b', 'w/o', 'x2', '1/2'])(
	'%s is one word',
	(word) => {
		expect(tokenise(`${word} `)).toMatchObject([{ to: word.length }]);
	},
);

test.each(['`[[Ben]]`', '%%[[Ben]]%%', '<!--[[Ben]]-->', '![[Ben]]', '[[2026-03-05]]', '[[—]]'])(
	'%s names nobody',
	(silent) => {
		const names = tokenise(`${silent} [[Ana]] [[Ólafur]] [[김철수]] [[2 Ana]] [[2|Cy]]`)
			.filter(({ kind }) => kind === 'name')
			.map(({ text }) => text);
		expect(names).toEqual(['Ana', 'Ólafur', '김철수', '2 Ana', 'Cy']);
	},
);
