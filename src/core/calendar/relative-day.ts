import { partsOfDay, type Day } from './day';
import type { DayOrder } from './day-order';
import { canLeadPhrase, comingWeekday, findLeadingPhrase, lastWeekday } from './day-phrases';
import { findWeekday } from './weekday-names';
import { parseWrittenDay } from './written-day';

/** Words for a day found in a line: where (0-based, `to` exclusive) and the day they mean. */
interface SpokenDay {
	readonly from: number;
	readonly to: number;
	readonly day: Day;
}

interface Word {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

const WORD = /[\p{L}\p{M}\p{N}'’]{1,40}/gu;
const LONGEST_TEXT = 2_000;
const LONGEST_INPUT = 100;
const LONGEST_PHRASE = 6;
const SHORTEST_WEEKDAY = 3;
const GAP = /^[ \u00a0-]{0,2}$/;
const BEFORE_SHORT_WEEKDAY = new Set(['on', 'by', 'until', 'till', 'before', 'due', 'for', 'from']);
const BEFORE_TYPED_DAY = /^(?:on|by|due|until|till)?\s?$/i;
const BARE_WEEKDAY = /^(?:on )?([\p{L}\p{M}]{2,12})\.?$/iu;

/**
 * The first words for a day in a line, as said on `from`, looking ahead as a due day does. English.
 *
 *     send the list by Friday        → the first Friday after `from`
 *     next friday, friday next week  → the Friday of the next week, Monday being its first day
 *     last friday                    → the last Friday before `from`
 *     in two weeks, 3 days ago       → counted from `from`
 *     this week, next week           → its Friday; this week's not before `from`
 *     eom, next month, end of march  → the last day of that month
 */
export function findSpokenDay(text: string, from: Day): SpokenDay | undefined {
	const line = text.slice(0, LONGEST_TEXT);
	const words = wordsOf(line);
	for (const [index, word] of words.entries()) {
		if (!canLeadPhrase(word.text)) continue;
		const found = findLeadingPhrase(phraseFrom(line, words, index), from);
		const last = words[index + (found?.words ?? 1) - 1] ?? word;
		const day = found?.day ?? bareWeekday(words, index, from);
		if (day !== undefined) return { from: word.from, to: last.to, day };
	}
	return undefined;
}

/**
 * The day a person types when logging a contact; `undefined` when it is not understood or could be two
 * days. A weekday alone is the last one before today, a day without a year the last one up to today.
 *
 *     yesterday, last friday, 3 days ago
 *     friday                 → the last Friday before today
 *     2026-01-05, 18.12.2025, 5 March
 *     03/04/2026             → only with an order
 */
export function parseDayWords(input: string, today: Day, order?: DayOrder): Day | undefined {
	const text = input.trim();
	const past = lastWeekday(bareWeekdayIn(text), today);
	const { year } = partsOfDay(today);
	const isPast = (day: Day) => day <= today;
	return past ?? typedDay(text, { today, years: [year, year - 1], isMeant: isPast, order });
}

/**
 * The day a person types for something to come, as {@link parseDayWords} but looking ahead: a weekday alone is the
 * next one after today, a day without a year the next one from today on, a span counts from today.
 *
 *     tomorrow, friday, next week, end of march
 *     2 weeks, in 3 months
 *     2027-01-05, 5 March
 */
export function parseDueWords(input: string, today: Day, order?: DayOrder): Day | undefined {
	const text = input.trim();
	const coming = comingWeekday(bareWeekdayIn(text), today);
	const { year } = partsOfDay(today);
	const isAhead = (day: Day) => day >= today;
	return (
		coming ??
		typedDay(text, { today, years: [year, year + 1], isMeant: isAhead, order }) ??
		typedDay(`in ${text}`, { today, years: [], isMeant: isAhead, order })
	);
}

/** What a day typed without its year, or as words, is counted from. */
interface TypedFrom {
	readonly today: Day;
	/** The years a day without one may be of, the likelier first. */
	readonly years: readonly number[];
	readonly isMeant: (day: Day) => boolean;
	readonly order: DayOrder | undefined;
}

function typedDay(text: string, { today, years, isMeant, order }: TypedFrom): Day | undefined {
	if (text.length > LONGEST_INPUT) return undefined;
	const reading = order === undefined ? {} : { order };
	const written = parseWrittenDay(text, reading);
	if (written !== undefined) return written.kind === 'day' ? written.day : undefined;
	const days = years.flatMap((year) => {
		const meaning = parseWrittenDay(text, { ...reading, year });
		return meaning?.kind === 'day' ? [meaning.day] : [];
	});
	return days.find(isMeant) ?? spokenAlone(text, today);
}

/** The weekday that a text consists of, else an empty text. */
function bareWeekdayIn(text: string): string {
	return BARE_WEEKDAY.exec(text.slice(0, LONGEST_INPUT))?.[1]?.toLowerCase() ?? '';
}

function wordsOf(text: string): readonly Word[] {
	const words: Word[] = [];
	for (const { 0: word, index } of text.matchAll(WORD)) {
		words.push({
			text: word.toLowerCase().replaceAll('’', "'"),
			from: index,
			to: index + word.length,
		});
	}
	return words;
}

/** The words from `index` on that only blanks or hyphens keep apart, with single blanks. */
function phraseFrom(text: string, words: readonly Word[], index: number): string {
	const phrase: string[] = [];
	let end = words[index]?.from ?? 0;
	for (const word of words.slice(index, index + LONGEST_PHRASE)) {
		if (!GAP.test(text.slice(end, word.from))) break;
		phrase.push(word.text);
		end = word.to;
	}
	return phrase.join(' ');
}

/** "Sat" is another word too, unless something like "by" stands before it, and "we" is always one. */
function bareWeekday(words: readonly Word[], index: number, from: Day): Day | undefined {
	const word = words[index];
	if (word === undefined) return undefined;
	if (word.text.length < SHORTEST_WEEKDAY) return undefined;
	const isShort = findWeekday(word.text)?.short === true;
	if (isShort && !BEFORE_SHORT_WEEKDAY.has(words[index - 1]?.text ?? '')) return undefined;
	return comingWeekday(word.text, from);
}

function spokenAlone(text: string, today: Day): Day | undefined {
	const spoken = findSpokenDay(text, today);
	if (spoken === undefined || spoken.to < text.length) return undefined;
	return BEFORE_TYPED_DAY.test(text.slice(0, spoken.from)) ? spoken.day : undefined;
}
