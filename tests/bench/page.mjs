/** The plugin in a browser, over a generated vault in the stand-in for the app: what it costs the app's window. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { servePage } from '../page/serve.mjs';
import { openBrowser } from './browser.mjs';
import { ROOT } from './build.mjs';
import { figure, median, percentile } from './figures.mjs';

const NO_BROWSER =
	'Left out: the plugin in a browser (no Chromium was found; KITH_CHROMIUM=/path/to/chromium names one).';
const NO_FILTER = 'Left out: a key typed in the people filter (the pane has none).';

export async function measurePage({ size, plugin, folder, rounds }) {
	const browser = await openBrowser();
	if (browser === undefined) return { figures: [], notes: [NO_BROWSER] };
	const site = path.join(folder, 'page');
	await buildPage(site, plugin);
	const served = await servePage(site);
	try {
		const found = [];
		for (let round = 0; round < rounds; round++) {
			found.push(await onFreshPage(browser, served.address, size));
		}
		const isFiltered = found.every(({ keys }) => keys !== undefined);
		return {
			figures: figuresOf(found, isFiltered),
			notes: isFiltered ? [] : [NO_FILTER],
			browser: `Chromium ${browser.version()}`,
		};
	} finally {
		await browser.close();
		await served.close();
	}
}

/** Starts the plugin for the first time, closes the app, and starts it again. */
async function onFreshPage(browser, address, size) {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(0);
		await page.goto(address);
		await page.evaluate((name) => globalThis.bench.openApp(name), size);
		const first = await page.evaluate(() => globalThis.bench.start());
		await page.evaluate(() => globalThis.bench.close());
		const again = await page.evaluate(() => globalThis.bench.start());
		const keys = await page.evaluate(() => globalThis.bench.type());
		return { first, again, keys };
	} finally {
		await context.close();
	}
}

function figuresOf(found, isFiltered) {
	const first = (what) => found.map((round) => round.first[what]);
	const again = (what) => found.map((round) => round.again[what]);
	return [
		figure('in the window: the plugin loaded', 'ms', first('load')),
		figure('in the window: first reading', 'ms', first('total'), { of: 'whole' }),
		figure('its longest block', 'ms', first('longest'), { of: 'each', most: 24 }),
		figure('the longest block when everybody is known', 'ms', first('afterwards'), {
			of: 'each',
		}),
		figure('notes read', '', first('bodies'), { of: 'whole' }),
		figure('notes read more than once', '', first('twice'), { most: 0 }),
		figure('notes read that are about nobody', '', first('needless'), { most: 0 }),
		figure('in the window: start from what was kept', 'ms', again('total'), { of: 'whole' }),
		figure('its longest block then', 'ms', again('longest'), { of: 'each', most: 24 }),
		figure('notes read then', '', again('bodies'), { most: 0 }),
		...(isFiltered
			? [
					figure(
						'a key in the people filter until drawn, half of them',
						'ms',
						found.map(({ keys }) => median(keys)),
					),
					figure(
						'a key in the people filter until drawn, the slowest',
						'ms',
						found.map(({ keys }) => percentile(keys, 100)),
					),
				]
			: []),
	];
}

async function buildPage(site, plugin) {
	mkdirSync(site, { recursive: true });
	const here = (file) => fileURLToPath(new URL(`page/${file}`, import.meta.url));
	copyFileSync(here('index.html'), path.join(site, 'index.html'));
	copyFileSync(path.join(ROOT, 'styles.css'), path.join(site, 'styles.css'));
	const code = readFileSync(plugin, 'utf8');
	const wrapped = `globalThis.runPlugin = function (module, exports, require) {\n${code}\n};\n`;
	writeFileSync(path.join(site, 'plugin.js'), wrapped);
	await build({
		entryPoints: [here('page.mjs')],
		outfile: path.join(site, 'page.js'),
		bundle: true,
		platform: 'browser',
		format: 'esm',
		target: 'es2022',
		minify: true,
		keepNames: true,
		charset: 'utf8',
		logLevel: 'warning',
		alias: { obsidian: path.join(ROOT, 'tests/obsidian/obsidian.ts') },
	});
}
