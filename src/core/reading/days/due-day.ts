import type { Day } from '../../calendar/day';
import type { WrittenDay } from '../../calendar/day-meaning';
import { findSpokenDay } from '../../calendar/relative-day';
import { findWrittenDays } from '../../calendar/written-day';
import { phrasePattern } from '../words/phrase';
import { readingIn } from '../reading';
import type { TaskReading } from '../follow-ups/task-marks';

/** A due day that a promise's words say, and the promise without it where it stood last. */
export interface DueDay {
	readonly text: string;
	readonly due?: Day;
}

const UNTIL = String.raw`(?:${phrasePattern('until')})`;
const BEFORE = new RegExp(
	String.raw`(?:^|[\s([,;—–-])[—–-]?[ \t]?${UNTIL}[:：]?[ \t]{0,4}(?:the[ \t])?$`,
	'iu',
);
const LEADING = new RegExp(String.raw`(?:^|[\s(,;—–-])${UNTIL}[ \t]{1,4}(?=[\p{L}\p{N}])`, 'giu');
const AFTER = new RegExp(String.raw`^(?:\]\])?[ \t]?(?:${phrasePattern('until-after')})`, 'iu');
const DASH = /[ \t][—–-]{1,2}[ \t]{0,4}$/u;
const ON = /[ \t,(](?:on|am|le|el|on the)[ \t]{1,4}$/iu;
/** A day behind these is where something comes from, not when it is due. */
const FROM =
	/(?:^|[^\p{L}])(?:from|of|since|last|vom|von|seit|du|de|del|dal|от|с)[^\p{L}\p{N}]{0,4}$/iu;

/**
 * The due day in a promise's own words. Words for a day (“tomorrow”, “Friday”) count behind “by” and at the end; a
 * written day counts behind “by” in any language, and at the end unless it tells where something comes from.
 *
 *     Send it by 2026-03-15, then call     due 15 March
 *     Send it — 2026-04-26                  due 26 April, “Send it”
 *     Send it by Friday                     due on the Friday after the note's day, “Send it”
 *     Read the notes from 2026-03-05        not due
 */
export function takeDueDay(text: string, of: TaskReading): DueDay {
	return writtenDue(text, of) ?? spokenDue(text, of) ?? { text };
}

function writtenDue(text: string, of: TaskReading): DueDay | undefined {
	for (const day of findWrittenDays(text, readingIn(text, of.reading))) {
		if (day.kind !== 'day') continue;
		const from = startOfPhrase(text, day);
		if (from !== undefined)
			return { text: withoutEnd(text, from, endOf(text, day)), due: day.day };
	}
	return undefined;
}

/** Where the words that make a day a due day begin; `undefined` when nothing does. */
function startOfPhrase(text: string, day: WrittenDay): number | undefined {
	const linked = text.startsWith('[[', day.from - 2) ? day.from - 2 : day.from;
	const before = text.slice(Math.max(0, linked - 40), linked);
	const said =
		BEFORE.exec(before) ??
		(isLast(text, endOf(text, day)) ? (DASH.exec(before) ?? ON.exec(before)) : null);
	if (said !== null) return linked - said[0].length;
	if (AFTER.test(text.slice(day.to, day.to + 20))) return linked;
	return isLast(text, endOf(text, day)) && !FROM.test(before) ? linked : undefined;
}

function endOf(text: string, { to }: WrittenDay): number {
	const after = AFTER.exec(text.slice(to, to + 20))?.[0].length ?? 0;
	return to + after + (after === 0 && text.startsWith(']]', to) ? 2 : 0);
}

function spokenDue(text: string, of: TaskReading): DueDay | undefined {
	if (of.day === undefined) return undefined;
	for (const { 0: until, index } of text.matchAll(LEADING)) {
		const at = index + until.length;
		const spoken = findSpokenDay(text.slice(at, at + 60), of.day);
		if (spoken !== undefined && spoken.from <= 4)
			return { text: withoutEnd(text, index, at + spoken.to), due: spoken.day };
	}
	const spoken = findSpokenDay(text, of.day);
	if (spoken === undefined || spoken.day < of.day || !isLast(text, spoken.to)) return undefined;
	const before = text.slice(0, spoken.from);
	if (before.trim() === '' || FROM.test(before)) return undefined;
	return {
		text: withoutEnd(text, spoken.from - (ON.exec(before)?.[0].length ?? 0), spoken.to),
		due: spoken.day,
	};
}

function isLast(text: string, to: number): boolean {
	return !/[\p{L}\p{N}]/u.test(text.slice(to));
}

function withoutEnd(text: string, from: number, to: number): string {
	// “(me, tomorrow)”: the parenthesis goes with its first word.
	const opens = /[(（]\s{0,4}$/u.test(text.slice(0, from)) || /[(（]/u.test(text[from] ?? '');
	const closes = /^\s{0,4}[)）]/u.test(text.slice(to));
	if (!isLast(text, to) || (closes && !opens)) return text;
	const bare = text.slice(0, from).replace(/[\s,;(（—–-]{1,8}$/u, '');
	return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}
