import {
	addDays,
	addMonths,
	dayOf,
	daysInMonth,
	laterOf,
	partsOfDay,
	weekdayOf,
	type Day,
} from './day';
import { findMonth } from './month-names';
import { weekOf } from './week';
import { findWeekday } from './weekday-names';

/** A phrase in small letters with single blanks, and the day it means when said on `from`. */
interface DayPhrase {
	readonly pattern: RegExp;
	readonly day: (match: RegExpExecArray, from: Day) => Day | undefined;
}

/** Words for a day at the beginning of a text: how many words, and which day. */
interface LeadingPhrase {
	readonly words: number;
	readonly day: Day;
}

const FRIDAY = 5;
const SUNDAY = 7;
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = `(\\d{1,3}|an?|(?:a )?couple of|${NUMBERS.join('|')})`;
const UNIT = `(day|week|fortnight|month|year)(?:s|'s|s')?`;
const OPENERS: ReadonlySet<string> = new Set([
	...NUMBERS,
	...'today tonight this the day tomorrow tmrw yesterday last past in within a an couple'.split(
		' ',
	),
	...'next coming later week end mid month eow eom eoq eoy'.split(' '),
]);
const FIGURE = /^\d/;
const WEEKDAY = '(\\p{L}{3,9})';

/**
 * What people say for a day, with the longer phrase before the shorter. A week begins on Monday; work
 * due in a week is due on its Friday, work due in a month on its last day.
 */
const PHRASES: readonly DayPhrase[] = [
	phrase('today|tonight|this (?:morning|afternoon|evening)', (_, from) => from),
	phrase('(?:the )?day after tomorrow', (_, from) => addDays(from, 2)),
	phrase('tomorrow|tmrw', (_, from) => addDays(from, 1)),
	phrase('(?:the )?day before yesterday', (_, from) => addDays(from, -2)),
	phrase('yesterday|last night', (_, from) => addDays(from, -1)),
	phrase(`(?:in|within) (?:\\d{1,3} (?:to )?)?${COUNT} ${UNIT}(?: time)?`, inSomeTime(1)),
	phrase(`${COUNT} ${UNIT} from (?:now|today)`, inSomeTime(1)),
	phrase(`${COUNT} ${UNIT} from ${WEEKDAY}`, (match, from) => {
		const start = comingWeekday(match[3] ?? '', from);
		return start && inSomeTime(1)(match, start);
	}),
	phrase(`${COUNT} ${UNIT} ago`, inSomeTime(-1)),
	phrase(`${WEEKDAY} (?:of )?next week`, weekdayInWeeks(1)),
	phrase(`${WEEKDAY} (?:of )?last week`, weekdayInWeeks(-1)),
	phrase(`next week(?: on)? ${WEEKDAY}`, weekdayInWeeks(1)),
	phrase(`next ${WEEKDAY}`, weekdayInWeeks(1)),
	phrase(`(?:last|past) ${WEEKDAY}`, ([, name = ''], from) => lastWeekday(name, from)),
	phrase(`(?:this )?coming ${WEEKDAY}`, ([, name = ''], from) => comingWeekday(name, from)),
	phrase(`this ${WEEKDAY}`, ([, name = ''], from) => comingWeekday(name, addDays(from, -1))),
	phrase('(?:the )?week after next', (_, from) => dayOfWeek(addDays(from, 14), FRIDAY)),
	phrase('(?:the )?(?:end of )?next week', (_, from) => dayOfWeek(addDays(from, 7), FRIDAY)),
	phrase('this weekend', (_, from) => dayOfWeek(from, SUNDAY)),
	phrase('(?:the )?end of (?:the |this )?week|eow|(?:later )?this week', (_, from) =>
		laterOf(dayOfWeek(from, FRIDAY), from),
	),
	phrase('(?:the )?(?:end of )?next month', (_, from) => endOfMonth(addMonths(from, 1))),
	phrase('(?:the )?end of (?:the |this )?month|eom|month end|(?:later )?this month', (_, from) =>
		endOfMonth(from),
	),
	phrase('(?:the )?end of (?:the |this )?quarter|eoq', (_, from) => endOfQuarter(from)),
	phrase('(?:the )?end of (?:the |this )?year|eoy', (_, from) => endOfYear(from)),
	phrase('(?:the )?end of (\\p{L}{3,9})', ([, name = ''], from) => inMonth(name, from, 31)),
	phrase('mid (\\p{L}{3,9})', ([, name = ''], from) => inMonth(name, from, 15)),
];

/** All of them in one, to pass over what is none of them at once. */
const ANY_PHRASE = new RegExp(PHRASES.map(({ pattern }) => pattern.source).join('|'), 'u');

/** The day that the words at the beginning of `words` mean; a weekday alone is left to the caller. */
export function findLeadingPhrase(words: string, from: Day): LeadingPhrase | undefined {
	if (!ANY_PHRASE.test(words)) return undefined;
	for (const { pattern, day } of PHRASES) {
		const match = pattern.exec(words);
		const found = match && day(match, from);
		if (match && found) return { words: match[0].split(' ').length, day: found };
	}
	return undefined;
}

/** Whether a phrase can begin with the word; most words are passed over by this alone. */
export function canLeadPhrase(word: string): boolean {
	return OPENERS.has(word) || FIGURE.test(word) || findWeekday(word) !== undefined;
}

/** The first such weekday after `from`, by its English name; on a Friday, "friday" is a week ahead. */
export function comingWeekday(name: string, from: Day): Day | undefined {
	const weekday = englishWeekday(name);
	if (weekday === undefined) return undefined;
	return addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1);
}

/** The last such weekday before `from`, by its English name; on a Friday, it is a week back. */
export function lastWeekday(name: string, from: Day): Day | undefined {
	const weekday = englishWeekday(name);
	if (weekday === undefined) return undefined;
	return addDays(from, -(((weekdayOf(from) - weekday + 6) % 7) + 1));
}

function phrase(words: string, day: DayPhrase['day']): DayPhrase {
	return { pattern: new RegExp(`^(?:${words})(?= |$)`, 'u'), day };
}

/** Weeks ahead and back by a count in words; "a fortnight" is two weeks. */
function inSomeTime(direction: 1 | -1): DayPhrase['day'] {
	return ([, count = '', unit], from) => {
		const steps = direction * parseCount(count);
		if (unit === 'day') return addDays(from, steps);
		if (unit === 'week') return addDays(from, 7 * steps);
		if (unit === 'fortnight') return addDays(from, 14 * steps);
		return addMonths(from, unit === 'year' ? 12 * steps : steps);
	};
}

function parseCount(count: string): number {
	if (count === 'a' || count === 'an') return 1;
	if (count.endsWith('couple of')) return 2;
	const named = NUMBERS.indexOf(count);
	return named < 0 ? Number(count) : named + 1;
}

/** "next friday" is the Friday of the next week, however near it is. */
function weekdayInWeeks(weeks: number): DayPhrase['day'] {
	return ([, name = ''], from) => {
		const weekday = englishWeekday(name);
		return weekday === undefined ? undefined : dayOfWeek(addDays(from, 7 * weeks), weekday);
	};
}

function englishWeekday(name: string): number | undefined {
	const found = findWeekday(name);
	return found?.english === true ? found.weekday : undefined;
}

function dayOfWeek(day: Day, weekday: number): Day {
	return addDays(weekOf(day).start, weekday - 1);
}

function endOfMonth(day: Day): Day {
	const { year, month } = partsOfDay(day);
	return dayOf(year, month, daysInMonth(year, month)) ?? day;
}

function endOfQuarter(day: Day): Day {
	return endOfMonth(addMonths(day, 2 - ((partsOfDay(day).month - 1) % 3)));
}

function endOfYear(day: Day): Day {
	return dayOf(partsOfDay(day).year, 12, 31) ?? day;
}

/** A day of the named month, or its last: of this year, or of the next when it has passed. */
function inMonth(name: string, from: Day, dayOfMonth: number): Day | undefined {
	const found = findMonth(name);
	if (found?.english !== true) return undefined;
	const { year } = partsOfDay(from);
	const days = [year, year + 1].map((each) =>
		dayOf(each, found.month, Math.min(dayOfMonth, daysInMonth(each, found.month))),
	);
	return days.find((day) => day !== undefined && day >= from);
}
