import type { CliData, Plugin } from 'obsidian';
import type { NetworkAsOf } from '../core/network/network-as-of';
import type { ReviewRow } from '../core/review/review';
import { viewReview, viewRow } from '../core/review/review-view';
import { sayLoad } from '../core/review/say';
import type { Desk } from '../ui/desk';

/** What a command in the terminal answers with, in both ways of showing it. */
interface Told {
	readonly text: readonly string[];
	readonly json: Readonly<Record<string, unknown>>;
}

/** The commands for the app's own terminal: `obsidian kith:review`, `obsidian kith:due format=json`. They only read. */
export function registerTerminal(plugin: Plugin, desk: Desk): void {
	const add = (id: string, description: string, tell: (known: NetworkAsOf) => Told) => {
		const format = { value: '<text|json>', description: 'How to print it; text if not said.' };
		plugin.registerCliHandler(`kith:${id}`, description, { format }, (asked) =>
			answer(desk, asked, tell),
		);
	};
	add('review', 'This week’s plan', (known) => tellReview(desk, known));
	add('due', 'What is still due this week', (known) => tellDue(desk, known));
}

function answer(desk: Desk, asked: CliData, tell: (known: NetworkAsOf) => Told): string {
	const format = asked['format'] ?? 'text';
	if (format !== 'text' && format !== 'json')
		return `There is no format “${format}”: text or json.`;
	const { known } = desk;
	if (known === undefined) return 'Kith is still reading your notes. Try again in a moment.';
	const told = tell(known);
	return format === 'json' ? JSON.stringify(told.json, null, 2) : told.text.join('\n');
}

function tellReview(desk: Desk, known: NetworkAsOf): Told {
	const review = desk.review(known);
	const waiting = review.notThisWeek.map(sayRow);
	return {
		text: [
			sayLoad(review),
			...review.thisWeek.map(sayRow),
			...(waiting.length > 0 ? ['Not this week:', ...waiting] : []),
		],
		json: viewReview(known, review),
	};
}

function tellDue(desk: Desk, known: NetworkAsOf): Told {
	const { left } = desk.progressOf(known);
	return {
		text: left.length === 0 ? ['Nothing due'] : left.map(sayRow),
		json: { version: 1, today: known.today, due: left.map(viewRow) },
	};
}

function sayRow({ name, why, notNow }: ReviewRow): string {
	return `- ${name}: ${why}${notNow === undefined ? '' : ` (${notNow})`}`;
}
