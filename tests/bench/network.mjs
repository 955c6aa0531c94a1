/** What is known of a vault once it has been read: what it holds in memory, and how soon it answers. */
import { figure } from './figures.mjs';
import { once } from './rounds.mjs';

export async function measureNetwork({ kith, vault, rounds, isQuick, scratch }) {
	const message = { kith, vault, rounds, edits: isQuick ? 20 : 200, scratch };
	const found = await once('network-child.mjs', message, ['--expose-gc']);
	return {
		figures: [
			figure('one edited note until the answer is known, half of them', 'ms', found.edits50, {
				of: 'each',
			}),
			figure('one edited note until the answer is known, 99 of 100', 'ms', found.edits99, {
				of: 'each',
				most: 2,
				growth: 1.5,
			}),
			figure('the review plan, at first', 'ms', [found.firstPlan], { of: 'whole' }),
			figure('the review plan after an edit', 'ms', found.plans, { of: 'whole', most: 16 }),
			figure('acts in it', '', [found.acts]),
			figure('the timeline of the busiest person after an edit', 'ms', found.timelines, {
				of: 'whole',
			}),
			figure('entries in it', '', [found.entries]),
			// A fifteenth of the 27.7 kB that Dataview keeps.
			figure('memory kept', 'kB/note', [found.heap], { of: 'each', most: 27.7 / 15 }),
			figure('kept between two starts', 'kB/note', [found.kept], { of: 'each' }),
		],
		notes: [],
	};
}
