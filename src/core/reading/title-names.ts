import { findWrittenDays } from '../calendar/written-day';
import { findLinks } from '../text/wikilink';
import { labelKey, labelsOf } from './label';
import { linkRef, parseNameList } from './name-list';
import type { NameRef } from './name-ref';
import type { NoteParts } from './note-parts';
import { dayReading } from './reading';

/** People a note's title tells: `certain` by its words, `guessed` where a name only may be one. */
export interface TitleNames {
	readonly certain: readonly NameRef[];
	readonly guessed: readonly NameRef[];
}

/**
 * The people in a title or file name, or in the folder of a series:
 *
 *     1:1 with [[Ana]]          2025-02-03 Coffee with Jane Doe      certain
 *     2026-01-05 Ana Ruiz       1-1s/Ana Ruiz/2026-08-13.md          guessed: only if somebody has that name
 */
export function titleNames(parts: NoteParts): TitleNames {
	const heading = parts.outline.sections[0]?.line;
	const titled = heading !== undefined && heading.level <= 2 ? heading : undefined;
	const certain: NameRef[] = [];
	const guessed: NameRef[] = [];
	const take = (text: string, line: number, column: number) => {
		const with_ = withNames(text, { line, column });
		certain.push(...with_);
		if (with_.length === 0) guessed.push(...bareNames(parts, text, { line, column }));
	};
	take(parts.name, 1, 1);
	if (titled) take(titled.text, titled.number, titled.column);
	if (titled) {
		const place = { line: titled.number, column: titled.column };
		guessed.push(
			...findLinks(titled.text)
				.filter(isNoDay)
				.map((link) => linkRef(link, place.line, place.column)),
		);
	}
	const folder = parts.folders.at(-1);
	const above = parts.folders.at(-2);
	if (folder !== undefined && above !== undefined && isSeries(above)) {
		guessed.push(...parseNameList(folder, { line: 1, column: 1, as: 'entry' }).names);
	}
	return { certain, guessed };
}

interface Place {
	readonly line: number;
	readonly column: number;
}

function isNoDay({ link, embed }: { readonly link: string; readonly embed: boolean }): boolean {
	return !embed && !/^\d{4}-\d{2}-\d{2}/u.test(link);
}

/** The names behind “with” and its like, to the end or to the next dash. */
function withNames(text: string, place: Place): readonly NameRef[] {
	const found = /(?:^|[\s(_-])(?:with|w\/|mit|avec|con|com|с)[\s_]{1,3}/iu.exec(text);
	if (found === null) return [];
	const at = found.index + found[0].length;
	const end = text.slice(at).search(/\s[—–-]\s|\s(?:about|re|on|at|in|über|sur|sobre)\s|[:(]/u);
	const names = text.slice(at, end < 0 ? undefined : at + end).replaceAll('_', ' ');
	const list = parseNameList(names, { line: place.line, column: place.column + at, as: 'list' });
	return list.names.filter(
		({ name, form }) => form === 'link' || (isCapitalised(name) && labelsOf(name).size === 0),
	);
}

/** What is left of a title without its day, time and words for meeting, when that is one to four capitalised words. */
function bareNames(parts: NoteParts, text: string, place: Place): readonly NameRef[] {
	if (findLinks(text).length > 0) return [];
	let rest = text;
	for (const { from, to } of findWrittenDays(text, {
		...dayReading(parts.reading.settings),
		shortYears: true,
	})) {
		rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
	}
	rest = rest.replace(/\b\d{4}\b|\b\d{1,2}[:.]\d{2}\b/gu, ' ').replaceAll('_', ' ');
	const pieces = rest.split(/\s[—–-]\s|[()]|\s{2,}/u).map((piece) => piece.trim());
	return pieces.flatMap((piece) => {
		const words = piece.split(' ').filter((word) => word !== '' && !isMeetingWord(word));
		const name = words.join(' ').replace(/^[\s—–-]{1,3}|[\s—–-]{1,3}$/gu, '');
		if (words.length === 0 || words.length > 4 || !isCapitalised(name)) return [];
		if (labelsOf(name).size > 0) return [];
		return [{ raw: name, name, form: 'plain' as const, ...place }];
	});
}

function isMeetingWord(word: string): boolean {
	const labels = labelsOf(word);
	return (
		labels.has('meeting') ||
		labels.has('call') ||
		labels.has('gathering') ||
		MEALS.has(labelKey(word))
	);
}

const MEALS = new Set([
	'coffee',
	'lunch',
	'dinner',
	'breakfast',
	'tea',
	'drinks',
	'chat',
	'catch up',
	'catchup',
	'intro',
	'walk',
]);

function isSeries(folder: string): boolean {
	return labelsOf(folder).has('meeting') && /1|one/iu.test(folder);
}

function isCapitalised(name: string): boolean {
	return name
		.split(' ')
		.every(
			(word) =>
				!/^\p{Ll}/u.test(word) ||
				/^(?:de|da|di|van|von|der|den|la|le|du|al|bin)$/u.test(word),
		);
}
