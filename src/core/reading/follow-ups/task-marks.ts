import type { Day } from '../../calendar/day';
import type { DayReading } from '../../calendar/day-order';
import { findSpokenDay } from '../../calendar/relative-day';
import { findWrittenDays } from '../../calendar/written-day';
import { isLabel } from '../words/label';
import { readingIn } from '../reading';

/** How written days are to be read, and the day that words such as “by Friday” are said on. */
export interface TaskReading {
	readonly reading: DayReading;
	readonly day: Day | undefined;
}

/** What the marks of a line say, and the line with blanks in their place. */
export interface TaskMarks {
	/** As long as the line, but for what stood behind the last word. */
	readonly text: string;
	readonly due: Day | undefined;
	readonly doneOn: Day | undefined;
	/** As written in marks: `(Owner: Ana, Ben)`, `[delegated:: [[Ana]]]`, a trailing `(@ana)`. */
	readonly owners: readonly string[];
}

/** What every mark has in it. Most lines have none of these, and need not be searched for each kind of mark in turn. */
const MARKED = /[@(（^:：📅📆🗓⏳⌛🛫➕✅❌⏫🔼🔽🔺⏬🔁🏁🆔⛔]|[ \t](?:assign|owner[ \t])/iu;

/** The same for plain letters, many times as quick; any other character may be a mark. */
const MAY_BE_MARKED = /[@(^:\u0080-\uFFFF]|[ \t](?:assign|owner[ \t])/i;

/** Marks of the Tasks plugin that stand before a day, and those that stand alone. */
const DAY_MARK = /[📅📆🗓⏳⌛🛫➕✅❌]\uFE0F?/gu;
/** Where the first of all these marks stands among the characters. */
const SYMBOL = /[\u231B-\u{10FFFF}]/u;
const DUE_MARKS = '📅📆🗓';
const BARE_MARKS = /[⏫🔼🔽🔺⏬🔁🏁🆔⛔]\uFE0F?[ \t]{0,3}/gu;
const FIELD =
	/[[(](\p{L}[\p{L}\p{N} _-]{0,30})::[ \t]{0,10}((?:\[\[[^[\]]{1,200}\]\]|[^[\]()]){0,200})[\])]/gu;
const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]{1,60}[ \t]{0,20}$/u;
/** `@due(2026-04-01)`, `@{2026-04-01}`, `@[[2026-04-01]]`, `due:2026-04-01`. */
const SIGNED =
	/@(?:due|deadline)?[({][^(){}]{1,60}[)}]|@\[\[[^[\]]{1,60}\]\]|(?:^|[ \t])due:\d[\d-]{5,10}/giu;
const ASIDE = /[(（]([^()（）]{1,200})[)）]/gu;
const LABEL = String.raw`[ \t]{0,4}\p{L}[\p{L} ]{0,30}[:：]`;
const ARROW = new RegExp(String.raw`[ \t](?:→|->|[—–-]{1,2}|\|)${LABEL}`, 'u');
const COMMA = new RegExp(String.raw`[,;，；、]${LABEL}`, 'gu');
const BETWEEN = new RegExp(String.raw`→|->|(?:[,;|，；、]|[ \t][—–-]{1,2})(?=${LABEL})`, 'u');
/** `- Assigned to [[Ana]]` needs no colon. */
const ASSIGNED =
	/[ \t](?:[—–-]{1,2}[ \t])?(?:assigned to|owner|assignee)(?=[ \t](?:\[\[|@|\p{Lu}))/iu;

/**
 * The marks of a task line:
 *
 *     Send the list 📅 2026-11-27 ⏫ ^k-1             due 27 November
 *     Book the room (Owner: Ana, Due: 2026-04-01)    owner Ana, due 1 April
 *     Read it [delegated::[[Ana]]] @due(2026-04-01)   owner [[Ana]], due 1 April
 *     Book it → Owner: Ana → Due: 2026-04-01          the same
 */
export function takeTaskMarks(line: string, of: TaskReading): TaskMarks {
	if (!MAY_BE_MARKED.test(line) || !MARKED.test(line))
		return { text: line, due: undefined, doneOn: undefined, owners: [] };
	const found = new FoundMarks({ ...of, reading: readingIn(line, of.reading) });
	let text = (line.includes('^') ? line.replace(BLOCK_ID, '') : line).replace(
		ASSIGNED,
		(said) => ` - ${said.replace(/^[ \t—–-]{1,4}/u, '')}:`,
	);
	if (text.includes('::'))
		text = text.replace(FIELD, (field, key: string, value: string) =>
			found.takeLabel(key, value) || key.toLowerCase() === 'contact' ? blanks(field) : field,
		);
	text = takeDayMarks(text, found);
	if (/[@(（{]|due:/iu.test(text)) {
		text = text.replace(SIGNED, (mark) => (found.takeDay(mark) ? blanks(mark) : mark));
		text = text.replace(ASIDE, (aside, inner: string) =>
			found.takeLabelled(inner) || found.takeHandles(inner) ? blanks(aside) : aside,
		);
	}
	if (text.includes(':') || text.includes('：')) text = takeTail(text, found);
	const { due, doneOn, owners } = found;
	return { text, due, doneOn, owners };
}

/** What was found so far; the first due day stays. */
class FoundMarks {
	readonly #of: TaskReading;
	readonly owners: string[] = [];
	due: Day | undefined;
	doneOn: Day | undefined;

	constructor(of: TaskReading) {
		this.#of = of;
	}

	/** A written day alone is a due day. */
	takeDay(text: string): boolean {
		const day = this.#written(text);
		this.due ??= day;
		return day !== undefined;
	}

	takeMark(mark: string, text: string): number {
		const [day] = findWrittenDays(text, this.#of.reading);
		if (day === undefined || text.slice(0, day.from).trim() !== '') return 0;
		if (day.kind === 'day' && DUE_MARKS.includes(mark)) this.due ??= day.day;
		if (day.kind === 'day' && mark === '✅') this.doneOn ??= day.day;
		return day.to;
	}

	takeLabel(label: string, value: string): boolean {
		if (isLabel(label, 'due')) this.due ??= this.#written(value) ?? this.#spoken(value);
		else if (isLabel(label, 'done') || label.toLowerCase() === 'completion')
			this.doneOn ??= this.#written(value);
		else if (isLabel(label, 'owner')) this.owners.push(value);
		else return false;
		return true;
	}

	/** `Owner: Ana, Due: 2026-04-01`; true when any of it was such a label. */
	takeLabelled(text: string): boolean {
		let taken = false;
		for (const part of text.split(BETWEEN)) {
			const colon = part.search(/[:：]/u);
			if (colon < 1 || part.startsWith('::', colon)) continue;
			if (this.takeLabel(part.slice(0, colon), part.slice(colon + 1).trim())) taken = true;
		}
		return taken;
	}

	/** `(@ana, @ben)`, `(@2026-04-01)`. */
	takeHandles(text: string): boolean {
		if (!/^[ \t]{0,4}@[\p{L}\p{N}]/u.test(text)) return false;
		if (!this.takeDay(text)) this.owners.push(text);
		return true;
	}

	#written(text: string): Day | undefined {
		const [day] = findWrittenDays(text, this.#of.reading);
		return day?.kind === 'day' ? day.day : undefined;
	}

	#spoken(text: string): Day | undefined {
		const spoken = this.#of.day === undefined ? undefined : findSpokenDay(text, this.#of.day);
		return spoken !== undefined && spoken.from <= 4 ? spoken.day : undefined;
	}
}

function takeDayMarks(line: string, found: FoundMarks): string {
	if (!SYMBOL.test(line)) return line;
	let text = line;
	for (const { 0: mark, index } of line.matchAll(DAY_MARK)) {
		const from = index + mark.length;
		const length = found.takeMark(mark.replace('\uFE0F', ''), line.slice(from, from + 40));
		if (length > 0)
			text =
				text.slice(0, index) +
				blanks(line.slice(index, from + length)) +
				text.slice(from + length);
	}
	return text.replace(BARE_MARKS, blanks);
}

/** What follows the last word: `→ Owner: Ana → Due: 2026-04-01`, `，截止日期：2026-07-17`. */
function takeTail(text: string, found: FoundMarks): string {
	const arrow = text.search(ARROW);
	if (arrow >= 0 && found.takeLabelled(text.slice(arrow))) return text.slice(0, arrow);
	for (const { index } of text.matchAll(COMMA))
		if (found.takeLabelled(text.slice(index + 1))) return text.slice(0, index);
	return text;
}

function blanks(text: string): string {
	return ' '.repeat(text.length);
}
