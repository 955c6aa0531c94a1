import { type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { emptyFolder, plantRepository, runNode } from '../main/planted-build.ts';
import { openBrowser } from './browser';
import { buildPage } from './build.mjs';
import type { PageHands } from './host/page.ts';
import { servePage } from './serve.mjs';

let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;
/** What went wrong on the pages of the running test. */
let trouble: string[] = [];
let open: Page[] = [];

/** Builds the plugin and the page, serves it and starts a browser, for all tests of a file; no test leaves trouble on a page. */
export function beforeAllOnPage(): void {
	beforeAll(async () => {
		const plugin = plantRepository();
		expect(await runNode(plugin, ['esbuild.config.mjs'])).toMatchObject({ status: 0 });
		const folder = emptyFolder();
		await buildPage(folder, plugin);
		served = await servePage(folder);
		browser = await openBrowser();
	});

	afterEach(async () => {
		for (const page of open) await page.context().close();
		open = [];
		const told = trouble;
		trouble = [];
		expect(told).toEqual([]);
	});

	afterAll(async () => {
		// Where the browser did not start, that is what is told.
		await (browser as Browser | undefined)?.close();
		await (served as typeof served | undefined)?.close();
	});
}

/** The page with the plugin in it, when this week’s plan shows. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
	const page = await openVault(undefined, options);
	await planShows(page);
	return page;
}

/** The page with the plugin in it, over these notes by path, or the sample vault; when the review is there. */
export async function openVault(
	vault: Readonly<Record<string, string>> | undefined,
	options: BrowserContextOptions = {},
): Promise<Page> {
	const context = await browser.newContext({
		locale: 'en-GB',
		reducedMotion: 'reduce',
		colorScheme: 'light',
		viewport: { width: 1280, height: 800 },
		...options,
	});
	const page = await context.newPage();
	open.push(page);
	page.on('pageerror', (error) => trouble.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') trouble.push(message.text());
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(served.address)) trouble.push(`asked ${request.url()}`);
	});
	if (vault !== undefined) {
		await page.route('**/given.js', async (route) => {
			const response = await route.fetch();
			const body = `${await response.text()}\ngiven.vault = ${JSON.stringify(vault)};`;
			await route.fulfill({ response, body });
		});
	}
	await page.goto(served.address);
	await reviewPane(page).locator('.kith-head, .kith-state button').first().waitFor();
	// What was found is told once, and lies over what tests press.
	for (const notice of await page.locator('.notice').all()) await notice.click();
	return page;
}

export async function planShows(page: Page): Promise<void> {
	await reviewPane(page).getByText('2 of 14 · ').waitFor();
}

export function reviewPane(page: Page): Locator {
	return page.locator('[data-type="kith-review"]');
}

/** Unfolds a section of a pane, or folds it. */
export async function fold(page: Page, title: string): Promise<void> {
	await page.locator('.kith-fold', { hasText: title }).click();
}

/** The note that is open, rendered. */
export function note(page: Page): Locator {
	return page.locator('.markdown-preview-view');
}

/** Opens a note from the list of files, by the keyboard. */
export async function openNote(page: Page, path: string): Promise<void> {
	await page.locator(`.nav-file-title[data-path="${path}"]`).focus();
	await page.keyboard.press('Enter');
	await note(page).locator('.inline-title').waitFor();
}

/** The notes that are other than in the sample vault, as lines that went (`-`) and came (`+`), by path. */
export async function changes(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
	const { before, now } = await page.evaluate(async () => {
		const { given, hands } = window as unknown as {
			readonly given: { readonly vault: Readonly<Record<string, string>> };
			readonly hands: PageHands;
		};
		return { before: given.vault, now: await hands.files() };
	});
	const paths = Object.keys(now).filter((path) => now[path] !== before[path]);
	expect(Object.keys(before).filter((path) => path.endsWith('.md') && !(path in now))).toEqual(
		[],
	);
	return Object.fromEntries(
		paths.sort().map((path) => [path, lineChanges(before[path] ?? '', now[path] ?? '')]),
	);
}

/** What went and what came; block ids, which are drawn by lot, are left out. */
function lineChanges(before: string, now: string): readonly string[] {
	const [old, fresh] = [before, now].map((text) => text.split('\n'));
	const only = (some: readonly string[] = [], others: readonly string[] = []) =>
		some.filter((line) => !others.includes(line)).map((line) => line.replace(/ \^k-\w+$/, ''));
	return [
		...only(old, fresh).map((line) => `- ${line}`),
		...only(fresh, old).map((line) => `+ ${line}`),
	];
}

/** Lets time go by until a local time, `2026-11-21T08:00:00`. */
export async function turnClock(page: Page, now: string): Promise<void> {
	await page.evaluate((time) => {
		(window as unknown as { readonly hands: PageHands }).hands.turnClock(time);
	}, now);
}

/** Waits until a notice says so much. */
export async function noticed(page: Page, words: string): Promise<void> {
	await page.locator('.notice', { hasText: words }).first().waitFor();
}

/** Runs a command from the palette by some letters of its name. */
export async function command(page: Page, letters: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(letters);
	await page.keyboard.press('Enter');
}

/** The text of the open note as it is written. */
export async function source(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Edit the text' }).click();
	const text = await page.getByLabel('Text of the note').inputValue();
	await page.getByRole('button', { name: 'Show it rendered' }).click();
	return text;
}
