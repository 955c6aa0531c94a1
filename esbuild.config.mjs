import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { noticesOf, packagesIn } from './.ci/notices.mjs';

const nothing = `module.exports = function () {};`;

/** What stands in the place of the parts of gray-matter that Kith never uses, by the name they are asked for. */
const grayMatterStubs = {
	engines: `
		function refuse() { throw new Error('Only YAML properties are supported.'); }
		const off = { parse: refuse, stringify: refuse };
		module.exports = { yaml: off, json: off, javascript: off };
	`,
	fs: nothing,
	'section-matter': nothing,
	stringify: nothing,
	excerpt: nothing,
	// It tells forty kinds of value apart. gray-matter asks whether something is an object or a buffer.
	'kind-of': `
		module.exports = function (value) {
			return value === null || Array.isArray(value) ? 'other' : typeof value;
		};
	`,
};

/**
 * gray-matter without what Kith never uses. Its engines evaluate `---js` blocks as code and carry a
 * YAML 1.1 parser; it needs `fs` to read files by path. Core brings its own YAML engine and its own text.
 */
const safeGrayMatter = {
	name: 'safe-gray-matter',
	setup({ onResolve, onLoad }) {
		onResolve(
			{ filter: /^(\.\/(lib\/)?(engines|stringify|excerpt)|fs|section-matter|kind-of)$/ },
			(args) =>
				/[\\/]gray-matter[\\/]/.test(args.importer)
					? { path: args.path.replace(/^.*\//, ''), namespace: 'gray-matter-stub' }
					: undefined,
		);
		onLoad({ filter: /^/, namespace: 'gray-matter-stub' }, ({ path }) => ({
			contents: grayMatterStubs[path],
		}));
	},
};

const shared = {
	bundle: true,
	jsx: 'automatic',
	jsxImportSource: 'preact',
	logLevel: 'warning',
	plugins: [safeGrayMatter],
	// Whose work is in a bundle is said at its end, once, for all packages alike.
	legalComments: 'none',
	metafile: true,
	write: false,
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

await Promise.all(entries.map(bundle));
chmodSync('kith.mjs', 0o755);

async function bundle(entry) {
	const { metafile, outputFiles } = await build({ ...shared, ...entry });
	const packages = packagesIn(metafile);
	const own = readFileSync(new URL('LICENSE', import.meta.url), 'utf8');
	writeFileSync(entry.outfile, `${outputFiles[0].text}${noticesOf(own, packages)}`);
}
