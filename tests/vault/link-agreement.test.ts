import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NoteFiles } from '../../src/core/people/note-files';
import { createApp } from '../obsidian/create-app.ts';

const PATHS = [
	'Ana.md',
	'People/Ana.md',
	'People/ana silva.md',
	'Home/Ana.md',
	'Home/People/Ana.md',
	'Home/Bo.md',
	'People/Zoë.md',
	'Daily/2026-03-02.md',
];

const LINKS = [
	'Ana',
	'ana',
	'Ana.md',
	'People/Ana',
	'/People/Ana',
	'/Ana',
	'./Ana',
	'../Home/Ana',
	'../Ana',
	'Bo',
	'Home/Bo',
	'Zoe\u0308',
	'Ana Silva',
	'Nobody',
];

test('core and the app agree where a link leads, wherever core is certain', () => {
	fc.assert(
		fc.property(
			fc.subarray(PATHS, { minLength: 1 }),
			fc.constantFrom(...PATHS),
			(paths, from) => {
				const { app } = createApp({
					files: Object.fromEntries(paths.map((path) => [path, ''])),
				});
				const files = new NoteFiles();
				for (const path of paths) files.add(path);
				for (const link of LINKS) {
					const found = files.find(link, from);
					const led = app.metadataCache.getFirstLinkpathDest(link, from)?.path;
					// Of several that nothing tells apart the app takes one; core asks.
					const expected =
						found.length > 1 ? found.find((path) => path === led) : found[0];
					expect([link, from, led]).toEqual([link, from, expected]);
				}
			},
		),
		{ numRuns: 60 },
	);
});
