import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './axe';
import { beforeAllOnPage, command, note, openNote, openPage } from './on-page';

beforeAllOnPage();

const PANE = '[data-type="kith-pictures"]';
const ZOE = 'People/Zoë Ferreira.md';

function pane(page: Page): Locator {
	return page.locator(PANE);
}

function hasFocus(one: Locator): Promise<boolean> {
	return one.evaluate((element) => element === document.activeElement);
}

/** Keeps what is copied where the test can read it, whatever the machine’s clipboard is. */
async function listenToClipboard(page: Page): Promise<() => Promise<string>> {
	await page.evaluate(() => {
		const kept = window as unknown as { copied: string };
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: (text: string) => {
					kept.copied = text;
					return Promise.resolve();
				},
			},
		});
	});
	return () => page.evaluate(() => (window as unknown as { copied: string }).copied);
}

const LOOKS = [
	['light', {}],
	['dark', { colorScheme: 'dark' }],
	['phone', { viewport: { width: 390, height: 844 } }],
] as const;

test.each(LOOKS)('axe finds nothing to mend in any picture, %s', async (_, options) => {
	const page = await openPage(options);
	for (const [letters, button] of [
		['open referral tree', 'Copy as Mermaid'],
		['open census', 'Copy as SVG'],
		['open contact calendar', 'Copy as SVG'],
	] as const) {
		await command(page, letters);
		await pane(page).getByRole('button', { name: button }).first().waitFor();
		for (const summary of await pane(page).locator('summary').all()) await summary.click();
		await pane(page).getByRole('table').first().waitFor();
		expect(await findViolations(page, PANE)).toEqual([]);
	}
});

test('the tree is gone through by the keyboard, and Enter opens the note', async () => {
	const page = await openPage();
	await command(page, 'open referral tree');
	const links = pane(page)
		.getByRole('group', { name: /^Who came/ })
		.getByRole('link');
	const ruth = pane(page).getByRole('link', {
		name: /^Ruth Adeyemi, business, 14 January 2025\./,
	});
	await ruth.waitFor();
	expect(await hasFocus(links.first())).toBe(true);
	const before = ['Anna Bell', 'Anna Kovač', 'Gordon Pell'];
	for (const [at, name] of before.entries()) {
		expect(await links.nth(at).textContent()).toContain(name);
		await page.keyboard.press('ArrowDown');
	}
	expect(await hasFocus(ruth)).toBe(true);
	await page.keyboard.press('Enter');
	await note(page).locator('.inline-title', { hasText: 'Ruth Adeyemi' }).waitFor();
});

test('the arrow keys choose the tab, which comes back where it was', async () => {
	const page = await openPage();
	await command(page, 'open census');
	const tab = (name: string) => pane(page).getByRole('tab', { name });
	await tab('Census').focus();
	await page.keyboard.press('ArrowRight');
	expect(await tab('Contact calendar').getAttribute('aria-selected')).toBe('true');
	expect(await hasFocus(tab('Contact calendar'))).toBe(true);
	await page.keyboard.press('ArrowRight');
	expect(await tab('Referral tree').getAttribute('aria-selected')).toBe('true');
	await page.keyboard.press('End');
	expect(await tab('Contact calendar').getAttribute('aria-selected')).toBe('true');
	await page.keyboard.press('Home');
	expect(await tab('Referral tree').getAttribute('aria-selected')).toBe('true');
});

test('on a phone every person and day is 44 pixels to a finger, and nothing stands out at the side', async () => {
	const page = await openPage({ viewport: { width: 390, height: 844 } });
	for (const letters of ['open referral tree', 'open contact calendar']) {
		await command(page, letters);
		await pane(page).locator('svg a').first().waitFor();
		const grounds = await pane(page)
			.locator('svg a > rect')
			.evaluateAll((all) => all.map((one) => one.parentElement?.getBoundingClientRect()));
		expect(grounds.length).toBeGreaterThan(5);
		for (const ground of grounds) {
			expect(ground?.width).toBeGreaterThanOrEqual(44);
			expect(ground?.height).toBeGreaterThanOrEqual(44);
		}
		const out = await pane(page).evaluate((el) => el.scrollWidth - el.clientWidth);
		expect(out).toBeLessThanOrEqual(0);
	}
});

test.each(['light', 'dark'] as const)(
	'a picture that was copied in %s colours shows by itself, as it was on the screen',
	async (colorScheme) => {
		const page = await openPage({ colorScheme });
		const copied = await listenToClipboard(page);
		await command(page, 'open referral tree');
		await pane(page).getByRole('button', { name: 'Copy as SVG' }).click();
		const text = await copied();
		expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
		expect(text).not.toMatch(/var\(|class=|data-|<a |href|tabindex|\n\n/);
		expect(text).toContain('Ruth Adeyemi');
		const drawn = await page.evaluate(async (svg) => {
			const image = new Image();
			image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const { data } = context?.getImageData(0, 0, image.width, image.height) ?? {};
			const greys = new Set<number>();
			for (let at = 0; data && at < data.length; at += 4) greys.add(data[at] ?? 0);
			return { corner: data?.[0], most: Math.max(...greys), least: Math.min(...greys) };
		}, text);
		// The ground is the pane’s, and the text stands out from it.
		if (colorScheme === 'light') expect(drawn.corner).toBeGreaterThan(200);
		else expect(drawn.corner).toBeLessThan(60);
		expect(drawn.most - drawn.least).toBeGreaterThan(150);
	},
);

test('the tree goes into a note as Mermaid', async () => {
	const page = await openPage();
	const copied = await listenToClipboard(page);
	await command(page, 'open referral tree');
	await pane(page).getByRole('button', { name: 'Copy as Mermaid' }).click();
	const lines = (await copied()).split('\n');
	expect(lines.slice(0, 2)).toEqual(['```mermaid', 'graph LR']);
	expect(lines.slice(-2)).toEqual(['```', '']);
	const ruth = lines.find((line) => line.includes('Ruth Adeyemi'));
	expect(ruth).toMatch(/^ {2}p\d+ -->\|"business"\| p\d+\["Ruth Adeyemi"\]$/);
});

test('the calendar follows the open person, and a day opens its note at the line', async () => {
	const page = await openPage();
	await command(page, 'open contact calendar');
	await pane(page).getByRole('heading', { name: 'Contact with anybody' }).waitFor();
	await pane(page)
		.getByRole('link', { name: /^Saturday,? 3 October 2026: 1 contact, Ruth Adeyemi$/ })
		.click();
	await note(page).locator('.is-flashing', { hasText: 'coffee at the Saturday' }).waitFor();
	await pane(page).getByRole('heading', { name: 'Contact with Ruth Adeyemi' }).waitFor();
	await pane(page).getByRole('button', { name: 'Everybody' }).click();
	await pane(page).getByRole('heading', { name: 'Contact with anybody' }).waitFor();
	await openNote(page, ZOE);
	await pane(page).getByRole('button', { name: 'Zoë Ferreira', exact: true }).click();
	await pane(page).getByRole('heading', { name: 'Contact with Zoë Ferreira' }).waitFor();
});
