import { them } from './actor';
import type { Clause } from './clause';
import { namesIn } from './giving';
import type { Mood } from './mood';
import { introductionNoun } from './nouns';
import { OWN, type Actor, type Outcome, type Scene, type Who } from './outcome';

/** Who brought whom to whom: others somebody to the owner (`received`), or the owner two others together. */
export interface Introduction {
	readonly received: boolean;
	/** The referrer, or the first of the two. */
	readonly people: readonly Who[];
	/** The introduced person, or the second of the two. */
	readonly about: readonly Who[];
}

/** What a mood makes of an introduction. */
export function introductionOutcome(
	{ received, people, about }: Introduction,
	mood: Mood,
	asked: boolean,
): readonly Outcome[] {
	if (!received) {
		if (mood === 'plan') return [{ kind: 'plan', people: [...people, ...about], about: [] }];
		return mood === 'fact'
			? [{ kind: 'introduction-made', people, about, favour: 'given' }]
			: [];
	}
	if (mood === 'fact') return [{ kind: 'introduced', people, about }];
	if (mood === 'plan') {
		if (asked) return [{ kind: 'plan', people, about: [] }];
		return people.length > 0 ? [{ kind: 'offered', people, about }] : plan(about);
	}
	if (mood === 'refused') return [{ kind: 'declined', people, about }];
	return mood === 'never' || mood === 'failed' ? [{ kind: 'lapsed', people, about }] : [];
}

function plan(people: readonly Who[]): readonly Outcome[] {
	return people.length > 0 ? [{ kind: 'plan', people, about: [] }] : [];
}

/** The introduction a clause with such a verb tells of; undefined when only others meet in it. */
export function introductionByVerb(
	clause: Clause,
	actor: Actor,
	scene: Scene,
): Introduction | undefined {
	const objects = namesIn(clause, ['object']);
	const towards = namesIn(clause, ['to', 'with']);
	const by = namesIn(clause, ['by', 'through', 'from']);
	const passive = (['passive', 'was', 'be'] as const).some((sign) => clause.signs.has(sign));
	if (passive && clause.verb?.form === 'past')
		return passiveIntroduction(clause, { towards, by }, scene);
	if (!actor.me) return byOthers(clause, { actor, objects, towards }, scene);
	if (objects.length === 0 && !clause.thing && clause.thirdIn.size === 0 && !actor.spoken) {
		return participle(clause, { towards, by }, scene);
	}
	const people = objects.length > 0 ? objects : clause.thirdIn.has('object') ? them(scene) : [];
	return madeBetween(people, towards);
}

function passiveIntroduction(
	clause: Clause,
	{ towards, by }: { towards: readonly Who[]; by: readonly Who[] },
	scene: Scene,
): Introduction | undefined {
	const { names, self, third } = clause.subject;
	if (names.length === 0 && !third) {
		const people = by.length === 0 && scene.own && !self ? [OWN] : by;
		return { received: true, people, about: towards };
	}
	const subject = names.length > 0 ? names : them(scene);
	if (clause.selfIn.has('by')) return { received: false, people: subject, about: towards };
	if (towards.length > 0) return undefined;
	return { received: true, people: by, about: subject };
}

/** "referred by [[Ana]]", "introduced to [[Ben]]": nobody says who did it, or to whom. */
function participle(
	clause: Clause,
	{ towards, by }: { towards: readonly Who[]; by: readonly Who[] },
	scene: Scene,
): Introduction | undefined {
	if (by.length > 0) {
		const about = towards.length > 0 ? towards : them(scene);
		return { received: true, people: by, about };
	}
	if (towards.length === 0) return undefined;
	const people = scene.own ? [OWN] : them(scene);
	const received = people.length === 0;
	return clause.verb?.verb.mutual === true ? undefined : { received, people, about: towards };
}

function byOthers(
	clause: Clause,
	{ actor, objects, towards }: { actor: Actor; objects: readonly Who[]; towards: readonly Who[] },
	scene: Scene,
): Introduction | undefined {
	const { selfIn } = clause;
	if (actor.who.length === 0) return undefined;
	if (selfIn.has('object')) {
		const about = towards.length > 0 || clause.thing ? towards : othersBefore(actor, scene);
		return { received: true, people: actor.who, about };
	}
	if (!selfIn.has('to') && !selfIn.has('with')) return undefined;
	return { received: true, people: actor.who, about: objects };
}

/** "[[Ana]] knows [[Ben]] and could introduce us": the other one named just before. */
function othersBefore(actor: Actor, { before }: Scene): readonly Who[] {
	const named = before?.places.filter(({ owner }) => !owner).map(({ name }) => name) ?? [];
	return named.filter((name) => !actor.who.includes(name)).slice(-1);
}

/** The owner brought people together: some to others, or the first of several to the rest. */
function madeBetween(people: readonly Who[], about: readonly Who[]): Introduction | undefined {
	if (people.length === 0 && about.length === 0) return undefined;
	if (people.length === 0) return { received: false, people: about, about: [] };
	if (about.length === 0 && people.length > 1) return split(people);
	return { received: false, people, about };
}

function split(people: readonly Who[]): Introduction {
	return { received: false, people: people.slice(0, 1), about: people.slice(1) };
}

/** The introduction a clause with the noun tells of: "made an intro", "put me in touch", "intro from". */
export function introductionByNoun(
	clause: Clause,
	actor: Actor,
	scene: Scene,
): Introduction | undefined {
	const towards = namesIn(clause, ['to', 'with']);
	const bare = clause.places.filter(({ slot, owner }) => slot === 'bare' && !owner);
	const listed = [...bare.map(({ name }) => name), ...namesIn(clause, ['listed', 'beside'])];
	const objects = namesIn(clause, ['object']);
	if (!actor.me) {
		if (namesIn(clause, ['between']).length > 0 || actor.who.length === 0) return undefined;
		const toSelf = clause.selfIn.has('to') || clause.selfIn.has('with');
		if (objects.length > 0 && !toSelf) return undefined;
		return {
			received: true,
			people: actor.who,
			about: toSelf ? objects : [...towards, ...listed],
		};
	}
	const by = introducers(clause);
	if (by.length > 0) {
		const about = [...towards, ...listed];
		// "Coffee with [[Ben]] (intro from [[Ana]])"
		const before = about.length === 0 && ['aside', 'comma', 'dash'].includes(clause.link);
		return { received: true, people: by, about: before ? them(scene) : about };
	}
	return made(clause, { towards, listed, objects }, scene);
}

/** "intro from [[Ana]]", "[[Ana]]'s intro". */
export function introducers(clause: Clause): readonly Who[] {
	const owners = clause.places.filter(({ owned }) => owned?.act === 'introduce');
	return [...owners.map(({ name }) => name), ...namesIn(clause, ['from', 'by', 'through'])];
}

function made(
	clause: Clause,
	named: { towards: readonly Who[]; listed: readonly Who[]; objects: readonly Who[] },
	scene: Scene,
): Introduction | undefined {
	const { towards, listed, objects } = named;
	const between = namesIn(clause, ['between']);
	if (between.length > 1) return split(between);
	const served = namesIn(clause, ['for']);
	const first =
		objects.length > 0 ? objects : clause.thirdIn.has('object') ? them(scene) : served;
	if (first.length > 1 && towards.length === 0) return split(first);
	if (first.length > 0 && clause.verb) return { received: false, people: first, about: towards };
	if (first.length > 0 && towards.length > 0)
		return { received: false, people: first, about: towards };
	if (listed.length > 1) return split(listed);
	if (towards.length > 1 && clause.verb) return split(towards);
	if (towards.length === 0) return undefined;
	const logged = scene.own && scene.place !== 'meeting-line';
	if (logged) return { received: true, people: [OWN], about: towards };
	return clause.verb ? { received: true, people: [], about: towards } : undefined;
}

/** "sent [[Ben]] my way", "passed my name on to [[Ben]]", "passed [[Ana]]'s name on to [[Ben]]". */
export function introductionByName(clause: Clause, actor: Actor): Introduction | undefined {
	const reached = namesIn(clause, ['object', 'to', 'with']);
	if (!actor.me) {
		const own = clause.mine || clause.nouns.some(({ noun }) => noun.act === 'way');
		return own && reached.length > 0
			? { received: true, people: actor.who, about: reached }
			: undefined;
	}
	const owners = clause.places
		.filter(({ owned }) => owned?.act === 'name')
		.map(({ name }) => name);
	if (owners.length === 0 || reached.length === 0) return undefined;
	return { received: false, people: owners, about: reached };
}

/** Whom an introduction is to, where a clause only speaks of one: "asked for an intro to [[Ben]]". */
export function introducedIn(clause: Clause): readonly Who[] {
	const noun = introductionNoun(clause);
	const spoken = clause.places.filter(({ introduced, owner }) => introduced && !owner);
	if (spoken.length > 0) return spoken.filter(isTowards(clause)).map(({ name }) => name);
	return noun ? namesIn(clause, ['to', 'with']) : [];
}

function isTowards(_clause: Clause): (place: Clause['places'][number]) => boolean {
	return () => true;
}
