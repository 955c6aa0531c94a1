import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './axe';
import { beforeAllOnPage, changes, command, openPage } from './on-page';

beforeAllOnPage();

const PANE = '[data-type="kith-people"]';

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
	['light', {}],
	['dark', { colorScheme: 'dark' }],
	['phone', { viewport: { width: 390, height: 844 } }],
];

function rows(page: Page): Locator {
	return page.locator(`${PANE} .kith-listed`);
}

async function openPeople(options: BrowserContextOptions = {}): Promise<Page> {
	const page = await openPage(options);
	await command(page, 'open people');
	await rows(page).first().waitFor();
	return page;
}

test.each(LOOKS)('axe finds nothing to mend in the list of people, %s', async (_, options) => {
	const page = await openPeople(options);
	expect(await findViolations(page, PANE)).toEqual([]);
	await rows(page).getByRole('checkbox').first().check();
	await page.locator(`${PANE} .kith-ticks`).waitFor();
	expect(await findViolations(page, PANE)).toEqual([]);
	await page.getByRole('searchbox', { name: 'Filter people' }).fill('zzz');
	await page.locator(`${PANE} .kith-state`).waitFor();
	expect(await findViolations(page, PANE)).toEqual([]);
});

test('by the keyboard alone people are found, ticked and tagged, every line shown first; undo brings all back', async () => {
	const page = await openPeople();
	await page.locator(PANE).getByRole('checkbox').first().focus();
	await page.keyboard.press('/');
	await page.keyboard.type('tier:1 due:');
	await expect.poll(() => rows(page).count()).toBeLessThan(6);
	const found = await rows(page).count();
	expect(found).toBeGreaterThan(1);
	await page.keyboard.press('Enter');
	await page.keyboard.press('x');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	const bar = page.getByRole('group', { name: 'For those ticked' });
	await bar.getByText('2 ticked').waitFor();
	await bar.getByRole('button', { name: 'Tag' }).focus();
	await page.keyboard.press('Enter');
	await page.getByPlaceholder('Which tag for these 2 people?').waitFor();
	await page.keyboard.type('call soon');
	await page.keyboard.press('Enter');
	await page.getByText('This is what will change in 2 notes').waitFor();
	expect(await changes(page)).toEqual({});
	await page.keyboard.press('Enter');
	await page.getByText('Written in 2 notes.').waitFor();
	await page.keyboard.press('Enter');
	const after = Object.values(await changes(page));
	expect(after).toHaveLength(2);
	await page.getByRole('searchbox', { name: 'Filter people' }).fill('#call-soon');
	await expect.poll(() => rows(page).count()).toBe(2);
	await command(page, 'undo the last');
	await expect.poll(() => changes(page)).toEqual({});
});

test('rows of several lines stand below each other, and End shows the last one', async () => {
	const page = await openPeople();
	const overlaps = await rows(page).evaluateAll((all) => {
		const boxes = all.map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
		return boxes.filter((box, at) => box.top < (boxes[at - 1]?.bottom ?? 0) - 1).length;
	});
	expect(overlaps).toBe(0);
	await rows(page).getByRole('link').first().focus();
	await page.keyboard.press('End');
	await page.getByRole('link', { name: '林美玲' }).and(page.locator(':focus')).waitFor();
	await page.keyboard.press('Home');
	await page.getByRole('link', { name: 'Anna Bell' }).and(page.locator(':focus')).waitFor();
});
