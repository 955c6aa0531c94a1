import { expect, test } from 'vitest';
import { readLooseProperties } from '../../../../src/core/reading/properties/loose-properties';

const loose = (yaml: string) =>
	[...readLooseProperties(yaml).values()].map(({ key, value, line }) => ({ key, value, line }));

test('what people write that is no YAML is read line by line', () => {
	const yaml = [
		'date: 2026-03-05',
		'participants: [[Ana]], [[Ben]]',
		'title: Acme: the plan',
		'tags: [meeting, "acme"',
		'people:',
		'  - "[[Cy]]"',
		'  - Dee',
		'created: {{date}}',
	].join('\r\n');
	expect(loose(yaml)).toEqual([
		{ key: 'date', value: ['2026-03-05'], line: 2 },
		{ key: 'participants', value: ['[[Ana]], [[Ben]]'], line: 3 },
		{ key: 'title', value: ['Acme: the plan'], line: 4 },
		{ key: 'tags', value: ['meeting', 'acme'], line: 5 },
		{ key: 'people', value: ['[[Cy]]', 'Dee'], line: 6 },
		{ key: 'created', value: ['{{date}}'], line: 9 },
	]);
});

test.each(['date: *anchor', 'date: &a x', 'date: !!js x', 'text: |', 'map: {a: b}'])(
	'%j says nothing by itself',
	(yaml) => {
		expect(loose(yaml).flatMap(({ value }) => value)).toEqual([]);
	},
);

test('the first of two lines with one key is kept', () => {
	expect(loose('date: 2026-03-05\nDate: 2026-03-06')).toEqual([
		{ key: 'date', value: ['2026-03-05'], line: 2 },
	]);
});
