import type { Day } from '../../calendar/day';
import { parseWrittenDay, findWrittenDays } from '../../calendar/written-day';
import { parseCadence } from '../../settings/cadence';
import { parseTier } from '../../settings/tier';
import type { Diagnostic } from '../../text/diagnostic';
import { nameKey } from '../../text/name';
import { ownText } from '../../text/own-text';
import { findLinks } from '../../text/wikilink';
import { bodyProperties } from '../properties/body-properties';
import { isLabel } from '../words/label';
import type { NameRef } from '../names/name-ref';
import { parseNameList } from '../names/name-list';
import type { NoteParts } from '../note/note-parts';
import type { PersonFacts, Written } from './person-facts';
import { findProperties, type PropertyName } from '../properties/property-keys';
import type { Property } from '../properties/properties';
import { textsOf } from '../properties/property-text';
import { dayReading, isSelfName } from '../reading';

/** A person's properties and the diagnostics of those that could not be read. */
export interface ReadPerson {
	readonly facts: PersonFacts;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a person's note says of them, in its properties or, failing these, in labels of its body:
 *
 *     tier: inner circle             **Email:** ana@example.org
 *     referrer: "[[Bo Chen]]"        last-contact:: 2026-03-10
 *     last contact: 2026-03-10       | Cadence | monthly |
 *
 * A value that cannot be read is left out and told; the rest of the note is read all the same.
 */
export function readPerson(parts: NoteParts): ReadPerson {
	const inBody = bodyProperties(parts);
	const diagnostics: Diagnostic[] = [];
	const find = (name: PropertyName): Property | undefined =>
		parts.property(name) ?? findProperties(inBody, name)[0];
	const texts = (name: PropertyName): readonly Written<string>[] => {
		const property = find(name);
		const line = property?.line ?? 1;
		return textsOf(property?.value).map((value) => ({ value: ownText(value), line }));
	};
	const list = (name: PropertyName) => texts(name).flatMap(splitList);
	const day = (name: PropertyName): Written<Day> | undefined => {
		const [first] = texts(name);
		if (first === undefined) return undefined;
		const read = dayIn(parts, first.value);
		if (
			read === undefined &&
			name !== 'metOn' &&
			name !== 'introducedOn' &&
			name !== 'snoozed'
		) {
			diagnostics.push(notADay(first));
		}
		return read === undefined ? undefined : { value: read, line: first.line };
	};
	const tier = readTier(parts, texts('tier')[0], diagnostics);
	const cadence = readCadence(texts('cadence')[0], diagnostics);
	const names = namesOf(parts, texts);
	const present = {
		tier,
		cadence,
		introducedOn: day('introducedOn'),
		metOn: day('metOn'),
		lastContact: day('lastContact'),
		nextTouch: day('nextTouch'),
		snoozedUntil: day('snoozed'),
		uid: texts('uid')[0]?.value,
	};
	const facts: PersonFacts = {
		...withoutAbsent(present),
		names,
		mails: list('mails').map(({ value }) => value.toLowerCase().replace(/^mailto:/u, '')),
		referrers: texts('referrer').flatMap((written) => referrersIn(written)),
		segments: list('segment').map(({ value }) => value),
		needs: list('needs'),
		offers: list('offers'),
		topics: list('topics').map(({ value }) => value),
		places: texts('places').flatMap(shownIn),
		companies: texts('companies').flatMap(shownIn),
		tags: parts.tags.map(ownText),
		raises: raisesIn(parts),
		archived: isArchived(parts, texts('archived')[0]?.value),
		self:
			['true', 'yes'].includes(texts('self')[0]?.value.toLowerCase() ?? '') ||
			names.some((name) => isSelfName(parts.reading.settings, name)),
	};
	return { facts, diagnostics };
}

/** Only the keys that hold something: an absent property is no property. */
function withoutAbsent<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	const held = Object.entries(values).filter(([, value]) => value !== undefined);
	return Object.fromEntries(held) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function dayIn(parts: NoteParts, value: string): Day | undefined {
	const reading = dayReading(parts.reading.settings);
	const whole = parseWrittenDay(value, reading);
	const found = whole ?? findWrittenDays(value, reading).find(({ form }) => form !== 'partial');
	return found?.kind === 'day' ? found.day : undefined;
}

function notADay({ value, line }: Written<string>): Diagnostic {
	const message = `“${value.slice(0, 60)}” is not a day; write it as 2026-03-10.`;
	return { code: 'property-unreadable', severity: 'warning', line, column: 1, message };
}

function readTier(
	parts: NoteParts,
	written: Written<string> | undefined,
	diagnostics: Diagnostic[],
): PersonFacts['tier'] {
	if (written === undefined) return undefined;
	const value = parseTier(written.value, parts.reading.settings.tierLabels);
	if (value !== undefined) return { value, line: written.line };
	const message = `The tier “${written.value.slice(0, 60)}” is not known; use 1 to 4, or give it a meaning in the settings.`;
	diagnostics.push({
		code: 'tier-unknown',
		severity: 'warning',
		line: written.line,
		column: 1,
		message,
	});
	return undefined;
}

function readCadence(
	written: Written<string> | undefined,
	diagnostics: Diagnostic[],
): PersonFacts['cadence'] {
	if (written === undefined) return undefined;
	const value = parseCadence(written.value);
	if (value !== undefined) return { value, line: written.line };
	const message = `The cadence “${written.value.slice(0, 60)}” was not understood; write days, “2 weeks”, “monthly” or “never”.`;
	diagnostics.push({
		code: 'property-unreadable',
		severity: 'warning',
		line: written.line,
		column: 1,
		message,
	});
	return undefined;
}

function referrersIn({ value, line }: Written<string>): readonly Written<NameRef>[] {
	return parseNameList(value, { line, column: 1, as: 'list' }).names.map((ref) => ({
		value: ref,
		line,
	}));
}

/** `[[Lisbon]]; Porto` as it reads: a comma is part of a place (“Porto, Portugal”). */
function shownIn({ value }: Written<string>): readonly string[] {
	return value
		.split(';')
		.map((part) => ownText(plainText(part)))
		.filter((part) => part !== '');
}

function plainText(text: string): string {
	const [link] = findLinks(text);
	return (link?.shown ?? text).trim();
}

function splitList({ value, line }: Written<string>): readonly Written<string>[] {
	return value
		.split(/[,;]/u)
		.map((part) => ({ value: ownText(part.trim()), line }))
		.filter((part) => part.value !== '');
}

/**
 * The names somebody goes by: the note's name, `name`, `title` when it is a name and not a profession, first and last
 * name, aliases, and the note's title.
 */
function namesOf(
	parts: NoteParts,
	texts: (name: PropertyName) => readonly Written<string>[],
): readonly string[] {
	const given = texts('givenName')[0]?.value;
	const family = texts('familyName')[0]?.value;
	const heading = parts.outline.sections[0]?.line;
	const names = [
		parts.name,
		...texts('name').map(({ value }) => value),
		...texts('title')
			.map(({ value }) => value)
			.filter((title) => sharesWord(title, parts.name)),
		...(given !== undefined && family !== undefined ? [`${given} ${family}`] : []),
		...texts('aliases')
			.flatMap(splitList)
			.map(({ value }) => value),
		...(heading?.level === 1 && isName(heading.text) ? [ownText(heading.text)] : []),
	];
	const seen = new Set<string>();
	return names.filter(
		(name) => name !== '' && !seen.has(nameKey(name)) && seen.add(nameKey(name)),
	);
}

function sharesWord(a: string, b: string): boolean {
	const words = new Set(nameKey(b).split(' '));
	return nameKey(a)
		.split(' ')
		.some((word) => words.has(word));
}

function isName(text: string): boolean {
	const words = text.split(' ');
	return (
		words.length <= 4 &&
		!/[\d:?!<{[#]/u.test(text) &&
		words.every((word) => !/^\p{Ll}{4,}/u.test(word))
	);
}

function raisesIn(parts: NoteParts): readonly Written<string>[] {
	return parts.outline.lines
		.filter(({ kind, task }) => kind === 'item' && (task === undefined || task === ' '))
		.filter(({ section }) => parts.sectionSays(section, 'raise'))
		.map(({ text, number }) => ({ value: ownText(text.replace(BLOCK_ID, '')), line: number }))
		.filter(({ value }) => /\p{L}/u.test(value));
}

/** The id at the end of a line: ` ^k-1`. */
const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]{1,60}$/u;

function isArchived(parts: NoteParts, archived: string | undefined): boolean {
	if (archived !== undefined && !['false', 'no', '0'].includes(archived.toLowerCase()))
		return true;
	const status = textsOf(parts.property('status')?.value)[0]?.toLowerCase();
	if (status !== undefined && ['archived', 'archive', 'deceased'].includes(status)) return true;
	return (
		parts.tags.some((tag) => tag === 'archived' || tag === 'archive') ||
		parts.folders.some(
			(folder) =>
				/^(?:\d{1,3}[ ._-]{0,3})?_?archived?$/iu.test(folder) ||
				isLabel(folder, 'template'),
		)
	);
}
