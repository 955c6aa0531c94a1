import { expect, test } from 'vitest';
import { reviewOf, rowsOf, type Reviewed } from '../../fakes/print-review';

/** Clients, all met on the first of October: 20 days late. */
function clients(...names: readonly string[]): Reviewed {
	return {
		people: Object.fromEntries(names.map((name) => [name, { tier: 1 as const }])),
		story: `2026-10-01 met ${names.join(', ')}`,
	};
}

test('what fits in the week’s minutes is this week, the rest is not, with the reason', () => {
	const settings = { weeklyMinutes: 40 };
	const { thisWeek, notThisWeek, budget } = reviewOf({
		...clients('Ana', 'Bo', 'Carla'),
		settings,
	});
	expect(thisWeek.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
	expect(notThisWeek.map(({ name, notNow }) => [name, notNow])).toEqual([
		['Carla', 'the week’s 40 minutes are planned'],
	]);
	expect(budget).toEqual({ minutes: 40, planned: 30 });
});

test('the week’s minutes may be used to the last', () => {
	const { budget } = reviewOf({ ...clients('Ana', 'Bo'), settings: { weeklyMinutes: 30 } });
	expect(budget.planned).toBe(30);
});

test('a shorter act after one that is too long still fits', () => {
	const story = `2026-11-18 introduced Bo > Carla
		2026-10-01 met Ana`;
	const people: Reviewed['people'] = { Ana: { tier: 1 }, Bo: {}, Carla: {} };
	const minutes = {
		'thank-you': 30,
		confirm: 5,
		reach: 10,
		'follow-up': 10,
		give: 10,
		reconnect: 5,
	};
	expect(rowsOf({ people, story, settings: { weeklyMinutes: 18, minutes } })).toEqual([
		'reach Carla about Bo 2026-11-21',
		'reconnect Ana 2026-10-31',
		'thank-you introduced Bo about Carla 2026-11-19 > the week’s 18 minutes are planned',
	]);
});

test('a week without minutes plans nothing and loses nothing', () => {
	const { thisWeek, notThisWeek } = reviewOf({
		...clients('Ana'),
		settings: { weeklyMinutes: 0 },
	});
	expect([thisWeek.length, notThisWeek.length]).toEqual([0, 1]);
});

test('each act takes the minutes set for its kind', () => {
	const story = `2026-11-18 introduced Bo > Carla
		2026-11-18 asked Bo > Dan
		2026-11-18 promise me > Bo
		2026-10-01 met Ana`;
	const people: Reviewed['people'] = {
		Ana: { tier: 1, raises: ['the boat'] },
		Bo: {},
		Carla: {},
	};
	const minutes = { 'thank-you': 1, confirm: 2, reach: 3, 'follow-up': 4, give: 5, reconnect: 6 };
	const { thisWeek } = reviewOf({ people, story, settings: { minutes } });
	expect(thisWeek.map((row) => [row.act, row.minutes])).toEqual(Object.entries(minutes));
});

test('a segment’s reconnects beyond its minutes wait, others go on', () => {
	const people: Reviewed['people'] = {
		Ana: { tier: 1, segments: ['Accountants'] },
		Bo: { tier: 1, segments: ['accountants'] },
		Carla: { tier: 1, segments: ['Other', 'Accountants'] },
		Dan: { tier: 1 },
		Eve: { tier: 1, segments: ['Unlimited'] },
	};
	const settings = {
		segments: [{ name: 'Accountants', minutes: 30 }, { name: 'Unlimited' }],
	};
	const story = '2026-10-01 met Ana, Bo, Carla, Dan, Eve';
	expect(rowsOf({ people, story, settings })).toEqual([
		'reconnect Ana 2026-10-31',
		'reconnect Bo 2026-10-31',
		'reconnect Dan 2026-10-31',
		'reconnect Eve 2026-10-31',
		'reconnect Carla 2026-10-31 > the 30 minutes for Accountants are planned',
	]);
});

test('a segment’s minutes limit reconnects only, never what is owed', () => {
	const people: Reviewed['people'] = { Bo: { segments: ['Accountants'] }, Carla: {} };
	const settings = { segments: [{ name: 'Accountants', minutes: 0 }] };
	const story = '2026-11-18 introduced Bo > Carla';
	expect(rowsOf({ people, story, settings }, 'thank-you')).toEqual([
		'thank-you introduced Bo about Carla 2026-11-19',
	]);
});
