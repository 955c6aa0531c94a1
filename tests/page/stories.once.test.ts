import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	beforeAllOnPage,
	command,
	fold,
	note,
	openNote,
	openPage,
	planShows,
	reviewPane,
	source,
} from './on-page';

beforeAllOnPage();

const ROOT = join(import.meta.dirname, '../..');
const RUTH = 'People/Clients/Ruth Adeyemi.md';

interface Review {
	readonly thisWeek: readonly { readonly name: string; readonly why: string }[];
}

/** The plan that the command line prints of the same notes. */
const review = JSON.parse(readFileSync(join(ROOT, 'tests/expected/review.json'), 'utf8')) as Review;

test('the page says that it is no app and on which day it stands, and shows the plan that the terminal prints', async () => {
	const page = await openPage();
	const bar = page.getByRole('banner');
	expect(await bar.textContent()).toContain('A stand-in for Obsidian’s window, not the app.');
	expect(await bar.textContent()).toContain('Friday, 20 November 2026 at 09:00');
	await fold(page, 'Not this week');
	const shown = (await reviewPane(page).textContent()) ?? '';
	expect(review.thisWeek.length).toBeGreaterThan(10);
	for (const { name, why } of review.thisWeek) {
		expect(shown).toContain(name);
		expect(shown).toContain(why);
	}
	await page.locator('.status-bar').getByText('12 due', { exact: true }).waitFor();
});

test('a call is logged by the keyboard alone, stands in the note and takes its row from the plan; undo brings both back', async () => {
	const page = await openPage();
	await openNote(page, RUTH);
	const before = await source(page);
	await fold(page, 'Not this week');
	const late = reviewPane(page).getByText('18 days late on a 30-day cadence');
	await late.waitFor();

	await command(page, 'log contact');
	await page.keyboard.type('the van at last');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Called');
	await page.keyboard.press('Enter');
	await note(page).getByText('2026-11-20 call: the van at last').waitFor();
	await page
		.locator('.notice', { hasText: `Logged a call with Ruth Adeyemi in ${RUTH}.` })
		.waitFor();
	expect(await property(page, 'last-contact')).toBe('2026-11-20');
	await late.waitFor({ state: 'detached' });

	await command(page, 'undo the last');
	await note(page).getByText('the van at last').waitFor({ state: 'detached' });
	expect(await property(page, 'last-contact')).toBe('2026-10-03');
	await late.waitFor();
	expect(await source(page)).toBe(before);
});

test('what somebody types into a note is rendered, and reset brings the vault back', async () => {
	const page = await openPage();
	await openNote(page, RUTH);
	const before = await source(page);
	await page.getByRole('button', { name: 'Edit the text' }).click();
	await page.getByLabel('Text of the note').press('Control+End');
	await page.keyboard.type('\n- [ ] ask [[Nobody Yet]] about the #van ^k-aaaa1111');
	await page.getByRole('button', { name: 'Show it rendered' }).click();
	const task = note(page).getByRole('listitem').filter({ hasText: 'ask Nobody Yet' });
	expect(await task.textContent()).not.toContain('^k-');
	expect(await task.locator('a.is-unresolved').textContent()).toBe('Nobody Yet');
	expect(await task.locator('.tag').textContent()).toBe('#van');
	await task.getByRole('checkbox').check();
	expect(await source(page)).toContain('- [x] ask [[Nobody Yet]]');

	await page.getByRole('button', { name: 'Reset' }).click();
	await page.getByText('No note is open.').waitFor();
	await planShows(page);
	await openNote(page, RUTH);
	expect(await source(page)).toBe(before);
});

test('a link in the plan opens the note at its line', async () => {
	const page = await openPage();
	await reviewPane(page)
		.getByRole('link', { name: /^Where/ })
		.first()
		.click();
	await note(page).locator('.is-flashing').first().waitFor();
	expect(await note(page).locator('.is-flashing').count()).toBe(1);
});

test('links lead to their notes, in brackets or in Markdown, and those to an address leave the page as it is', async () => {
	const page = await openPage();
	await openNote(page, 'Meetings/1-1 Ravi Menon.md');
	await page.getByRole('button', { name: 'Edit the text' }).click();
	await page.getByLabel('Text of the note').press('Control+End');
	await page.keyboard.type('\n\n[the register](https://example.com/) <b>not bold</b>');
	await page.getByRole('button', { name: 'Show it rendered' }).click();
	const outside = note(page).getByRole('link', { name: 'the register' });
	expect(await outside.getAttribute('target')).toBe('_blank');
	await note(page).getByText('<b>not bold</b>').waitFor();
	await note(page).locator('a[data-href$=".md"]').first().click();
	await note(page)
		.locator('.inline-title', { hasText: /^(?!1-1 Ravi)/ })
		.waitFor();
	expect(await page.locator('.is-unresolved').count()).toBe(0);
});

test('properties that cannot be read are shown as they are written', async () => {
	const page = await openPage();
	await openNote(page, 'Meetings/2026-09-16 Practice books.md');
	await note(page).getByText('These properties cannot be read.').waitFor();
	expect(await note(page).locator('.metadata-container pre').textContent()).toContain(
		'attendees',
	);
});

test('in the menu of a person’s note are the commands about that person', async () => {
	const page = await openPage();
	await page.locator(`.nav-file-title[data-path="${RUTH}"]`).click({ button: 'right' });
	const items = await page.getByRole('menuitem').allTextContents();
	expect(items[0]).toBe('Open');
	expect(items.some((item) => /contact/i.test(item))).toBe(true);
	await page.keyboard.press('Escape');
	expect(await page.getByRole('menuitem').count()).toBe(0);
});

test('fewer minutes in the settings make a shorter plan', async () => {
	const page = await openPage();
	await page.keyboard.press('Control+,');
	const settings = page.getByRole('dialog');
	const minutes = settings.locator('.setting-item', { hasText: 'Minutes a week' });
	await minutes.locator('input').fill('30');
	await page.keyboard.press('Escape');
	await settings.waitFor({ state: 'detached' });
	await reviewPane(page)
		.getByText(/of 30 min/)
		.waitFor();
});

test('the plugin finds the language, the window and the app, and nothing of Node', async () => {
	const page = await openPage();
	const found = await page.evaluate(() =>
		['process', 'Buffer', 'require', 'module', 'global'].filter((name) => name in window),
	);
	expect(found).toEqual([]);
	const asked = await page.evaluate(() => {
		const { plugin } = (
			window as unknown as { given: { readonly plugin: (...told: unknown[]) => void } }
		).given;
		const names: string[] = [];
		const require = (name: string): unknown => {
			names.push(name);
			throw new Error('nothing here');
		};
		try {
			plugin({ exports: {} }, {}, require);
		} catch {
			// It asked.
		}
		return names;
	});
	expect(asked).toEqual(['obsidian']);
});

/** The value that a property of the open note shows. */
function property(page: Awaited<ReturnType<typeof openPage>>, key: string): Promise<string | null> {
	return note(page)
		.locator(`[data-property-key="${key}"] .metadata-property-value`)
		.textContent();
}
