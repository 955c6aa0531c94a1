import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong with what a selector finds, one line each: the rule, the element, what to mend. */
export async function findViolations(page: Page, within: string): Promise<readonly string[]> {
	// The page lets no script in; the browser’s own console does.
	await page.evaluate(axe.source);
	return page.evaluate(async (selector) => {
		const { axe: here } = window as unknown as {
			readonly axe: { run(within: string): Promise<AxeResults> };
		};
		const { violations } = await here.run(selector);
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
		);
	}, within);
}
