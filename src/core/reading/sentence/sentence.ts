import type { Slot } from '../lexicon/sentence-words';
import { isContact } from './acts';
import { actorOf, them } from './actor';
import { bareNames, namesWhere, type Clause } from './clause';
import { undone } from './ending';
import { moodOf } from './mood';
import { headNoun } from './nouns';
import {
	OWN,
	tell,
	type Actor,
	type Outcome,
	type Resolved,
	type Scene,
	type Who,
} from './outcome';
import { resolveClause } from './resolve';

/** What the reader hands over about a line, besides its words. */
type Setting = Pick<Scene, 'own' | 'place' | 'task'>;

/** Everything the clauses of a line say, one after the other. */
export function readOutcomes(
	clauses: readonly Clause[],
	setting: Setting,
	visit: () => void,
): readonly Outcome[] {
	const outcomes: Outcome[] = [];
	let scene: Scene = {
		...setting,
		...{ lately: [], topic: [], towards: [], outcomes, waiting: false, nextTime: false },
	};
	for (let at = 0; at < clauses.length; at += 1) {
		const clause = joinedCompany(clauses[at], scene);
		if (!clause) break;
		visit();
		clause.places.forEach(visit);
		clause.nouns.forEach(visit);
		scene = { ...scene, nextTime: isForNextTime(clause, scene) };
		const actor = actorOf(clause, scene);
		const mood = moodOf(clause, actor, scene);
		const resolved = resolveClause(clause, clauses[at + 1], { actor, mood, scene });
		if (resolved.undoes === true || isUnanswered(clause, outcomes))
			undo(clause, outcomes, scene);
		const said = scene.nextTime
			? raisedInstead(clause, resolved.outcomes, scene)
			: resolved.outcomes;
		const joined = clause !== clauses[at];
		scene = following(scene, clause, { ...resolved, outcomes: said, actor, joined });
		outcomes.push(...said);
		if (resolved.consumesNext === true) at += 1;
	}
	return outcomes;
}

/** "Team lunch — [[Ana]], [[Ben]]": names that stand alone behind a noun without people are its people. */
function joinedCompany(clause: Clause | undefined, scene: Scene): Clause | undefined {
	const { before } = scene;
	if (!clause || !before || !scene.waiting || !standsAlone(clause)) return clause;
	if (!['dash', 'colon', 'aside'].includes(clause.link)) return clause;
	const listed = clause.places.map((place) => ({ ...place, slot: 'listed' as const }));
	return { ...before, places: [...before.places, ...listed] };
}

function standsAlone(clause: Clause): boolean {
	if (clause.verb || clause.nouns.length > 0 || clause.words > 0) return false;
	return (
		clause.places.length > 0 &&
		clause.places.every(({ slot, owner }) => slot === 'bare' && !owner)
	);
}

function isForNextTime(clause: Clause, scene: Scene): boolean {
	return clause.signs.has('next-time') || (scene.nextTime && clause.link !== 'stop');
}

/** "no answer": the call before reached nobody. */
function isUnanswered({ signs, verb, nouns }: Clause, outcomes: readonly Outcome[]): boolean {
	const last = outcomes[outcomes.length - 1];
	return signs.has('unreached') && last?.kind === 'called' && !verb && nouns.length === 0;
}

function undo(clause: Clause, outcomes: Outcome[], { towards, own }: Scene): void {
	if (towards.length > 0) {
		outcomes.push(...tell('lapsed', own ? [OWN] : [], towards));
		return;
	}
	const last = outcomes.pop();
	if (last && !clause.signs.has('unreached')) outcomes.push(undone(last));
}

const ADDRESSED: readonly (Slot | 'bare')[] = ['object', 'with', 'to', 'bare'];

/** What is meant for "next time" is to be raised then. */
function raisedInstead(
	clause: Clause,
	outcomes: readonly Outcome[],
	scene: Scene,
): readonly Outcome[] {
	const raised = outcomes.flatMap((outcome) => {
		const meant = outcome.kind === 'plan' || clause.verb === undefined;
		return meant ? tell('raise', outcome.people) : [outcome];
	});
	const last = scene.outcomes[scene.outcomes.length - 1];
	if (raised.length > 0 || last?.kind === 'raise') return raised;
	const named = namesWhere(clause, ({ slot, owner }) => !owner && ADDRESSED.includes(slot));
	return tell('raise', named.length > 0 ? named : them(scene));
}

function following(
	scene: Scene,
	clause: Clause,
	{
		outcomes,
		actor,
		towards,
		joined,
	}: Resolved & { readonly actor: Actor; readonly joined: boolean },
): Scene {
	const reported = ['that', 'who', 'if'].includes(clause.link) && scene.actor !== undefined;
	const noun = headNoun(clause)?.noun;
	return {
		...scene,
		topic: outcomes.length === 0 && standsAlone(clause) ? bareNames(clause) : [],
		...(!reported && { actor }),
		before: clause,
		waiting: !joined && outcomes.length === 0 && noun !== undefined && isContact(noun.act),
		towards: towards ?? [],
		lately: latest(clause, outcomes, actor.who) ?? scene.lately,
	};
}

/** Whom a pronoun in the next clause means. */
function latest(
	clause: Clause,
	outcomes: readonly Outcome[],
	actor: readonly Who[],
): readonly Who[] | undefined {
	const met = outcomes.find(({ people }) => people.length > 0);
	const named = (met?.people ?? actor).filter((who) => who !== OWN);
	if (named.length > 0) return named;
	const places = namesWhere(clause, ({ slot }) => slot === 'bare' || slot === 'object');
	return places.length > 0 ? places : undefined;
}
