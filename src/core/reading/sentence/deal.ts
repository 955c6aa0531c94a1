import type { Slot } from '../lexicon/sentence-words';
import { them } from './actor';
import { namesIn, type Clause, type VerbUse } from './clause';
import {
	OWN,
	tell,
	type Actor,
	type Circumstances,
	type Outcome,
	type Scene,
	type Who,
} from './outcome';

/** Business that resulted, with whom; nothing when somebody only wants to, or somebody else is the client. */
export function dealOutcome(
	clause: Clause,
	{ verb }: VerbUse,
	{ actor, mood, scene }: Circumstances,
): readonly Outcome[] {
	const underway = clause.verb?.form === 'ing' && !clause.fate;
	if (mood !== 'fact' || underway) return [];
	const noun = clause.nouns.some((use) => use.noun.act === 'deal' && use.slot !== 'about');
	if (verb.needs === 'me' && !clause.selfIn.has('object')) return [];
	if (verb.needs === 'deal' && !noun) return [];
	// "signed the petition"
	const something = clause.thing || clause.wordsIn.has('object');
	if (!noun && something && verb.takes.includes('subject')) return [];
	if (actor.me) return tell('business', clients(clause, verb.takes, scene));
	return tell('business', bySubject(clause, verb.takes, actor));
}

/** "new client: [[Ben]]", "[[Ben]] gave us the mandate". */
export function dealByNoun(clause: Clause, { actor, mood }: Circumstances): readonly Outcome[] {
	if (mood !== 'fact') return [];
	if (clause.verb) {
		return !actor.me && clause.selfIn.has('object') ? tell('business', actor.who) : [];
	}
	const listed = clause.nouns.some(
		({ noun }) => noun.act === 'deal' && noun.takes.includes('listed'),
	);
	return listed ? tell('business', namesIn(clause, ['listed', 'beside', 'object'])) : [];
}

function clients(clause: Clause, takes: readonly Slot[], scene: Scene): readonly Who[] {
	const deals = clause.nouns.filter(({ noun }) => noun.act === 'deal');
	const named = namesIn(clause, [...takes, ...deals.flatMap(({ noun }) => noun.takes)]);
	if (named.length > 0) return named;
	if (clause.places.length > 0) return [];
	if (!takes.includes('subject')) return clause.thirdIn.size > 0 ? them(scene) : [];
	return scene.own ? [OWN] : scene.topic;
}

function bySubject(clause: Clause, takes: readonly Slot[], actor: Actor): readonly Who[] {
	const others = namesIn(clause, ['object', 'with', 'of', 'to', 'for']);
	return takes.includes('subject') && others.length === 0 ? actor.who : [];
}
