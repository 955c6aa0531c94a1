import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beforeAllOnPage, command, openVault, reviewPane } from './on-page';

beforeAllOnPage();

/** Each with ten lines in their log: 100,000 events. */
const MANY = 10_000;
const FEW = 100;
const MOST_NODES = 1500;
const LINES = 10;

/** People who were met every few weeks, many of whom are late. */
function vaultOf(people: number): Readonly<Record<string, string>> {
	const notes = Array.from({ length: people }, (_, n) => {
		const day = (line: number) => {
			const back = 20 + (n % 300) + 40 * line;
			return new Date(Date.UTC(2026, 10, 20 - back)).toISOString().slice(0, 10);
		};
		const lines = Array.from(
			{ length: LINES },
			(_line, line) => `- ${day(line)} call: stall ${line}`,
		);
		const text = `---\ntier: ${1 + (n % 4)}\n---\n# Person ${n}\n\n## Log\n${lines.join('\n')}\n`;
		return [`People/Person ${n}.md`, text] as const;
	});
	return Object.fromEntries(notes);
}

/** Milliseconds from the key that opens the review until its first picture. */
async function firstPaint(page: Page): Promise<number> {
	const times: number[] = [];
	for (let turn = 0; turn < 5; turn++) {
		await page
			.locator('.workspace-tab-header', { hasText: 'Weekly review' })
			.getByRole('button')
			.click();
		await reviewPane(page).waitFor({ state: 'detached' });
		const painted = page.evaluate(
			() =>
				new Promise<number>((done) => {
					let from = 0;
					window.addEventListener(
						'keydown',
						({ key }) => {
							if (key === 'Enter') from = performance.now();
						},
						true,
					);
					const look = () => {
						if (document.querySelector('.kith-head') === null)
							requestAnimationFrame(look);
						else requestAnimationFrame(() => done(performance.now() - from));
					};
					requestAnimationFrame(look);
				}),
		);
		await command(page, 'open weekly');
		times.push(await painted);
	}
	return times.sort((a, b) => a - b)[2] ?? 0;
}

/** Milliseconds that the slowest of some keys in the filter of people takes until the next picture. */
async function slowestKey(page: Page): Promise<number> {
	await command(page, 'open people');
	const filter = page.locator('[data-type="kith-people"] input:not([type="checkbox"])').first();
	await filter.focus();
	return page.evaluate(async () => {
		const input = document.activeElement as HTMLInputElement;
		let slowest = 0;
		for (const text of ['p', 'pe', 'per', 'pers', 'person', 'person 7']) {
			const from = performance.now();
			input.value = text;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			slowest = Math.max(slowest, performance.now() - from);
		}
		return slowest;
	});
}

function nodesIn(page: Page, type: string): Promise<number> {
	return page.locator(`[data-type="${type}"]`).evaluate((el) => el.querySelectorAll('*').length);
}

test(`with ${MANY} people the panes hold no more than ${MOST_NODES} elements`, async () => {
	const large = await openVault(vaultOf(MANY));
	const [paint, key] = [await firstPaint(large), await slowestKey(large)];
	const fold = reviewPane(large).locator('.kith-fold', { hasText: 'Not this week' });
	await command(large, 'open weekly');
	await fold.click();
	expect(await nodesIn(large, 'kith-review')).toBeLessThanOrEqual(MOST_NODES);
	expect(await reviewPane(large).locator('.kith-row').count()).toBeGreaterThan(20);
	await command(large, 'open people');
	expect(await nodesIn(large, 'kith-people')).toBeLessThanOrEqual(MOST_NODES);
	const small = await openVault(vaultOf(FEW));
	const ratio = (one: number, other: number) => (one / other).toFixed(1);
	// Told, not asserted: how fast a machine is says nothing of the code.
	console.log(
		`The review's first picture with ${MANY} people takes ${ratio(paint, await firstPaint(small))} times as long as with ${FEW},`,
		`a key in the filter ${ratio(key, await slowestKey(small))} times.`,
	);
});
