import type { Day } from '../../calendar/day';
import { findLinks } from '../../text/wikilink';
import { takeDueDay } from '../days/due-day';
import { takeTaskMarks, type TaskMarks, type TaskReading } from './task-marks';

/** A promise taken apart: its words, and what its marks say. */
export interface TaskText {
	/** Without marks, fields, leading tags and a due day at its end. */
	readonly text: string;
	readonly due?: Day;
	readonly doneOn?: Day;
	/** Owners as written in a mark: `(Owner: Ana, Ben)`, `[delegated:: [[Ana]]]`, a trailing `(@ana)`. */
	readonly owners: string;
	/** 0-based offset of `text` in the line. */
	readonly at: number;
}

const LEAD = /^(?:[ \t]|#[^\s#]{1,60}(?=\s)|(?:TODO|ACTION|TASK|AI)[:：]){0,60}/u;

/**
 * What a task line says:
 *
 *     #task Send the list 📅 2026-11-27 ⏫ ^k-1        "Send the list", due 27 November
 *     Draft the contract — due 2026-08-09.             "Draft the contract", due 9 August
 *     Book the room (Owner: Ana, Due: 2026-04-01)      "Book the room", owner Ana, due 1 April
 */
export function parseTaskText(line: string, of: TaskReading): TaskText {
	const marks = takeTaskMarks(line, of);
	if (marks.due !== undefined) return withoutLead(marks, marks.text, marks.due);
	const { text, due } = takeDueDay(marks.text, of);
	return withoutLead(marks, text, due);
}

/** The same for a line that need not be a task: its marks speak, its words stay as they are. */
export function parseMarkedText(line: string, of: TaskReading): TaskText {
	const marks = takeTaskMarks(line, of);
	return withoutLead(marks, marks.text, marks.due);
}

function withoutLead({ owners, doneOn }: TaskMarks, text: string, due: Day | undefined): TaskText {
	const at = LEAD.exec(text)?.[0].length ?? 0;
	return {
		text: tidy(text.slice(at)),
		at,
		owners: owners.join(', '),
		...(due !== undefined && { due }),
		...(doneOn !== undefined && { doneOn }),
	};
}

/** Blanks folded, without what marks leave behind. */
function tidy(text: string): string {
	const isFolded = !text.includes('  ') && !text.includes('\t');
	const folded = (isFolded ? text : text.replace(/[ \t]{2,200}|\t/gu, ' ')).trim();
	const bare = folded.replace(/ (?:—|–|-|→)$/u, '').trim();
	const isBold =
		bare.startsWith('**') &&
		/^\*\*[^*]{1,1000}\*\*$/u.test(bare) &&
		findLinks(text).length === 0;
	return isBold ? bare.slice(2, -2) : bare;
}
