import { them } from './actor';
import { partiesOf, type Doing } from './contact';
import type { Clause, VerbUse } from './clause';
import { namesIn } from './giving';
import { introducers } from './introduction';
import type { Mood } from './mood';
import { appointment, introductionNoun } from './nouns';
import { OWN, type Actor, type Outcome, type Scene, type Who } from './outcome';

interface Circumstances {
	readonly actor: Actor;
	readonly mood: Mood;
	readonly scene: Scene;
}

/** What becomes of what was said before, when a clause only says that it did not happen. */
export type Undoing = 'cancelled' | 'lapsed' | undefined;

export interface Ending {
	readonly outcomes: readonly Outcome[];
	/** Nobody and nothing is named: "but she cancelled", "fell through". The clause before is meant. */
	readonly undoes: boolean;
}

const NOTHING: Ending = { outcomes: [], undoes: false };

/** An appointment or an introduction that came to nothing: cancelled, moved, fallen through. */
export function endingOf(clause: Clause, use: VerbUse, circumstances: Circumstances): Ending {
	const denied = (['untrue', 'never', 'failed', 'refuses'] as const).some((mood) =>
		clause.moods.has(mood),
	);
	if (denied || clause.question || clause.link === 'if') return NOTHING;
	const introduction = introductionNoun(clause);
	if (introduction) return { outcomes: lapsed(clause, circumstances.scene), undoes: false };
	const appointed = appointment(clause);
	if (use.verb.act === 'move' && !appointed) return NOTHING;
	const people = whoEnds(clause, use, circumstances);
	if (people.length > 0)
		return { outcomes: [{ kind: 'cancelled', people, about: [] }], undoes: false };
	if (use.verb.act === 'fail' && !appointed && clause.places.length > 0) return NOTHING;
	const bare = clause.places.length === 0 && !clause.thing;
	return { outcomes: [], undoes: bare };
}

/** An introduction that will not come any more. */
export function lapsed(clause: Clause, scene: Scene): readonly Outcome[] {
	const by = introducers(clause);
	const people = by.length > 0 || !scene.own ? by : [OWN];
	const about = namesIn(clause, ['to', 'with', 'listed']);
	return people.length + about.length > 0 ? [{ kind: 'lapsed', people, about }] : [];
}

function whoEnds(
	clause: Clause,
	{ verb }: VerbUse,
	{ actor, scene }: Circumstances,
): readonly Who[] {
	const noun = appointment(clause);
	const doing: Doing = {
		act: noun?.noun.act ?? 'meet',
		takes: [...verb.takes, ...(noun?.noun.takes ?? [])],
		reaches: false,
		things: false,
		noun: noun !== undefined,
	};
	const parties = partiesOf(clause, doing);
	if (!actor.me) {
		if (verb.act === 'fail') return [];
		// "[[Ana]] cancelled dinner with [[Ben]]", "[[Ana]] cancelled the project": not the owner's.
		if (parties.length > 0 && !clause.mine) return [];
		if (clause.thing && !noun) return [];
		return clause.subject.third ? [] : actor.who;
	}
	if (parties.length > 0) return parties;
	if (verb.act === 'fail' && !noun) return [];
	if (clause.thirdIn.size > 0) return them(scene);
	if (scene.topic.length > 0) return scene.topic;
	const logged = scene.own && scene.place !== 'meeting-line' && scene.outcomes.length === 0;
	return logged ? [OWN] : [];
}

/** The last outcome, undone: an introduction has lapsed, an appointment is cancelled. */
export function undone(outcome: Outcome): Outcome {
	if (['introduced', 'offered', 'asked'].includes(outcome.kind))
		return { ...outcome, kind: 'lapsed' };
	return { kind: 'cancelled', people: outcome.people, about: [] };
}
