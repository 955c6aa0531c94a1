import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './axe';
import { beforeAllOnPage, command, openNote, openPage, openVault, reviewPane } from './on-page';
import { expectSamePicture } from './same-picture';

beforeAllOnPage();

/** How somebody looks at it. */
const LOOKS = {
	light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
	dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
	phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
} as const;

type Look = keyof typeof LOOKS;

interface Face {
	/** The name of its picture. */
	readonly name: string;
	/** Shows it; answers with what is to be looked at. */
	readonly show: (look: Look) => Promise<{ readonly page: Page; readonly within: string }>;
}

const ONE_DUE = {
	'People/Ana Silva.md':
		'# Ana Silva\n\n## Log\n- 2026-11-19 call: the harbour\n- [ ] send the list 📅 2026-11-20\n',
};

const RUTH = 'People/Clients/Ruth Adeyemi.md';
const REVIEW = '[data-type="kith-review"]';

const FACES: readonly Face[] = [
	{
		name: 'review',
		show: async (look) => ({ page: await openPage(LOOKS[look]), within: REVIEW }),
	},
	{
		name: 'review-empty',
		show: async (look) => ({
			page: await openVault({ 'Daily/2026-11-19.md': '# Thursday\n' }, LOOKS[look]),
			within: REVIEW,
		}),
	},
	{
		name: 'review-done',
		show: async (look) => {
			const page = await openVault(ONE_DUE, LOOKS[look]);
			await reviewPane(page).locator('.kith-row a').first().press('d');
			await reviewPane(page).getByText('That’s the week').waitFor();
			await page.locator('.notice').first().click();
			await page.locator('.notice').first().waitFor({ state: 'detached' });
			return { page, within: REVIEW };
		},
	},
	pane('timeline', 'open timeline'),
	pane('people', 'open people'),
	pane('triage', 'sort people', '[data-type="kith-triage"]'),
	pane('tree', 'open referral tree', '[data-type="kith-pictures"]'),
	pane('census', 'open census', '[data-type="kith-pictures"]'),
	pane('calendar', 'open contact calendar', '[data-type="kith-pictures"]'),
	modal('keys', async (page) => {
		await reviewPane(page).locator('.kith-row a').first().press('?');
	}),
	modal('contact', async (page) => {
		await openNote(page, RUTH);
		await command(page, 'log contact');
	}),
	modal('referral', async (page) => {
		await openNote(page, RUTH);
		await command(page, 'record referral');
	}),
	modal('thank-you', async (page) => {
		await reviewPane(page).getByRole('button', { name: 'Thank: Zoë Ferreira' }).click();
	}),
	modal('settings', async (page) => {
		await page.keyboard.press('Control+,');
	}),
];

function pane(name: string, letters: string, within = `[data-type="kith-${name}"]`): Face {
	return {
		name,
		show: async (look) => {
			const page = await openPage(LOOKS[look]);
			if (look === 'phone') await page.getByRole('button', { name: 'Files' }).click();
			await openNote(page, RUTH);
			await command(page, letters);
			await page.locator(within).waitFor();
			return { page, within };
		},
	};
}

function modal(name: string, open: (page: Page) => Promise<void>): Face {
	return {
		name,
		show: async (look) => {
			const page = await openPage(LOOKS[look]);
			if (look === 'phone' && (name === 'contact' || name === 'referral'))
				await page.getByRole('button', { name: 'Files' }).click();
			await open(page);
			await page.getByRole('dialog').waitFor();
			return { page, within: '.modal' };
		},
	};
}

/** In the settings the app makes the controls and their names itself; the stand-in’s say nothing of the app’s. */
async function violations(page: Page, name: string, within: string): Promise<readonly string[]> {
	const found = await findViolations(page, within);
	if (name !== 'settings') return found;
	return found.filter((line) => !/^(?:label|select-name|aria-dialog-name)/.test(line));
}

const looks = Object.keys(LOOKS) as readonly Look[];

test.each(FACES.flatMap((face) => looks.map((look) => ({ ...face, look }))))(
	'$name looks as recorded, and hinders nobody: $look',
	async ({ name, look, show }) => {
		const { page, within } = await show(look);
		await page.evaluate(() => document.fonts.ready);
		const shown = look === 'phone' ? page : page.locator(within).first();
		const taken = await shown.screenshot({ animations: 'disabled', caret: 'hide' });
		expectSamePicture(`${name}-${look}`, taken, page.context().browser()?.version() ?? '');
		expect(await violations(page, name, within)).toEqual([]);
	},
);
