import type { Diagnostic } from '../../text/diagnostic';
import type { OutlineLine } from '../../text/outline';
import type { AttendeePlace } from './attendee-place';
import { findAttendees } from './attendees';
import { SENTENCE_WORDS } from '../lexicon/languages';
import { linkRef } from '../names/name-list';
import type { NameRef } from '../names/name-ref';
import { NameSet } from '../names/name-set';
import type { Attendee } from '../note/note-facts';
import type { NoteParts } from '../note/note-parts';
import { phrasePattern } from '../words/phrase';
import { namesInProperties } from '../properties/property-names';
import { isSelfName } from '../reading';
import { classifySentence } from '../sentence/classify';
import { findSpokenAttendees } from './spoken-attendees';
import { titleNames } from '../names/title-names';

/** Who was at a meeting, each once, and where that was read. */
export interface Attendance {
	readonly attendees: readonly Attendee[];
	/** Some stand in a property. */
	readonly listed: boolean;
	/** The title or file name tells of a meeting: “1:1 with Ana”, “Team sync”. */
	readonly titled: boolean;
	readonly places: readonly AttendeePlace[];
	/** Lines that name attendees. */
	readonly taken: ReadonlySet<number>;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * The attendees of a note: the union of its properties, labels, sections, tables and `people/…` tags, less those named
 * as absent; failing all of these, the people in its title and its headings (`## 1:1 [[Ana]]`). Whoever a title or folder
 * may name, and those a property names by their part (`client`, `host`), are guesses: nobody, unless somebody has that name.
 */
export function readAttendance(parts: NoteParts, title: OutlineLine | undefined): Attendance {
	const labelled = findAttendees(parts);
	const taken = new Set<number>();
	for (const { lines } of labelled) for (const line of lines) taken.add(line);
	const spoken = findSpokenAttendees(parts, taken);
	const listed = namesInProperties(parts, 'attendees');
	const inBody = [...labelled, ...spoken];
	const written = unique([
		...listed.names,
		...inBody.flatMap(({ names }) => names),
		...tagNames(parts),
	]);
	const away = new NameSet([...listed.absent, ...absentIn(parts, inBody)]);
	const explicit = written.filter((ref) => !away.has(ref));
	const named = titleNames(parts, title);
	const told = written.length === 0 ? named.certain : named.certain.filter(isLink);
	const headings = written.length === 0 && told.length === 0 ? headingNames(parts) : [];
	const further = [...told, ...headings];
	const certain = further.length === 0 ? explicit : unique([...explicit, ...further]);
	const isAlone = certain.every(({ name }) => isSelfName(parts.reading.settings, name));
	const guessed = [
		...named.guessed,
		...namesInProperties(parts, 'hosts').names,
		...(isAlone ? namesInProperties(parts, 'involved').names : []),
	].map((ref): NameRef => ({ ...ref, form: 'guess' }));
	const all =
		guessed.length === 0
			? certain
			: unique([...certain, ...guessed.filter((ref) => !away.has(ref))]);
	return {
		attendees: all.map((ref) => ({ ref, self: isSelfName(parts.reading.settings, ref.name) })),
		listed: listed.names.length > 0,
		titled: named.isOccasion,
		places: [...labelled, ...spoken.filter((place) => isOfSection(parts, place))],
		taken,
		diagnostics: [...listed.broken, ...labelled.flatMap(({ broken: found }) => found)].map(
			broken,
		),
	};
}

/** A sentence speaks for the section it stands in, and not for the whole of a day's note. */
function isOfSection(parts: NoteParts, { section }: AttendeePlace): boolean {
	return (parts.outline.sections[section]?.line.level ?? 1) > 1;
}

function isLink({ form }: NameRef): boolean {
	return form === 'link';
}

function unique(names: readonly NameRef[]): readonly NameRef[] {
	const seen = new NameSet();
	return names.filter((ref) => seen.add(ref));
}

function absentIn(parts: NoteParts, places: readonly AttendeePlace[]): readonly NameRef[] {
	return [
		...namesInProperties(parts, 'absent').names,
		...places.flatMap(({ absent }) => absent),
		...absentInWords(parts),
	];
}

/** `people/jane-doe` among the tags, or as `#people/jane-doe` in the body. */
function tagNames(parts: NoteParts): readonly NameRef[] {
	const line = parts.property('tags')?.line ?? 1;
	const tags = parts.tags.map((tag) => ({ tag, line, column: 1 }));
	for (const { kind, text, number, column } of parts.outline.lines) {
		if ((kind !== 'paragraph' && kind !== 'item') || !text.includes('#')) continue;
		if (!PERSON_TAG.test(text)) continue;
		for (const { 1: tag = '', index } of text.matchAll(/#([\p{L}\p{N}_/-]{3,80})/gu))
			tags.push({ tag: tag.toLowerCase(), line: number, column: column + index });
	}
	return tags.flatMap(({ tag, line: number, column }) => {
		const name = /^(?:people|person|persons|contacts?)\/([^/]{2,80})$/u.exec(tag)?.[1];
		if (name === undefined) return [];
		return [{ raw: tag, name, form: 'tag' as const, line: number, column }];
	});
}

const PERSON_TAG = /#(?:people|persons?|contacts?)\//iu;

/** `## 1:1 [[Ana]]`, `## Call with [[Ben]]`: headings that tell of contact with somebody linked. */
function headingNames(parts: NoteParts): readonly NameRef[] {
	return parts.outline.sections.flatMap(({ line }, section) => {
		if (!line.text.includes('[[') || parts.sectionSays(section, 'next-meeting')) return [];
		const said = classifySentence({
			text: line.text,
			line: line.number,
			column: line.column,
			words: SENTENCE_WORDS,
			place: 'meeting-line',
			isSelf: (name) => isSelfName(parts.reading.settings, name),
		});
		return said
			.filter(({ kind }) => kind === 'met' || kind === 'called' || kind === 'event')
			.flatMap(({ people }) => people)
			.filter(isLink);
	});
}

const AWAY = new RegExp(
	String.raw`^[^\p{L}\p{N}]{0,4}(?:was |were |is |has |had )?(?:${phrasePattern('away')})`,
	'iu',
);

/** “[[Cy]] couldn't make it”: linked people whom a line says were not there. */
function absentInWords(parts: NoteParts): readonly NameRef[] {
	const absent: NameRef[] = [];
	for (const { line, links } of parts.linked) {
		const { text, number, column } = line;
		if (!text.includes('[[')) continue;
		for (const link of links) {
			if (AWAY.test(text.slice(link.to, link.to + 60)))
				absent.push(linkRef(link, number, column));
		}
	}
	return absent;
}

function broken({ text, line }: { readonly text: string; readonly line: number }): Diagnostic {
	const message = `“${text.slice(0, 60)}” looks like a link that is not closed, so nobody was read there.`;
	return { code: 'attendee-unreadable', severity: 'warning', line, column: 1, message };
}
