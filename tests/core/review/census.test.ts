import { describe, expect, test } from 'vitest';
import { reviewOf, type Reviewed } from '../../fakes/print-review';

function census(people: Reviewed['people'], story = '', more: Partial<Reviewed> = {}) {
	return reviewOf({ people, story, ...more }).census;
}

test('people are counted by tier, archived ones left out', () => {
	const people: Reviewed['people'] = {
		Ana: { tier: 1 },
		Bo: { tier: 1 },
		Carla: { tier: 4, actsAs: 3 },
		Dan: {},
		Old: { tier: 2, archived: true },
	};
	expect(census(people).tiers).toEqual({ 1: 2, 2: 0, 3: 0, 4: 1, unsorted: 1 });
});

describe('trusted are those of tier 1, 2, 3 or acting as 3 with a contact in the last year', () => {
	test.each<[string, Reviewed['people'][string], string, number]>([
		['a client met a year ago', { tier: 1 }, '2025-11-20 met Ana', 1],
		['a client met more than a year ago', { tier: 1 }, '2025-11-19 met Ana', 0],
		['a client never met', { tier: 1 }, '', 0],
		['a client only planned to be met', { tier: 1 }, '2026-11-21 met Ana', 0],
		['the inner circle', { tier: 2 }, '2026-11-01 met Ana', 1],
		['somebody introduced', { tier: 3 }, '2026-11-01 met Ana', 1],
		['somebody extended', { tier: 4 }, '2026-11-01 met Ana', 0],
		[
			'somebody extended who acts as introduced',
			{ tier: 4, actsAs: 3 },
			'2026-11-01 met Ana',
			1,
		],
		['somebody unsorted', {}, '2026-11-01 met Ana', 0],
		['a client known by property', { tier: 1, lastContact: '2026-11-01' }, '', 1],
		['a client archived', { tier: 1, archived: true }, '2026-11-01 met Ana', 0],
	])('%s', (_, properties, story, trusted) => {
		expect(census({ Ana: properties }, story).trusted).toBe(trusted);
	});
});

describe('a bond is warm within the cadence, cooling within twice the cadence, cold beyond', () => {
	test.each([
		['2026-11-20', 'warm'],
		['2026-10-21', 'warm'],
		['2026-10-20', 'cooling'],
		['2026-09-21', 'cooling'],
		['2026-09-20', 'cold'],
		['2025-11-20', 'cold'],
	] as const)('met on %s: %s', (day, warmth) => {
		const { warm, cooling, cold } = census({ Ana: { tier: 1 } }, `${day} met Ana`);
		expect({ warm, cooling, cold }).toEqual({ warm: 0, cooling: 0, cold: 0, [warmth]: 1 });
	});

	test('without a cadence a bond of the last year is warm', () => {
		expect(census({ Ana: { tier: 1, cadence: 'never' } }, '2026-01-01 met Ana').warm).toBe(1);
	});
});

test('the way to a sphere of influence is what is left of it, never less than nothing', () => {
	const people: Reviewed['people'] = { Ana: { tier: 1 }, Bo: { tier: 1 } };
	expect(census(people, '2026-11-01 met Ana').toSphere).toBe(249);
	const settings = { sphere: 1 };
	expect(census(people, '2026-11-01 met Ana, Bo', { settings }).toSphere).toBe(0);
});

describe('the line of 26 weeks', () => {
	test('ends with the week under review, one week apart', () => {
		const ends = census({}).weeks.map(({ end }) => end);
		expect(ends).toHaveLength(26);
		expect([ends[0], ends[24], ends[25]]).toEqual(['2026-05-31', '2026-11-15', '2026-11-22']);
	});

	test('is recomputed from the contacts up to each week’s end', () => {
		const story = `2026-11-19 met Ana
			2026-09-05 met Ana`;
		const { weeks } = census({ Ana: { tier: 1 } }, story);
		const line = weeks.slice(-12).map(({ trusted, warm }) => `${warm}/${trusted}`);
		expect(line.join(' ')).toBe('1/1 1/1 1/1 1/1 1/1 0/1 0/1 0/1 0/1 0/1 0/1 1/1');
		expect(weeks[0]).toEqual({ end: '2026-05-31', trusted: 0, warm: 0 });
	});

	test('counts the year from each week’s end', () => {
		const { weeks } = census({ Ana: { tier: 1 } }, '2025-08-01 met Ana');
		expect(
			weeks
				.filter(({ trusted }) => trusted > 0)
				.map(({ end }) => end)
				.at(-1),
		).toBe('2026-07-26');
	});

	test('ends with today’s numbers', () => {
		const people: Reviewed['people'] = {
			Ana: { tier: 1 },
			Bo: { tier: 2 },
			Carla: { tier: 3 },
		};
		const story = `2026-11-19 met Ana
			2026-10-21 met Bo
			2026-01-01 met Carla`;
		const { weeks, trusted, warm } = census(people, story);
		expect(weeks.at(-1)).toEqual({ end: '2026-11-22', trusted, warm });
		expect([trusted, warm]).toEqual([3, 2]);
	});
});
