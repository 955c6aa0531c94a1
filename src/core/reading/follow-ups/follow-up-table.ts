import { parseWrittenDay } from '../../calendar/written-day';
import { findSpokenDay } from '../../calendar/relative-day';
import { isDivider, parseRow } from '../../text/table-row';
import { ownText } from '../../text/own-text';
import { findLinks } from '../../text/wikilink';
import { labelsOf } from '../words/label';
import type { Label } from '../lexicon/lexicon';
import { linkRef, parseNameList } from '../names/name-list';
import type { FollowUp } from '../note/note-facts';
import type { NoteParts } from '../note/note-parts';
import type { NameRef } from '../names/name-ref';
import type { TaskReading } from './task-marks';

/**
 * The follow-ups of tables with an action column, or below a heading such as “Actions”:
 *
 *     | Action        | Owner     | Due        | Status  |
 *     | ------------- | --------- | ---------- | ------- |
 *     | Send the list | [[Ana]]   | 2026-11-27 | ✅ Done |
 *
 * The owner column of a decision table makes no follow-up.
 */
export function followUpRows(
	parts: NoteParts,
	readingOf: (section: number) => TaskReading,
): readonly FollowUp[] {
	const found: FollowUp[] = [];
	let columns: Columns | undefined;
	let number = 0;
	for (const line of parts.outline.lines) {
		if (line.kind !== 'row') {
			columns = undefined;
			continue;
		}
		if (line.number !== number + 1) columns = undefined;
		number = line.number;
		if (isDivider(line.text)) continue;
		const cells = parseRow(line.text);
		if (columns === undefined) {
			const listed = parts.sectionSays(line.section, 'follow-ups');
			columns =
				columnsOf(
					cells.map(({ text }) => text),
					listed,
				) ?? NONE;
			continue;
		}
		const cell = cells[columns.task];
		if (columns.task < 0 || cell === undefined || !/[\p{L}\p{N}]/u.test(cell.text)) continue;
		const at = (index: number) => (index < 0 ? '' : (cells[index]?.text ?? ''));
		const place = { line: line.number, column: line.column + cell.at };
		const due = dueIn(at(columns.due), readingOf(line.section));
		found.push({
			text: ownText(cell.text),
			owners: ownersIn(at(columns.owner), place),
			about: findLinks(cell.text).map((link) => linkRef(link, place.line, place.column)),
			done: saysDone(at(columns.status)),
			line: line.number,
			...(due !== undefined && { due }),
		});
	}
	return found;
}

interface Columns {
	readonly task: number;
	readonly owner: number;
	readonly due: number;
	readonly status: number;
}

const NONE: Columns = { task: -1, owner: -1, due: -1, status: -1 };

function columnsOf(heads: readonly string[], listed: boolean): Columns | undefined {
	const labels = heads.map(labelsOf);
	const find = (label: Label) => labels.findIndex((said) => said.has(label));
	const owner = find('owner');
	const task = find('task');
	if (find('decisions') >= 0 && find('follow-ups') < 0 && task < 0) return undefined;
	const due = find('due') >= 0 ? find('due') : find('date');
	const announced =
		task >= 0 && (listed || owner >= 0 || due >= 0 || labels[task]?.has('follow-ups') === true);
	if (!announced && !listed) return undefined;
	return {
		task: task >= 0 ? task : 0,
		owner,
		due,
		status: find('status') >= 0 ? find('status') : find('done'),
	};
}

function ownersIn(
	cell: string,
	place: { readonly line: number; readonly column: number },
): readonly NameRef[] {
	const { names } = parseNameList(cell, { ...place, as: 'list' });
	if (names.length > 0 || !/\p{L}/u.test(cell) || labelsOf(cell).has('nobody')) return names;
	return [{ raw: cell, name: cell, form: 'plain', ...place }];
}

function dueIn(cell: string, of: TaskReading): FollowUp['due'] {
	const written = parseWrittenDay(cell, of.reading);
	if (written?.kind === 'day') return written.day;
	return of.day === undefined ? undefined : findSpokenDay(cell, of.day)?.day;
}

function saysDone(cell: string): boolean {
	if (/[✅☑✔]|\[x\]/iu.test(cell)) return true;
	return labelsOf(cell).has('done');
}
