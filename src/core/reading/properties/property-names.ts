import { findLinks } from '../../text/wikilink';
import { bodyProperties } from './body-properties';
import { parseNameList } from '../names/name-list';
import type { NameRef } from '../names/name-ref';
import type { NoteParts } from '../note/note-parts';
import type { Property } from './properties';
import { findProperties } from './property-keys';
import { textsOf } from './property-text';

/** How far down a label such as `Client:` speaks for the whole note. */
const TOP_LINES = 10;

type PropertyKind = 'attendees' | 'absent' | 'hosts' | 'involved';

/** The names in a note's properties of one kind. */
export interface PropertyNames {
	readonly names: readonly NameRef[];
	readonly absent: readonly NameRef[];
	/** Texts that look like a link and are none. */
	readonly broken: readonly { readonly text: string; readonly line: number }[];
}

/**
 * The people in every property of one kind; `hosts` and `involved` may stand at the top of the body as well:
 *
 *     attendees: Ana, Ben                   Ana and Ben
 *     participants: ["[[Ana]]", Ben]        Ana and Ben
 *     people: [Ana Silva, "Diaz, Carla"]    Ana Silva and Diaz, Carla: among several values a comma belongs to the name
 */
export function namesInProperties(parts: NoteParts, kind: PropertyKind): PropertyNames {
	const names: NameRef[] = [];
	const absent: NameRef[] = [];
	const broken: { text: string; line: number }[] = [];
	for (const property of [...parts.all(kind), ...inBody(parts, kind)]) {
		const texts = textsOf(property.value);
		const place = { line: property.line, column: 1 } as const;
		for (const text of texts) {
			if (texts.length > 1 && isPair(text)) {
				names.push({ raw: text, name: text, form: 'plain', ...place });
				continue;
			}
			const list = parseNameList(text, { ...place, as: 'list' });
			names.push(...list.names);
			absent.push(...list.absent);
			if (list.broken !== undefined) broken.push({ text: list.broken, line: property.line });
		}
	}
	return { names, absent, broken };
}

/** Attendees and absentees in the body have places of their own. */
function inBody(parts: NoteParts, kind: PropertyKind): readonly Property[] {
	if (kind === 'attendees' || kind === 'absent' || parts.all(kind).length > 0) return [];
	return findProperties(bodyProperties(parts, TOP_LINES), kind);
}

/** `Diaz, Carla`, one of several values. */
function isPair(text: string): boolean {
	return (
		/^\p{Lu}[^,()]{0,40},\s{0,3}\p{Lu}[^,()]{0,40}$/u.test(text) && findLinks(text).length === 0
	);
}
