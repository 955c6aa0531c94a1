import type { CachedMetadata } from 'obsidian';
import { parseByFormat } from '../core/calendar/day-format';
import { findWrittenDays } from '../core/calendar/written-day';
import { folderDay } from '../core/reading/days/folder-day';
import { labelsOf } from '../core/reading/words/label';
import type { Label } from '../core/reading/lexicon/lexicon';
import { isMeetingFolder } from '../core/reading/note/meeting-folder';
import { propertyKey } from '../core/reading/properties/properties';
import { isPropertyKey } from '../core/reading/properties/property-keys';
import { textsOf } from '../core/reading/properties/property-text';
import { saysOccasion } from '../core/reading/names/title-names';
import type { Settings, Signal } from '../core/settings/settings';
import { foldersOf, noteName } from '../core/text/name';
import { findLinks } from '../core/text/wikilink';

/** What the app’s metadata cache says of a note, as far as it helps to choose the notes to be read. */
export interface NoteSigns {
	/** There are properties that the app cannot read; the text may say more. */
	readonly hasBadProperties: boolean;
	readonly properties: readonly (readonly [key: string, value: unknown])[];
	/** Of properties and text, without `#`, lower case. */
	readonly tags: readonly string[];
	readonly headings: readonly string[];
	/** The paths that links and embeds name, in properties and text; without headings and blocks. */
	readonly links: readonly string[];
}

/** The signs of a note in what the app keeps of it. No place in the text is taken from there: it may be out of date. */
export function signsIn(cache: CachedMetadata): NoteSigns {
	const { frontmatter, frontmatterPosition, frontmatterLinks, links, embeds } = cache;
	const properties = Object.entries(frontmatter ?? {}) as [string, unknown][];
	const own = properties.filter(([key]) => isPropertyKey(key, 'tags')).map(([, value]) => value);
	const tags = [
		...own.flatMap(textsOf).flatMap((text) => text.split(/[,\s]/u)),
		...(cache.tags ?? []).map(({ tag }) => tag),
	];
	const references = [...(frontmatterLinks ?? []), ...(links ?? []), ...(embeds ?? [])];
	return {
		hasBadProperties: frontmatterPosition !== undefined && frontmatter === undefined,
		properties,
		tags: tags.map((tag) => tag.replace(/^#/u, '').toLowerCase()).filter(Boolean),
		headings: (cache.headings ?? []).map(({ heading }) => heading),
		links: [...new Set(references.map(({ link }) => link.split('#', 1)[0] ?? ''))],
	};
}

/**
 * Whether a note can matter by itself: it may be somebody’s, a meeting’s, or a dated one. What is said here is a guess on
 * the safe side, made without the text; what the note is, its text decides. Of the other notes those can matter
 * that link to a person.
 */
export function canMatter(path: string, signs: NoteSigns, settings: Settings): boolean {
	const name = noteName(path);
	const folders = foldersOf(path);
	const isChosen = [...settings.people, ...settings.meetings].some((signal) =>
		fits(path, signs, signal),
	);
	return (
		isChosen ||
		signs.hasBadProperties ||
		folders.some(saysWhatItHolds) ||
		folderDay(folders).day !== undefined ||
		isDated(path, settings) ||
		saysOccasion(name) ||
		signs.properties.some(([key, value]) => saysWhatItIs(key, value)) ||
		signs.tags.some((tag) => tag.split('/').some(isTold)) ||
		signs.headings.some(announcesPeople)
	);
}

/** What a note, a tag or a folder is called when there is something to read in it. */
const TOLD: readonly Label[] = [
	...(['person', 'circle', 'meeting', 'occasion', 'call', 'gathering', 'diary'] as const),
];

function isTold(words: string): boolean {
	const labels = labelsOf(words);
	return TOLD.some((label) => labels.has(label));
}

function saysWhatItHolds(folder: string): boolean {
	return isTold(folder) || isMeetingFolder(folder);
}

function isDated(path: string, { dailyNotes }: Settings): boolean {
	const name = noteName(path);
	if (hasDay(name)) return true;
	return dailyNotes.some(({ folder, format }) => {
		const prefix = folder === '' ? '' : `${folder}/`;
		if (!path.startsWith(prefix)) return false;
		const below = path.slice(prefix.length).replace(/\.md$/iu, '').trim();
		return (parseByFormat(below, format) ?? parseByFormat(name, format)) !== undefined;
	});
}

/** Any day will do, whatever its order and its year. */
function hasDay(text: string): boolean {
	if (!/\d/u.test(text)) return false;
	return (
		findWrittenDays(text, { order: 'dmy', shortYears: true, year: 2000 }).length > 0 ||
		findWrittenDays(text, { order: 'mdy', shortYears: true, year: 2000 }).length > 0
	);
}

function saysWhatItIs(key: string, value: unknown): boolean {
	const texts = textsOf(value);
	if (texts.length === 0) return false;
	if (isPropertyKey(key, 'date') || isPropertyKey(key, 'attendees')) return true;
	if (!isPropertyKey(key, 'kind')) return false;
	return texts
		.flatMap((text) => (text.includes('[[') ? [text] : text.split(',')))
		.map((text) => findLinks(text)[0]?.shown ?? text.trim())
		.some((kind) => kind.split('/').some(isTold));
}

/** A dated section, a list of those who were there, or a meeting told among other things. */
function announcesPeople(heading: string): boolean {
	const labels = labelsOf(heading);
	return labels.has('attendees') || saysOccasion(heading) || hasDay(heading);
}

/** The text decides whether a property has the value; that it has the property is enough here. */
function fits(path: string, signs: NoteSigns, signal: Signal): boolean {
	switch (signal.by) {
		case 'folder': {
			const prefix = signal.folder.replace(/\/$/u, '').normalize('NFC').toLowerCase();
			return path.normalize('NFC').toLowerCase().startsWith(`${prefix}/`);
		}
		case 'tag': {
			const tag = signal.tag.replace(/^#/u, '').toLowerCase();
			return signs.tags.some((own) => own === tag || own.startsWith(`${tag}/`));
		}
		case 'property':
			return signs.properties.some(([key]) => propertyKey(key) === propertyKey(signal.key));
	}
}
