import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beforeAllOnPage, command, note, openNote, openPage } from './on-page';

beforeAllOnPage();

/** Where somebody can look at the pictures afterwards. */
const PICTURES = join(tmpdir(), 'kith-page-pictures');
mkdirSync(PICTURES, { recursive: true });

const RUTH = 'People/Clients/Ruth Adeyemi.md';

type Page = Awaited<ReturnType<typeof openPage>>;

async function picture(page: Page, name: string): Promise<void> {
	const path = join(PICTURES, `${name}.png`);
	await page.screenshot({ path });
	expect(statSync(path).size).toBeGreaterThan(10_000);
}

/** How light a colour of the page is, 0 to 255. */
function light(page: Page, property: 'color' | 'backgroundColor'): Promise<number> {
	return page.evaluate((name) => {
		const channels = getComputedStyle(document.body)[name].match(/\d+/g) ?? [];
		return channels.slice(0, 3).reduce((sum, each) => sum + Number(each) / 3, 0);
	}, property);
}

test.each(['light', 'dark'] as const)(
	'in %s colours text stands out from its ground',
	async (scheme) => {
		const page = await openPage({ colorScheme: scheme });
		await openNote(page, RUTH);
		const isDark = (await light(page, 'backgroundColor')) < (await light(page, 'color'));
		expect(isDark).toBe(scheme === 'dark');
		await picture(page, `note-${scheme}`);
		await command(page, 'log contact');
		await page.getByRole('dialog').waitFor();
		await picture(page, `form-${scheme}`);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Dark' }).click();
		const isDarkNow = (await light(page, 'backgroundColor')) < (await light(page, 'color'));
		expect(isDarkNow).toBe(!isDark);
	},
);

test('at a phone’s width nothing stands out at the side, and a note that is opened comes to the front', async () => {
	const page = await openPage();
	await page.getByRole('button', { name: 'Phone width' }).click();
	expect(await page.locator('body').evaluate((body) => body.clientWidth)).toBe(390);
	expect(await tooWide(page)).toEqual([]);
	await picture(page, 'phone-plan');
	await page.getByRole('button', { name: 'Files' }).click();
	await picture(page, 'phone-files');
	await openNote(page, RUTH);
	expect(await note(page).isVisible()).toBe(true);
	expect(await page.locator('.nav-files-container').isVisible()).toBe(false);
	expect(await tooWide(page)).toEqual([]);
	await picture(page, 'phone-note');
	await command(page, 'log contact');
	await page.getByRole('dialog').waitFor();
	expect(await tooWide(page)).toEqual([]);
	await picture(page, 'phone-form');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Settings' }).click();
	expect(await tooWide(page)).toEqual([]);
	await picture(page, 'phone-settings');
});

test('on a phone’s own screen it is a phone from the start', async () => {
	const page = await openPage({ viewport: { width: 390, height: 844 } });
	expect(await page.locator('body.is-phone.is-mobile').count()).toBe(1);
});

/** The classes of what stands out at the right of the page. */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const edge = document.body.getBoundingClientRect().right + 1;
		const all = [...document.body.querySelectorAll<HTMLElement>('*')];
		const out = all.filter((el) => el.getBoundingClientRect().right > edge);
		return out.map((el) => `${el.tagName} ${el.className}`);
	});
}
