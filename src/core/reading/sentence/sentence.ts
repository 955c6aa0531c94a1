import type { Clause } from './clause';
import { OWN, type Outcome, type Scene, type Who } from './outcome';
import { resolveClause } from './resolve';
import { undone } from './ending';
import { them } from './actor';

/** What the reader hands over about a line, besides its words. */
export type Setting = Pick<Scene, 'own' | 'place' | 'task'>;

/** Everything the clauses of a line say, one after the other. */
export function readOutcomes(clauses: readonly Clause[], setting: Setting): readonly Outcome[] {
	const outcomes: Outcome[] = [];
	let scene: Scene = {
		...setting,
		lately: [],
		topic: [],
		towards: [],
		outcomes,
		nextTime: false,
	};
	for (let at = 0; at < clauses.length; at += 1) {
		const clause = clauses[at];
		if (!clause) break;
		const raises = clause.signs.has('next-time') || (scene.nextTime && clause.link !== 'stop');
		scene = { ...scene, nextTime: raises };
		const resolved = resolveClause(clause, clauses[at + 1], scene);
		if (resolved.undoes === true || unreached(clause, outcomes)) undo(clause, outcomes, scene);
		const said = raises ? raisedInstead(clause, resolved.outcomes, scene) : resolved.outcomes;
		scene = following(scene, clause, { ...resolved, outcomes: said });
		outcomes.push(...said);
		if (resolved.consumesNext === true) at += 1;
	}
	return outcomes;
}

/** "no answer": the call before reached nobody. */
function unreached({ signs, verb, nouns }: Clause, outcomes: readonly Outcome[]): boolean {
	const last = outcomes[outcomes.length - 1];
	return signs.has('unreached') && last?.kind === 'called' && !verb && nouns.length === 0;
}

function undo(clause: Clause, outcomes: Outcome[], { towards, own }: Scene): void {
	if (towards.length > 0) {
		outcomes.push({ kind: 'lapsed', people: own ? [OWN] : [], about: towards });
		return;
	}
	const last = outcomes.pop();
	if (last && !clause.signs.has('unreached')) outcomes.push(undone(last));
}

/** What is meant for "next time" is to be raised then. */
function raisedInstead(
	clause: Clause,
	outcomes: readonly Outcome[],
	scene: Scene,
): readonly Outcome[] {
	const raised = outcomes.map((outcome): Outcome => {
		const meant = outcome.kind === 'plan' || clause.verb === undefined;
		return meant ? { kind: 'raise', people: outcome.people, about: [] } : outcome;
	});
	if (raised.length > 0) return raised;
	if (scene.outcomes.some(({ kind }) => kind === 'raise')) return [];
	const named = clause.places.filter(
		({ slot, owner }) => !owner && ['object', 'with', 'to', 'bare'].includes(slot),
	);
	const people = named.length > 0 ? named.map(({ name }) => name) : them(scene);
	return people.length > 0 ? [{ kind: 'raise', people, about: [] }] : [];
}

function following(
	scene: Scene,
	clause: Clause,
	{ outcomes, actor, towards }: ReturnType<typeof resolveClause>,
): Scene {
	const bare = clause.places.filter(({ slot, owner }) => slot === 'bare' && !owner);
	const alone =
		outcomes.length === 0 && !clause.verb && clause.nouns.length === 0 && clause.words === 0;
	const topic = alone && bare.length > 0 ? bare.map(({ name }) => name) : [];
	return {
		...scene,
		topic,
		actor,
		before: clause,
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
	const places = clause.places.filter(({ slot }) => slot === 'bare' || slot === 'object');
	return places.length > 0 ? places.map(({ name }) => name) : undefined;
}
