import { logged, them } from './actor';
import type { Clause, VerbUse } from './clause';
import { partiesOf } from './contact';
import { lapsedOutcome } from './introduction-noun';
import { appointment, introductionNoun } from './nouns';
import { tell, type Circumstances, type Outcome, type Resolved, type Who } from './outcome';

/** An appointment or an introduction that came to nothing: cancelled, moved, fallen through. */
export function endedOutcome(clause: Clause, use: VerbUse, circumstances: Circumstances): Resolved {
	const { act } = use.verb;
	const moods = ['untrue', 'never', 'failed', 'refuses'] as const;
	const denied = moods.some((mood) => clause.moods.has(mood));
	if (denied || clause.question || clause.link === 'if') return { outcomes: [] };
	if (introductionNoun(clause)) return { outcomes: lapsedOutcome(clause, circumstances.scene) };
	const appointed = appointment(clause) !== undefined;
	if (act === 'move' && !appointed) return { outcomes: [] };
	const outcomes = tell('cancelled', whoEnds(clause, use, circumstances));
	if (outcomes.length > 0 || (act === 'fail' && !appointed && clause.places.length > 0)) {
		return { outcomes };
	}
	// "but she cancelled", "fell through": nobody and nothing is named, the clause before is meant.
	return { outcomes, undoes: clause.places.length === 0 && !clause.thing };
}

function whoEnds(
	clause: Clause,
	{ verb }: VerbUse,
	{ actor, scene }: Circumstances,
): readonly Who[] {
	const noun = appointment(clause)?.noun;
	const takes = [...verb.takes, ...(noun?.takes ?? [])];
	const parties = partiesOf(clause, {
		act: noun?.act ?? 'meet',
		takes,
		noun: noun !== undefined,
	});
	if (!actor.me) {
		// "[[Ana]] cancelled dinner with [[Ben]]", "[[Ana]] cancelled the project": not the owner's.
		const theirs = (parties.length > 0 && !clause.mine) || (clause.thing && !noun);
		return verb.act === 'fail' || theirs || clause.subject.third ? [] : actor.who;
	}
	if (parties.length > 0) return parties;
	if (verb.act === 'fail' && !noun) return [];
	if (clause.thirdIn.size > 0) return them(scene);
	if (scene.topic.length > 0) return scene.topic;
	return scene.outcomes.length === 0 ? logged(scene) : [];
}

/** The last outcome, undone: an introduction has lapsed, an appointment is cancelled. */
export function undone(outcome: Outcome): Outcome {
	const introduction = ['introduced', 'offered', 'asked'].includes(outcome.kind);
	if (introduction) return { ...outcome, kind: 'lapsed' };
	return { kind: 'cancelled', people: outcome.people, about: [] };
}
