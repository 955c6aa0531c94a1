import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const readme = readFileSync(root('README.md'), 'utf8');

/** Each block of the README that says from which notes it is taken. */
const blocks = [...readme.matchAll(/<!-- from ([^>]+) -->\s+```\n([^`]+)```/gu)].map(
	([, from = '', block = '']) => ({
		notes: from.trim().split(' and '),
		lines: block.split('\n').filter((line) => line.trim() !== ''),
	}),
);

describe('the formats that the README shows are those of the sample vault', () => {
	test('there are some', () => {
		expect(blocks.length).toBeGreaterThan(2);
	});

	test.each(blocks)('$notes', ({ notes, lines }) => {
		const written = notes.flatMap((note) => readFileSync(root(note), 'utf8').split('\n'));
		expect(lines.filter((line) => !written.includes(line))).toEqual([]);
	});
});

test('what is checked before a change lands is what the README tells to run', () => {
	const [, command] = /## Development\s+```\n([^`]+)\n```/u.exec(readme) ?? [];
	const last = readFileSync(root('.ci/run'), 'utf8').trimEnd().split('\n').at(-1);
	expect(last).toBe(command);
});

test('the README gives a reason for every dependency, and for no other package', () => {
	const { dependencies, devDependencies } = JSON.parse(
		readFileSync(root('package.json'), 'utf8'),
	) as Record<string, Record<string, string>>;
	const table = /\| dependency[^]+?\n\n/u.exec(readme)?.[0] ?? '';
	const named = [...table.matchAll(/^\|([^|]+)\|/gmu)].flatMap(([, cell = '']) =>
		[...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
	);
	const installed = Object.keys({ ...dependencies, ...devDependencies });
	expect(installed.filter((name) => !named.includes(name) && name !== '@types/node')).toEqual([]);
	expect(named.filter((name) => name !== undefined && !installed.includes(name))).toEqual([]);
});
