import { logged, them } from './actor';
import { bareNames, namesIn, namesWhere, type Clause } from './clause';
import { between, introductionOutcome, namedBefore, type Introduction } from './introduction';
import { introductionNoun } from './nouns';
import {
	OWN,
	tell,
	type Actor,
	type Circumstances,
	type Outcome,
	type Scene,
	type Who,
} from './outcome';

/** What a clause with "an intro", "in touch", "my way" or "her name" tells of. */
export function introductionNamed(
	clause: Clause,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, mood, scene } = circumstances;
	// "no intro to [[Ben]] after all"
	if (introductionNoun(clause)?.negated === true && mood === 'fact') {
		return lapsedOutcome(clause, scene);
	}
	const found = introductionNoun(clause)
		? introductionByNoun(clause, actor, scene)
		: introductionByName(clause, actor, scene);
	// "get an intro to [[Ben]] from [[Ana]]" is the owner's to do.
	const wanted = clause.question || (actor.me && clause.verb?.form === 'base');
	return found ? introductionOutcome(found, mood, wanted) : [];
}

/** The introduction the noun stands for: "made an intro", "put me in touch", "intro from". */
export function introductionByNoun(
	clause: Clause,
	actor: Actor,
	scene: Scene,
): Introduction | undefined {
	const towards = namesIn(clause, ['to', 'with']);
	const listed = [...bareNames(clause), ...namesIn(clause, ['listed', 'beside'])];
	if (!actor.me) return byOthers(clause, actor, [...towards, ...listed]);
	const by = introducers(clause);
	if (by.length > 0) {
		const about = [...towards, ...listed];
		// "Coffee with [[Ben]] (intro from [[Ana]])"
		const alone = clause.link === 'start' && logged(scene).length > 0;
		const remark = alone || ['aside', 'comma', 'dash', 'break'].includes(clause.link);
		return {
			received: true,
			people: by,
			about: about.length === 0 && remark ? them(scene) : about,
		};
	}
	// "[[Ana]] <> [[Ben]] (intro by me)"
	if (clause.selfIn.has('by') || clause.selfIn.has('from'))
		return between(namedBefore(scene), []);
	return byOwner(clause, { towards, listed }, scene);
}

function byOthers(clause: Clause, actor: Actor, about: readonly Who[]): Introduction | undefined {
	const objects = namesIn(clause, ['object']);
	if (actor.who.length === 0 || namesIn(clause, ['between']).length > 0) return undefined;
	const toSelf = clause.selfIn.has('to') || clause.selfIn.has('with');
	if (toSelf) return { received: true, people: actor.who, about: objects };
	return objects.length > 0 ? undefined : { received: true, people: actor.who, about };
}

function byOwner(
	clause: Clause,
	{ towards, listed }: { readonly towards: readonly Who[]; readonly listed: readonly Who[] },
	scene: Scene,
): Introduction | undefined {
	const both = namesIn(clause, ['between']);
	if (both.length > 1) return between(both, []);
	const served = firstOf(
		namesIn(clause, ['object']),
		clause.thirdIn.has('object') ? them(scene) : [],
		namesIn(clause, ['for']),
	);
	const clear = clause.verb !== undefined || towards.length > 0;
	if (served.length > 1 || (served.length > 0 && clear)) return between(served, towards);
	if (listed.length > 1) return between(listed, []);
	if (towards.length > 1 && clause.verb) return between(towards, []);
	if (towards.length === 0) return undefined;
	const people = logged(scene);
	return people.length > 0 || clause.verb
		? { received: true, people, about: towards }
		: undefined;
}

function firstOf(...lists: readonly (readonly Who[])[]): readonly Who[] {
	return lists.find((list) => list.length > 0) ?? [];
}

/** "sent [[Ben]] my way", "passed my name on to [[Ben]]", "passed [[Ana]]'s name on to [[Ben]]". */
function introductionByName(clause: Clause, actor: Actor, scene: Scene): Introduction | undefined {
	const toThem = clause.thirdIn.has('object') || clause.thirdIn.has('to');
	const reached = firstOf(
		namesIn(clause, ['object', 'to', 'with']),
		toThem ? them(scene).filter((who) => !actor.who.includes(who)) : [],
	);
	if (!actor.me) {
		const from = namesIn(clause, ['from']);
		// "[[Ben]] got my name from [[Ana]]"
		if (clause.mine && from.length > 0)
			return { received: true, people: from, about: actor.who };
		const own = clause.mine || clause.nouns.some(({ noun }) => noun.act === 'way');
		return own && reached.length > 0
			? { received: true, people: actor.who, about: reached }
			: undefined;
	}
	const owners = namesWhere(clause, ({ owned }) => owned?.act === 'name');
	if (owners.length === 0 || reached.length === 0) return undefined;
	return { received: false, people: owners, about: reached };
}

/** Who makes the introduction a noun stands for: "intro from [[Ana]]", "[[Ana]]'s intro". */
function introducers(clause: Clause): readonly Who[] {
	const owners = namesWhere(clause, ({ owned }) => owned?.act === 'introduce');
	return [...owners, ...namesIn(clause, ['from', 'by', 'through'])];
}

/** Whom an introduction is to, where a clause only speaks of one: "asked for an intro to [[Ben]]". */
export function introducedIn(clause: Clause): readonly Who[] {
	const spoken = namesWhere(clause, ({ introduced, owner }) => introduced && !owner);
	if (spoken.length > 0) return spoken;
	return introductionNoun(clause) ? namesIn(clause, ['to', 'with']) : [];
}

/** An introduction that will not come any more: "intro to [[Ben]] fell through". */
export function lapsedOutcome(clause: Clause, scene: Scene): readonly Outcome[] {
	const by = introducers(clause);
	const people = by.length > 0 || !scene.own ? by : [OWN];
	return tell('lapsed', people, namesIn(clause, ['to', 'with', 'listed']));
}
