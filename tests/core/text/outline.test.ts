import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_KINDS, LONGEST_LINE, parseOutline } from '../../../src/core/text/outline';
import { text } from './some-text';

/** Each line as `kind: words`, an item's task in its brackets; lines that say nothing by their kind alone. */
function outline(...lines: readonly string[]): string[] {
	return parseOutline(lines.join('\n'), 1).lines.map(({ kind, text: words, task }) => {
		const box = task === undefined ? '' : `[${task}] `;
		return words === '' && task === undefined ? kind : `${kind}: ${box}${words}`;
	});
}

describe('each line is of one kind', () => {
	test.each([
		[' ', 'blank'],
		['Lunch with [[Ana]]', 'paragraph: Lunch with [[Ana]]'],
		['**Attendees:** Ana', 'paragraph: **Attendees:** Ana'],
		['# Ana Silva', 'heading: Ana Silva'],
		['###### Deep', 'heading: Deep'],
		['####### Too deep', 'paragraph: ####### Too deep'],
		['   ## Log', 'heading: Log'],
		['## Log ##', 'heading: Log'],
		['## Log ## ', 'heading: Log'],
		['## C#', 'heading: C#'],
		['## C# #', 'heading: C#'],
		['#', 'heading'],
		['## ##', 'heading'],
		['#person', 'paragraph: #person'],
		['#1 dad', 'paragraph: #1 dad'],
		['- call [[Ana]]', 'item: call [[Ana]]'],
		['* call', 'item: call'],
		['+ call', 'item: call'],
		['12) call', 'item: call'],
		['-', 'item'],
		['-call', 'paragraph: -call'],
		['2026. A good year', 'item: A good year'],
		...[...'0123456789'].map((digit) => [`${digit}. call`, 'item: call']),
		['*Ana* called', 'paragraph: *Ana* called'],
		['- [ ] call', 'item: [ ] call'],
		['- [x] call', 'item: [x] call'],
		['- [X] call', 'item: [X] call'],
		['- [-] call', 'item: [-] call'],
		['- [/] call', 'item: [/] call'],
		['- [?] call', 'item: [?] call'],
		['1. [ ] call', 'item: [ ] call'],
		['- [ ]', 'item: [ ] '],
		['- []', 'item: []'],
		['- [x](Ana.md)', 'item: [x](Ana.md)'],
		['- [[Ana]]', 'item: [[Ana]]'],
		['\t- nested', 'item: nested'],
		['---', 'rule'],
		['- - -', 'rule'],
		['***', 'rule'],
		['___', 'rule'],
		['-'.repeat(200), 'rule'],
		['--', 'paragraph: --'],
		['- -', 'item: -'],
		['-*-', 'paragraph: -*-'],
		['| Ana | CFO |', 'row: | Ana | CFO |'],
		['  |---|---|', 'row: |---|---|'],
		['> Ben said so', 'quote: Ben said so'],
		['>Ben', 'quote: Ben'],
		['>', 'blank'],
		['%% [[Ben]] %%', 'hidden'],
		['<!-- [[Ben]] -->', 'hidden'],
		['- <!-- hint --> [[Ana]]', 'item: [[Ana]]'],
		['```[[Ben]]```', 'hidden'],
		['```a``` and [[Ana]]', 'paragraph: ```a``` and [[Ana]]'],
		['=======', 'paragraph: ======='],
	])('%j is %s', (line, read) => {
		expect(outline(line)).toEqual([read]);
	});

	test('and of no other', () => {
		expect([...LINE_KINDS].sort()).toEqual(
			['blank', 'heading', 'hidden', 'item', 'paragraph', 'quote', 'row', 'rule'].sort(),
		);
	});
});

describe('code says nothing', () => {
	test.each([
		['up to its closing fence', ['```js', '[[Ben]]', '```', 'x']],
		['in tildes', ['~~~', '```', '~~~', 'x']],
		['in a longer fence, with a shorter one inside', ['````', '```', '[[Ben]]', '````', 'x']],
		['up to a longer fence', ['```', '[[Ben]]', '`````', 'x']],
		['up to a fence with nothing behind it', ['```', '``` no', 'a ```', '```', 'x']],
		['indented', ['   ```', '   [[Ben]]', '   ```', 'x']],
		['below a list item', ['\t```', '\t[[Ben]]', '\t```', 'x']],
		['in a list item', ['- ```', '  [[Ben]]', '- ```', '  ```', 'x']],
		['in a quote', ['> ```', '> [[Ben]]', '> ```', 'x']],
		['in a quote that ends before its fence', ['> ```', '> [[Ben]]', 'x']],
		['with a comment begun in it', ['```', '%% [[Ben]]', '```', 'x']],
		['with a heading in it', ['```', '# [[Ben]]', '```', 'x']],
	])('%s', (_, lines) => {
		const hidden = lines.slice(1).map(() => 'hidden');
		expect(outline(...lines)).toEqual([...hidden, 'paragraph: x']);
	});

	test('to the end of the note when its fence is never closed', () => {
		expect(outline('x', '```', '[[Ben]]', '~~~', '')).toEqual([
			'paragraph: x',
			'hidden',
			'hidden',
			'hidden',
			'hidden',
		]);
	});
});

describe('a comment says nothing', () => {
	test('over several lines', () => {
		expect(outline('%%', '# [[Ben]]', '', '%%', 'x')).toEqual([
			'hidden',
			'hidden',
			'hidden',
			'hidden',
			'paragraph: x',
		]);
		expect(outline('a <!-- b', '```', '--> c')).toEqual([
			'paragraph: a',
			'hidden',
			'paragraph: c',
		]);
	});

	test('and keeps the column of what stands behind it', () => {
		const [line] = parseOutline('- %% b %% call', 1).lines;
		expect(line).toMatchObject({ kind: 'item', text: 'call', column: 11 });
	});
});

describe('a callout speaks, a quote does not', () => {
	test.each([
		['> [!note] With Ben', 'paragraph: With Ben'],
		['> [!note]- With Ben', 'paragraph: With Ben'],
		['> [!note]+', 'blank'],
		['>[!Meeting|wide] With Ben', 'paragraph: With Ben'],
		['> [!quote] Ben', 'quote: Ben'],
		['> [!CITE] Ben', 'quote: Ben'],
		['> [Ben]', 'quote: [Ben]'],
		['> [!]', 'quote: [!]'],
		['[!note] With Ben', 'paragraph: [!note] With Ben'],
	])('%s', (line, read) => {
		expect(outline(line)).toEqual([read]);
	});

	test('for as long as it lasts', () => {
		expect(
			outline(
				'> [!todo] Next',
				'> - [ ] call [[Ana]]',
				'>   - nested',
				'> ## Log',
				'> > she said',
				'> | a | b |',
				'',
				'> a quote',
			),
		).toEqual([
			'paragraph: Next',
			'item: [ ] call [[Ana]]',
			'item: nested',
			'heading: Log',
			'quote: she said',
			'row: | a | b |',
			'blank',
			'quote: a quote',
		]);
	});

	test('and a callout inside another speaks as its outer one does', () => {
		expect(outline('> [!note] a', '> > [!tip] b', '> > c', '> d', '> > e')).toEqual([
			'paragraph: a',
			'paragraph: b',
			'paragraph: c',
			'paragraph: d',
			'quote: e',
		]);
		expect(outline('> [!quote] a', '> > [!tip] b', '> > c')).toEqual([
			'quote: a',
			'quote: b',
			'quote: c',
		]);
		expect(outline('> said', '> > [!tip] b')).toEqual(['quote: said', 'quote: b']);
		expect(outline('> [!note] a', '> > [!quote] b', '> > c', '> d')).toEqual([
			'paragraph: a',
			'quote: b',
			'quote: c',
			'paragraph: d',
		]);
	});
});

describe('a line knows its place', () => {
	test.each([
		['Ana', 1, 0],
		['  Ana', 3, 0],
		['## Log', 4, 2],
		['- Ana', 3, 0],
		['  - Ana', 5, 2],
		['\t- Ana', 4, 4],
		['\t  - [ ] Ana', 10, 6],
		['10. Ana', 5, 0],
		['> [!note] Ana', 11, 0],
		['| Ana |', 1, 0],
	])('%j: column %i, level %i', (line, column, level) => {
		expect(parseOutline(line, 1).lines).toMatchObject([{ column, level, number: 1 }]);
	});

	test('in the whole note, not in its body', () => {
		const { lines } = parseOutline('a\r\nb\n', 12);
		expect(lines.map(({ number, text: words }) => [number, words])).toEqual([
			[12, 'a'],
			[13, 'b'],
			[14, ''],
		]);
	});

	test('and the section it lies in, with all sections above that', () => {
		const { lines, sections } = parseOutline('a\n# B\n## C\n#### D\nd\n## E\n# F\nf', 1);
		expect(lines.map(({ section }) => section)).toEqual([-1, 0, 1, 2, 2, 3, 4, 4]);
		expect(sections.map(({ line, parent }) => [line.text, parent])).toEqual([
			['B', -1],
			['C', 0],
			['D', 1],
			['E', 0],
			['F', -1],
		]);
	});
});

describe('what could not be read is reported', () => {
	test('once for a merge left unfinished, and both sides are read', () => {
		const { lines, diagnostics } = parseOutline(
			'<<<<<<< mine\n- a\n||||||| base\n=======\n- b\n>>>>>>> theirs\n=======',
			3,
		);
		expect(lines.map(({ kind }) => kind)).toEqual([
			'hidden',
			'item',
			'hidden',
			'hidden',
			'item',
			'hidden',
			'paragraph',
		]);
		expect(diagnostics).toMatchObject([{ code: 'conflict-markers', line: 3, column: 1 }]);
	});

	test('when somebody has removed half the marks of a merge', () => {
		const half = parseOutline('- a\n=======\n- b\n>>>>>>> theirs\n- c', 1);
		expect(half.lines.map(({ kind }) => kind)).toEqual([
			'item',
			'paragraph',
			'item',
			'hidden',
			'item',
		]);
		expect(half.diagnostics).toMatchObject([{ code: 'conflict-markers', line: 4 }]);
	});

	test.each([
		'<<<<<< six',
		'<<<<<<<< eight',
		'<<<<<<<x',
		'```\n<<<<<<< an example',
		'======= a long rule',
	])('and %j is no merge', (lines) => {
		expect(parseOutline(lines, 1).diagnostics).toEqual([]);
	});

	test('for a line longer than anybody writes, which is not looked into', () => {
		const longest = `- ${'a'.repeat(LONGEST_LINE - 2)}`;
		const { lines, diagnostics } = parseOutline(`${longest}\n${longest}a\r\n- b`, 1);
		expect(lines.map(({ kind }) => kind)).toEqual(['item', 'hidden', 'item']);
		expect(diagnostics).toMatchObject([{ code: 'line-too-long', line: 2, column: 1 }]);
	});
});

test('no line of any text is lost, and its words are those that stand there', () => {
	fc.assert(
		fc.property(text, fc.integer({ min: 1, max: 50 }), (body, firstLine) => {
			const raw = body.split('\n');
			const { lines, sections, diagnostics } = parseOutline(body, firstLine);
			expect(lines.map(({ number }) => number)).toEqual(raw.map((_, i) => firstLine + i));
			lines.forEach(({ kind, text: words, column, section }, i) => {
				const there = (raw[i] ?? '').slice(column - 1);
				expect(column).toBeGreaterThanOrEqual(1);
				expect(there.length).toBeGreaterThanOrEqual(words.length);
				for (let at = 0; at < words.length; at++) {
					if (words[at] !== there[at]) expect(words[at]).toBe(' ');
				}
				expect(section).toBeLessThan(sections.length);
				if (kind === 'hidden' || kind === 'blank') expect(words).toBe('');
			});
			sections.forEach(({ line, parent }, i) => {
				expect(line).toMatchObject({ kind: 'heading', section: i });
				expect(parent).toBeLessThan(i);
			});
			for (const { line, column } of diagnostics) {
				expect(raw[line - firstLine]).toBeDefined();
				expect(column).toBe(1);
			}
		}),
	);
});

test('a line reads the same wherever it stands between blank lines', () => {
	const plain = text.map((body) => body.replaceAll(/[`~%<>]/g, ''));
	fc.assert(
		fc.property(plain, plain, (before, body) => {
			const words = (read: string) =>
				parseOutline(read, 1).lines.map(({ kind, text: said }) => `${kind} ${said}`);
			const alone = words(body);
			expect(words(`${before}\n\n${body}`).slice(-alone.length)).toEqual(alone);
		}),
	);
});
