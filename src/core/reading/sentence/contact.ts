import type { EventKind } from '../note-event';
import type { Act, NounWords, Slot } from '../lexicon/sentence-words';
import { isContact } from './acts';
import { them } from './actor';
import type { Clause, Place } from './clause';
import type { Mood } from './mood';
import { OWN, type Actor, type Outcome, type Scene, type Who } from './outcome';

/** A verb or a noun as far as contact is concerned. */
export interface Doing {
	readonly act: Act;
	readonly takes: readonly Slot[];
	/** "[[Ana]] called" is enough. */
	readonly reaches: boolean;
	readonly things: boolean;
	/** It is told by its noun: "lunch with", "had lunch with". */
	readonly noun: boolean;
}

const KINDS: ReadonlyMap<Act, EventKind> = new Map([
	['meet', 'met'],
	['call', 'called'],
	['write', 'wrote'],
	['attend', 'event'],
]);

/** Contact the clause tells of: that it was, or is planned, or was to be and was not. */
export function contactOutcome(
	clause: Clause,
	doing: Doing,
	{ actor, mood, scene }: { actor: Actor; mood: Mood; scene: Scene },
): readonly Outcome[] {
	const people = participants(clause, doing, { actor, mood, scene });
	if (people.length === 0) return [];
	if (mood === 'fact') {
		// A call nobody took reached nobody.
		if (clause.signs.has('unreached') && doing.act === 'call') return [];
		return [said(kindOf(clause, doing.act), people)];
	}
	if (mood === 'plan') return [said('plan', people)];
	return fellThrough(clause, doing, { actor, mood }) ? [said('cancelled', people)] : [];
}

/** "didn't have our call", "[[Ana]] never called", "[[Ana]] couldn't come to lunch". */
function fellThrough(
	clause: Clause,
	doing: Doing,
	{ actor, mood }: { actor: Actor; mood: Mood },
): boolean {
	if (mood === 'unreal') return false;
	if (actor.me) return mood === 'failed' && (clause.thing || clause.mine);
	return doing.noun || (mood !== 'refused' && doing.reaches);
}

function said(kind: EventKind, people: readonly Who[]): Outcome {
	return { kind, people, about: [] };
}

function kindOf({ signs }: Clause, act: Act): EventKind {
	if (signs.has('by-phone') && act !== 'attend') return 'called';
	if (signs.has('by-letter') && act === 'meet') return 'wrote';
	return KINDS.get(act) ?? 'met';
}

function participants(
	clause: Clause,
	doing: Doing,
	{ actor, mood, scene }: { actor: Actor; mood: Mood; scene: Scene },
): readonly Who[] {
	const parties = partiesOf(clause, doing);
	if (!actor.me) return others(clause, doing, { actor, mood, parties });
	const people = [...actor.who, ...parties];
	if (parties.some((who) => who !== OWN) || actor.who.length > 0) {
		return isTogether(clause, doing, scene) ? [OWN, ...people] : people;
	}
	if (clause.thirdIn.size > 0) return them(scene);
	if (scene.topic.length > 0) return scene.topic;
	return isLogged(clause, scene) ? [OWN] : [];
}

/** Somebody else's contact is the owner's too when it was with "me", or when the verb alone reaches them. */
function others(
	clause: Clause,
	doing: Doing,
	{ actor, mood, parties }: { actor: Actor; mood: Mood; parties: readonly Who[] },
): readonly Who[] {
	const { selfIn, signs } = clause;
	const reached = ['object', 'with', 'to', 'at', 'for', 'beside'] as const;
	if (reached.some((slot) => selfIn.has(slot))) return actor.who;
	if (signs.has('passive') || (signs.has('was') && clause.verb?.form === 'past')) return [];
	if (parties.length > 0 || (doing.things && clause.wordsIn.has('to'))) return [];
	if (doing.reaches && (!clause.thing || doing.things)) return actor.who;
	if (clause.nouns.some(({ mine }) => mine)) return actor.who;
	return mood === 'plan' && !clause.thing && !doing.noun && signs.has('later') ? actor.who : [];
}

/** The names that take part by where they stand. */
export function partiesOf(clause: Clause, { takes, act, noun }: Doing): readonly Who[] {
	return clause.places
		.filter((place) => {
			if (place.owner) return ownerTakesPart(place, clause, { act, takes });
			if (place.slot === 'bare') return noun && clause.verb === undefined;
			return takesPart(place.slot, takes);
		})
		.map(({ name }) => name);
}

function takesPart(slot: Slot, takes: readonly Slot[]): boolean {
	return takes.includes(slot) || (slot === 'listed' && takes.includes('object'));
}

/** "at [[Ana]]'s", "[[Ana]]'s party", "returned [[Ana]]'s call"; but not "[[Ana]]'s lunch". */
function ownerTakesPart(
	{ slot, owned, plain }: Place,
	clause: Clause,
	{ act, takes }: { act: Act; takes: readonly Slot[] },
): boolean {
	// "at Mario's" is a restaurant more often than a person.
	if (plain && act !== 'attend') return false;
	if (owned === undefined) {
		return (slot === 'at' || slot === 'to' || slot === 'object') && takes.includes('at');
	}
	if (owned.act === 'attend') return act === 'attend' && isHost(slot) && !clause.signs.has('be');
	const answers = clause.verb && clause.verb.verb.act !== 'meet';
	return answers === true && isContact(owned.act) && isContact(act);
}

function isHost(slot: Place['slot']): boolean {
	return (
		slot === 'bare' || slot === 'at' || slot === 'to' || slot === 'object' || slot === 'beside'
	);
}

/** "Lunch with [[Ben]]" in Ana's log: she was there, too. */
function isTogether(clause: Clause, { act, noun }: Doing, scene: Scene): boolean {
	if (scene.place !== 'log' || !scene.own || !(noun || act === 'meet')) return false;
	return clause.places.every(
		({ slot }) => slot !== 'object' && slot !== 'from' && slot !== 'beside',
	);
}

/** Contact without a name is with the person whose log it is in; a meeting has its own attendees. */
function isLogged(clause: Clause, scene: Scene): boolean {
	return scene.own && scene.place !== 'meeting-line' && clause.link !== 'aside';
}

/** The noun's part in contact. */
export function nounDoing(noun: NounWords, extra: readonly Slot[] = []): Doing {
	const takes = [...noun.takes, ...extra];
	return { act: noun.act, takes, reaches: false, things: false, noun: true };
}
