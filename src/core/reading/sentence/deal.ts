import type { VerbUse } from './clause';
import type { Clause } from './clause';
import { them } from './actor';
import { namesIn } from './giving';
import type { Mood } from './mood';
import { OWN, type Actor, type Outcome, type Scene, type Who } from './outcome';

interface Circumstances {
	readonly actor: Actor;
	readonly mood: Mood;
	readonly scene: Scene;
}

/** Business that resulted, with whom; nothing when somebody only wants to, or somebody else is the client. */
export function dealOutcome(
	clause: Clause,
	{ verb }: VerbUse,
	{ actor, mood, scene }: Circumstances,
): readonly Outcome[] {
	if (mood !== 'fact') return [];
	const noun = clause.nouns.some((use) => use.noun.act === 'deal' && use.slot !== 'about');
	if (verb.needs === 'me' && !clause.selfIn.has('object')) return [];
	if (verb.needs === 'deal' && !noun) return [];
	// "signed the petition"
	if (!noun && clause.thing && verb.takes.includes('subject')) return [];
	const people = actor.me
		? clients(clause, verb.takes, scene)
		: bySubject(clause, verb.takes, actor);
	return people.length > 0 ? [{ kind: 'business', people, about: [] }] : [];
}

/** "new client: [[Ben]]", "[[Ben]] gave us the mandate". */
export function dealByNoun(clause: Clause, { actor, mood }: Circumstances): readonly Outcome[] {
	if (mood !== 'fact') return [];
	if (clause.verb && actor.me) return [];
	const listed = clause.nouns.some(
		({ noun }) => noun.act === 'deal' && noun.takes.includes('listed'),
	);
	if (clause.verb ? !clause.selfIn.has('object') : !listed) return [];
	const people = clause.verb ? actor.who : namesIn(clause, ['listed', 'beside', 'object']);
	return people.length > 0 ? [{ kind: 'business', people, about: [] }] : [];
}

function clients(clause: Clause, takes: VerbUse['verb']['takes'], scene: Scene): readonly Who[] {
	const nouns = clause.nouns
		.filter(({ noun }) => noun.act === 'deal')
		.flatMap(({ noun }) => noun.takes);
	const named = namesIn(clause, [...takes, ...nouns]);
	if (named.length > 0) return named;
	if (clause.places.length > 0) return [];
	if (!takes.includes('subject')) return clause.thirdIn.size > 0 ? them(scene) : [];
	return scene.own ? [OWN] : scene.topic;
}

function bySubject(clause: Clause, takes: VerbUse['verb']['takes'], actor: Actor): readonly Who[] {
	const others = namesIn(clause, ['object', 'with', 'of', 'to', 'for']);
	return takes.includes('subject') && others.length === 0 ? actor.who : [];
}
