import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './axe';
import { beforeAllOnPage, changes, command, openPage } from './on-page';

beforeAllOnPage();

const PANE = '[data-type="kith-triage"]';

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
	['light', {}],
	['dark', { colorScheme: 'dark' }],
	['phone', { viewport: { width: 390, height: 844 } }],
];

function name(page: Page): Locator {
	return page.locator(`${PANE} h2`);
}

async function openTriage(options: BrowserContextOptions = {}): Promise<Page> {
	const page = await openPage(options);
	await command(page, 'sort people one');
	await name(page).waitFor();
	return page;
}

test.each(LOOKS)('axe finds nothing to mend in sorting people, %s', async (_, options) => {
	const page = await openTriage(options);
	expect(await findViolations(page, PANE)).toEqual([]);
	for (let skipped = 0; skipped < 6; skipped++) {
		await page.locator(PANE).getByRole('button', { name: 'Skip' }).click();
	}
	await page.getByText('Everybody has been looked at').waitFor();
	expect(await findViolations(page, PANE)).toEqual([]);
});

test('by the keyboard alone everybody without a tier is sorted; undo brings the notes back', async () => {
	const page = await openTriage();
	const first = await name(page).textContent();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => name(page).textContent()).not.toBe(first);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => name(page).textContent()).toBe(first);
	await page.keyboard.press('3');
	const written = async () =>
		Object.values(await changes(page))
			.flat()
			.join();
	await expect.poll(written).toContain('tier: 3');
	await expect.poll(() => name(page).textContent()).not.toBe(first);
	await page.keyboard.press('0');
	await expect.poll(written).toContain('archived: true');
	await command(page, 'undo the last');
	await command(page, 'undo the last');
	await expect.poll(() => changes(page)).toEqual({});
});
