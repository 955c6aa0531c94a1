import { nameKey } from '../../text/name';
import type { SentenceWords } from '../lexicon/sentence-words';
import type { NameRef } from '../names/name-ref';
import type { EventKind } from '../events/note-event';
import { readClauses } from './clauses';
import { readItems, type Item } from './items';
import { byLogLabel, findLogLabel } from './log-label';
import { OWN, type Outcome, type Who } from './outcome';
import { isNameless } from './nameless';
import { joinPlainNames } from './plain-names';
import { settleRoles, withdraw } from './roles';
import { readOutcomes } from './sentence';
import type { Token } from './token';
import { tokenise } from './tokens';
import type { Unit } from './unit';
import { readUnits } from './units';
import { vocabularyOf } from './vocabulary';

/**
 * One line of a note as the reader hands it over: list mark, checkbox, leading time, own date, trailing task emoji
 * and block id already removed.
 */
export interface Telling {
	/** For example `Talked with [[Ana]] about [[Ben]], she will introduce me to [[Cy]]`. */
	readonly text: string;
	/** 1-based place of `text[0]` in the note. */
	readonly line: number;
	/** 1-based, in UTF-16 units. */
	readonly column: number;
	/** Languages to try, English first. */
	readonly words: readonly SentenceWords[];
	/**
	 * The person whose log this is, or the single attendee of the meeting the line is in: the subject when none
	 * is named.
	 */
	readonly own?: NameRef | undefined;
	/** The line is a checkbox: `- [ ]`, `- [x]`, `- [-]`. */
	readonly task?: 'open' | 'done' | 'cancelled' | undefined;
	readonly place: 'meeting-line' | 'daily-line' | 'log' | 'person-line';
	/** Whether a name is the vault's owner: me, I, and the owner's names. */
	readonly isSelf: (name: string) => boolean;
}

/**
 * One thing a line says: what happened, with whom, and about whom. Either list may be empty, never both:
 *
 *     Got introduced to [[Ben]] at the fair    introduced, people none, about Ben
 *     [[Ben]] is not interested                declined, people none (in Ana's log: Ana), about Ben
 *     [[Ana]] declined the intro               declined, people Ana: whether she is referrer or introduced is not said
 */
export interface Said {
	readonly kind: EventKind;
	readonly people: readonly NameRef[];
	readonly about: readonly NameRef[];
	readonly favour?: 'given' | 'received';
}

/** Longer lines are not looked into. */
const LONGEST = 2000;

const nothing = (): void => undefined;

/**
 * What one line says, each name in the role its own clause gives it (specification, section 3):
 *
 *     Talked with [[Ana]] about [[Ben]]               met Ana; mention Ben
 *     Lunch with [[Ana]]; [[Ben]] cancelled           met Ana; cancelled Ben
 *     Coffee with [[Ana]], she introduced me to [[Ben]]   met Ana; introduced Ana about Ben
 *     [[Ana]] met [[Ben]] yesterday                   mention Ana, Ben: nobody met the vault's owner
 *
 * A linked name without another role is a mention; a name in plain words is told only where somebody takes part, and
 * whether anybody has that name is decided elsewhere. In a person's own log nobody else need be named, and a line that
 * tells of nothing that happened between two people ("moved to Porto") is a mention of them, not contact. A call that
 * nobody took and a voicemail left are mentions: they were not two-way; a letter or message sent counts.
 *
 * Total and linear: any text gives an answer, `visit` is called once for each step of work, and a line of more than
 * 2,000 characters says nothing.
 */
export function classifySentence(telling: Telling, visit: () => void = nothing): readonly Said[] {
	if (telling.text.length > LONGEST) return [];
	// Without a person the line is told of, and without a name in it, it is about nobody.
	if (telling.own === undefined && isNameless(telling.text, telling.words)) return [];
	const tokens = tokenise(telling.text);
	let first: readonly Said[] | undefined;
	for (const words of telling.words) {
		const said = readIn(words, telling, { tokens, visit });
		if (said.some(({ kind }) => kind !== 'mention')) return said;
		first ??= said;
	}
	return first ?? [];
}

interface Line {
	readonly tokens: readonly Token[];
	readonly visit: () => void;
}

/** One reading of a part of the line: its names, and what it says with them. */
interface Reading {
	readonly names: readonly NameRef[];
	readonly selves: readonly boolean[];
	readonly outcomes: readonly Outcome[];
}

const NOBODY: Reading = { names: [], selves: [], outcomes: [] };

function readIn(words: SentenceWords, telling: Telling, line: Line): readonly Said[] {
	if (!line.tokens.some(({ struck }) => struck)) {
		return finished(saidOf(readPart(words, telling, line), telling), telling);
	}
	const part = (struck: boolean): Reading => {
		const tokens = line.tokens.filter((token) => token.struck === struck);
		return readPart(words, telling, { ...line, tokens });
	};
	const said = saidOf(part(false), telling);
	return finished([...said, ...saidOf(withdrawn(part(true)), telling)], telling);
}

function readPart(words: SentenceWords, telling: Telling, { tokens, visit }: Line): Reading {
	const { own, place, task } = telling;
	const vocabulary = vocabularyOf(words);
	const label = own && place === 'log' ? findLogLabel(tokens, words) : undefined;
	const named = joinPlainNames(readItems(tokens, vocabulary, visit), vocabulary, visit);
	const items = label ? named.filter(({ at }) => at >= label.to) : named;
	const { names, selves } = namedIn(items, telling);
	// Where nobody is named or meant, whatever happened happened to nobody.
	if (!own && names.length === 0) return NOBODY;
	const isSelfNamed = selves.includes(true);
	if (!label && !isSelfNamed && !items.some(tells)) return { names, selves, outcomes: [] };
	const read = readUnits(items, vocabulary, visit);
	const units = isSelfNamed ? read.map((unit) => asSelf(unit, selves)) : read;
	const setting = { own: own !== undefined, place, task };
	const clauses = readClauses(units, visit);
	const told = readOutcomes(clauses, setting, visit);
	const outcomes = settleRoles(label ? byLogLabel(label, told, clauses) : told);
	return {
		names,
		selves,
		outcomes: task === 'cancelled' ? settleRoles(withdraw(outcomes, true)) : outcomes,
	};
}

function tells({ entry }: Item): boolean {
	return entry?.tells === true;
}

function namedIn(items: readonly Item[], telling: Telling): Pick<Reading, 'names' | 'selves'> {
	const names: NameRef[] = [];
	const selves: boolean[] = [];
	for (const item of items) {
		if (item.kind !== 'name') continue;
		const ref = nameRef(item, telling);
		const { name, link = name } = ref;
		names.push(ref);
		selves.push(telling.isSelf(name) || (link !== name && telling.isSelf(link)));
	}
	return { names, selves };
}

/** The owner’s own name says “me”. */
function asSelf(unit: Unit, selves: readonly boolean[]): Unit {
	return unit.kind === 'name' && selves[unit.name] === true
		? { kind: 'particle', particle: 'self-object' }
		: unit;
}

function nameRef(item: Item, telling: Telling): NameRef {
	const { token } = item;
	const { line } = telling;
	const raw = telling.text.slice(item.at, item.to);
	const column = telling.column + item.at;
	if (!token) return { raw, name: raw, form: 'plain', line, column };
	const { text: name, link, form = 'link' } = token;
	return link === undefined
		? { raw, name, form, line, column }
		: { raw, name, link, form, line, column };
}

/** Struck-through names are cancelled, unless other struck words say what they were. */
function withdrawn(reading: Reading): Reading {
	const { names, selves, outcomes } = reading;
	const linked = names.flatMap(({ form }, who) => (form === 'plain' || selves[who] ? [] : [who]));
	const bare: Outcome = { kind: 'cancelled', people: linked, about: [] };
	return {
		...reading,
		outcomes: outcomes.length > 0 ? settleRoles(withdraw(outcomes, false)) : [bare],
	};
}

function saidOf({ names, selves, outcomes }: Reading, telling: Telling): readonly Said[] {
	const said = outcomes.map((outcome) => saidBy(outcome, names, telling));
	const told = new Set<Who>();
	for (const { people, about } of outcomes) {
		for (const who of people) told.add(who);
		for (const who of about) told.add(who);
	}
	const rest = names.filter(
		({ form }, who) => form !== 'plain' && selves[who] !== true && !told.has(who),
	);
	if (rest.length > 0) said.push({ kind: 'mention', people: rest, about: [] });
	return said;
}

function saidBy(
	{ kind, people, about, favour }: Outcome,
	names: readonly NameRef[],
	{ own }: Telling,
): Said {
	const of = { kind, people: refsOf(people, names, own), about: refsOf(about, names, own) };
	return favour ? { ...of, favour } : of;
}

function refsOf(
	whos: readonly Who[],
	names: readonly NameRef[],
	own: NameRef | undefined,
): readonly NameRef[] {
	const refs: NameRef[] = [];
	for (const who of whos) {
		const ref = who === OWN ? own : names[who];
		if (ref) refs.push(ref);
	}
	return refs;
}

/** Mentions last, each name once, and only of names that have no other role; a log is always about its person. */
function finished(said: readonly Said[], { own, place }: Telling): readonly Said[] {
	// Most lines name one person, or nobody.
	const isPlain = said.length === 0 || (said.length === 1 && said[0]?.people.length === 1);
	if (isPlain && place !== 'log') return said;
	const others = said.filter(({ kind, people, about }) => {
		return kind !== 'mention' && people.length + about.length > 0;
	});
	if (others.length === said.length && place !== 'log') return others;
	const known = new Set<string>();
	for (const { people, about } of others) {
		for (const ref of people) known.add(keyOf(ref));
		for (const ref of about) known.add(keyOf(ref));
	}
	const rest: NameRef[] = [];
	const mention = (ref: NameRef): void => {
		if (known.size < known.add(keyOf(ref)).size) rest.push(ref);
	};
	if (place === 'log' && own) mention(own);
	for (const { kind, people } of said) if (kind === 'mention') people.forEach(mention);
	return rest.length > 0 ? [...others, { kind: 'mention', people: rest, about: [] }] : others;
}

function keyOf({ form, link, name }: NameRef): string {
	return form === 'own' ? ' own' : nameKey(link ?? name);
}
