import type { Particle } from '../lexicon/sentence-words';
import type { NameRef } from '../names/name-ref';
import type { Item } from './items';
import {
	canBe,
	canBeOneOf,
	endsLike,
	isParticle,
	MOODS,
	NO_ENTRY,
	particle,
	type Unit,
	UNKNOWN_VERB,
	type View,
} from './unit';
import { verbUnit } from './verb-unit';
import type { Entry, Vocabulary } from './vocabulary';

/** Words that say nothing about what the next word is. */
const THIN: readonly Particle[] = ['adverb', 'past'];

/** How many of them are passed over: "will probably also call". */
const THIN_RUN = 3;

/** Reads every item in the light of the one before and the one after it. */
export function readUnits(
	items: readonly Item[],
	vocabulary: Vocabulary,
	visit: () => void,
): readonly Unit[] {
	const units: Unit[] = [];
	const line = { items, units, vocabulary };
	let names = 0;
	for (let at = 0; at < items.length; at += 1) {
		const item = items[at];
		if (!item) break;
		visit();
		if (item.kind === 'name') {
			units.push({ kind: 'name', name: names, form: formOf(item) });
			names += 1;
			continue;
		}
		const unit = read(item, at, line);
		if (unit) units.push(unit);
	}
	return units;
}

function formOf({ token }: Item): NameRef['form'] {
	return token ? (token.form ?? 'link') : 'plain';
}

/** A line while its items are read. */
interface Line {
	readonly items: readonly Item[];
	/** Those of the items before. */
	readonly units: readonly Unit[];
	readonly vocabulary: Vocabulary;
}

function viewAt(at: number, { items, units, vocabulary }: Line): View {
	const last = units.length - 1;
	let back = last;
	while (back >= 0 && back > last - THIN_RUN && isParticle(units[back], THIN)) back -= 1;
	let ahead = at + 1;
	while (ahead <= at + THIN_RUN && isThin(items[ahead])) ahead += 1;
	return {
		before: back < 0 ? undefined : units[back],
		previous: at === 0 ? undefined : items[at - 1],
		next: items[at + 1],
		ahead: items[ahead],
		vocabulary,
	};
}

function isThin(item: Item | undefined): boolean {
	if (item?.kind === 'number') return true;
	const entry = item?.entry;
	if (!entry || entry.verb || entry.noun || entry.slot) return false;
	return canBe(item, THIN);
}

function read(item: Item, at: number, line: Line): Unit | undefined {
	if (item.kind === 'number' || item.kind === 'name') return undefined;
	if (item.kind === 'word') return unknownWord(item, at, line);
	if (item.kind !== 'entry') return { kind: 'mark', mark: item.kind };
	const entry = item.entry ?? NO_ENTRY;
	const plain = entry.only !== undefined && entry.only !== 'possessive';
	return plain ? particleUnit(entry.only) : entryUnit(entry, viewAt(at, line));
}

function entryUnit(entry: Entry, view: View): Unit {
	return (
		helperUnit(entry, view) ??
		verbUnit(entry, view) ??
		nounUnit(entry, view) ??
		smallUnit(entry, view)
	);
}

function unknownWord(item: Item, at: number, line: Line): Unit {
	// "[[James]]' book"
	if (item.text === '’') return particle('possessive');
	if (item.text.length < 5) return WORD;
	const { pastEndings, adverbEndings } = line.vocabulary.words;
	if (endsLike(item, pastEndings) && canBePredicate(viewAt(at, line))) return UNKNOWN_PAST;
	return endsLike(item, adverbEndings) ? particle('adverb') : WORD;
}

const WORD: Unit = { kind: 'word' };
const UNKNOWN_PAST: Unit = { kind: 'verb', verb: UNKNOWN_VERB, form: 'past' };

function particleUnit(name: Particle): Unit {
	return PLACE_IN_RANK.has(name) ? particle(name) : WORD;
}

const SUBJECTS: readonly Particle[] = [
	...(['self-subject', 'third-subject', 'other-subject', 'self-object'] as const),
	...(['and', 'break', 'if', 'who', 'that', 'passive', 'have', 'be', 'was'] as const),
];

/** Whether a verb may stand here without a mood: at the start, behind a subject, a comma, an "and". */
function canBePredicate({ before, next }: View): boolean {
	if (next?.entry?.noun !== undefined) return false;
	if (!before || before.kind === 'mark' || before.kind === 'name') return true;
	return isParticle(before, SUBJECTS);
}

const HELPERS: readonly Particle[] = [
	...(['have', 'passive', 'did', 'infinitive', 'possessive', 'third-object', 'untrue'] as const),
];

/** Words that help a verb, when there is one to help: have, do, get, to, 's, 'd. */
function helperUnit(entry: Entry, view: View): Unit | undefined {
	if (!canBeOneOf(entry, HELPERS)) return undefined;
	const has = (name: Particle): boolean => entry.particles.has(name);
	const next = view.ahead?.entry ?? NO_ENTRY;
	const { pastEndings } = view.vocabulary.words;
	const past = next.forms.has('past') && !next.noun;
	const base = next.forms.has('base');
	const being = canBe(view.ahead, ['be', 'was']);
	if (has('have') && entry.verb) return past || being ? particle('have') : undefined;
	if (has('passive')) {
		return past || endsLike(view.ahead, pastEndings) ? particle('passive') : undefined;
	}
	if (has('did') && entry.verb) return base ? particle('did') : undefined;
	if (has('infinitive') && entry.slot) return base || being ? particle('infinitive') : undefined;
	if (has('possessive')) return possessive(view);
	if (has('third-object') && has('third-possessive')) return her(view);
	if (has('untrue') && entry.slot) {
		return next.verb ? particle('untrue') : { kind: 'slot', slot: entry.slot };
	}
	// "she'd called", "she'd call"
	if (has('have') && has('ahead')) return particle(past && !base ? 'have' : 'ahead');
	return undefined;
}

/** `'s` is "is" or "has" before a verb, a mood or an article, and an owner's mark anywhere else. */
function possessive({ previous, ahead }: View): Unit {
	const { forms, noun } = ahead?.entry ?? NO_ENTRY;
	const verb = (forms.has('ing') || forms.has('past')) && !noun;
	const is = verb || canBe(ahead, [...MOODS, 'determiner', 'be', 'was']);
	return particle(previous?.kind !== 'name' || is ? 'be' : 'possessive');
}

/** "gave her flowers", "helped her move", but "her flowers", "her move". */
function her({ before, next }: View): Unit {
	const { noun, forms } = next?.entry ?? NO_ENTRY;
	const act = before?.kind === 'verb' ? before.verb.act : undefined;
	const acts = forms.has('base') && act !== 'help';
	const owned = noun !== undefined || acts || next?.kind === 'word' || next?.kind === 'name';
	return particle(owned && act !== 'light' ? 'third-possessive' : 'third-object');
}

function nounUnit({ noun, slot, sign }: Entry, { before }: View): Unit | undefined {
	// "☕ with [[Ana]]", but "[[Ana]] got the job 🎉".
	if (sign === true && before && before.kind !== 'mark') return undefined;
	// "emailed thanks to", but "became a client thanks to".
	const sent = before?.kind === 'verb' && ['light', 'write'].includes(before.verb.act);
	return noun && (!slot || sent) ? { kind: 'noun', noun } : undefined;
}

/** Which reading wins when a small word has several. */
const RANK: readonly Particle[] = [
	...(['next-time', 'unreached', 'by-phone', 'by-letter', 'failed', 'never', 'refuses'] as const),
	...(['untrue', 'none', 'glad', 'ahead', 'did', 'have', 'was', 'be', 'passive'] as const),
	...([
		'self-subject',
		'self-object',
		'self-possessive',
		'third-subject',
		'third-object',
	] as const),
	...(['third-possessive', 'reflexive', 'and', 'who', 'that', 'if', 'break', 'habit'] as const),
	...(['later', 'past', 'weekday', 'determiner', 'other-subject', 'adverb', 'place'] as const),
	...(['trouble', 'infinitive'] as const),
];

const PLACE_IN_RANK: ReadonlyMap<Particle, number> = new Map(
	RANK.map((name, place) => [name, place]),
);

/** The reading that wins: a word has few, and the ranks are many. */
function firstRanked(particles: Entry['particles']): Particle | undefined {
	let first = Infinity;
	for (const name of particles) first = Math.min(first, PLACE_IN_RANK.get(name) ?? Infinity);
	return RANK[first];
}

function smallUnit({ slot, particles }: Entry, view: View): Unit {
	const { next } = view;
	if (slot !== undefined) return slotUnit(slot, particles, view);
	// At the end of a clause "later" is a time; before one it is a link.
	const ends = next === undefined || next.kind === 'stop' || next.kind === 'comma';
	if (particles.has('later') && particles.has('break')) return particle(ends ? 'later' : 'break');
	const found = firstRanked(particles);
	return found === undefined ? WORD : particle(found);
}

function slotUnit(
	slot: NonNullable<Entry['slot']>,
	particles: Entry['particles'],
	{ next }: View,
): Unit {
	// "until [[Ana]] calls", but "until May".
	const subject = next?.kind === 'name' || canBe(next, ['self-subject', 'third-subject']);
	if (particles.has('if') && subject) return particle('if');
	// "had her over for tea": without an object such a word is an adverb.
	const object = next?.kind === 'name' || next?.kind === 'word' || canBe(next, ['determiner']);
	return particles.has('adverb') && !object ? particle('adverb') : { kind: 'slot', slot };
}
