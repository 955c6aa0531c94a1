import { findWrittenDays } from '../../calendar/written-day';
import { lazily } from '../../text/lazily';
import { nameKey } from '../../text/name';
import type { OutlineLine } from '../../text/outline';
import { ownText } from '../../text/own-text';
import { remembered } from '../../text/remembered';
import { findLinks } from '../../text/wikilink';
import { anchorsOf, hasOne, isLabel, isLabelWord, labelKey, labelsOf } from '../words/label';
import type { Label } from '../lexicon/lexicon';
import { saysMeeting } from '../note/meeting-folder';
import { linkRef, parseNameList } from './name-list';
import type { NameRef } from './name-ref';
import { shapeOfName } from './name-words';
import type { NoteParts } from '../note/note-parts';
import { phrasePattern } from '../words/phrase';
import { textOf, textsOf } from '../properties/property-text';
import { dayReading } from '../reading';

/** People a note's title tells: `certain` by its words, `guessed` where a name only may be one. */
export interface TitleNames {
	/** The title or file name says that it is about a meeting: “call”, “interview”, “1:1 with …”. */
	readonly isOccasion: boolean;
	readonly certain: readonly NameRef[];
	readonly guessed: readonly NameRef[];
}

/**
 * The people in a title or file name, or in the folder of a series:
 *
 *     1:1 with [[Ana]]          2025-02-03 Coffee with Jane Doe      certain
 *     2026-01-05 Ana Ruiz       1-1s/Ana Ruiz/2026-08-13.md          guessed: only if somebody has that name
 */
export function titleNames(parts: NoteParts, title: OutlineLine | undefined): TitleNames {
	const certain: NameRef[] = [];
	const guessed: NameRef[] = [];
	const take = (text: string, place: Place, inSmall = false) => {
		const undated = withoutDays(parts, text);
		const told = withNames(parts, undated, place) ?? bareNames(undated, place, inSmall);
		certain.push(...told.filter(({ form }) => form !== 'guess'));
		guessed.push(...told.filter(({ form }) => form === 'guess'));
	};
	take(fromSlug(parts.name), { line: 1, column: 1 }, isSlug(parts.name));
	if (title !== undefined) {
		const { text, number: line, column } = title;
		take(text, { line, column });
		const links = findLinks(text).filter(
			({ link, embed }) => !embed && !/^\d{4}-\d{2}-\d{2}/u.test(link),
		);
		guessed.push(...links.map((link) => linkRef(link, line, column)));
	}
	const property = parts.property('title');
	if (property !== undefined)
		guessed.push(
			...bareNames(textOf(property.value) ?? '', { line: property.line, column: 1 }),
		);
	const series = seriesFolder(parts);
	if (series !== undefined)
		guessed.push(...parseNameList(series, { line: 1, column: 1, as: 'entry' }).names);
	const titles = [fromSlug(parts.name), title?.text ?? ''];
	return { certain, guessed, isOccasion: certain.length > 0 || titles.some(saysOccasion) };
}

interface Place {
	readonly line: number;
	readonly column: number;
}

function isSlug(name: string): boolean {
	return /[-_]/u.test(name) && !name.trim().includes(' ');
}

/** `2026-08-20-coffee-with-ana`: the words of a file name without blanks. */
function fromSlug(name: string): string {
	if (!isSlug(name)) return name.replaceAll('_', ' ');
	return name.replace(/(\D)[-_]|[-_](?=\D)/gu, '$1 ');
}

/** The text with its days, times and years as blanks, so that columns stay. */
function withoutDays(parts: NoteParts, text: string): string {
	if (!/\d/u.test(text)) return text;
	let rest = text;
	const reading = { ...dayReading(parts.reading.settings), shortYears: true, year: 2000 };
	for (const { from, to } of findWrittenDays(text, reading)) {
		rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
	}
	return rest.replace(/(?<!\p{L})\d{4}(?!\p{L})|\d{1,2}[:.]\d{2}(?:[ap]m)?/gu, (day) =>
		' '.repeat(day.length),
	);
}

// With its case: “Comic Con Report” is no report met with.
const WITH = new RegExp(
	String.raw`(?:^|[\s(_])(?:(?:${phrasePattern('with')})[\s_]{1,3}|w\/)`,
	'u',
);
const ENDS = new RegExp(String.raw`\s[—–-]\s|\s(?:${phrasePattern('about')})\s|[:(]|\s{2,}`, 'iu');

/**
 * The names behind “with” and its like, to the end or to the next dash, a guess when written small; `undefined` where
 * there is no such word.
 */
function withNames(parts: NoteParts, text: string, place: Place): readonly NameRef[] | undefined {
	const found = WITH.exec(text);
	if (found === null) return undefined;
	const at = found.index + found[0].length;
	const end = text.slice(at).search(ENDS);
	const names = text.slice(at, end < 0 ? undefined : at + end);
	const list = parseNameList(names, { line: place.line, column: place.column + at, as: 'list' });
	return list.names.flatMap((ref) => {
		if (ref.form === 'link') return [ref];
		if (saysSomething(ref.name) || isOrganisation(parts, ref.name)) return [];
		return [/^\p{Ll}/u.test(ref.name) ? { ...ref, form: 'guess' as const } : ref];
	});
}

/** “Acme Ltd”, or the name of a folder or of a company property: those who were met have other names. */
function isOrganisation(parts: NoteParts, name: string): boolean {
	if (isLabel(name.slice(name.lastIndexOf(' ') + 1), 'organisation')) return true;
	const key = nameKey(name);
	const folders = parts.folders.filter((folder) => folder !== seriesFolder(parts));
	if (folders.some((folder) => nameKey(folder) === key)) return true;
	return [...parts.properties.values()].some(
		(property) =>
			isLabel(property.key, 'organisation') &&
			textsOf(property.value).some(
				(text) => nameKey(findLinks(text)[0]?.shown ?? text) === key,
			),
	);
}

const JOINTS = new RegExp(
	String.raw`\s(?:[—–-]|x|<>|↔|\+|&|(?:${phrasePattern('and')}))\s|<>|[(),/:]|\s{2,}`,
	'iu',
);

/** `Diaz, Carla`. */
const LAST_FIRST = /\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}'’-]{1,30}/u;

/** What is left of a title without its day, time and words for meeting, when that has the shape of a name; `inSmall`, where capitals were never meant. */
function bareNames(text: string, place: Place, inSmall = false): readonly NameRef[] {
	if (text.includes('[') && findLinks(text).length > 0) return [];
	const pieces = text.split(JOINTS);
	const lastFirst = text.includes(',') ? LAST_FIRST.exec(text)?.[0] : undefined;
	if (lastFirst !== undefined) pieces.push(lastFirst);
	const names: NameRef[] = [];
	for (const piece of pieces) {
		const name = inSmall ? nameIn(piece, true) : nameInPiece(piece);
		if (name === '') continue;
		names.push({ raw: name, name, form: 'guess', line: place.line, column: place.column });
	}
	return names;
}

/** A file name and the title below it mostly say the same. */
const nameInPiece = remembered((piece) => ownText(nameIn(piece, false)));

/** What has the shape of a name in a piece of a title; empty when nothing has. */
function nameIn(piece: string, inSmall: boolean): string {
	const words = piece.split(/[\s*_]/u).filter(Boolean);
	const own = mayTellOccasion(piece) ? withoutOccasion(words) : withoutFigures(words);
	const name = own.join(' ').replace(/['’]s$/u, '');
	const told = inSmall || own.length < words.length || !/^\p{Ll}/u.test(name);
	if (!told || own.length > 4 || shapeOfName(name, 'list') === undefined) return '';
	return saysSomething(name) ? '' : name;
}

const COLUMNS: ReadonlySet<Label> = new Set([
	'owner',
	'due',
	'task',
	'name',
	'status',
	'done',
] as const);

/** Words for a part of a note or a kind of it are no names; the heads of columns are too common for that. */
function saysSomething(words: string): boolean {
	return [...labelsOf(words)].some((label) => !COLUMNS.has(label));
}

const OCCASIONS: readonly Label[] = [
	...(['meeting', 'occasion', 'pretext', 'call', 'gathering', 'diary'] as const),
];

const occasionAnchors = lazily(() => anchorsOf(OCCASIONS));

/** Whether a piece of a title may have words for a meeting in it; labels are cut short, and leave out what brackets hold. */
function mayTellOccasion(piece: string): boolean {
	if (piece.length > 120 || /[[(（【]/u.test(piece)) return true;
	return hasOne(labelKey(piece).split(' '), occasionAnchors());
}

/** Whether one of a title's words, or two side by side, names a kind of meeting. */
export function saysOccasion(text: string): boolean {
	const words = labelKey(text).split(' ', 20);
	if (!hasOne(words, occasionAnchors())) return false;
	return words.some(
		(word, index) =>
			isLabelWord(word) &&
			(saysMeeting(word) || saysMeeting(`${word} ${words[index + 1] ?? ''}`)),
	);
}

/** Words at either end that say what kind of meeting it was, up to three at a time: `1 on 1`, `catch up`. */
function withoutOccasion(words: readonly string[]): readonly string[] {
	// Two words before three: “Ruiz catch up” ends like a longer heading would.
	for (const length of [2, 3, 1]) {
		if (words.length < length) continue;
		if (isOccasion(words.slice(0, length))) return withoutOccasion(words.slice(length));
		if (isOccasion(words.slice(-length))) return withoutOccasion(words.slice(0, -length));
	}
	return words;
}

/** The same where no word tells of an occasion: what has no letters. */
function withoutFigures(words: readonly string[]): readonly string[] {
	let from = 0;
	let to = words.length;
	while (from < to && !/\p{L}/u.test(words[from] ?? '')) from++;
	while (from < to && !/\p{L}/u.test(words[to - 1] ?? '')) to--;
	return words.slice(from, to);
}

function isOccasion(words: readonly string[]): boolean {
	const text = words.join(' ');
	const labels = labelsOf(text);
	return OCCASIONS.some((label) => labels.has(label)) || !/\p{L}/u.test(text);
}

/** The folder of one person's meetings: `1-1s/Ana/2026-08-13.md`, `Meetings/1-1/Ana/…`. */
function seriesFolder(parts: NoteParts): string | undefined {
	const isTree = (folder: string) =>
		/^\d{1,4}(?:\D|$)/u.test(folder) && !isLabel(folder, 'meeting');
	const named = parts.folders.filter((folder) => !isTree(folder));
	return isLabel(named.at(-2) ?? '', 'meeting') ? named.at(-1) : undefined;
}
