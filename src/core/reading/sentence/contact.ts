import type { EventKind } from '../events/note-event';
import type { WordAct, Slot } from '../lexicon/sentence-words';
import { isContact } from './acts';
import { logged, them } from './actor';
import { namesWhere, type Clause, type Place } from './clause';
import {
	OWN,
	tell,
	type Actor,
	type Mood,
	type Circumstances,
	type Outcome,
	type Who,
} from './outcome';

/** A verb or a noun as far as contact is concerned. */
interface Doing {
	readonly act: WordAct;
	readonly takes: readonly Slot[];
	/** "[[Ana]] called" is enough. */
	readonly reaches?: boolean;
	/** What it is done to may be a thing. */
	readonly things?: boolean;
	/** It is told by its noun: "lunch with", "had lunch with". */
	readonly noun?: boolean;
}

const KINDS: ReadonlyMap<WordAct, EventKind> = new Map([
	['meet', 'met'],
	['call', 'called'],
	['write', 'wrote'],
	['attend', 'event'],
]);

/** Contact the clause tells of: that it was, or is planned, or was to be and was not. */
export function contactOutcome(
	clause: Clause,
	doing: Doing,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, mood } = circumstances;
	const people = participants(clause, doing, circumstances);
	if (mood === 'fact') {
		// A call nobody took reached nobody.
		const missed = clause.signs.has('unreached') && doing.act === 'call';
		return missed ? [] : tell(kindOf(clause, doing.act), people);
	}
	if (mood === 'plan') return tell('plan', people);
	return fellThrough(clause, doing, { actor, mood }) ? tell('cancelled', people) : [];
}

/** "didn't have our call", "[[Ana]] never called", "[[Ana]] couldn't come to lunch". */
function fellThrough(
	clause: Clause,
	doing: Doing,
	{ actor, mood }: { readonly actor: Actor; readonly mood: Mood },
): boolean {
	if (mood === 'unreal') return false;
	if (actor.me) return mood === 'failed' && (clause.thing || clause.mine);
	const awaited = doing.reaches === true && doing.act !== 'write';
	return doing.noun === true || (mood !== 'refused' && awaited);
}

function kindOf({ signs }: Clause, act: WordAct): EventKind {
	if (signs.has('by-phone') && act !== 'attend') return 'called';
	if (signs.has('by-letter') && act === 'meet') return 'wrote';
	return KINDS.get(act) ?? 'met';
}

function participants(clause: Clause, doing: Doing, circumstances: Circumstances): readonly Who[] {
	const { actor, scene } = circumstances;
	const parties = partiesOf(clause, doing);
	if (!actor.me)
		return parties.length > 0 && !isWithOwner(clause)
			? []
			: others(clause, doing, circumstances);
	const people = [...actor.who, ...parties];
	if (people.length > 0)
		return isTogether(clause, doing, circumstances) ? [OWN, ...people] : people;
	if (clause.thirdIn.size > 0) return them(scene);
	// In a meeting note "[[Ana]]: " says who speaks, or whose task it is.
	if (scene.topic.length > 0 && scene.place !== 'meeting-line') return scene.topic;
	return clause.link === 'aside' ? [] : logged(scene);
}

/** Somebody else's contact is the owner's too when it was with "me", or when the verb alone reaches them. */
function others(
	clause: Clause,
	doing: Doing,
	{ actor, mood, scene }: Circumstances,
): readonly Who[] {
	const { signs } = clause;
	if (isWithOwner(clause)) return actor.who;
	// "[[Ana]] to call the bank", and what is told in a meeting, is not about the owner.
	if (signs.has('infinitive') || scene.place === 'meeting-line') return [];
	if (signs.has('passive') || (signs.has('was') && clause.verb?.form === 'past')) return [];
	if (doing.act === 'write' && clause.wordsIn.has('to')) return [];
	if (doing.reaches === true && (!clause.thing || doing.things === true)) return actor.who;
	if (clause.nouns.some(({ mine, noun }) => mine && isContact(noun.act))) return actor.who;
	// "[[Ana]] wants to meet next week"
	return mood === 'plan' && !clause.thing && signs.has('later') ? actor.who : [];
}

const REACHED: readonly Slot[] = ['object', 'with', 'to', 'at', 'for', 'beside'];

/** "[[Ana]] called me", "lunch with us" */
function isWithOwner({ selfIn }: Clause): boolean {
	return REACHED.some((slot) => selfIn.has(slot));
}

/** The names that take part by where they stand. */
export function partiesOf(clause: Clause, { takes, act, noun }: Doing): readonly Who[] {
	// "emailed [[Ana]] about the trip with [[Ben]]": a letter has its reader already.
	const addressed = act === 'write' && clause.places.some(({ slot }) => slot === 'object');
	// "lunch at [[Bistro Nord]] with [[Ana]]"
	const accompanied = clause.places.some(({ slot }) => slot === 'with');
	return namesWhere(clause, (place) => {
		if (place.owner) return ownerTakesPart(place, clause, { act, takes });
		if (noun === true && !clause.verb && isLabel(place, act)) return false;
		if (place.introduced && noun !== true) return false;
		if (place.slot === 'bare') return noun === true && clause.verb === undefined;
		if (accompanied && place.slot === 'at') return false;
		if (addressed && place.slot === 'with' && noun !== true) return false;
		return takes.includes(place.slot) || (place.slot === 'listed' && takes.includes('object'));
	});
}

/** "Email: ana@example.com" is an address and no letter; "Strategy meeting notes" are no names. */
function isLabel({ form, slot }: Place, act: WordAct): boolean {
	if (form === 'mail') return act === 'write' && (slot === 'listed' || slot === 'beside');
	return form === 'plain' && (slot === 'bare' || slot === 'beside');
}

/** "at [[Ana]]'s", "[[Ana]]'s party", "returned [[Ana]]'s call"; but not "[[Ana]]'s lunch". */
function ownerTakesPart(
	{ slot, owned, form }: Place,
	clause: Clause,
	{ act, takes }: Doing,
): boolean {
	// "at Mario's" is a restaurant more often than a person.
	if (form === 'plain' && act !== 'attend') return false;
	if (owned === undefined) {
		return (slot === 'at' || slot === 'to' || slot === 'object') && takes.includes('at');
	}
	if (owned.act === 'attend') return act === 'attend' && isHost(slot) && !clause.signs.has('be');
	const answers = clause.verb && clause.verb.verb.act !== 'meet';
	return answers === true && isContact(owned.act) && isContact(act);
}

function isHost(slot: Place['slot']): boolean {
	return ['bare', 'at', 'to', 'object', 'beside'].includes(slot);
}

/** "Lunch with [[Ben]]" in Ana's log: she was there, too. */
function isTogether(clause: Clause, { act, noun }: Doing, { scene }: Circumstances): boolean {
	if (scene.place !== 'log' || !scene.own || !(noun === true || act === 'meet')) return false;
	return clause.places.every(({ slot }) => !['object', 'from', 'beside'].includes(slot));
}
