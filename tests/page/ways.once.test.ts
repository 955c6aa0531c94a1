import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beforeAllOnPage, command, openNote, openPage } from './on-page';

beforeAllOnPage();

/** Every pane, by its type and the letters of the command that opens it. */
const PANES = [
	['kith-review', 'open weekly'],
	['kith-timeline', 'open timeline'],
	['kith-people', 'open people'],
	['kith-triage', 'sort people'],
	['kith-pictures', 'open referral tree'],
	['kith-pictures', 'open census'],
	['kith-pictures', 'open contact calendar'],
] as const;

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function openPane(page: Page, [type, letters]: readonly [string, string]): Promise<string> {
	const within = `[data-type="${type}"] .view-content`;
	await command(page, letters);
	await page.locator(within).waitFor();
	return within;
}

async function withRuth(page: Page, isPhone = false): Promise<void> {
	if (isPhone) await page.getByRole('button', { name: 'Files' }).click();
	await openNote(page, 'People/Clients/Ruth Adeyemi.md');
}

/** What is broader than the pane that holds it, and in no part that scrolls sideways by itself. */
function tooWide(page: Page, within: string): Promise<readonly string[]> {
	return page.locator(within).evaluate((pane) => {
		const { left, right } = pane.getBoundingClientRect();
		const all = [...pane.querySelectorAll<HTMLElement>('*')];
		return all
			.filter((el) => {
				const box = el.getBoundingClientRect();
				if (box.width === 0) return false;
				const scrolls = (one: Element | null): boolean =>
					one !== null &&
					one !== pane &&
					(/auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX) ||
						scrolls(one.parentElement));
				return (box.right > right + 1 || box.left < left - 1) && !scrolls(el);
			})
			.map((el) => `${el.tagName} ${el.getAttribute('class') ?? ''}`);
	});
}

test.each(PANES)('from right to left nothing stands out of the pane: %s, %s', async (...pane) => {
	const page = await openPage();
	await withRuth(page);
	await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
	});
	expect(await tooWide(page, await openPane(page, pane))).toEqual([]);
});

test.each(PANES)('at twice the size nothing stands out of the pane: %s, %s', async (...pane) => {
	const page = await openPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
	// The sides leave the note no room, but it is open.
	await page.locator('.nav-file-title[data-path$="Ruth Adeyemi.md"]').click();
	await page.locator('.inline-title').waitFor({ state: 'attached' });
	expect(await tooWide(page, await openPane(page, pane))).toEqual([]);
});

test.each(PANES)('a finger hits everything there is to press: %s, %s', async (...pane) => {
	const page = await openPage(PHONE);
	await withRuth(page, true);
	const within = await openPane(page, pane);
	expect(await tooWide(page, within)).toEqual([]);
	const small = await page.locator(within).evaluate((el) => {
		const controls = [
			...el.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
		];
		return controls
			.filter((one) => one.checkVisibility() && one.closest('svg') === null)
			.filter((one) => {
				const label = one.closest('label');
				const boxes = [one, ...(label === null ? [] : [label])].map((each) =>
					each.getBoundingClientRect(),
				);
				const isEnough = boxes.some(({ width, height }) => width >= 24 && height >= 44);
				return !isEnough;
			})
			.map((one) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 30)}`);
	});
	expect(small).toEqual([]);
});

test.each(['light', 'dark'] as const)(
	'marks stand out from their ground by 3 to 1 at least, in %s colours',
	async (colorScheme) => {
		const page = await openPage({ colorScheme });
		const poor = await page.locator('.kith-pane').evaluate((pane) => {
			const marks: readonly (readonly [
				string,
				'backgroundColor' | 'borderTopColor' | 'stroke',
			])[] = [
				['.kith-bar-filled', 'backgroundColor'],
				['.kith-tier', 'borderTopColor'],
				['.kith-spark path', 'stroke'],
			];
			const canvas = new OffscreenCanvas(1, 1).getContext('2d');
			const light = (colour: string) => {
				if (canvas === null) return 0;
				canvas.fillStyle = colour;
				canvas.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
					.map((each) => each / 255)
					.map((each) =>
						each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
					);
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const groundOf = (el: Element | null): string => {
				if (el === null) return 'white';
				const { backgroundColor } = getComputedStyle(el);
				return /rgba\(.*, 0\)/.test(backgroundColor)
					? groundOf(el.parentElement)
					: backgroundColor;
			};
			return marks.flatMap(([selector, property]) => {
				const found = [...pane.querySelectorAll(selector)];
				if (found.length === 0) return [`no ${selector}`];
				return found.flatMap((el) => {
					const [a, b] = [getComputedStyle(el)[property], groundOf(pane)].map(light);
					const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
					const ratio = (high + 0.05) / (low + 0.05);
					return ratio >= 3 ? [] : [`${selector}: ${ratio.toFixed(2)}`];
				});
			});
		});
		expect(poor).toEqual([]);
	},
);

test('in forced colours the plan is all there, and what is pressed is seen', async () => {
	const page = await openPage({ forcedColors: 'active' });
	await page.locator('.kith-bar-filled').first().waitFor();
	const border = await page
		.locator('.kith-bar')
		.first()
		.evaluate((el) => getComputedStyle(el).borderTopStyle);
	expect(border).toBe('solid');
});

test('whoever wants less motion sees none', async () => {
	const still = await openPage({ reducedMotion: 'reduce' });
	const moving = await openPage({ reducedMotion: 'no-preference' });
	const timeOf = (page: Page) =>
		page
			.locator('.kith-bar-filled')
			.first()
			.evaluate((el) => getComputedStyle(el).transitionDuration);
	expect([await timeOf(still), await timeOf(moving)]).toEqual(['0s', '0.2s']);
});

test('moved into a window of its own, a pane is drawn, folded and gone through as before', async () => {
	const page = await openPage();
	const opened = page.context().waitForEvent('page');
	await page.evaluate(() => {
		const own = window.open('about:blank', '', 'width=420,height=700');
		const pane = document.querySelector('[data-type="kith-review"]');
		if (pane) own?.document.body.append(own.document.adoptNode(pane));
	});
	const own = await opened;
	const rows = own.locator('.kith-row');
	await expect.poll(() => rows.count()).toBe(12);
	await rows.locator('a').first().focus();
	await own.keyboard.press('ArrowDown');
	const focused = () => own.evaluate(() => document.activeElement?.textContent ?? '');
	expect(await focused()).toBe(await rows.nth(1).locator('a').first().textContent());
	await own.locator('.kith-fold', { hasText: 'Thank' }).click();
	await expect.poll(() => rows.count()).toBe(8);
	await own
		.locator('.kith-row', { hasText: 'Send the margins per loaf' })
		.getByRole('button', { name: 'Tick off' })
		.click();
	await expect
		.poll(async () => (await own.locator('.kith-row').allTextContents()).join('\n'))
		.not.toContain('Send the margins per loaf as one page” on 22 October');
});
