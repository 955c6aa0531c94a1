import type { ParseYaml } from '../reading/properties/properties';
import { textsOf } from '../reading/properties/property-text';
import { applyChanges, type Change } from '../text/change';
import type { Edited } from './act';
import { lineEndAt } from './note-lines';
import { readBlock, readsBack, setProperty, type Block } from './property-edit';
import { findKey } from './property-key';
import type { PropertyPlace } from './property-place';
import { formatScalar } from './yaml-value';

/**
 * The text with one tag more in its properties, however they list them; not a byte of the other tags is touched:
 *
 *     tags:                  tags:                   tags: [person, "#VIP"]   tags: [person, "#VIP", boats]
 *       - person # always      - person # always     tags: person             tags: [person, boats]
 *                              - boats               (none)                   tags:
 *                                                                               - boats
 *
 * Nothing changes where the tag is there already. It is refused where `setProperty` would be.
 */
export function addToTags(text: string, tag: string, parseYaml: ParseYaml): Edited {
	const { key } = findKey(text, 'tags', 'tags', parseYaml);
	const block = readBlock(text, parseYaml);
	if ('why' in block) return setProperty(text, key, [tag], parseYaml);
	const value = block.values[key];
	const tags = textsOf(value).flatMap((one) => one.split(/[,\s]/u).filter(Boolean));
	if (tags.some((one) => one.replace(/^#/u, '').toLowerCase() === tag.toLowerCase()))
		return { changes: [] };
	const place = block.places.find((one) => one.key === key);
	const change = place && Array.isArray(value) ? appended(text, block, place, tag) : undefined;
	if (change !== undefined && Array.isArray(value)) {
		const wanted = { key, value: [...value.map(String), tag] };
		if (readsBack(applyChanges(text, [change]), block, { wanted, parseYaml }))
			return { changes: [change] };
	}
	return setProperty(text, key, [...tags, tag], parseYaml);
}

/** The change that writes one item behind a list's last one; `undefined` where the list ends otherwise. */
function appended(
	text: string,
	{ lines }: Block,
	{ inline, below }: PropertyPlace,
	item: string,
): Change | undefined {
	const written = formatScalar(item, '', true);
	if (below === undefined) {
		const list = text.slice(inline.from, inline.to);
		if (!list.endsWith(']')) return undefined;
		const held = list.slice(0, -1).trimEnd();
		const at = inline.from + held.length;
		const gap = held.endsWith('[') ? '' : held.endsWith(',') ? ' ' : ', ';
		return { from: at, to: at, insert: gap + written };
	}
	const index = lines.findIndex(({ to }) => to === below.to);
	const line = lines[index];
	const indent = /^[ \t]{0,40}(?=- )/u.exec(line?.text ?? '')?.[0];
	if (line === undefined || indent === undefined) return undefined;
	const insert = `${lineEndAt(lines, index + 1)}${indent}- ${written}`;
	return { from: line.to, to: line.to, insert };
}
