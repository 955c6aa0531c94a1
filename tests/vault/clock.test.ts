import { expect, onTestFinished, test } from 'vitest';
import { Clock } from '../../src/vault/clock';
import { HandCranked } from '../fakes/hand-cranked';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A clock that has started, and the days it has told of. */
function startClock(time: HandCranked): { readonly clock: Clock; readonly told: string[] } {
	const clock = new Clock(time);
	const told: string[] = [];
	clock.listen(() => told.push(clock.today()));
	clock.start();
	return { clock, told };
}

/** Puts the machine into a time zone, for this test. */
function travelTo(zone: string): void {
	const home = process.env['TZ'];
	process.env['TZ'] = zone;
	onTestFinished(() => {
		if (home === undefined) delete process.env['TZ'];
		else process.env['TZ'] = home;
	});
}

test('today is the calendar day of where the machine stands', () => {
	const { clock, told } = startClock(new HandCranked(2026, 11, 20, 23, 59));
	expect(clock.today()).toBe('2026-11-20');
	expect(told).toEqual([]);
});

test('at midnight everybody is told, once', () => {
	const time = new HandCranked(2026, 11, 20, 23, 59, 30);
	const { clock, told } = startClock(time);
	time.pass(29 * SECOND);
	expect(clock.today()).toBe('2026-11-20');
	time.pass(SECOND);
	expect(told).toEqual(['2026-11-21']);
	time.pass(2 * HOUR);
	expect(told).toEqual(['2026-11-21']);
});

test('days go by, one after the other, while the app stays open', () => {
	const time = new HandCranked(2026, 12, 30, 12);
	const { told } = startClock(time);
	time.pass(3 * 24 * HOUR);
	expect(told).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
});

test('the clock is looked at again each minute at the latest, and never by two timers', () => {
	const time = new HandCranked(2026, 11, 20, 9);
	const { clock } = startClock(time);
	expect(time.timers).toEqual({ count: 1, next: MINUTE });
	clock.start();
	time.pass(10 * MINUTE);
	expect(time.timers.count).toBe(1);
	time.pass(14 * HOUR + 49 * MINUTE + 30 * SECOND);
	expect(time.timers).toEqual({ count: 1, next: 30 * SECOND });
});

test('after a sleep of three days the first look is enough', () => {
	const time = new HandCranked(2026, 11, 20, 18);
	const { clock, told } = startClock(time);
	time.sleep(72 * HOUR);
	expect(told).toEqual([]);
	clock.check();
	expect(told).toEqual(['2026-11-23']);
});

test('after a sleep of three days the day is right within a minute, even if nobody looks', () => {
	const time = new HandCranked(2026, 11, 20, 18);
	const { told } = startClock(time);
	time.sleep(72 * HOUR);
	time.pass(MINUTE);
	expect(told).toEqual(['2026-11-23']);
});

test('from Tokyo to Honolulu the day goes back', () => {
	travelTo('Asia/Tokyo');
	const time = new HandCranked(2026, 11, 20, 18);
	const { clock, told } = startClock(time);
	expect(clock.today()).toBe('2026-11-20');
	// Eight hours in the air: it is 02:00 of the 21st in Tokyo, and 07:00 of the 20th in Honolulu.
	time.sleep(7 * HOUR);
	clock.check();
	time.sleep(HOUR);
	travelTo('Pacific/Honolulu');
	clock.check();
	expect(told).toEqual(['2026-11-21', '2026-11-20']);
	time.pass(17 * HOUR);
	expect(told).toEqual(['2026-11-21', '2026-11-20', '2026-11-21']);
});

test('where the clocks skip midnight the day begins when they say so', () => {
	travelTo('Asia/Beirut');
	// On 29 March 2026 clocks in Beirut went from 23:59 to 01:00.
	const time = new HandCranked(2026, 3, 28, 23, 58);
	const { told } = startClock(time);
	time.pass(2 * MINUTE);
	expect(told).toEqual(['2026-03-29']);
});

test('a clock that was stopped is silent', () => {
	const time = new HandCranked(2026, 11, 20, 23, 59);
	const { clock, told } = startClock(time);
	clock.stop();
	time.pass(HOUR);
	expect(told).toEqual([]);
	expect(time.timers.count).toBe(0);
});

test('who no longer listens is not told, and the others are', () => {
	const time = new HandCranked(2026, 11, 20, 23, 59);
	const { clock, told } = startClock(time);
	const others: string[] = [];
	const leave = clock.listen(() => others.push(clock.today()));
	leave();
	time.pass(MINUTE);
	expect([told, others]).toEqual([['2026-11-21'], []]);
});

test.each([
	[1970, true],
	[2025, true],
	[2026, false],
])('a clock that says it is %i is doubtful: %s', (year, doubtful) => {
	expect(new Clock(new HandCranked(year, 6, 1)).isDoubtful()).toBe(doubtful);
});

test('a clock beyond every calendar leaves the day as it was', () => {
	const time = new HandCranked(2200, 12, 31, 12);
	const { clock, told } = startClock(time);
	time.sleep(24 * HOUR);
	clock.check();
	expect([clock.today(), told]).toEqual(['2200-12-31', []]);
});

test('a clock that starts beyond every calendar is doubtful', () => {
	expect(new Clock(new HandCranked(2300, 1, 1)).isDoubtful()).toBe(true);
});

test('the time of day is that of where the machine stands, in figures of two', () => {
	expect(new Clock(new HandCranked(2026, 11, 20, 9, 5)).time()).toBe('09:05:00');
	expect(new Clock(new HandCranked(2026, 11, 20, 23, 59)).time()).toBe('23:59:00');
});
