import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
	beforeAllOnPage,
	changes,
	command,
	note,
	noticed,
	openNote,
	openPage,
	reviewPane,
	turnClock,
} from './on-page';

beforeAllOnPage();

/** The rows of the plan that are still to be done. */
function rows(page: Page): Locator {
	return reviewPane(page).locator('.kith-row:has(.kith-row-acts button:not(.clickable-icon))');
}

/** What the button of a row says. */
function buttonOf(row: Locator): Promise<string> {
	return row.locator('.kith-row-acts button').first().innerText();
}

/** The act of the row in which the focus is. */
function focusedAct(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const row = document.querySelector<HTMLElement>('.kith-row:focus-within');
		return row?.dataset['act'];
	});
}

test('a whole week is done by the keyboard alone, and its end is told', async () => {
	const page = await openPage();
	await command(page, 'open weekly');
	expect(await rows(page).count()).toBe(12);
	let acts = 0;
	for (; (await rows(page).count()) > 0 && acts < 30; acts++) {
		await expect.poll(() => focusedAct(page)).toBeDefined();
		const row = page.locator('.kith-row:focus-within');
		const done = await focusedAct(page);
		const act = await buttonOf(row);
		await page.keyboard.press('d');
		if (act !== 'Tick off' && act !== 'Raised') {
			await page.getByRole('dialog').waitFor();
			await page.keyboard.press(act === 'Thank' ? 'Control+Enter' : 'Enter');
		}
		await expect.poll(() => focusedAct(page)).not.toBe(done);
	}
	expect(acts).toBeLessThan(30);
	const told = await reviewPane(page).innerText();
	expect(told).toContain('That’s the week');
	expect(told).toMatch(/\d+ people heard from you\./);
	expect(await changes(page)).toMatchSnapshot();
});

test('a referral is recorded and followed through all three thank-yous, week by week', async () => {
	const page = await openPage();
	await openNote(page, 'People/Clients/Ruth Adeyemi.md');
	await command(page, 'record referral');
	await page.keyboard.type('Nadia Okoro');
	await page.keyboard.press('Enter');
	await noticed(page, 'Nadia Okoro has no note yet.');
	await page.getByRole('button', { name: 'New person' }).last().click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: 'Make', exact: false })
		.last()
		.click();
	await note(page).locator('.inline-title', { hasText: 'Nadia Okoro' }).waitFor();

	const owed = (words: string) => reviewPane(page).locator('.kith-row', { hasText: words });
	await thank(page, owed('Ruth Adeyemi introduced you to Nadia Okoro on 20 November'));

	await turnClock(page, '2026-11-25T09:00:00');
	await openNote(page, 'People/Nadia Okoro.md');
	await command(page, 'log contact');
	await page.keyboard.type('first coffee');
	await page.keyboard.press('Enter');
	await thank(page, owed('You were first in touch with Nadia Okoro'));

	await turnClock(page, '2026-12-09T09:00:00');
	await command(page, 'record business');
	await page.keyboard.type('the yearly accounts');
	await page.keyboard.press('Enter');
	await thank(page, owed('Nadia Okoro, whom you know through Ruth Adeyemi, brought business'));

	await expect.poll(() => owed('Nadia Okoro').filter({ hasText: 'thanks' }).count()).toBe(0);
	expect(await changes(page)).toMatchSnapshot();
});

test('switched on for the first time, it shows the week and says what it found, and writes nothing', async () => {
	const page = await openPage();
	await reviewPane(page).getByRole('heading', { name: '16 to 22 November' }).waitFor();
	await page.keyboard.press('Control+,');
	await page
		.getByRole('dialog')
		.getByText(/\d+ people found/)
		.first()
		.waitFor();
	expect(await changes(page)).toEqual({});
});

test('several people are snoozed together, every line shown first, and taken back together', async () => {
	const page = await openPage();
	await command(page, 'open people');
	const people = page.locator('[data-type="kith-people"]');
	for (const name of ['Oriol Puig', 'Pieter Hallam'])
		await people.getByRole('checkbox', { name, exact: false }).check();
	await people.getByRole('button', { name: 'Snooze' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Look over' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Write 2 notes' }).click();
	await page.keyboard.press('Escape');
	await noticed(page, 'Snoozed Oriol Puig and Pieter Hallam until 18 December');
	expect(await changes(page)).toMatchSnapshot();
	await command(page, 'undo the last');
	await expect.poll(() => changes(page)).toEqual({});
});

test('at midnight the day turns over with the pane open', async () => {
	const page = await openPage();
	await reviewPane(page).getByText('thanks are due today').first().waitFor();
	await turnClock(page, '2026-11-21T00:00:01');
	await reviewPane(page).getByText('thanks were due on 20 November').first().waitFor();
	await turnClock(page, '2026-11-23T08:00:00');
	await reviewPane(page).getByRole('heading', { name: '23 to 29 November' }).waitFor();
	expect(await changes(page)).toEqual({});
});

test('what is typed into a note beside the pane shows in it', async () => {
	const page = await openPage();
	const row = reviewPane(page).locator('.kith-row', { hasText: 'Noor Haddad on 10 November' });
	await row.waitFor();
	await openNote(page, 'People/Jonas Lindqvist.md');
	await page.getByRole('button', { name: 'Edit the text' }).click();
	await page.getByLabel('Text of the note').press('Control+End');
	await page.keyboard.type('\n- 2026-11-20 coffee with [[Noor Haddad]]');
	await row.waitFor({ state: 'detached' });
	expect(await changes(page)).toEqual({
		'People/Jonas Lindqvist.md': ['+ - 2026-11-20 coffee with [[Noor Haddad]]'],
	});
});

/** Thanks by the button of a row, which then goes. */
async function thank(page: Page, row: Locator): Promise<void> {
	await row.getByRole('button', { name: 'Thank: ' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Mark as thanked' }).click();
	await row.waitFor({ state: 'detached' });
}
