import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
const require = createRequire(import.meta.url);
const ICONS = join(dirname(require.resolve('lucide-static/package.json')), 'icons');

/** The moment at which the clock of the page stands: the morning of the sample vault's day. */
const NOW = '2026-11-20T09:00:00';

/**
 * Builds the demo page into a folder, which is emptied first. `plugin` is the folder with the built plugin: `main.js`,
 * `manifest.json` and `styles.css`.
 */
export async function buildPage(folder, plugin = ROOT) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const file of ['index.html', 'theme.css', 'window.css']) {
		copyFileSync(join(HERE, file), join(folder, file));
	}
	copyFileSync(join(plugin, 'styles.css'), join(folder, 'styles.css'));
	copyFont(folder);
	writeFileSync(join(folder, 'given.js'), given(plugin));
	await build({
		entryPoints: [join(HERE, 'host/page.ts')],
		outfile: join(folder, 'page.js'),
		bundle: true,
		platform: 'browser',
		format: 'esm',
		target: 'es2022',
		minify: true,
		keepNames: true,
		charset: 'utf8',
		logLevel: 'warning',
		alias: { obsidian: join(ROOT, 'tests/obsidian/obsidian.ts') },
	});
}

/** The font of the app's interface, so that the page looks the same on every machine. */
function copyFont(folder) {
	const font = dirname(require.resolve('@fontsource-variable/inter/package.json'));
	const sheet = readFileSync(join(font, 'index.css'), 'utf8');
	writeFileSync(join(folder, 'inter.css'), sheet);
	mkdirSync(join(folder, 'files'));
	for (const [, file] of sheet.matchAll(/url\(\.\/files\/([\w-]+\.woff2)\)/g)) {
		copyFileSync(join(font, 'files', file), join(folder, 'files', file));
	}
}

/**
 * What the page is given: the notes, the drawings, and the plugin as it is shipped, in the wrapper in which CommonJS runs.
 * It has `module`, `exports` and `require`, and of Node nothing else.
 */
function given(plugin) {
	const facts = {
		now: NOW,
		manifest: JSON.parse(readFileSync(join(plugin, 'manifest.json'), 'utf8')),
		vault: textsBelow(join(ROOT, 'tests/sample-vault')),
		icons: drawings(),
	};
	const code = readFileSync(join(plugin, 'main.js'), 'utf8');
	return [
		`globalThis.given = ${JSON.stringify(facts)};`,
		'globalThis.given.plugin = function (module, exports, require) {',
		code,
		'};',
		'',
	].join('\n');
}

/** Each text below a folder, by its path with slashes. */
function textsBelow(folder) {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const texts = files.map(({ parentPath, name }) => {
		const path = join(parentPath, name);
		const within = path.slice(folder.length + 1).replaceAll('\\', '/');
		return [within, readFileSync(path, 'utf8')];
	});
	return Object.fromEntries(texts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The drawings of the icons that the plugin, the stand-in or the page may name: every quoted word that is one's name. */
function drawings() {
	const all = new Set(readdirSync(ICONS).map((file) => file.replace(/\.svg$/, '')));
	const code = ['src/main.ts', 'src/ui', 'src/commands', 'tests/page/host', 'tests/obsidian']
		.flatMap((path) => codeAt(join(ROOT, path)))
		.join('\n');
	const quoted = [...code.matchAll(/['"](?:lucide-)?([a-z][a-z0-9-]*)['"]/g)].map(
		([, name]) => name,
	);
	const named = [...new Set(quoted)].filter((name) => all.has(name)).sort();
	return Object.fromEntries(named.map((name) => [name, drawing(name)]));
}

function codeAt(path) {
	if (path.endsWith('.ts')) return [readFileSync(path, 'utf8')];
	const files = Object.entries(textsBelow(path)).filter(([name]) => !name.endsWith('.test.ts'));
	return files.map(([, text]) => text);
}

/** What stands within the `svg`. */
function drawing(name) {
	const svg = readFileSync(join(ICONS, `${name}.svg`), 'utf8');
	const [, inner = ''] = /<svg[^>]*>([^]*)<\/svg>/.exec(svg) ?? [];
	return inner.replace(/\s*\n\s*/g, '');
}
