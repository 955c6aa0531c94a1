import type { Slot } from '../lexicon/sentence-words';
import { CONTACT_KINDS, type EventKind } from '../events/note-event';
import { isContact } from './acts';
import { actorOf, them } from './actor';
import { bareNames, namesWhere, type Clause } from './clause';
import { undone } from './ending';
import { moodOf } from './mood';
import { headNoun } from './nouns';
import { OWN, tell, type Actor, type Outcome, type Scene, type Who } from './outcome';
import { resolveClause } from './resolve';

const CONTACT: ReadonlySet<EventKind> = new Set(CONTACT_KINDS);

/** What the reader hands over about a line, besides its words. */
type Setting = Pick<Scene, 'own' | 'place' | 'task'>;

/** Everything the clauses of a line say, one after the other. */
export function readOutcomes(
	clauses: readonly Clause[],
	setting: Setting,
	visit: () => void,
): readonly Outcome[] {
	const scene = new Memory(setting);
	const { outcomes } = scene;
	for (let at = 0; at < clauses.length; at += 1) {
		const read = clauses[at];
		if (!read) break;
		const clause = joinedCompany(read, scene);
		visit();
		for (let count = clause.places.length + clause.nouns.length; count > 0; count -= 1) visit();
		scene.nextTime = isForNextTime(clause, scene);
		const actor = actorOf(clause, scene);
		const mood = moodOf(clause, actor, scene);
		const next = clauses[at + 1];
		const resolved = resolveClause(clause, { actor, mood, scene, next });
		if (resolved.undoes === true || isUnanswered(clause, outcomes)) undo(clause, scene);
		if (isYetToCome(clause, scene)) postpone(scene);
		const said = scene.nextTime
			? raisedInstead(clause, resolved.outcomes, scene)
			: resolved.outcomes;
		scene.remember(clause, said, {
			actor,
			towards: resolved.towards ?? [],
			joined: clause !== read,
		});
		if (resolved.consumesNext === true) at += 1;
	}
	return outcomes;
}

/** The scene as it changes from clause to clause. */
class Memory implements Scene {
	readonly own: boolean;
	readonly place: Scene['place'];
	readonly task: Scene['task'];
	readonly outcomes: Outcome[] = [];
	lately: readonly Who[] = [];
	topic: readonly Who[] = [];
	towards: readonly Who[] = [];
	before: Clause | undefined;
	waiting = false;
	actor: Actor | undefined;
	nextTime = false;

	constructor({ own, place, task }: Setting) {
		this.own = own;
		this.place = place;
		this.task = task;
	}

	/** Goes on to the next clause, with what this one said. */
	remember(
		clause: Clause,
		said: readonly Outcome[],
		{ actor, towards, joined }: { actor: Actor; towards: readonly Who[]; joined: boolean },
	): void {
		const noun = headNoun(clause)?.noun;
		const nothing = said.length === 0;
		const topical = nothing && clause.link !== 'aside' && standsAlone(clause);
		this.topic = topical ? bareNames(clause) : [];
		const report = clause.link === 'that' || clause.link === 'who' || clause.link === 'if';
		if (!report || !this.actor) this.actor = actor;
		this.before = clause;
		const empty = !clause.verb || clause.verb.verb.act === 'light';
		this.waiting = !joined && nothing && empty && noun !== undefined && isContact(noun.act);
		this.towards = towards;
		this.lately = latest(clause, said, actor.who) ?? this.lately;
		this.outcomes.push(...said);
	}
}

/** "Team lunch — [[Ana]], [[Ben]]": names that stand alone behind a noun without people are its people. */
function joinedCompany(clause: Clause, { before, waiting, place }: Scene): Clause {
	if (!before || !waiting || !standsAlone(clause)) return clause;
	const aside = clause.link === 'aside' && place !== 'meeting-line';
	if (clause.link !== 'dash' && clause.link !== 'colon' && !aside) return clause;
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
function isUnanswered(clause: Clause, outcomes: readonly Outcome[]): boolean {
	const last = outcomes[outcomes.length - 1];
	return clause.signs.has('unreached') && last?.kind === 'called' && saysNothing(clause);
}

function saysNothing({ verb, nouns, places }: Clause): boolean {
	return !verb && nouns.length === 0 && places.length === 0;
}

/** "Lunch with [[Ana]] (tbc)", "lunch with [[Ana]] — tomorrow": it is yet to come. */
function isYetToCome(clause: Clause, { before, place }: Scene): boolean {
	const { moods, signs, words } = clause;
	const remark = clause.link === 'aside' || clause.link === 'dash' || clause.link === 'colon';
	if (!remark || words > 0 || !saysNothing(clause) || !before || before.verb) return false;
	return moods.has('ahead') || signs.has('later') || (signs.has('weekday') && place !== 'log');
}

function postpone({ outcomes }: Memory): void {
	const last = outcomes.pop();
	if (last) outcomes.push(CONTACT.has(last.kind) ? { ...last, kind: 'plan' } : last);
}

function undo(clause: Clause, { outcomes, towards, own }: Memory): void {
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
