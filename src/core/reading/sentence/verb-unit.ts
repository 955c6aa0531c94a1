import type { Form, Particle } from '../lexicon/sentence-words';
import { isContact } from './acts';
import type { Item } from './items';
import { canBe, isParticle, MOODS, STANDING, type Unit, type View } from './unit';
import type { Entry } from './vocabulary';

/** The verb a phrase is, if it is one here: "call [[Ana]]", but "a call". */
export function verbUnit(entry: Entry, view: View): Unit | undefined {
	const { verb, forms, noun } = entry;
	if (!verb) return undefined;
	const moody = isMood(view.before);
	// "thinking about calling", but "thinking about [[Ana]]".
	if (entry.particles.has('ahead') && view.next?.entry?.verb) return undefined;
	const helped = isParticle(view.before, ['have', 'be', 'was', 'passive']);
	if (entry.slot && !moody && !helped && !isSubject(view.before)) return undefined;
	if (noun && !isVerb(entry, view)) return undefined;
	// Behind an article a verb is an adjective or a noun: "a signed copy", "her move".
	const standing = STANDING.includes(verb.act) && forms.has('past');
	if (!noun && isParticle(view.before, ARTICLES) && !standing) return undefined;
	// A base form needs a mood, a subject or the start of a clause.
	const base = forms.size === 1 && forms.has('base') && !moody;
	const { before } = view;
	const done = before?.kind === 'verb' && before.form !== 'base';
	if (base && (done || ['word', 'noun', 'slot'].includes(before?.kind ?? ''))) return undefined;
	return { kind: 'verb', verb, form: formOf(forms, moody) };
}

const ARTICLES: readonly Particle[] = [
	...(['determiner', 'self-possessive', 'third-possessive', 'possessive'] as const),
];

/** "put", "set up", "read" are base and past: past, unless a mood stands before them. */
function formOf(forms: ReadonlySet<Form>, moody: boolean): Form {
	if (moody && forms.has('base')) return 'base';
	return forms.has('past') ? 'past' : ([...forms][0] ?? 'base');
}

function isMood(unit: Unit | undefined): boolean {
	return isParticle(unit, MOODS) || isParticle(unit, ['infinitive']);
}

function isSubject(unit: Unit | undefined): boolean {
	return unit?.kind === 'name' || isParticle(unit, ['self-subject', 'third-subject']);
}

/** Decides for a word that is a verb and a noun: "call [[Ana]]", "a call", "[[Ana]] calls", "calls with". */
function isVerb(entry: Entry, view: View): boolean {
	const { forms, noun } = entry;
	const { before, next } = view;
	if (isMood(before)) return forms.has('base') || forms.has('ing');
	if (isSubject(before)) {
		if (before?.kind === 'particle') return true;
		return (forms.has('third') || forms.has('past')) && takesObject(entry, next, true);
	}
	if (forms.has('third') && forms.size === 1) return false;
	if (isParticle(before, ['be', 'was', 'have', 'passive'])) {
		return forms.has('ing') || forms.has('past');
	}
	if (!startsClause(before)) return false;
	const thing = noun !== undefined && !isContact(noun.act) && next?.kind === 'word';
	return thing || takesObject(entry, next, forms.has('past'));
}

function startsClause(unit: Unit | undefined): boolean {
	if (!unit || unit.kind === 'mark') return true;
	return isParticle(unit, ['and', 'break', 'if', 'who', 'that', 'next-time', 'self-object']);
}

const OBJECTS: readonly Particle[] = [
	...([
		'self-object',
		'third-object',
		'determiner',
		'self-possessive',
		'third-possessive',
	] as const),
];

/** Whether what follows is an object, or a place only the verb has: "talk to", "reply to". */
function takesObject(entry: Entry, next: Item | undefined, otherwise: boolean): boolean {
	if (next?.kind === 'name' || canBe(next, OBJECTS)) return true;
	const slot = next?.entry?.slot;
	if (slot === undefined) return otherwise;
	const verbs = entry.verb?.takes.includes(slot) === true;
	return slot !== 'with' && verbs && entry.noun?.takes.includes(slot) !== true;
}
