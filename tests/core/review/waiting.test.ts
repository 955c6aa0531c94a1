import { describe, expect, test } from 'vitest';
import type { Properties } from '../../fakes/build-known';
import { reconnectsOf } from '../../fakes/print-review';

const CLIENT: Properties = { tier: 1 };

describe('somebody late waits', () => {
	const LATE = '2026-09-01 met Ana';
	test.each<[string, string, string, Properties?]>([
		[
			'snoozed by property',
			'',
			'snoozed until 1 December',
			{ tier: 1, snoozedUntil: '2026-12-01' },
		],
		[
			'snoozed by a line',
			'2026-11-02 snoozed Ana until 2026-12-01',
			'snoozed until 1 December',
		],
		[
			'snoozed into another year',
			'2026-11-02 snoozed Ana until 2027-01-10',
			'snoozed until 10 January 2027',
		],
		[
			'snoozed twice, the later line counts',
			'2026-11-10 snoozed Ana until 2026-12-01\n2026-11-02 snoozed Ana until 2027-01-10',
			'snoozed until 1 December',
		],
		['in the calendar', '2026-11-25 met Ana', 'a meeting is planned on 25 November'],
		['in the calendar for a call', '2026-11-25 called Ana', 'a call is planned on 25 November'],
		[
			'in the calendar twice',
			'2026-11-30 called Ana\n2026-11-25 met Ana',
			'a meeting is planned on 25 November',
		],
		[
			'planned with a day of its own',
			'2026-11-02 plan Ana until 2026-11-24',
			'something is planned on 24 November',
		],
	])('%s', (_, story, expected, properties = CLIENT) => {
		expect(reconnectsOf({ Ana: properties }, `${LATE}\n${story}`)).toEqual([
			`reconnect Ana 2026-10-01 > ${expected}`,
		]);
	});

	test.each([
		['a snooze that ends within the week', '2026-11-02 snoozed Ana until 2026-11-22'],
		['a plan without a day', '2026-11-02 plan Ana'],
		['a plan whose day has passed', '2026-11-02 plan Ana until 2026-11-10'],
		['a meeting to come that is cancelled', '2026-11-25 cancelled Ana'],
		['a meeting to come with somebody else about them', '2026-11-25 met Bo > Ana'],
	])('not for %s', (_, story) => {
		expect(reconnectsOf({ Ana: CLIENT, Bo: {} }, `${LATE}\n${story}`)).toEqual([
			'reconnect Ana 2026-10-01',
		]);
	});

	test('a plan for today still stands', () => {
		expect(
			reconnectsOf({ Ana: CLIENT }, `${LATE}\n2026-11-02 plan Ana until 2026-11-20`),
		).toEqual(['reconnect Ana 2026-10-01 > something is planned on 20 November']);
	});

	test('a snooze on the day of the last contact holds', () => {
		expect(
			reconnectsOf({ Ana: CLIENT }, `${LATE}\n2026-09-01 snoozed Ana until 2026-12-01`),
		).toEqual(['reconnect Ana 2026-10-01 > snoozed until 1 December']);
	});

	test('a contact after the snooze ends it', () => {
		const story = `2026-09-01 snoozed Ana until 2026-12-01
			2026-09-02 met Ana`;
		expect(reconnectsOf({ Ana: CLIENT }, story)).toEqual(['reconnect Ana 2026-10-02']);
	});
});
