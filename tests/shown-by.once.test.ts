import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const [, list = ''] = /## Bad inputs and faults\n([^]*?)\n## /u.exec(readme) ?? [];

/** Each row of the list: its number, and what is said to show it. */
const rows = [...list.matchAll(/^\| +(\d+) +\|[^|]*\|(.*)\|$/gmu)].map(([, number, cell = '']) => ({
	number: Number(number),
	shown: [...cell.matchAll(/`([\w./-]+\.test\.ts)`: (.*?) *(?:<br>|$)/gu)].map(
		([, file = '', title = '']) => ({ file, title }),
	),
	isCovered: !/^ *not /u.test(cell),
}));

test('the list has every number once, and whatever is covered says by which test', () => {
	const numbers = Array.from({ length: 95 }, (_, n) => n + 1).filter((n) => n < 58 || n > 72);
	expect(rows.map(({ number }) => number)).toEqual(numbers);
	expect(rows.filter(({ isCovered, shown }) => isCovered && shown.length === 0)).toEqual([]);
});

test('every test that the list names is there', () => {
	const missing = rows
		.flatMap(({ shown }) => shown)
		.filter(({ file, title }) => !holds(join(import.meta.dirname, file), title));
	expect(missing).toEqual([]);
});

function holds(path: string, title: string): boolean {
	return existsSync(path) && readFileSync(path, 'utf8').includes(title);
}
