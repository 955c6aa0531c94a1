import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekOf } from '../../../src/core/calendar/week';
import { readObligations } from '../../../src/core/referral/obligations';
import { readReferrals } from '../../../src/core/referral/read-referrals';
import { buildReview } from '../../../src/core/review/build-review';
import type { Cadence } from '../../../src/core/settings/cadence';
import { REVIEW_ACTS } from '../../../src/core/settings/settings';
import type { Tier } from '../../../src/core/settings/tier';
import type { Properties } from '../../fakes/build-known';
import { day } from '../../fakes/build-network';
import { TODAY } from '../../fakes/print-referrals';
import { knownOf, reviewOf, rowsOf, type Reviewed } from '../../fakes/print-review';

const WEEK: Reviewed = {
	people: {
		Ana: { tier: 1, needs: ['a printer'] },
		Bo: { tier: 2, raises: ['the boat'] },
		Carla: { tier: 3 },
		Dan: {},
		Eve: { offers: ['printers'] },
	},
	story: `2026-11-18 introduced Bo > Carla
		2026-11-15 asked Ana > Dan
		2026-11-10 promise me > Dan due 2026-11-20
		2026-09-01 met Ana`,
};

test('thank-yous, confirmations, first words, promises, gifts and reconnects come in this order', () => {
	expect(rowsOf(WEEK)).toEqual([
		'thank-you introduced Bo about Carla 2026-11-19',
		'confirm Ana about Dan 2026-11-18',
		'reach Carla about Bo 2026-11-21',
		'follow-up Dan 2026-11-20',
		'give Bo',
		'give Ana about Eve',
		'reconnect Ana 2026-10-01',
		'reconnect Bo',
	]);
});

test('an empty vault has an empty week', () => {
	expect(reviewOf({ people: {} })).toMatchObject({
		week: { start: '2026-11-16', end: '2026-11-22' },
		budget: { minutes: 120, planned: 0 },
		thisWeek: [],
		notThisWeek: [],
	});
});

test('the owner of the vault stands in no row', () => {
	const people: Reviewed['people'] = {
		Mara: { self: true, tier: 1 },
		Bo: { referrer: 'Mara', introducedOn: '2026-11-01' },
	};
	expect(rowsOf({ people, story: '2026-01-01 met Mara' })).toEqual([
		'reach Bo about Mara 2026-11-04',
	]);
});

test('of two introductions of one day it is not the order of the lines that says which one was thanked for', () => {
	const lines = ['introduced Bo > Eve', 'introduced Bo, Eve > Ana', 'thanked Bo'];
	const story = (told: readonly string[]) => told.map((line) => `2024-03-03 ${line}`).join('\n');
	const rows = (told: readonly string[]) =>
		[...rowsOf({ people: { Ana: {}, Bo: {}, Eve: {} }, story: story(told) })].sort();
	expect(rows([...lines].reverse())).toEqual(rows(lines));
});

const NAMES = ['Ana', 'Bo', 'Carla', 'Dan', 'Eve'] as const;
const names = fc
	.subarray([...NAMES], { minLength: 1, maxLength: 3 })
	.map((list) => list.join(', '));
const when = fc.integer({ min: 0, max: 700 }).map((back) => {
	const month = 1 + (back % 12);
	const date = 1 + (back % 28);
	const year = back < 60 ? 2024 : back < 300 ? 2025 : 2026;
	return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
});
const kinds = [
	'asked',
	'introduced',
	'declined',
	'thanked',
	'business',
	'met',
	'called',
	'raise',
	'plan',
];
const event = fc
	.tuple(when, fc.constantFrom(...kinds), names, fc.option(names, { nil: '' }))
	.map(([on, kind, who, whom]) => `${on} ${kind} ${who}${whom && ` > ${whom}`}`);
const promise = fc
	.tuple(when, names, fc.option(when, { nil: '' }))
	.map(([on, whom, due]) => `${on} promise me > ${whom}${due && ` due ${due}`}: a list`);
const story = fc.array(fc.oneof({ weight: 5, arbitrary: event }, promise), { maxLength: 30 });
const properties: fc.Arbitrary<Properties> = fc.record(
	{
		tier: fc.constantFrom<Tier>(1, 2, 3, 4),
		cadence: fc.constantFrom<Cadence>(7, 45, 'never'),
		nextTouch: when,
		snoozedUntil: when,
		needs: fc.constant(['a printer']),
		offers: fc.constant(['printers']),
		raises: fc.constant(['the boat']),
		archived: fc.boolean(),
		segments: fc.constant(['Makers']),
	},
	{ requiredKeys: [] },
);
const vault = fc.record({
	story: story.map((lines) => lines.join('\n')),
	people: fc.record({ Ana: properties, Bo: properties, Carla: properties, Dan: properties }),
	settings: fc.record({
		weeklyMinutes: fc.integer({ min: 0, max: 150 }),
		segments: fc.constantFrom([], [{ name: 'Makers', minutes: 20 }]),
	}),
});

describe('whatever the notes tell', () => {
	test('the minutes planned never exceed the week’s', () => {
		fc.assert(
			fc.property(vault, (reviewed) => {
				const { budget, thisWeek } = reviewOf(reviewed);
				expect(budget.planned).toBeLessThanOrEqual(budget.minutes);
				expect(thisWeek.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
					budget.planned,
				);
			}),
		);
	});

	test('nothing disappears when the week is shorter: this week and not this week are all acts', () => {
		fc.assert(
			fc.property(vault, (reviewed) => {
				const endless = { ...reviewed, settings: { weeklyMinutes: 10_000 } };
				const bare = (rows: readonly string[]) =>
					rows.map((row) => row.split(' >')[0]).sort();
				expect(bare(rowsOf(reviewed))).toEqual(bare(rowsOf(endless)));
			}),
		);
	});

	test('what is not this week says why, what is this week does not', () => {
		fc.assert(
			fc.property(vault, (reviewed) => {
				const { thisWeek, notThisWeek } = reviewOf(reviewed);
				expect(thisWeek.filter(({ notNow }) => notNow !== undefined)).toEqual([]);
				expect(notThisWeek.filter(({ notNow }) => !notNow)).toEqual([]);
			}),
		);
	});

	test('every open obligation stands in the review, once', () => {
		fc.assert(
			fc.property(vault, (reviewed) => {
				const known = knownOf(reviewed);
				const open = readObligations(known, readReferrals(known)).filter(
					({ closed }) => !closed,
				);
				const owed = ['thank-you', 'confirm', 'reach'];
				const rows = rowsOf(reviewed).filter((row) =>
					owed.includes(row.split(' ')[0] ?? ''),
				);
				expect(rows).toHaveLength(open.length);
			}),
		);
	});

	test('every row says why in one sentence, and acts stand in their order', () => {
		fc.assert(
			fc.property(vault, (reviewed) => {
				const { thisWeek, notThisWeek } = reviewOf(reviewed);
				for (const { why, say } of [...thisWeek, ...notThisWeek]) {
					expect(why).toMatch(/^[^\s].*[^.]\.$/u);
					expect(why).not.toMatch(/undefined|\.\.|\s\s/u);
					expect(say).not.toMatch(/undefined|\.\.$|\s\s/u);
				}
				for (const rows of [thisWeek, notThisWeek]) {
					const order = rows.map(({ act }) => REVIEW_ACTS.indexOf(act));
					expect(order).toEqual([...order].sort((a, b) => a - b));
				}
			}),
		);
	});

	test('the order in which the lines of the notes stand changes no act', () => {
		fc.assert(
			fc.property(vault, (reviewed) => {
				const lines = reviewed.story.split('\n');
				const turned = { ...reviewed, story: [...lines].reverse().join('\n') };
				const acts = (one: Reviewed) =>
					rowsOf(one)
						.filter((row) => !row.startsWith('follow-up'))
						.sort();
				expect(acts(turned)).toEqual(acts(reviewed));
			}),
		);
	});

	test('events of one day in another order, and people of one vault, give the same review', () => {
		fc.assert(
			fc.property(vault, fc.nat(20), (reviewed, order) => {
				const known = knownOf(reviewed);
				const sameDay = {
					...known,
					events: (path: string) =>
						known
							.events(path)
							.map((one, index) => ({ one, key: (index * (order + 3)) % 17 }))
							.sort((a, b) => {
								const [dayA, dayB] = [a.one.day ?? '', b.one.day ?? ''];
								return dayA === dayB ? a.key - b.key : dayA < dayB ? 1 : -1;
							})
							.map(({ one }) => one),
				};
				const week = weekOf(day(TODAY));
				const days = ({ thisWeek, notThisWeek }: ReturnType<typeof buildReview>) =>
					[...thisWeek, ...notThisWeek].map((row) => [
						row.act,
						row.name,
						row.due,
						row.notNow,
					]);
				expect(days(buildReview(sameDay, week))).toEqual(days(buildReview(known, week)));
			}),
		);
	});

	test('warm, cooling and cold bonds add up to the trusted, and the weeks end with them', () => {
		fc.assert(
			fc.property(vault, (reviewed) => {
				const { warm, cooling, cold, trusted, weeks } = reviewOf(reviewed).census;
				expect(warm + cooling + cold).toBe(trusted);
				expect(weeks.at(-1)).toMatchObject({ trusted, warm });
			}),
		);
	});
});
