import type { DayMeaning, WrittenDay } from './day-meaning';
import type { DayReading } from './day-order';
import { namedDayAt, yearThenNamedDayAt } from './named-day';
import { meaningWithoutYear, numericDayAt, partialNumericDayAt } from './numeric-day';
import { endOfDigits, isDigitAt, matchAt } from './scan';
import { signedDayAt } from './signed-day';
import { findWeekday } from './weekday-names';
import { compactDayAt, shortCompactDayAt, yearFirstDayAt } from './year-first-day';

const DIGIT_OR_ADDRESS = /\d|:\/\//g;
const ENDS_ADDRESS = ' \t)]>"|';
const LONGEST_VALUE = 200;
const WITHOUT_YEAR = /^(\d{1,2})([-_/.])(\d{1,2})\.?$/;
const WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/;
const NOT_LETTERS = /[^\p{L}\p{M}]/u;
const LINK_FOLDERS = /^["']?\[\[[^[\]|]{0,150}\/$/;
const WORDS_BEFORE = new Set('on the le el am den il em dia'.split(' '));
const WORDS_BETWEEN = new Set('t z am pm h uhr to until till bis au'.split(' '));

export type { DayMeaning } from './day-meaning';

/** A run of digits in a line, and where the day before it ends. */
interface DigitRun {
	readonly from: number;
	readonly to: number;
	readonly floor: number;
}

/**
 * Every written day in one line, in order, none overlapping another. A day inside a web address is no
 * day of the line. A time or a link around a day is not part of its place, an attached weekday is.
 *
 *     - 2026-01-05 10:30 met [[Ana]]             → 2026-01-05
 *     Moved from 3 March 2026 to 10 March 2026   → 2026-03-03, 2026-03-10
 *     due 03/04/2026                             → ambiguous, unless the reading has an order
 *     due 2026-02-30                             → impossible
 */
export function findWrittenDays(text: string, reading: DayReading): readonly WrittenDay[] {
	const found: WrittenDay[] = [];
	let floor = 0;
	let at = nextDigitOrAddress(text, 0);
	while (at < text.length) {
		if (!isDigitAt(text, at)) {
			at = nextDigitOrAddress(text, endOfAddress(text, at));
			continue;
		}
		const to = endOfDigits(text, at);
		const written = writtenDayIn(text, { from: at, to, floor }, reading);
		if (written !== undefined) found.push(written);
		floor = written?.to ?? floor;
		at = nextDigitOrAddress(text, Math.max(to, floor));
	}
	return found;
}

function nextDigitOrAddress(text: string, from: number): number {
	return matchAt(DIGIT_OR_ADDRESS, text, from)?.index ?? text.length;
}

function endOfAddress(text: string, from: number): number {
	let at = from;
	while (at < text.length && !ENDS_ADDRESS.includes(text.charAt(at))) at++;
	return at;
}

/** The day that begins with a run of digits, or ends with it as `Feb 18` does. */
function writtenDayIn(text: string, run: DigitRun, reading: DayReading): WrittenDay | undefined {
	const { from, to, floor } = run;
	switch (to - from) {
		case 1:
		case 2:
			return (
				numericDayAt(text, from, reading) ??
				signedDayAt(text, from, reading) ??
				namedDayAt(text, from, floor, reading) ??
				partialNumericDayAt(text, from, reading)
			);
		case 4:
			return (
				yearFirstDayAt(text, from) ??
				signedDayAt(text, from, reading) ??
				yearThenNamedDayAt(text, from)
			);
		case 6:
			return reading.shortYears === true ? shortCompactDayAt(text, from, to) : undefined;
		case 8:
		case 12:
		case 14:
			return compactDayAt(text, from, to);
		default:
			return undefined;
	}
}

/**
 * The day that a whole property value says, with whatever stands around it; a span of days is its first
 * day. `undefined` when the value does not begin with a day or tells of several.
 *
 *     2026-01-05T23:30:00-08:00      → 2026-01-05, as it is written
 *     "[[Daily/2026-01-05|Monday]]"  → 2026-01-05
 *     Monday, 5 January 2026, 10 am  → 2026-01-05
 *     03-27, 3/14, 18.12.            → in the reading's year, if there is one
 *     2026-02-30                     → impossible
 */
export function parseWrittenDay(value: string, reading: DayReading): DayMeaning | undefined {
	const text = padDotted(value.slice(0, LONGEST_VALUE).trim());
	const withoutYear = WITHOUT_YEAR.exec(text);
	if (withoutYear !== null) {
		const [, first, sign = '', second] = withoutYear;
		return meaningWithoutYear({ first: Number(first), second: Number(second), sign }, reading);
	}
	const [first, ...others] = findWrittenDays(text, reading);
	if (first === undefined || !leadsToDay(text.slice(0, first.from))) return undefined;
	let { to } = first;
	for (const other of others) {
		const isOther = !isSameMeaning(first, other);
		if (isOther && !onlyWords(text.slice(to, other.from), WORDS_BETWEEN)) return undefined;
		to = other.to;
	}
	return meaningAlone(first);
}

/** `5.3.26` as `05.03.26`: in a line it may be a version, as a whole value it is a day. */
function padDotted(text: string): string {
	const [, day = '', month = '', year = ''] = WITH_DOTS.exec(text) ?? [];
	return year === '' ? text : [day, month, year].map((part) => part.padStart(2, '0')).join('.');
}

function leadsToDay(before: string): boolean {
	return LINK_FOLDERS.test(before) || onlyWords(before, WORDS_BEFORE);
}

function onlyWords(text: string, allowed: ReadonlySet<string>): boolean {
	const words = text.toLowerCase().split(NOT_LETTERS);
	return words.every(
		(word) => word === '' || allowed.has(word) || findWeekday(word) !== undefined,
	);
}

function isSameMeaning(a: DayMeaning, b: DayMeaning): boolean {
	return a.kind === 'day' && b.kind === 'day' && a.day === b.day;
}

function meaningAlone(written: DayMeaning): DayMeaning {
	switch (written.kind) {
		case 'day':
			return { kind: 'day', day: written.day };
		case 'ambiguous':
			return { kind: 'ambiguous', either: written.either };
		case 'impossible':
			return { kind: 'impossible' };
	}
}
