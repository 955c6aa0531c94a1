import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekOf } from '../../../src/core/calendar/week';
import { Network } from '../../../src/core/network';
import { buildReview } from '../../../src/core/review/build-review';
import type { ReviewRow } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { day, factsOf } from '../../fakes/build-network';
import { printRow } from '../../fakes/print-review';

const TODAY = day('2026-11-20');

/** One referral told in the four ways that people have, and a week around it. */
const NOTES: Readonly<Record<string, string>> = {
	'People/Bo Chen.md': `---
type: person
tier: client
---
# Bo Chen

## Log

- 2026-11-12 thanked for the introduction to [[Carla Diaz]] ^k-t7q1c0de
- 2026-11-11 introduced me to [[Carla Diaz]] by e-mail ^k-k3m9x2ab
- 2026-11-04 asked for an introduction to [[Carla Diaz]]
- 2026-10-02 call: the new warehouse
`,
	'People/Carla Diaz.md': `---
type: person
referrer: "[[Bo Chen]]"
needs: [an accountant]
---
# Carla Diaz

Runs a print shop.

## Raise next time

- the paper fair in March
`,
	'People/Jo Park.md': `---
type: person
tier: friend
offers: accountants, tax returns
---
# Jo Park

## Log

- 2026-11-18 will introduce me to [[Lee Ho]]
- 2026-11-01 lunch by the river: her new office
`,
	'Meetings/2026-11-17 Carla.md': `---
type: meeting
date: 2026-11-17
attendees: ["[[Carla Diaz]]"]
---
# First talk with Carla

- She prints for half the town.

## Follow-ups

- [ ] Send her the price list 📅 2026-11-20
`,
	'Daily/2026-11-11.md': `# 11 November 2026

- [[Bo Chen]] introduced me to [[Carla Diaz]]
`,
};

function reviewOf(paths: readonly string[]) {
	const network = new Network(DEFAULT_SETTINGS);
	for (const path of paths) network.put(factsOf(path, NOTES[path] ?? ''));
	return buildReview(network.on(TODAY), weekOf(TODAY));
}

function rowsOf(paths: readonly string[]): readonly ReviewRow[] {
	const { thisWeek, notThisWeek } = reviewOf(paths);
	return [...thisWeek, ...notThisWeek];
}

test('a week as the notes tell it', () => {
	expect(rowsOf(Object.keys(NOTES)).map(printRow)).toEqual([
		'thank-you reached Bo Chen about Carla Diaz 2026-11-18',
		'confirm Jo Park 2026-11-21',
		'follow-up Carla Diaz 2026-11-20',
		'give Carla Diaz',
		'give Carla Diaz about Jo Park',
	]);
});

test('each row says why and what to say, and where it stands', () => {
	const rows = rowsOf(Object.keys(NOTES)).map(
		({ why, say, source }) => `${why} ${say} (${source?.path ?? ''}:${source?.line ?? 0})`,
	);
	expect(rows).toEqual([
		'You were first in touch with Carla Diaz, whom you know through Bo Chen, on 17 November; thanks were due on 18 November.  (Meetings/2026-11-17 Carla.md:6)',
		'Jo Park offered on 18 November to introduce you to Lee Ho; asking whether it has happened is due on 21 November. Carla Diaz looks for an accountant; Jo Park offers accountants. (People/Jo Park.md:10)',
		'You promised “Send her the price list” on 17 November; it is due today.  (Meetings/2026-11-17 Carla.md:12)',
		'You noted something to raise with Carla Diaz next time; last: talk on 17 November. To raise: the paper fair in March. (People/Carla Diaz.md:12)',
		'Carla Diaz looks for an accountant; Jo Park offers accountants. Ask both whether they would like to meet, then introduce them. (People/Carla Diaz.md:4)',
	]);
});

test('in whatever order the notes are read, the review is the same', () => {
	const paths = Object.keys(NOTES);
	const expected = reviewOf(paths);
	const orders = fc.shuffledSubarray(paths, { minLength: paths.length });
	fc.assert(
		fc.property(orders, (order) => {
			expect(reviewOf(order)).toEqual(expected);
		}),
		{ numRuns: 20 },
	);
});

test('a plan stays that of its moment: what is edited later is neither among what waits nor in the census', () => {
	const network = new Network({ ...DEFAULT_SETTINGS, weeklyMinutes: 0 });
	const put = (name: string, text: string) => {
		network.put(factsOf(`People/${name}.md`, text));
	};
	put('Bo Chen', '---\ntype: person\ntier: client\n---\n## Log\n- 2026-08-12 lunch\n');
	const before = buildReview(network.on(TODAY), weekOf(TODAY));
	put(
		'Eve Ito',
		'---\ntype: person\ntier: client\noffers: [boats]\n---\n## Log\n- 2026-08-01 lunch\n- [ ] send the map\n',
	);
	put('Flo Ng', '---\ntype: person\nneeds: [boats]\nreferrer: "[[Bo Chen]]"\n---\n');
	const waiting = (review: typeof before) =>
		review.notThisWeek.map(({ act, name }) => `${act} ${name}`);
	expect(waiting(before)).toEqual(['reconnect Bo Chen']);
	expect(before.census.trusted).toBe(1);
	const after = buildReview(network.on(TODAY), weekOf(TODAY));
	expect(waiting(after)).toEqual(expect.arrayContaining(['give Flo Ng', 'reconnect Eve Ito']));
	expect(after.census.trusted).toBe(2);
});
