import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/command-line.mts';
import { printJson, SAMPLE } from './cli/print.ts';

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

describe('the keys of the JSON are those that are printed about the sample vault', () => {
	const [, block = ''] = /The keys of the JSON[^`]+```\n([^`]+)```/u.exec(readme) ?? [];
	const told = new Map(
		block
			.replace(/\n +/gu, ' ')
			.split('\n')
			.map((line) => [line.split(' ', 1)[0], line.replace(/^\w+ +/u, '')] as const),
	);

	test.each(COMMANDS)('kith %s', (command) => {
		expect(told.get(command)).toBe(keysOf(printed(command)));
	});
});

/** What a command answers; the timeline, of everybody there is. */
function printed(command: string): readonly unknown[] {
	const today = ['--today', '2026-11-20'];
	if (command !== 'timeline') return [printJson([command, SAMPLE, ...today])];
	const { people } = printJson(['people', SAMPLE, ...today]) as {
		readonly people: readonly { readonly person: string }[];
	};
	return people.map(({ person }) => printJson(['timeline', person, SAMPLE, ...today]));
}

/** The keys of some objects in the order they are printed: `name tier{value why} aliases[] entries[date kind]`. */
function keysOf(values: readonly unknown[]): string {
	const objects = values.filter((value) => isObject(value));
	const keys = [...new Set(objects.flatMap((value) => Object.keys(value)))];
	return keys
		.map((key) => {
			const inside = objects.map((value) => value[key]);
			const lists = inside.filter((value) => Array.isArray(value));
			if (lists.length > 0) return `${key}[${keysOf(lists.flat())}]`;
			return inside.some(isObject) ? `${key}{${keysOf(inside)}}` : key;
		})
		.join(' ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
