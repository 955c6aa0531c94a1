import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { plantRepository, ROOT, runNode, textsBelow } from './planted-build.ts';

interface Built {
	readonly folder: string;
	/** What was there before, by path. */
	readonly before: Readonly<Record<string, string>>;
	readonly after: Readonly<Record<string, string>>;
}

async function build(from?: string): Promise<Built> {
	const copy = plantRepository(from);
	const before = textsBelow(copy);
	expect(await runNode(copy, ['esbuild.config.mjs'])).toEqual({
		status: 0,
		stdout: '',
		stderr: '',
	});
	return { folder: copy, before, after: textsBelow(copy) };
}

let built: Built;
let plugin: string;

beforeAll(async () => {
	built = await build();
	plugin = built.after['main.js'] ?? '';
});

describe('the plugin as it is shipped', () => {
	test.each([
		['runs no text as code', /\beval\s*\(|\bFunction\s*\(|\bimport\(/],
		[
			'asks nothing of a network',
			/\bfetch\s*\(|\brequestUrl\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
		],
		[
			'needs nothing of Node',
			/\bBuffer\b|["'`]node:|(?:^|[^.\w$])process\s*[.[]|typeof process\b/,
		],
		['writes no markup', /\bouterHTML\b|insertAdjacentHTML/],
	])('%s', (_, forbidden) => {
		expect(forbidden.exec(plugin)?.[0]).toBeUndefined();
	});

	test('no source of Kith’s sets markup; the one place that could is Preact’s own', () => {
		const sources = Object.values(textsBelow(join(ROOT, 'src'))).join('\n');
		expect(sources).not.toMatch(/innerHTML/i);
		const places = [...plugin.matchAll(/\binnerHTML\s*=(?!=)/g)];
		expect(places).toHaveLength(1);
	});

	test('asks for one module, the app’s own', () => {
		const asked = [...plugin.matchAll(/\brequire\s*\(([^)]*)\)/g)].map(([, name]) => name);
		expect([...new Set(asked)]).toEqual(['"obsidian"']);
	});

	test('starts where there is nothing but the language and the app', () => {
		const { loaded, Plugin } = load(plugin);
		expect(Object.keys(loaded)).toEqual(['default']);
		expect(Object.getPrototypeOf(loaded['default'])).toBe(Plugin);
	});
});

/** What the plugin exports, and the class it must be derived from. */
function load(code: string) {
	const classes = new Map<string, unknown>();
	const obsidian = new Proxy(
		{},
		{
			get(_, name: string) {
				if (!classes.has(name)) classes.set(name, class {});
				return classes.get(name);
			},
		},
	);
	const module: { exports: Record<string, unknown> } = { exports: {} };
	const require = (name: string) => {
		if (name !== 'obsidian') throw new Error(`The app has no module ${name}.`);
		return obsidian;
	};
	runInContext(code, createContext({ module, exports: module.exports, require }));
	return { loaded: module.exports, Plugin: classes.get('Plugin') };
}

test('a build writes the plugin and the command line, and touches nothing else', () => {
	const { before, after } = built;
	const { 'main.js': _, 'kith.mjs': __, ...others } = after;
	expect(others).toEqual(before);
	expect(after['kith.mjs']).toContain('#!/usr/bin/env node');
});

test('the same source gives the same plugin, byte for byte, whatever the folder', async () => {
	const again = await build(built.folder);
	expect(again.after['main.js'] === plugin).toBe(true);
});

test('no module of the source writes markup', () => {
	const markup = /\b(?:inner|outer)HTML\b|insertAdjacentHTML/;
	const guilty = Object.entries(textsBelow(join(ROOT, 'src'))).filter(([, text]) =>
		markup.test(text),
	);
	expect(guilty.map(([path]) => path)).toEqual([]);
});
