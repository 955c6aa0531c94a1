import { describe, expect, test } from 'vitest';
import type { Properties } from '../../fakes/build-known';
import { reconnectsOf, rowsOf, whyReconnect, type Reviewed } from '../../fakes/print-review';

const CLIENT: Properties = { tier: 1 };

describe('whom to get in touch with again', () => {
	test.each([
		[
			'a client 30 days after the last contact',
			'met Ana',
			'2026-10-21',
			['reconnect Ana 2026-11-20'],
		],
		[
			'a client who is due on the last day of the week',
			'met Ana',
			'2026-10-23',
			['reconnect Ana 2026-11-22'],
		],
		['not a client who is due the day after the week', 'met Ana', '2026-10-24', []],
		['somebody who was only talked about', 'mention Ana', '2026-11-19', ['reconnect Ana']],
		['somebody whose meeting was cancelled', 'cancelled Ana', '2026-11-19', ['reconnect Ana']],
		[
			'somebody whose line was marked as no contact',
			'met Ana no-contact',
			'2026-11-19',
			['reconnect Ana'],
		],
		[
			'somebody present while another was talked about',
			'met Bo > Ana',
			'2026-11-19',
			['reconnect Ana'],
		],
	])('%s', (_, what, on, expected) => {
		expect(reconnectsOf({ Ana: CLIENT, Bo: {} }, `${on} ${what}`)).toEqual(expected);
	});

	test('the property last-contact counts where it is later', () => {
		const people = { Ana: { tier: 1, lastContact: '2026-11-10' } } as const;
		expect(reconnectsOf(people, '2026-09-01 met Ana')).toEqual([]);
	});

	test('a person’s own cadence goes before the segment’s, that before the tier’s', () => {
		const people: Reviewed['people'] = {
			Own: { tier: 1, segments: ['Makers'], cadence: 10 },
			Segment: { tier: 1, segments: ['makers'] },
			Tier: { tier: 1 },
		};
		const settings = { segments: [{ name: 'Makers', cadence: 20 }] };
		const story = '2026-10-10 met Own, Segment, Tier';
		expect(whyReconnect(people, story, { settings })).toEqual([
			'31 days late on a 10-day cadence; last: meeting on 10 October.',
			'21 days late on a 20-day cadence; last: meeting on 10 October.',
			'11 days late on a 30-day cadence; last: meeting on 10 October.',
		]);
	});

	test.each([
		[1, '21 days late on a 30-day cadence; last: meeting on 30 September.'],
		[2, '21 days late on a 30-day cadence; last: meeting on 30 September.'],
		[3, 'Due on 29 November on a 60-day cadence; last: meeting on 30 September.'],
		[4, 'Due on 29 December on a 90-day cadence; last: meeting on 30 September.'],
	] as const)('tier %i has its own cadence', (tier, expected) => {
		const weeks = { 1: '2026-11-20', 2: '2026-11-20', 3: '2026-11-29', 4: '2026-12-29' };
		const week = weeks[tier];
		expect(whyReconnect({ Ana: { tier } }, '2026-09-30 met Ana', { week })).toEqual([expected]);
	});

	test('a 4 who acts as a 3 has the cadence of a 3', () => {
		const people = { Ana: { tier: 4, actsAs: 3 } } as const;
		expect(whyReconnect(people, '2026-09-10 met Ana')).toEqual([
			'11 days late on a 60-day cadence; last: meeting on 10 September.',
		]);
	});

	test.each<[string, Properties]>([
		['somebody never to be reminded of', { tier: 1, cadence: 'never' }],
		['somebody unsorted', {}],
		['somebody archived', { tier: 1, archived: true }],
	])('%s has no reconnect', (_, properties) => {
		expect(reconnectsOf({ Ana: properties }, '2020-01-01 met Ana')).toEqual([]);
	});

	test('somebody never met is late from the introduction', () => {
		const people: Reviewed['people'] = {
			Bo: {},
			Ana: { tier: 3, referrer: 'Bo', introducedOn: '2025-09-01' },
		};
		expect(whyReconnect(people)).toEqual([
			'385 days late on a 60-day cadence; not in touch yet, introduced on 1 September 2025.',
		]);
	});

	test('somebody never met whose introduction is recent is reached, not met again', () => {
		const people: Reviewed['people'] = {
			Bo: {},
			Ana: { tier: 3, referrer: 'Bo', introducedOn: '2026-09-01' },
		};
		expect(rowsOf({ people })).toEqual([
			'thank-you introduced Bo about Ana 2026-09-02',
			'reach Ana about Bo 2026-09-04',
		]);
	});

	test('somebody introduced by two people and never met is late from the first of them', () => {
		const story = `2025-10-01 introduced Bo > Ana
			2025-09-01 introduced Carla > Ana`;
		expect(reconnectsOf({ Ana: { tier: 3 }, Bo: {}, Carla: {} }, story)).toEqual([
			'reconnect Ana 2025-10-31',
		]);
	});

	test('somebody introduced this year and met once is late from that meeting', () => {
		const story = `2026-08-01 introduced Bo > Ana
			2026-08-05 met Ana`;
		expect(reconnectsOf({ Ana: { tier: 3 }, Bo: {} }, story)).toEqual([
			'reconnect Ana 2026-10-04',
		]);
	});

	test('somebody never met is late from the day they were met by property', () => {
		expect(whyReconnect({ Ana: { tier: 3, metOn: '2026-09-01' } })).toEqual([
			'20 days late on a 60-day cadence; last: contact on 1 September.',
		]);
	});

	test('somebody with a tier and no day at all comes after the others', () => {
		const people: Reviewed['people'] = { Ana: CLIENT, Bo: { tier: 4 } };
		expect(whyReconnect(people, '2026-08-20 met Bo')).toEqual([
			'2 days late on a 90-day cadence; last: meeting on 20 August.',
			'Not in touch yet, and no day to count from.',
		]);
	});
});

describe('who comes first', () => {
	test('the later, measured in cadences', () => {
		const people: Reviewed['people'] = {
			Ana: { tier: 3, cadence: 200 },
			Bo: { tier: 3, cadence: 20 },
		};
		const story = `2026-01-01 met Ana
			2026-10-01 met Bo`;
		expect(reconnectsOf(people, story)).toEqual([
			'reconnect Bo 2026-10-21',
			'reconnect Ana 2026-07-20',
		]);
	});

	test('the nearer tier, equally late', () => {
		const people: Reviewed['people'] = {
			Four: { tier: 4, cadence: 30 },
			Three: { tier: 3, cadence: 30 },
			Two: { tier: 2, cadence: 30 },
			One: { tier: 1, cadence: 30 },
			None: { cadence: 30 },
		};
		const story = '2026-10-01 met One, Two, Three, Four, None';
		expect(reconnectsOf(people, story).map((row) => row.split(' ')[1])).toEqual([
			'One',
			'Two',
			'Three',
			'Four',
			'None',
		]);
	});

	test('a client some weeks late before an introduced person a year gone', () => {
		const people: Reviewed['people'] = { Client: CLIENT, Gone: { tier: 3 } };
		const story = `2025-09-18 met Gone
			2026-10-03 met Client`;
		expect(reconnectsOf(people, story)).toEqual([
			'reconnect Client 2026-11-02',
			'reconnect Gone 2025-11-17',
		]);
	});

	test('of those not late yet the one due first, then the nearer tier', () => {
		const people: Reviewed['people'] = {
			Ana: { tier: 4, cadence: 30 },
			Bo: { tier: 1 },
			Carla: { tier: 4, cadence: 30 },
		};
		const story = `2026-10-23 met Ana, Bo
			2026-10-22 met Carla`;
		expect(reconnectsOf(people, story)).toEqual([
			'reconnect Carla 2026-11-21',
			'reconnect Bo 2026-11-22',
			'reconnect Ana 2026-11-22',
		]);
	});

	test('of two equally late in one tier the first by path', () => {
		const people: Reviewed['people'] = { Zoe: CLIENT, Ana: CLIENT };
		expect(reconnectsOf(people, '2026-10-01 met Zoe, Ana')).toEqual([
			'reconnect Ana 2026-10-31',
			'reconnect Zoe 2026-10-31',
		]);
	});

	test('somebody whose rhythm is broken before somebody equally late', () => {
		const people: Reviewed['people'] = { Ana: { tier: 4 }, Bo: { tier: 4 } };
		const story = `2026-08-20 met Ana, Bo
			2026-08-13 met Bo
			2026-08-06 met Bo
			2026-07-30 met Bo`;
		expect(reconnectsOf(people, story)).toEqual([
			'reconnect Bo 2026-11-18',
			'reconnect Ana 2026-11-18',
		]);
	});
});

test('last week’s review counts lateness as of the end of that week', () => {
	expect(whyReconnect({ Ana: CLIENT }, '2026-10-01 met Ana', { week: '2026-11-10' })).toEqual([
		'15 days late on a 30-day cadence; last: meeting on 1 October.',
	]);
});
