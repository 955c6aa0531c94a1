import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './axe';
import {
	beforeAllOnPage,
	changes,
	command,
	noticed,
	openNote,
	openPage,
	openVault,
} from './on-page';

beforeAllOnPage();

const RUTH = 'People/Clients/Ruth Adeyemi.md';
const JONAS = 'People/Jonas Lindqvist.md';
const TRADERS = 'Meetings/2026-11-04 Traders evening.md';

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
	['light', {}],
	['dark', { colorScheme: 'dark' }],
];

function pane(page: Page): Locator {
	return page.locator('[data-type="kith-timeline"]');
}

function lines(page: Page): Locator {
	return pane(page).locator('.kith-line');
}

async function openTimeline(page: Page, path: string): Promise<void> {
	await openNote(page, path);
	await command(page, 'open timeline');
	await pane(page).locator('.kith-person').waitFor();
}

test.each(LOOKS)('axe finds nothing to mend in a timeline, %s', async (_, options) => {
	const page = await openPage(options);
	await openTimeline(page, JONAS);
	expect(await findViolations(page, '[data-type="kith-timeline"]')).toEqual([]);
	await openNote(page, TRADERS);
	await pane(page).locator('.kith-who').waitFor();
	expect(await findViolations(page, '[data-type="kith-timeline"]')).toEqual([]);
	await openNote(page, 'Shopping.md');
	await pane(page).locator('.kith-state').waitFor();
	expect(await findViolations(page, '[data-type="kith-timeline"]')).toEqual([]);
});

test('by the keyboard alone a line is looked for, said to be no contact, and the month of another gone to', async () => {
	const page = await openPage();
	await openTimeline(page, RUTH);
	await page.keyboard.press('/');
	await page.keyboard.type('market coffee');
	await expect.poll(() => lines(page).count()).toBe(1);
	await page.keyboard.press('ArrowDown');
	expect(await lines(page).locator(':focus').count()).toBe(1);
	await page.keyboard.press('c');
	await noticed(page, `Marked a line as no contact in ${RUTH}.`);
	await lines(page).locator('.kith-said', { hasText: 'no contact' }).waitFor();
	expect(Object.keys(await changes(page))).toEqual([RUTH]);
	await command(page, 'undo the last');
	await expect.poll(() => changes(page)).toEqual({});

	await pane(page).getByRole('searchbox').fill('');
	await pane(page).getByRole('slider').focus();
	await page.keyboard.press('Home');
	expect(await pane(page).getByRole('slider').getAttribute('aria-valuetext')).toBe(
		'December 2024: 1 contact',
	);
	await expect.poll(() => lines(page).getByText('she counts in crates').isVisible()).toBe(true);
});

test('another note begins at the top, whichever line of the one before was in view', async () => {
	const page = await openPage();
	await openTimeline(page, RUTH);
	const scrolled = pane(page).locator('.kith-pane');
	await scrolled.evaluate((el) => {
		el.scrollTop = el.scrollHeight;
	});
	expect(await scrolled.evaluate((el) => el.scrollTop)).toBeGreaterThan(100);
	await openNote(page, JONAS);
	await pane(page).locator('h2', { hasText: 'Jonas' }).waitFor();
	expect(await scrolled.evaluate((el) => el.scrollTop)).toBe(0);
});

test('two thousand events scroll to their end, of which few are in the page at any time', async () => {
	const ana = 'People/Ana Silva.md';
	const days = Array.from({ length: 2000 }, (_, i) =>
		new Date(Date.UTC(2026, 10, 19 - Math.floor(i / 3))).toISOString().slice(0, 10),
	);
	const log = days.map((day, i) => `- ${day} call: number ${i}, and how it went`);
	const text = ['---', 'type: person', '---', '# Ana Silva', '', '## Log', ...log, ''];
	const page = await openVault({ [ana]: text.join('\n') });
	await openTimeline(page, ana);
	await pane(page).getByText('2,000 lines').waitFor();
	const nodes = () => pane(page).evaluate((el) => el.querySelectorAll('*').length);
	expect(await nodes()).toBeLessThan(1500);
	const months = pane(page).getByRole('slider');
	const box = await months.boundingBox();
	await months.click({ position: { x: ((box?.width ?? 0) * 22.5) / 24, y: 20 } });
	const october = lines(page).locator('time[datetime="2026-10-31"]').first();
	await expect.poll(() => october.isVisible()).toBe(true);
	const strip = await pane(page).locator('.kith-strip').boundingBox();
	const head = pane(page).locator('h4', { hasText: 'October' }).first();
	// What stays at the top hides nothing of the month.
	await expect
		.poll(async () => (await head.boundingBox())?.y ?? 0)
		.toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0) - 1);
	const scrolled = pane(page).locator('.kith-pane');
	await expect
		.poll(async () => {
			await scrolled.evaluate((el) => {
				el.scrollTop = el.scrollHeight;
			});
			return lines(page).getByText('number 1999,').count();
		})
		.toBe(1);
	expect(await nodes()).toBeLessThan(1500);
});

test('on a phone every control is as large as a finger, and nothing stands out at the side', async () => {
	const page = await openPage();
	await openTimeline(page, RUTH);
	await page.getByRole('button', { name: 'Phone width' }).click();
	await command(page, 'open timeline');
	await pane(page).locator('.kith-person').waitFor();
	const small = await pane(page).evaluate((el) =>
		[...el.querySelectorAll<HTMLElement>('button, [role="slider"]')]
			.filter((one) => one.offsetParent !== null && one.offsetHeight < 44)
			.map((one) => one.outerHTML),
	);
	expect(small).toEqual([]);
	const isWide = await pane(page)
		.locator('.kith-pane')
		.evaluate((el) => el.scrollWidth > el.clientWidth);
	expect(isWide).toBe(false);
});
