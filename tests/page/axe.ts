import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(
	join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
	'utf8',
);

interface Axe {
	run(within: string): Promise<{
		readonly violations: readonly {
			readonly id: string;
			readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
		}[];
	}>;
}

/** What axe-core finds wrong with what a selector finds, one line each: the rule, the element, what to mend. */
export async function findViolations(page: Page, within: string): Promise<readonly string[]> {
	// The page lets no script in; the browser’s own console does.
	await page.evaluate(AXE);
	return page.evaluate(async (selector) => {
		const { axe } = window as unknown as { readonly axe: Axe };
		const { violations } = await axe.run(selector);
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
		);
	}, within);
}
