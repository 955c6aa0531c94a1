import type { Diagnostic } from '../text/diagnostic';
import { findLinks } from '../text/wikilink';
import type { AttendeePlace } from './attendee-place';
import { findAttendees } from './attendees';
import { LANGUAGES } from './lexicon/languages';
import { linkRef, parseNameList } from './name-list';
import { refKey, type NameRef } from './name-ref';
import type { Attendee } from './note-facts';
import type { NoteParts } from './note-parts';
import { PROPERTY_KEYS } from './property-keys';
import { propertyKey } from './properties';
import { textsOf } from './property-text';
import { isSelfName } from './reading';
import { classifySentence } from './sentence/classify';
import { titleNames } from './title-names';

/** Who was at a meeting, each once, and where that was read. */
export interface Attendance {
	readonly attendees: readonly Attendee[];
	/** Some stand in a property. */
	readonly listed: boolean;
	/** Some are told by the title or file name: “1:1 with Ana”. */
	readonly titled: boolean;
	readonly places: readonly AttendeePlace[];
	readonly taken: ReadonlySet<number>;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * The attendees of a note: the union of its properties, labels, sections, tables and `people/…` tags, less those named
 * as absent; failing all of these, the people in its title, its headings (`## 1:1 [[Ana]]`), or its folder.
 */
export function readAttendance(parts: NoteParts): Attendance {
	const places = findAttendees(parts);
	const fromProperties = propertyNames(parts);
	const absent = [
		...propertyTexts(parts, PROPERTY_KEYS.absent).flatMap(({ names }) => names),
		...places.flatMap((place) => place.absent),
		...fromProperties.absent,
		...absentInWords(parts),
	];
	const away = new Set(absent.map(refKey));
	const written = [
		...fromProperties.names,
		...places.flatMap(({ names }) => names),
		...tagNames(parts),
	];
	const listed = fromProperties.names.length > 0;
	const title = titleNames(parts);
	const explicit = unique(written).filter((ref) => !away.has(refKey(ref)));
	const told =
		explicit.length > 0 ? title.certain.filter(({ form }) => form === 'link') : title.certain;
	const headings = written.length > 0 || told.length > 0 ? [] : headingNames(parts);
	const certain = unique([...explicit, ...told, ...headings]).map((ref) => attendee(parts, ref));
	const guessed = title.guessed
		.filter((ref) => !certain.some((known) => refKey(known.ref) === refKey(ref)))
		.map((ref) => attendee(parts, { ...ref, form: 'guess' }));
	return {
		attendees: [...certain, ...guessed],
		listed,
		titled: title.certain.length > 0,
		places,
		taken: new Set(places.flatMap(({ lines }) => [...lines])),
		diagnostics: [
			...fromProperties.diagnostics,
			...places.flatMap((place) => place.broken.map(({ text, line }) => broken(text, line))),
		],
	};
}

function attendee(parts: NoteParts, ref: NameRef): Attendee {
	return { ref, self: isSelfName(parts.reading.settings, ref.name) };
}

function unique(names: readonly NameRef[]): readonly NameRef[] {
	const seen = new Set<string>();
	return names.filter((ref) => !seen.has(refKey(ref)) && seen.add(refKey(ref)));
}

function propertyTexts(
	parts: NoteParts,
	keys: readonly string[],
): readonly (ReturnType<typeof parseNameList> & { readonly line: number })[] {
	return [...new Set(keys.map(propertyKey))].flatMap((key) => {
		const property = parts.property([key]);
		const texts = textsOf(property?.value);
		const line = property?.line ?? 1;
		// Among several values a comma belongs to the name: `Diaz, Carla`.
		return texts.map((text) => {
			const several = texts.length > 1 && findLinks(text).length === 0;
			if (!several || !text.includes(','))
				return { ...parseNameList(text, { line, column: 1, as: 'list' }), line };
			const [first] = parseNameList(text.replace(',', ' '), {
				line,
				column: 1,
				as: 'entry',
			}).names;
			return { names: first ? [{ ...first, raw: text, name: text }] : [], absent: [], line };
		});
	});
}

function propertyNames(parts: NoteParts): {
	readonly names: readonly NameRef[];
	readonly absent: readonly NameRef[];
	readonly diagnostics: readonly Diagnostic[];
} {
	const lists = propertyTexts(parts, PROPERTY_KEYS.attendees);
	return {
		names: lists.flatMap(({ names }) => names),
		absent: lists.flatMap(({ absent }) => absent),
		diagnostics: lists.flatMap(({ broken: text, line }) =>
			text === undefined ? [] : [broken(text, line)],
		),
	};
}

/** `people/jane-doe` among the tags, or as `#people/jane-doe` in the body. */
function tagNames(parts: NoteParts): readonly NameRef[] {
	const tags = parts.tags.map((tag) => ({ tag, line: 1, column: 1 }));
	for (const { kind, text, number, column } of parts.outline.lines) {
		if ((kind !== 'paragraph' && kind !== 'item') || !text.includes('#')) continue;
		for (const found of text.matchAll(/#([\p{L}\p{N}_/-]{3,80})/gu)) {
			tags.push({
				tag: found[1]?.toLowerCase() ?? '',
				line: number,
				column: column + found.index,
			});
		}
	}
	return tags.flatMap(({ tag, line, column }) => {
		const name = /^(?:people|person|persons|contact|contacts)\/([^/]{2,80})$/u.exec(tag)?.[1];
		return name === undefined ? [] : [{ raw: tag, name, form: 'tag' as const, line, column }];
	});
}

const WORDS = LANGUAGES.flatMap(({ sentences }) => sentences ?? []);

/** `## 1:1 [[Ana]]`, `## Call with [[Ben]]`: headings that tell of contact with somebody linked. */
function headingNames(parts: NoteParts): readonly NameRef[] {
	return parts.outline.sections.flatMap(({ line }, section) => {
		if (!line.text.includes('[[') || parts.sectionSays(section, 'next-meeting')) return [];
		const said = classifySentence({
			text: line.text,
			line: line.number,
			column: line.column,
			words: WORDS,
			place: 'meeting-line',
			isSelf: (name) => isSelfName(parts.reading.settings, name),
		});
		return said
			.filter(({ kind }) => kind === 'met' || kind === 'called' || kind === 'event')
			.flatMap(({ people }) => people)
			.filter(({ form }) => form === 'link');
	});
}

const AWAY =
	/not in attendance|not attending|could(?:n.t| not) (?:make it|attend|join|come)|can(?:.t|not) make it|unable to attend|was absent|is absent|sen[dt]s? (?:(?:his|her|their) )?(?:apologies|regrets)|did(?:n.t| not) (?:show|attend|join|come)|no[- ]show/iu;

/** “[[Cy]] couldn't make it”: linked people whom a line says were not there. */
function absentInWords(parts: NoteParts): readonly NameRef[] {
	return parts.outline.lines.flatMap((line) => {
		if (!line.text.includes('[[')) return [];
		const away = AWAY.exec(line.text);
		if (away === null) return [];
		return findLinks(line.text)
			.filter(({ to }) => to <= away.index && away.index - to <= 12)
			.map((link) => linkRef(link, line.number, line.column));
	});
}

function broken(text: string, line: number): Diagnostic {
	const message = `“${text.slice(0, 60)}” looks like a link that is not closed, so nobody was read there.`;
	return { code: 'attendee-unreadable', severity: 'warning', line, column: 1, message };
}
