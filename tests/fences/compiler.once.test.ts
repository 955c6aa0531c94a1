import { expect, test } from 'vitest';
import { plant, run } from './planted-house';

test('the compiler keeps window, Node and other folders out of core', async () => {
	const house = plant({
		'src/ui/pane.ts': `export const pane = 1;`,
		'src/core/text/innocent.ts': `export const year = new Intl.NumberFormat('en').format(2026);`,
		'src/core/text/uses-window.ts': `export const here = window.innerWidth;`,
		'src/core/text/uses-document.ts': `export const title = document.title;`,
		'src/core/text/uses-timer.ts': `setTimeout(() => undefined, 1);`,
		'src/core/text/uses-console.ts': `console.warn('hello');`,
		'src/core/text/uses-fetch.ts': `export const reply = fetch('a');`,
		'src/core/text/uses-node.ts': `export { readFileSync } from 'node:fs';`,
		'src/core/text/uses-process.ts': `import matter from 'gray-matter';\nimport { addDays } from 'date-fns';\nimport { utc } from '@date-fns/utc';\nexport const all = [matter, addDays, utc, process.argv];`,
		'src/core/text/uses-other-folder.ts': `export { pane } from '../../ui/pane';`,
	});
	const output = await run(house, 'typescript/bin/tsc', '-p', 'src/core', '--pretty', 'false');
	const found = [...output.matchAll(/^(?:src\/core\/text\/)(.+)\((\d+),\d+\): error (TS\d+)/gm)];
	expect(found.map(([, file, line, code]) => `${file}:${line} ${code}`).sort()).toEqual([
		'uses-console.ts:1 TS2584',
		'uses-document.ts:1 TS2584',
		'uses-fetch.ts:1 TS2304',
		'uses-node.ts:1 TS2591',
		'uses-other-folder.ts:1 TS6059',
		'uses-process.ts:4 TS2591',
		'uses-timer.ts:1 TS2304',
		'uses-window.ts:1 TS2304',
	]);
});
