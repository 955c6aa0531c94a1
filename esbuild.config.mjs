import { chmodSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * gray-matter without what Kith never uses. Its engines evaluate `---js` blocks as code and carry a
 * YAML 1.1 parser; it needs `fs` to read files by path. Core brings its own YAML engine and its own text.
 */
const safeGrayMatter = {
	name: 'safe-gray-matter',
	setup({ onResolve, onLoad }) {
		const stub = (args) =>
			/[\\/]gray-matter[\\/]/.test(args.importer)
				? { path: args.path.replace(/^.*\//, ''), namespace: 'gray-matter-stub' }
				: undefined;
		onResolve({ filter: /^(\.\/(lib\/)?engines|fs|section-matter)$/ }, stub);
		onLoad({ filter: /^engines$/, namespace: 'gray-matter-stub' }, () => ({
			contents: `
				function refuse() { throw new Error('Only YAML properties are supported.'); }
				const off = { parse: refuse, stringify: refuse };
				module.exports = { yaml: off, json: off, javascript: off };
			`,
		}));
		onLoad({ filter: /^(fs|section-matter)$/, namespace: 'gray-matter-stub' }, () => ({
			contents: `module.exports = function () {};`,
		}));
	},
};

const shared = {
	bundle: true,
	logLevel: 'warning',
	plugins: [safeGrayMatter],
	legalComments: 'none',
};

/** One entry per thing people run. */
const entries = [
	{
		entryPoints: ['src/main.ts'],
		outfile: 'main.js',
		platform: 'browser',
		format: 'cjs',
		target: 'es2022',
		minify: true,
		charset: 'utf8',
		external: ['obsidian'],
		// gray-matter keeps the bytes of every note it reads. A phone has no Buffer, and nobody asks for them.
		define: { 'Buffer.from': 'String' },
	},
	{
		entryPoints: ['src/cli/kith.mts'],
		outfile: 'kith.mjs',
		platform: 'node',
		format: 'esm',
		target: 'node20',
		banner: {
			// CommonJS packages ask for Node's modules with `require`, which an ES module does not have.
			js: [
				'#!/usr/bin/env node',
				"import { createRequire as requireFrom } from 'node:module';",
				'const require = requireFrom(import.meta.url);',
			].join('\n'),
		},
	},
];

await Promise.all(entries.map((entry) => build({ ...shared, ...entry })));
chmodSync('kith.mjs', 0o755);
