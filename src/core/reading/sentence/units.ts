import type { Act, Form, NounWords, Particle, Slot, VerbWords } from '../lexicon/sentence-words';
import { SLOTS } from '../lexicon/sentence-words';
import { isContact } from './acts';
import type { Entry, Vocabulary } from './vocabulary';
import type { Item } from './items';
import type { Mark } from './tokens';

/** A word in the one reading its neighbours leave it. `name` counts the line's names from 0. */
export type Unit =
	| { readonly kind: 'name'; readonly name: number; readonly plain: boolean }
	| { readonly kind: 'verb'; readonly verb: VerbWords; readonly form: Form }
	| { readonly kind: 'noun'; readonly noun: NounWords }
	| { readonly kind: 'slot'; readonly slot: Slot }
	| { readonly kind: 'particle'; readonly particle: Particle }
	| { readonly kind: 'mark'; readonly mark: Mark }
	| { readonly kind: 'word' };

const SLOT_ORDER: ReadonlySet<Slot> = new Set(SLOTS);

const MOODS: readonly Particle[] = ['ahead', 'did', 'glad', 'failed', 'never', 'untrue', 'refuses'];

/** Words that say nothing about what the next word is. */
const THIN: readonly Particle[] = ['adverb', 'past'];

/** Acts that stay what they are behind an article: "a cancelled lunch". */
const STANDING: readonly Act[] = ['cancel', 'fail', 'move', 'uninterested'];

const NONE: Entry = { forms: new Set(), particles: new Set() };

/** A verb the lexicon does not have, known by its ending: "kayaked with". */
const UNKNOWN_VERB: VerbWords = {
	act: 'go',
	takes: ['with'],
	forms: { base: [], third: [], past: [], ing: [] },
};

/** Reads every item in the light of the one before and the one after it. */
export function readUnits(
	items: readonly Item[],
	vocabulary: Vocabulary,
	visit: () => void,
): readonly Unit[] {
	const units: Unit[] = [];
	let names = 0;
	items.forEach((item, at) => {
		visit();
		const view = new View(items, units, at);
		const unit = read(item, view, vocabulary);
		if (!unit) return;
		units.push(unit.kind === 'name' ? { ...unit, name: names } : unit);
		if (unit.kind === 'name') names += 1;
	});
	return units;
}

/** What stands before and after one item. */
class View {
	readonly before: Unit | undefined;
	/** The item before, whatever became of it. */
	readonly previous: Item | undefined;
	readonly next: Item | undefined;
	/** The next item that is no adverb and no number. */
	readonly ahead: Item | undefined;

	constructor(items: readonly Item[], units: readonly Unit[], at: number) {
		let back = units.length - 1;
		// Adverbs do not part a verb from its mood: "will probably also call".
		for (let seen = 0; seen < 3 && isThinUnit(units[back]); seen += 1) back -= 1;
		this.before = units[back];
		this.previous = items[at - 1];
		this.next = items[at + 1];
		let next = at + 1;
		for (let seen = 0; seen < 3 && isThin(items[next]); seen += 1) next += 1;
		this.ahead = items[next];
	}
}

function isThinUnit(unit: Unit | undefined): boolean {
	return unit?.kind === 'particle' && THIN.includes(unit.particle);
}

function isThin(item: Item | undefined): boolean {
	if (!item) return false;
	if (item.kind === 'number') return true;
	const entry = item.entry ?? NONE;
	if (entry.verb ?? entry.noun ?? entry.slot) return false;
	return THIN.some((particle) => entry.particles.has(particle));
}

function read(item: Item, view: View, vocabulary: Vocabulary): Unit | undefined {
	if (item.kind === 'name') return { kind: 'name', name: 0, plain: !item.token };
	if (item.kind === 'number') return undefined;
	if (item.kind === 'word') return unknownWord(item, view, vocabulary);
	if (item.kind !== 'entry') return { kind: 'mark', mark: item.kind };
	return entryUnit(item.entry ?? NONE, item, view);
}

function unknownWord(item: Item, view: View, vocabulary: Vocabulary): Unit {
	const { pastEndings, adverbEndings } = vocabulary.words;
	if (item.text === '’') return particle('possessive');
	const ends = (endings: readonly string[]): boolean =>
		item.text.length > 4 && endings.some((ending) => item.text.endsWith(ending));
	if (ends(pastEndings) && canBePredicate(view)) {
		return { kind: 'verb', verb: UNKNOWN_VERB, form: 'past' };
	}
	return ends(adverbEndings) ? particle('adverb') : { kind: 'word' };
}

/** Whether a verb may stand here without a mood: at the start, behind a subject, a comma, an "and". */
function canBePredicate({ before, next }: View): boolean {
	if (next?.entry?.noun !== undefined) return false;
	if (!before || before.kind === 'mark' || before.kind === 'name') return true;
	if (before.kind !== 'particle') return false;
	const subjects: readonly Particle[] = [
		...['self-subject', 'third-subject', 'other-subject', 'and', 'break', 'if', 'who', 'that'],
		...['passive', 'have', 'be', 'was', 'self-object'],
	] as Particle[];
	return subjects.includes(before.particle);
}

function entryUnit(entry: Entry, item: Item, view: View): Unit {
	return (
		helperUnit(entry, item, view) ??
		verbUnit(entry, view) ??
		nounUnit(entry, view) ??
		smallUnit(entry, view)
	);
}

/** Words that help a verb, when there is one to help: have, do, get, to, 's, 'd. */
function helperUnit(entry: Entry, item: Item, view: View): Unit | undefined {
	const has = (name: Particle): boolean => entry.particles.has(name);
	const verb = view.ahead?.entry?.forms;
	const past = verb?.has('past') === true && view.ahead?.entry?.noun === undefined;
	if (has('have') && entry.verb)
		return past || startsBe(view.ahead) ? particle('have') : undefined;
	if (has('passive')) return past || endsPast(view.ahead) ? particle('passive') : undefined;
	if (has('did') && entry.verb) return verb?.has('base') === true ? particle('did') : undefined;
	if (has('infinitive') && entry.slot === 'to') {
		return verb?.has('base') === true || startsBe(view.ahead)
			? particle('infinitive')
			: undefined;
	}
	if (has('possessive')) return possessive(view);
	if (has('third-object') && has('third-possessive')) return her(view);
	if (has('untrue') && entry.slot)
		return verb ? particle('untrue') : { kind: 'slot', slot: entry.slot };
	if (item.text === '’d') return particle(past && !verb?.has('base') ? 'have' : 'ahead');
	return undefined;
}

function startsBe(item: Item | undefined): boolean {
	const particles = item?.entry?.particles;
	return particles?.has('be') === true || particles?.has('was') === true;
}

function endsPast(item: Item | undefined): boolean {
	return item?.kind === 'word' && item.text.length > 4 && item.text.endsWith('ed');
}

/** `'s` is "is" or "has" before a verb, a mood or an article, and an owner's mark anywhere else. */
function possessive(view: View): Unit {
	if (view.previous?.kind !== 'name') return particle('be');
	const entry = view.ahead?.entry ?? NONE;
	const verb = entry.forms.has('ing') || entry.forms.has('past');
	const mood =
		MOODS.some((name) => entry.particles.has(name)) || entry.particles.has('determiner');
	const is = (verb && !entry.noun) || mood || startsBe(view.ahead);
	return particle(is ? 'be' : 'possessive');
}

function her({ before, next }: View): Unit {
	const entry = next?.entry ?? NONE;
	const light = before?.kind === 'verb' && before.verb.act === 'light';
	const owns = next?.kind === 'word' || next?.kind === 'name';
	const helped = before?.kind === 'verb' && before.verb.act === 'help';
	const act = entry.forms.has('base') && !helped;
	const owned = (entry.noun !== undefined || owns || act) && !light;
	return particle(owned ? 'third-possessive' : 'third-object');
}

function verbUnit(entry: Entry, view: View): Unit | undefined {
	const { verb, forms, noun } = entry;
	if (!verb) return undefined;
	const moody = isMood(view.before);
	if (entry.slot && !moody && !isSubject(view.before)) return undefined;
	const standing = STANDING.includes(verb.act) && forms.has('past');
	if (!noun && isQualified(view.before) && !standing) return undefined;
	if (noun && !isVerb(entry, view)) return undefined;
	// A base form needs a mood, a subject or the start of a clause.
	const base = forms.size === 1 && forms.has('base') && !moody;
	if (base && ['word', 'noun', 'slot'].includes(view.before?.kind ?? '')) return undefined;
	const only = [...forms][0] ?? 'base';
	if (forms.size === 1) return { kind: 'verb', verb, form: only };
	return { kind: 'verb', verb, form: moody && forms.has('base') ? 'base' : form(forms) };
}

/** Behind an article a verb is an adjective or a noun: "a signed copy", "her move". */
function isQualified(unit: Unit | undefined): boolean {
	if (unit?.kind !== 'particle') return false;
	return ['determiner', 'self-possessive', 'third-possessive', 'possessive'].includes(
		unit.particle,
	);
}

function form(forms: ReadonlySet<Form>): Form {
	return forms.has('past') ? 'past' : ([...forms][0] ?? 'base');
}

function isMood(unit: Unit | undefined): boolean {
	if (unit?.kind !== 'particle') return false;
	return unit.particle === 'infinitive' || MOODS.includes(unit.particle);
}

function isSubject(unit: Unit | undefined): boolean {
	if (unit?.kind === 'name') return true;
	return unit?.kind === 'particle' && /^(?:self|third)-subject$/u.test(unit.particle);
}

/** Decides for a word that is a verb and a noun: "call [[Ana]]", "a call", "[[Ana]] calls", "calls with". */
function isVerb(entry: Entry, view: View): boolean {
	const { forms } = entry;
	const { before } = view;
	if (isMood(before)) return !forms.has('third') && (forms.has('base') || forms.has('ing'));
	if (isSubject(before)) {
		if (before?.kind === 'particle') return true;
		return (forms.has('third') || forms.has('past')) && takesObject(entry, view.next, true);
	}
	if (forms.has('third') && forms.size === 1) return false;
	if (isHelper(before)) return forms.has('ing') || forms.has('past');
	if (!startsClause(before)) return false;
	const thing = entry.noun !== undefined && !isContact(entry.noun.act) && view.next?.kind === 'word';
	return thing || takesObject(entry, view.next, forms.has('past'));
}

function isHelper(unit: Unit | undefined): boolean {
	if (unit?.kind !== 'particle') return false;
	return ['be', 'was', 'have', 'passive'].includes(unit.particle);
}

function startsClause(unit: Unit | undefined): boolean {
	if (!unit || unit.kind === 'mark') return true;
	if (unit.kind !== 'particle') return false;
	return ['and', 'break', 'if', 'who', 'that', 'next-time', 'self-object'].includes(
		unit.particle,
	);
}

/** Whether what follows is an object, or a place only the verb has: "talk to", "reply to". */
function takesObject(entry: Entry, next: Item | undefined, atEnd: boolean): boolean {
	if (!next) return atEnd;
	if (next.kind === 'name') return true;
	if (next.kind === 'word' || next.kind === 'number' || !next.entry) return atEnd;
	const objects: readonly Particle[] = [
		...['self-object', 'third-object', 'determiner', 'self-possessive', 'third-possessive'],
	] as Particle[];
	if (objects.some((name) => next.entry?.particles.has(name) === true)) return true;
	const { slot } = next.entry;
	if (slot === undefined) return atEnd;
	return (
		slot !== 'with' &&
		entry.verb?.takes.includes(slot) === true &&
		!entry.noun?.takes.includes(slot)
	);
}

function nounUnit(entry: Entry, { before }: View): Unit | undefined {
	// "emailed thanks to", but "became a client thanks to".
	const sent = before?.kind === 'verb' && ['light', 'write'].includes(before.verb.act);
	if (entry.noun && entry.slot && !sent) return undefined;
	return entry.noun ? { kind: 'noun', noun: entry.noun } : undefined;
}

/** Which reading wins when a small word has several. */
const RANK: readonly Particle[] = [
	...['next-time', 'unreached', 'by-phone', 'by-letter', 'failed', 'never', 'refuses', 'untrue'],
	...[
		'none',
		'glad',
		'ahead',
		'did',
		'have',
		'was',
		'be',
		'passive',
		'self-subject',
		'self-object',
	],
	...[
		'self-possessive',
		'third-subject',
		'third-object',
		'third-possessive',
		'reflexive',
		'and',
		'who',
	],
	...[
		'that',
		'if',
		'break',
		'habit',
		'later',
		'past',
		'weekday',
		'determiner',
		'other-subject',
		'adverb',
	],
	...['place', 'trouble', 'possessive', 'infinitive'],
] as Particle[];

function smallUnit(entry: Entry, view: View): Unit {
	const { slot, particles } = entry;
	if (slot !== undefined && particles.has('if') && startsSubject(view.next))
		return particle('if');
	if (slot !== undefined && SLOT_ORDER.has(slot)) {
		// "had her over for tea": without an object such a word is an adverb.
		const opens =
			view.next?.kind === 'name' || view.next?.kind === 'word' || !particles.has('adverb');
		const article = view.next?.entry?.particles.has('determiner') === true;
		if (opens || article) return { kind: 'slot', slot };
		return particle('adverb');
	}
	// At the end of a clause "later" is a time; before one it is a link.
	const ends = view.next === undefined || view.next.kind === 'stop' || view.next.kind === 'comma';
	if (particles.has('later') && particles.has('break')) return particle(ends ? 'later' : 'break');
	const found = RANK.find((name) => particles.has(name));
	return found === undefined ? { kind: 'word' } : particle(found);
}

/** "until [[Ana]] calls", but "until May". */
function startsSubject(item: Item | undefined): boolean {
	const particles = item?.entry?.particles;
	return (
		item?.kind === 'name' ||
		particles?.has('self-subject') === true ||
		particles?.has('third-subject') === true
	);
}

function particle(name: Particle): Unit {
	return { kind: 'particle', particle: name };
}
