import type { Day } from '../calendar/day';
import type { DayReading } from '../calendar/day-order';
import { findSpokenDay } from '../calendar/relative-day';
import { findWrittenDays } from '../calendar/written-day';
import { findLinks } from '../text/wikilink';
import { isLabel } from './label';

/** A promise taken apart: its words, and what its marks say. */
export interface TaskText {
	/** Without marks, fields, owner and due day. */
	readonly text: string;
	readonly due?: Day;
	readonly doneOn?: Day;
	/** Owners as written in a mark: `(Owner: Ana, Ben)`, `[delegated:: [[Ana]]]`, a trailing `(@ana)`. */
	readonly owners: string;
	/** 0-based offset of `text` in the line; where its first words begin. */
	readonly at: number;
}

/** How written days are to be read, and the day words such as “by Friday” are said on. */
export interface TaskReading {
	readonly reading: DayReading;
	readonly day: Day | undefined;
}

/** Marks of the Tasks plugin that stand before a day, and those that stand alone. */
const DAY_MARKS = ['📅', '📆', '🗓', '⏳', '⌛', '🛫', '➕', '✅', '❌'];
const BARE_MARKS = /[⏫🔼🔽🔺⏬🔁🏁🆔⛔]\uFE0F?[ \t]{0,3}/gu;
const FIELD =
	/[[(]([\p{L}][\p{L}\p{N} _-]{0,30})::[ \t]{0,10}((?:\[\[[^[\]]{1,200}\]\]|[^[\]()]){0,200})[\])]/gu;
const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]{1,60}[ \t]{0,20}$/u;

/**
 * What a task line says:
 *
 *     #task Send the list 📅 2026-11-27 ⏫ ^k-1        "Send the list", due 27 November
 *     Draft the contract — due 2026-08-09.             due 9 August
 *     Book the room (Owner: Ana, Due: 2026-04-01)      owner Ana, due 1 April
 *     Read it [delegated::[[Ana]]]                     owner [[Ana]]
 */
export function parseTaskText(line: string, of: TaskReading): TaskText {
	const found: Found = { due: undefined, doneOn: undefined, owners: [] };
	let text = line.replace(BLOCK_ID, '');
	text = text.replace(FIELD, (field, key: string, value: string) => {
		if (isLabel(key, 'due')) found.due ??= writtenDay(value, of);
		else if (isLabel(key, 'owner')) found.owners.push(value);
		else if (isLabel(key, 'done') || key.toLowerCase() === 'completion')
			found.doneOn ??= writtenDay(value, of);
		return blanks(field);
	});
	text = takeMarks(text, found, of);
	text = takeParentheses(text, found, of);
	text = takeArrows(text, found, of);
	text = takeTrailingDay(text, found, of);
	found.due ??= spokenDue(text, of);
	const lead =
		/^(?:[ \t]|#[^\s#]{1,60}(?=\s)|(?:TODO|ACTION|AI|Action item)[:：])*/u.exec(text)?.[0]
			.length ?? 0;
	return {
		text: tidy(text.slice(lead)),
		at: lead,
		owners: found.owners.join(', '),
		...(found.due !== undefined && { due: found.due }),
		...(found.doneOn !== undefined && { doneOn: found.doneOn }),
	};
}

interface Found {
	due: Day | undefined;
	doneOn: Day | undefined;
	readonly owners: string[];
}

function takeMarks(line: string, found: Found, of: TaskReading): string {
	let text = line;
	for (const mark of DAY_MARKS) {
		const at = text.indexOf(mark);
		if (at < 0) continue;
		const from = at + mark.length + (text[at + mark.length] === '\uFE0F' ? 1 : 0);
		const [day] = findWrittenDays(text.slice(from, from + 40), of.reading);
		const near =
			day !== undefined && text.slice(from, from + day.from).trim() === '' ? day : undefined;
		if (near === undefined) continue;
		if (near.kind === 'day') {
			if ('📅📆🗓'.includes(mark)) found.due ??= near.day;
			if (mark === '✅') found.doneOn ??= near.day;
		}
		text = text.slice(0, at) + ' '.repeat(from - at + near.to) + text.slice(from + near.to);
	}
	return text.replace(BARE_MARKS, blanks);
}

/** `(Owner: Ana, Due: 2026-04-01)`, `(@ana, @ben)`, `@due(2026-04-01)`, `(by Friday)`. */
function takeParentheses(line: string, found: Found, of: TaskReading): string {
	return line.replace(/(?:@due)?\(([^()]{1,200})\)/gu, (whole, inner: string) => {
		if (/^@[\p{L}\p{N}]/u.test(inner.trim())) {
			const [day] = findWrittenDays(inner, of.reading);
			if (day?.kind === 'day') found.due ??= day.day;
			else found.owners.push(inner);
			return blanks(whole);
		}
		if (whole.startsWith('@due')) {
			found.due ??= writtenDay(inner, of);
			return blanks(whole);
		}
		return takeLabelled(inner, found, of) ? blanks(whole) : whole;
	});
}

/** `→ Owner: Ana → Due: 2026-04-01`. */
function takeArrows(line: string, found: Found, of: TaskReading): string {
	const at = line.search(/(?:→|->|\|)[ \t]{0,4}\p{L}[\p{L} ]{0,30}[:：]/u);
	if (at < 0 || !takeLabelled(line.slice(at), found, of)) return line;
	return line.slice(0, at);
}

function takeLabelled(text: string, found: Found, of: TaskReading): boolean {
	let taken = false;
	for (const part of text.split(/→|->|[,;|](?=[ \t]{0,4}\p{L}[\p{L} ]{0,30}[:：])/u)) {
		const colon = part.search(/[:：]/u);
		if (colon < 0) continue;
		const label = part.slice(0, colon);
		const value = part.slice(colon + 1).trim();
		if (isLabel(label, 'due')) found.due ??= writtenDay(value, of) ?? spokenDay(value, of);
		if (isLabel(label, 'owner')) found.owners.push(value);
		taken ||= isLabel(label, 'due') || isLabel(label, 'owner');
	}
	return taken;
}

const BEFORE_DUE =
	/(?:^|[\s([,;—–-])(?:due(?: date| on| by)?|by|until|till|deadline|before|bis|fällig(?: am)?|avant le|pour le|d'ici le|para el|até|entro|до|срок)[:：]?[ \t]{0,4}(?:the[ \t])?$/iu;

/** “— due 2026-08-09”, “by 2026-03-15”, or a day alone behind a dash at the end. */
function takeTrailingDay(line: string, found: Found, of: TaskReading): string {
	if (found.due !== undefined) return line;
	for (const day of findWrittenDays(line, of.reading)) {
		if (day.kind !== 'day') continue;
		const before = line.slice(Math.max(0, day.from - 40), day.from).replace(/\[\[$/u, '');
		const said = BEFORE_DUE.exec(before);
		const alone = /[—–-][ \t]{0,4}$/u.test(before) && line.slice(day.to).trim().length <= 2;
		if (said === null && !alone) continue;
		found.due = day.day;
		const dashed = /[—–-][ \t]{0,4}(?:due[: ]{0,4}(?:on |by )?)?$/iu.exec(before);
		return dashed ? `${line.slice(0, day.from - dashed[0].length)}` : line;
	}
	return line;
}

/** “by Friday”, “due next week”: words for a day count only where a due day is announced. */
function spokenDue(text: string, of: TaskReading): Day | undefined {
	const at = text.search(/\b(?:by|due|before|until)[ \t]{1,4}\p{L}/iu);
	return at < 0
		? undefined
		: spokenDay(text.slice(at, at + 60).replace(/^\p{L}{2,6}[ \t]{1,4}/u, ''), of);
}

function spokenDay(text: string, of: TaskReading): Day | undefined {
	const spoken = of.day === undefined ? undefined : findSpokenDay(text, of.day);
	return spoken !== undefined && spoken.from <= 4 ? spoken.day : undefined;
}

function writtenDay(text: string, of: TaskReading): Day | undefined {
	const [day] = findWrittenDays(text, of.reading);
	return day?.kind === 'day' ? day.day : undefined;
}

function tidy(text: string): string {
	const links = findLinks(text).length;
	const folded = text.replace(/[ \t]{1,200}/gu, ' ').trim();
	const bare = folded.replace(/[ ](?:—|–|-|→)$/u, '').trim();
	return links === 0 && bare.startsWith('**') && bare.endsWith('**') ? bare.slice(2, -2) : bare;
}

function blanks(text: string): string {
	return ' '.repeat(text.length);
}
