import { describe, expect, test } from 'vitest';
import { weekOf } from '../../../src/core/calendar/week';
import { findDoneActs } from '../../../src/core/review/done-acts';
import { buildProgress } from '../../../src/core/review/progress';
import { countStreak } from '../../../src/core/review/streak';
import { day } from '../../fakes/build-network';
import { TODAY } from '../../fakes/print-referrals';
import { knownOf, printRow, reviewOf, type Reviewed } from '../../fakes/print-review';

const PEOPLE: Reviewed['people'] = {
	Ana: { tier: 1 },
	Bo: { tier: 2 },
	Carla: {},
	Dan: { tier: 4 },
	Old: { tier: 1, archived: true },
};

function done(story: string, people = PEOPLE) {
	return findDoneActs(knownOf({ people, story }), weekOf(day(TODAY))).map(
		(act) => `${act.day} ${act.act} ${act.name}`,
	);
}

describe('an act of the week is done', () => {
	test.each([
		[
			'by thanking',
			'2026-11-10 introduced Bo > Carla\n2026-11-17 thanked Bo',
			'2026-11-17 thank-you Bo',
		],
		[
			'by reaching the new contact',
			'2026-11-10 introduced Bo > Carla\n2026-11-17 met Carla',
			'2026-11-17 reach Carla',
		],
		[
			'by asking again',
			'2026-11-10 asked Bo > Carla\n2026-11-17 asked Bo > Carla',
			'2026-11-17 confirm Bo',
		],
		[
			'by introducing two people',
			'2026-11-17 introduction-made Bo > Carla',
			'2026-11-17 give Bo',
		],
		[
			'by a contact that was due',
			'2026-10-01 met Ana\n2026-11-17 met Ana',
			'2026-11-17 reconnect Ana',
		],
		[
			'by a contact that would have been due at the end of the week',
			'2026-10-23 met Ana\n2026-11-17 met Ana',
			'2026-11-17 reconnect Ana',
		],
	])('%s', (_, story, expected) => {
		expect(done(story)).toEqual([expected]);
	});

	test('once, by the first of several contacts', () => {
		expect(done('2026-10-01 met Ana\n2026-11-18 met Ana\n2026-11-17 called Ana')).toEqual([
			'2026-11-17 reconnect Ana',
		]);
	});

	test('by a next touch that came', () => {
		const people: Reviewed['people'] = { Ana: { tier: 4, nextTouch: '2026-11-18' } };
		expect(done('2026-11-01 met Ana\n2026-11-17 met Ana', people)).toEqual([
			'2026-11-17 reconnect Ana',
		]);
	});

	test('by ticking a promise', () => {
		const known = knownOf({
			people: PEOPLE,
			story: '2026-11-01 promise me > Ana done: a list',
		});
		const ticked = known.followUps('People/Ana.md').map((one) => ({
			...one,
			told: { ...one.told, doneOn: day('2026-11-17') },
		}));
		const told = {
			...known,
			followUps: (path: string) => (path === 'People/Ana.md' ? ticked : []),
		};
		expect(findDoneActs(told, weekOf(day(TODAY)))).toMatchObject([
			{ act: 'follow-up', name: 'Ana', day: '2026-11-17' },
		]);
	});

	test.each([
		['the week before', '2026-11-10 introduced Bo > Carla\n2026-11-15 thanked Bo'],
		['tomorrow', '2026-10-01 met Ana\n2026-11-21 met Ana'],
		['a first ask', '2026-11-17 asked Bo > Carla'],
		[
			'an introduction that only came',
			'2026-11-10 asked Bo > Carla\n2026-11-17 introduced Bo > Carla',
		],
		['a contact that was not due', '2026-11-01 met Ana\n2026-11-17 met Ana'],
		['a first contact', '2026-11-17 met Ana'],
		['a contact with somebody archived', '2026-01-01 met Old\n2026-11-17 met Old'],
		['a contact with somebody without cadence', '2026-01-01 met Carla\n2026-11-17 met Carla'],
	])('not by %s', (_, story) => {
		expect(done(story)).toEqual([]);
	});

	test('and a thank-you is no reconnect as well', () => {
		const story = `2026-09-01 introduced Bo > Carla
			2026-09-01 met Bo
			2026-11-17 thanked Bo`;
		expect(done(story)).toEqual(['2026-11-17 thank-you Bo']);
	});
});

describe('progress through the week', () => {
	const story = `2026-11-10 introduced Bo > Carla
		2026-11-17 thanked Bo
		2026-11-17 met Carla
		2026-11-20 introduction-made Bo > Ana
		2026-09-01 met Dan`;
	const progress = (more: Partial<Reviewed> = {}) => {
		const reviewed = { people: PEOPLE, story, ...more };
		return buildProgress(knownOf(reviewed), reviewOf(reviewed));
	};

	test('counts acts and minutes done, of those done and left together', () => {
		const { acts, minutes, left } = progress();
		expect(left.map(printRow)).toEqual([
			'thank-you reached Bo about Carla 2026-11-18',
			'reconnect Ana',
		]);
		expect(acts).toEqual({ done: 3, of: 5 });
		expect(minutes).toEqual({ done: 25, of: 45 });
	});

	test('leaves what still fits beside what is done, so that a week has an end', () => {
		const settings = { weeklyMinutes: 35 };
		const { acts, minutes, left } = progress({ settings });
		expect(left.map(printRow)).toEqual(['thank-you reached Bo about Carla 2026-11-18']);
		expect(acts).toEqual({ done: 3, of: 4 });
		expect(minutes).toEqual({ done: 25, of: 30 });
		expect(progress({ settings: { weeklyMinutes: 25 } }).left).toEqual([]);
	});

	test('today’s three are the first left, less those done today', () => {
		const names = Array.from({ length: 8 }, (_, i) => `P${i}`);
		const people = Object.fromEntries(names.map((name) => [name, { tier: 1 as const }]));
		const met = `2026-09-01 met ${names.join(', ')}`;
		const today = (more = '') => progress({ people, story: `${met}\n${more}` }).today;
		expect(today().map(({ name }) => name)).toEqual(['P0', 'P1', 'P2']);
		expect(today('2026-11-20 met P0').map(({ name }) => name)).toEqual(['P1', 'P2']);
		expect(today('2026-11-20 met P0, P1, P2, P3')).toEqual([]);
	});
});

describe('a streak of days with a contact recorded', () => {
	test.each([
		['none', '', 0],
		['today', '2026-11-20 met Ana', 1],
		['up to yesterday, since today is not over', '2026-11-19 met Ana\n2026-11-18 met Bo', 2],
		['broken the day before yesterday', '2026-11-18 met Ana', 0],
		[
			'with several people',
			'2026-11-20 met Ana\n2026-11-19 called Bo\n2026-11-18 met Marcus',
			3,
		],
		['with a gap', '2026-11-20 met Ana\n2026-11-18 met Ana', 1],
		['not counting what is only meant', '2026-11-20 plan Ana\n2026-11-19 mention Ana', 0],
	])('%s', (_, story, days) => {
		expect(countStreak(knownOf({ people: PEOPLE, story }))).toBe(days);
	});

	test('is as long as it is', () => {
		const story = Array.from(
			{ length: 31 },
			(_, i) => `2026-10-${String(i + 1).padStart(2, '0')} met Ana`,
		);
		const more = Array.from(
			{ length: 20 },
			(_, i) => `2026-11-${String(i + 1).padStart(2, '0')} met Bo`,
		);
		expect(
			countStreak(knownOf({ people: PEOPLE, story: [...story, ...more].join('\n') })),
		).toBe(51);
	});
});
