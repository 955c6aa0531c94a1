import { describe, expect, test } from 'vitest';
import type { Properties } from '../../fakes/build-known';
import { actsOf, reconnectsOf, whyReconnect, type Reviewed } from '../../fakes/print-review';

const CLIENT: Properties = { tier: 1 };

describe('a broken rhythm', () => {
	const WEEKLY = `2026-09-25 met Ana
		2026-09-18 met Ana
		2026-09-11 met Ana
		2026-09-04 met Ana`;
	test('is a reason by itself, once half the cadence is over', () => {
		expect(whyReconnect({ Ana: { tier: 4 } }, WEEKLY)).toEqual([
			'Usually every 7 days, now 56 days of silence; last: meeting on 25 September.',
		]);
	});
	test('is no reason while less than half the cadence is over', () => {
		expect(whyReconnect({ Ana: { tier: 4, cadence: 120 } }, WEEKLY)).toEqual([]);
	});
	test('is no reason for somebody never to be reminded of', () => {
		expect(whyReconnect({ Ana: { tier: 4, cadence: 'never' } }, WEEKLY)).toEqual([]);
	});
});

describe('a next-touch day', () => {
	const SEEN = '2026-11-01 met Ana';
	test('decides when it falls in the week, though the cadence has time', () => {
		const people: Reviewed['people'] = { Ana: { tier: 4, nextTouch: '2026-11-22' } };
		expect(actsOf({ people, story: SEEN }, 'reconnect')).toMatchObject([
			{
				due: '2026-11-22',
				why: 'Next touch is due on 22 November; last: meeting on 1 November.',
				source: { path: 'People/Ana.md', line: 3 },
			},
		]);
	});
	test.each([
		['2026-11-18', 'Next touch was due on 18 November; last: meeting on 1 November.'],
		['2026-11-20', 'Next touch is due today; last: meeting on 1 November.'],
	])('says when it is: %s', (nextTouch, expected) => {
		expect(whyReconnect({ Ana: { tier: 4, nextTouch } }, SEEN)).toEqual([expected]);
	});
	test('decides for somebody who is never to be reminded of otherwise', () => {
		const people: Reviewed['people'] = { Ana: { cadence: 'never', nextTouch: '2026-11-18' } };
		expect(reconnectsOf(people)).toEqual(['reconnect Ana 2026-11-18']);
	});
	test('is used up by a contact on it or after it', () => {
		expect(reconnectsOf({ Ana: { tier: 4, nextTouch: '2026-11-01' } }, SEEN)).toEqual([]);
	});
	test('to come makes somebody late wait, and says so', () => {
		expect(
			reconnectsOf({ Ana: { tier: 1, nextTouch: '2026-12-01' } }, '2026-09-01 met Ana'),
		).toEqual(['reconnect Ana 2026-10-01 > next touch is set for 1 December']);
	});
	test('to come asks for nothing while nobody is late', () => {
		expect(reconnectsOf({ Ana: { tier: 1, nextTouch: '2026-12-01' } }, SEEN)).toEqual([]);
	});
	test('that has come goes before the lateness of others of the tier', () => {
		const people: Reviewed['people'] = {
			Ana: CLIENT,
			Bo: { tier: 1, nextTouch: '2026-11-18' },
		};
		const story = `2024-01-01 met Ana
			2026-11-01 met Bo`;
		expect(reconnectsOf(people, story)).toEqual([
			'reconnect Bo 2026-11-18',
			'reconnect Ana 2024-01-31',
		]);
	});
});
