import { expect, test } from 'vitest';
import { parseOutline } from '../../../src/core/text/outline';

const task = (line: string) => {
	const [read] = parseOutline(line, 1).lines;
	return [read?.task, read?.text, read?.column];
};

test.each([
	['- TODO call [[Ana]]', ' ', 'call [[Ana]]', 8],
	['- DOING call [[Ana]]', ' ', 'call [[Ana]]', 9],
	['* LATER call', ' ', 'call', 9],
	['- DONE call [[Ana]]', 'x', 'call [[Ana]]', 8],
	['- CANCELLED call', '-', 'call', 13],
	['- CANCELED call', '-', 'call', 12],
	['- [x] TODO call', 'x', 'TODO call', 7],
])('%s is a box of its own kind', (line, ...read) => {
	expect(task(line)).toEqual(read);
});

test.each(['- TODO', '- TODOs for Ana', '- Todo call', '- TODO: call', 'TODO call', '- DONE'])(
	'%s is no box',
	(line) => {
		expect(task(line)[0]).toBeUndefined();
	},
);
