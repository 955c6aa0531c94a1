import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Every module of src/, as the map writes it: `core/calendar/day.ts`. */
const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.(?:m?ts|tsx)$/.test(path))
	.sort();

/** Every backticked path with a slash or not that ends like a module: `main.ts`, `cli/kith.mts`. */
const onTheMap = Array.from(
	readFileSync(`${SRC}/README.md`, 'utf8').matchAll(/`([\w./-]+\.(?:m?ts|tsx))`/g),
	([, path]) => path,
);

test('the map names every module there is', () => {
	expect(modules.filter((path) => !onTheMap.includes(path))).toEqual([]);
});

test('the map names no module that is not there', () => {
	expect(onTheMap.filter((path) => path !== undefined && !modules.includes(path))).toEqual([]);
});
