import fc from 'fast-check';
import { dayOf, daysInMonth, parseDay, type Day } from '../../../src/core/calendar/day';

/** A day a test is written with; a slip of the pen in the test throws. */
export function day(text: string): Day {
	const read = parseDay(text);
	if (read === undefined) throw new Error(`${text} is not a day`);
	return read;
}

/** Any day of some years, both ends included. */
export function someDay({ min, max } = { min: 1900, max: 2200 }): fc.Arbitrary<Day> {
	return fc
		.tuple(
			fc.integer({ min, max }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 31 }),
		)
		.map(([year, month, dayOfMonth]) => {
			const found = dayOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
			if (found === undefined) throw new Error('a month without a last day');
			return found;
		});
}
