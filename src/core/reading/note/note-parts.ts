import { parseOutline, type Outline } from '../../text/outline';
import { foldersOf, noteName } from '../../text/name';
import type { Diagnostic } from '../../text/diagnostic';
import { splitFrontMatter } from '../properties/front-matter';
import { labelKey, labelsOf } from '../words/label';
import type { Label } from '../lexicon/lexicon';
import { readLooseProperties } from '../properties/loose-properties';
import { findLinkedLines, type LinkedLine } from './linked-lines';
import type { Note } from './note-facts';
import { parseProperties, type Property } from '../properties/properties';
import { namedProperties, type PropertyName } from '../properties/property-keys';
import { textsOf } from '../properties/property-text';
import type { Reading } from '../reading';

/** A note taken apart once, for all who read in it. */
export interface NoteParts {
	readonly path: string;
	readonly name: string;
	/** The words of its name, as labels are looked up. */
	readonly nameWords: readonly string[];
	readonly folders: readonly string[];
	readonly properties: ReadonlyMap<string, Property>;
	readonly outline: Outline;
	readonly linked: readonly LinkedLine[];
	readonly reading: Reading;
	readonly diagnostics: readonly Diagnostic[];
	/** The note's tags from its properties, without `#`, lower case. */
	readonly tags: readonly string[];
	/** Whether a section, or one it lies in, announces the given thing. */
	sectionSays(section: number, label: Label): boolean;
	/** The properties of one name that hold something, however they are spelt; the usual spelling first. */
	all(name: PropertyName): readonly Property[];
	/** The first of them. */
	property(name: PropertyName): Property | undefined;
}

/** A note taken apart. Unreadable properties leave their diagnostic, what each line says by itself, and the body. */
export function takeApart(note: Note, reading: Reading): NoteParts {
	const read = parseProperties(note.text, reading.parseYaml);
	const { body, bodyLine, diagnostics } = read;
	const isUnreadable = diagnostics.some(({ code }) => code === 'properties-unreadable');
	const name = noteName(note.path);
	const yaml = isUnreadable ? splitFrontMatter(note.text).yaml : undefined;
	const properties = yaml === undefined ? read.properties : readLooseProperties(yaml);
	const outline = parseOutline(body, bodyLine);
	const said = outline.sections.map(({ line }) => labelsOf(line.text));
	const all = namedProperties(properties);
	const property = (wanted: PropertyName) => all(wanted)[0];
	return {
		path: note.path,
		name,
		nameWords: labelKey(name).split(' '),
		folders: foldersOf(note.path),
		properties,
		outline,
		linked: findLinkedLines(outline),
		reading,
		diagnostics: [...diagnostics, ...outline.diagnostics],
		tags: tagsIn(property('tags')?.value),
		sectionSays(section, label) {
			for (let at = section; at >= 0; at = outline.sections[at]?.parent ?? -1) {
				if (said[at]?.has(label)) return true;
			}
			return false;
		},
		all,
		property,
	};
}

/** `tags: person, #VIP` and `tags: [person]` alike. */
function tagsIn(value: unknown): readonly string[] {
	const tags: string[] = [];
	for (const text of textsOf(value)) {
		for (const written of text.split(/[,\s]/u)) {
			const tag = written.startsWith('#') ? written.slice(1) : written;
			if (tag !== '') tags.push(tag.toLowerCase());
		}
	}
	return tags;
}
