import type { Day } from '../../calendar/day';
import { findWrittenDays } from '../../calendar/written-day';
import type { Settings } from '../../settings/settings';
import type { OutlineLine } from '../../text/outline';
import { parseRow } from '../../text/table-row';
import type { EventKind } from './note-event';
import { dayReading } from '../reading';
import type { TaskReading } from '../follow-ups/task-marks';
import { parseMarkedText, parseTaskText } from '../follow-ups/task-text';

/** A line's words without what is only about the line: its own day and time, marks, id and correction. */
export interface EventLine {
	readonly text: string;
	/** 1-based column of the text. */
	readonly column: number;
	/** The line's own day, when it begins with one. */
	readonly day: Day | undefined;
	/** Of a ticked task. */
	readonly doneOn: Day | undefined;
	/** Of a task or plan. */
	readonly due: Day | undefined;
	readonly task: 'open' | 'done' | 'cancelled' | undefined;
	readonly id: string | undefined;
	readonly corrected: 'contact' | 'no-contact' | undefined;
	/** Begins with a day that is none, such as `2026-02-30` or `2026-03-1`. */
	readonly garbled: string | undefined;
}

const BLOCK_ID = /[ \t]\^([A-Za-z0-9-]{1,60})[ \t]{0,20}$/u;
const CORRECTION = /[[(]contact::[ \t]{0,4}(yes|no|true|false)[ \t]{0,4}[\])]/iu;
const TIME =
	/^[ \t*_]{0,4}(?:at )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?[ \t]{0,2}(?:am|pm|uhr|h)?(?:[ \t]{0,2}[-–][ \t]{0,2}\d{1,2}[:.h]\d{2}(?:[ \t]{0,2}(?:am|pm))?)?[*_]{0,3}[ \t]{0,3}(?:[-—–:|,][ \t]{0,3}|(?=\p{L}|\[|@))/iu;
const BETWEEN = /^(?:[\])*_}]|[ \t]|[-—–:：|,.·•])*/u;

/**
 * A line of a log, a daily note or a meeting:
 *
 *     2026-03-05 call: new job at Contoso ^k-1       "call: new job at Contoso", 5 March, id k-1
 *     [[2026-03-05]] — 11:15 Lunch with [[Ben]]      "Lunch with [[Ben]]", 5 March
 *     | 2026-03-05 | Call | new job |                "Call: new job", 5 March
 */
export function parseEventLine(line: OutlineLine, of: TaskReading): EventLine {
	const row = line.kind === 'row';
	const raw = row ? rowText(line.text) : line.text;
	const id = raw.includes('^') ? BLOCK_ID.exec(raw)?.[1] : undefined;
	const correction = raw.includes('::') ? CORRECTION.exec(raw) : null;
	let text =
		correction === null ? raw : raw.replace(CORRECTION, (field) => ' '.repeat(field.length));
	// A day or a time begins near the line's beginning.
	const lead = FIGURE.test(text.slice(0, 30)) ? readLead(text, of) : NO_LEAD;
	// Marks of tasks are read in every line: people tick things off in prose too.
	const parse = line.task === undefined ? parseMarkedText : parseTaskText;
	const task = parse(text.slice(lead.to), of);
	text = task.text;
	return {
		text,
		column: row ? line.column : line.column + lead.to + task.at,
		day: lead.day,
		garbled: lead.garbled,
		doneOn: task.doneOn,
		due: task.due,
		task: line.task === undefined ? undefined : taskState(line.task),
		id,
		corrected: correction === null ? undefined : correctedTo(correction[1] ?? ''),
	};
}

/** The day that a plan is for, or until which somebody is snoozed: the due day, or else the first day in its words. */
export function untilOf(
	kind: EventKind,
	{ text, due }: EventLine,
	settings: Settings,
): { readonly until?: Day } {
	if (kind !== 'snoozed' && kind !== 'plan') return {};
	const [found] = findWrittenDays(text, dayReading(settings));
	const until = due ?? (found?.kind === 'day' ? found.day : undefined);
	return until === undefined ? {} : { until };
}

function taskState(mark: string): 'open' | 'done' | 'cancelled' {
	if (mark.toLowerCase() === 'x') return 'done';
	return mark === '-' ? 'cancelled' : 'open';
}

function correctedTo(word: string): 'contact' | 'no-contact' {
	return /^[yt]/iu.test(word) ? 'contact' : 'no-contact';
}

/** The day and time a text begins with, and where the words behind them begin. */
interface Lead {
	readonly day: Day | undefined;
	readonly garbled: string | undefined;
	readonly to: number;
}

const NO_LEAD: Lead = { day: undefined, garbled: undefined, to: 0 };
const FIGURE = /\d/u;

function readLead(text: string, of: TaskReading): Lead {
	const lead = leadingDay(text, of);
	const time = TIME.exec(text.slice(lead.to))?.[0].length ?? 0;
	return time === 0 ? lead : { ...lead, to: lead.to + time };
}

function leadingDay(text: string, of: TaskReading): Lead {
	const head = text.slice(0, 80);
	const [first] = findWrittenDays(head, of.reading);
	if (
		first !== undefined &&
		/^[[(*_\s{]{0,6}(?:\p{L}{2,12},?[ ])?$/u.test(head.slice(0, first.from))
	) {
		let to = first.to;
		// `[[2026-03-05|Thursday]]`: the rest of the link belongs to the day.
		if (head.slice(0, first.from).includes('[[')) {
			const close = text.indexOf(']]', to);
			if (close >= 0 && close - to < 60) to = close + 2;
		}
		to += BETWEEN.exec(text.slice(to))?.[0].length ?? 0;
		if (first.kind === 'day') return { day: first.day, garbled: undefined, to };
		return { day: undefined, garbled: head.slice(first.from, first.to), to };
	}
	const garbled = /^\d{4}-\d{1,2}-\d{0,3}(?=\D|$)/u.exec(head)?.[0];
	return garbled === undefined ? NO_LEAD : { day: undefined, garbled, to: 0 };
}

/** The cells of a row as one sentence: the day first, then kind and words. */
function rowText(row: string): string {
	const [first, ...rest] = parseRow(row)
		.map(({ text }) => text)
		.filter(Boolean);
	return first === undefined ? '' : `${first} ${rest.join(': ')}`;
}
