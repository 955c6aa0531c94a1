import { dayOf, type Day } from '../core/calendar/day';
import { CommandError } from './command-error.mts';

/** The calendar day it is where this machine stands. */
export function localDay(): Day {
	const now = new Date();
	const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
	if (day === undefined)
		throw new CommandError(1, 'the clock of this machine is wrong; give --today');
	return day;
}
