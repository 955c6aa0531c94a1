import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantRepository, ROOT, runNode, textsBelow } from './planted-build.ts';

/** Puts a package into the plugin, with these words of its licence. */
function plantPackage(
	repository: string,
	license: string,
	words: Readonly<Record<string, string>>,
) {
	const folder = join(repository, 'src/node_modules/odd-sums');
	mkdirSync(folder, { recursive: true });
	const files = {
		'package.json': JSON.stringify({ name: 'odd-sums', version: '1.2.3', license }),
		'index.js': 'export default globalThis.odd = 1;',
		...words,
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	appendFileSync(join(repository, 'src/main.ts'), "import 'odd-sums';\n");
}

async function buildWith(license: string, words: Readonly<Record<string, string>>) {
	const repository = plantRepository();
	plantPackage(repository, license, words);
	const { status, stderr } = await runNode(repository, ['esbuild.config.mjs']);
	return { status, stderr, plugin: textsBelow(repository)['main.js'] ?? '' };
}

/** The comment at the end of a bundle. */
function noticesIn(bundle: string): string {
	return bundle.slice(bundle.lastIndexOf('\n/*\n') + 1);
}

/** The packages that a notice names: `gray-matter 4.0.3: Copyright …`. */
function namesIn(notices: string): readonly string[] {
	return [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+: Copyright /gm)].map(([, name = '']) => name);
}

test('whose work is shipped stands at the end of each bundle with the terms, and in the README', async () => {
	const repository = plantRepository();
	await runNode(repository, ['esbuild.config.mjs']);
	const built = textsBelow(repository);
	const plugin = noticesIn(built['main.js'] ?? '');
	const commandLine = noticesIn(built['kith.mjs'] ?? '');
	for (const notices of [plugin, commandLine]) {
		expect(notices).toContain('Copyright (c) 2026 The Kith authors');
		expect(notices).toContain('Permission is hereby granted, free of charge');
	}
	expect(namesIn(plugin)).toEqual(expect.arrayContaining(['gray-matter', 'preact']));
	expect(namesIn(plugin)).not.toContain('yaml');
	expect(namesIn(commandLine)).toContain('yaml');
	expect(namesIn(commandLine)).not.toContain('preact');
	expect(commandLine).toContain('Permission to use, copy, modify, and/or distribute');

	const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
	const [, told = ''] = /The bundles hold work of others:([^.]*)\./.exec(readme) ?? [];
	const named = [...told.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
	const shipped = new Set([...namesIn(plugin), ...namesIn(commandLine)]);
	expect(named.sort()).toEqual([...shipped].sort());
});

test('a package that comes in by another is named with its holder', async () => {
	const { plugin } = await buildWith('ISC', {
		LICENCE: 'ISC License\n\nCopyright 2020 Ada\n\nUse it\nas you like.\n',
	});
	expect(noticesIn(plugin)).toContain(
		'\nodd-sums 1.2.3: Copyright 2020 Ada\n\nUse it as you like.\n',
	);
});

test.each([
	['on terms nobody has looked into', 'GPL-3.0', { LICENSE: 'Copyright 2020 Ada' }, 'GPL-3.0'],
	['without the words of its licence', 'MIT', {}, 'comes without the words of its licence'],
])('a package %s stops the build', async (_, license, words, why) => {
	const { status, stderr, plugin } = await buildWith(license, words);
	expect(status).toBe(1);
	expect(stderr).toMatch(new RegExp(`Error: .*odd-sums.*${why}`));
	expect(plugin).toBe('');
});
