import { expect, test } from 'vitest';
import { parseOutline } from '../../../src/core/text/outline';

function headingsIn(body: string): readonly string[] {
	return parseOutline(body, 1).sections.map(
		({ line }) => `${line.number}: ${line.level} ${line.text}`,
	);
}

test.each([
	['Board minutes\n=============\nText', ['1: 1 Board minutes']],
	['Attendees\n---\n- Ana', ['1: 2 Attendees']],
	['Minutes\n=======\nText', ['1: 1 Minutes']],
	['# Log\n\nActions\n-------\n- Send it', ['1: 1 Log', '3: 2 Actions']],
])('%j has an underlined title', (body, expected) => {
	expect(headingsIn(body)).toEqual(expected);
});

test.each([
	['a label with its value', 'Date: 2026-03-05\n---\n# Notes', ['3: 1 Notes']],
	['a paragraph of several lines', 'We met at noon\nand had lunch\n---', []],
	['a sentence', 'We met at noon and had lunch.\n---', []],
	['a link', '[[Ana]]\n---', []],
	['nothing', '\n---\nText', []],
	['a bullet', '- Ana\n---', []],
])('a rule below %s is a rule', (_what, body, expected) => {
	expect(headingsIn(body)).toEqual(expected);
});

test('what follows an underlined title stands in its section', () => {
	const { lines } = parseOutline('Attendees\n---\n- Ana', 1);
	expect(lines.map(({ kind, section }) => `${kind} ${section}`)).toEqual([
		'heading 0',
		'rule 0',
		'item 0',
	]);
});
