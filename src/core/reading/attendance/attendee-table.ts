import type { OutlineLine } from '../../text/outline';
import { isDivider, parseRow, type Cell } from '../../text/table-row';
import { OpenPlace, type Mark } from './attendee-place';
import { isLabel, labelsOf } from '../words/label';
import { parseNameList } from '../names/name-list';

/** What is known of a row besides its text. */
export interface RowContext {
	/** What words announce where the row stands. */
	readonly announced: (words: string) => 'attendees' | 'absent' | undefined;
	/** Another row follows: this one may be a table's head. */
	readonly isHead: boolean;
}

/**
 * A table row as part of an attendee place; the place that is open after it.
 *
 *     | Attendee | Role |      | Name | Present |      | Date      | 5 March  |
 *     | -------- | ---- |      | ---- | ------- |      | --------- | -------- |
 *     | [[Ana]]  | CFO  |      | Ana  | yes     |      | Attendees | Ana, Ben |
 */
export function readAttendeeRow(
	line: OutlineLine,
	open: OpenPlace | undefined,
	context: RowContext,
): OpenPlace | undefined {
	if (isDivider(line.text)) return open;
	const cells = parseRow(line.text);
	const [first, second] = cells;
	const said = first && cells.length === 2 ? context.announced(first.text) : undefined;
	if (second && said && second.text !== '' && !(context.isHead && isHeading(second.text))) {
		const place = open?.heading ? open : new OpenPlace(line);
		const as = { line: line.number, column: line.column + second.at, as: 'list' as const };
		place.label = said;
		place.add(line, parseNameList(second.text, as));
		place.label = 'attendees';
		if (!place.heading) place.list = 'done';
		return place;
	}
	if (open?.columns === undefined && context.isHead) {
		const columns = columnsOf(cells, { ...context, inPlace: open?.heading === true });
		if (columns !== undefined) {
			const place = open?.heading ? open : new OpenPlace(line);
			place.columns = columns;
			place.take(line);
			return place;
		}
	}
	if (open === undefined || (!open.heading && open.columns === undefined)) return undefined;
	addRow(line, open, cells);
	return open;
}

/** The words at the top of a column, not somebody's name: `Role`, `Organisation`. */
function isHeading(text: string): boolean {
	return !text.includes('[[') && !/[,;&]/u.test(text) && !text.trim().includes(' ');
}

function columnsOf(
	cells: readonly Cell[],
	of: RowContext & { readonly inPlace: boolean },
): OpenPlace['columns'] {
	const isTold = cells.map(({ text }) => of.announced(text) === 'attendees');
	const told = isTold.indexOf(true);
	const named = cells.findIndex(({ text }) => isLabel(text, 'name') && !isPresence(text));
	const presence = named >= 0 ? isTold.findIndex((is, index) => is && index !== named) : -1;
	if (named >= 0 && (of.inPlace || presence >= 0)) return { name: named, presence };
	const owned = told >= 0 && isLabel(cells[told]?.text ?? '', 'owner');
	return told >= 0 && !owned ? { name: told, presence: -1 } : undefined;
}

function isPresence(text: string): boolean {
	const labels = labelsOf(text);
	return labels.has('attendees') && !labels.has('name');
}

function addRow(line: OutlineLine, open: OpenPlace, cells: readonly Cell[]): void {
	const { name, presence } = open.columns ?? { name: 0, presence: -1 };
	const cell = cells[name];
	if (cell === undefined) return;
	const place = { line: line.number, column: line.column + cell.at, as: 'entry' as const };
	const others = cells.filter((other) => other !== cell);
	const mark = presence < 0 ? markAmong(others) : markOf(cells[presence]?.text ?? '');
	open.add(line, parseNameList(cell.text, place), mark);
}

const AWAY = new Set(['❌', '✗', '✘', '✖', 'no', 'n', 'nein', 'non', 'нет', 'não', '否', '×']);

function markAmong(cells: readonly Cell[]): Mark {
	return cells.some(({ text }) => isAway(text)) ? 'away' : 'here';
}

function markOf(cell: string): Mark {
	if (isAway(cell)) return 'away';
	return /[\p{L}\p{N}✓✔✅☑●○◯]|\[x\]/iu.test(cell) ? 'here' : 'blank';
}

function isAway(cell: string): boolean {
	const text = cell
		.replace(/\uFE0F/gu, '')
		.trim()
		.toLowerCase();
	return isLabel(text, 'absent') || AWAY.has(text);
}
