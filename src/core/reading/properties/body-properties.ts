import { parseRow } from '../../text/table-row';
import { parseSignedLabel } from '../words/labelled';
import type { NoteParts } from '../note/note-parts';
import { propertyKey, type Property } from './properties';

/** Labels longer than this are sentences. */
const LONGEST_LABEL = 40;

/**
 * What the lines of a note's body say as properties would, the first of each key, by {@link propertyKey}. Only the first
 * lines with words are looked at, as many as are asked for.
 *
 *     Email:: ana@silva.test     **Role:** VP     - Company: [[Acme]]     | Cadence | monthly |
 */
export function bodyProperties(parts: NoteParts, most = Infinity): ReadonlyMap<string, Property> {
	const found = new Map<string, Property>();
	let left = most;
	for (const { kind, text, number } of parts.outline.lines) {
		if (kind !== 'paragraph' && kind !== 'item' && kind !== 'row') continue;
		if (left-- <= 0) break;
		const [key, value] = kind === 'row' ? cellsOf(text) : labelledOf(text);
		if (key === '' || value === '' || found.has(propertyKey(key))) continue;
		found.set(propertyKey(key), { key, value, line: number });
	}
	return found;
}

function cellsOf(row: string): readonly [string, string] {
	const [key, value, other] = parseRow(row);
	if (key === undefined || value === undefined || other !== undefined) return ['', ''];
	return [key.text.replace(/[*_]/gu, ''), value.text];
}

function labelledOf(text: string): readonly [string, string] {
	// Words that announce a list have nothing beside them.
	const labelled = parseSignedLabel(text);
	return labelled === undefined || labelled.label.length > LONGEST_LABEL
		? ['', '']
		: [labelled.label, labelled.value];
}
