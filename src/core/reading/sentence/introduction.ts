import type { VerbWords } from '../lexicon/sentence-words';
import { them } from './actor';
import { namesIn, type Clause } from './clause';
import { contactOutcome } from './contact';
import {
	OWN,
	tell,
	type Actor,
	type Mood,
	type Circumstances,
	type Outcome,
	type Scene,
	type Who,
} from './outcome';

/** Who brought whom to whom: others somebody to the owner (`received`), or the owner two others together. */
export interface Introduction {
	readonly received: boolean;
	/** The referrer, or the first of the two. */
	readonly people: readonly Who[];
	/** The introduced person, or the second of the two. */
	readonly about: readonly Who[];
}

/** What a mood makes of an introduction; `wondered` is a question. */
export function introductionOutcome(
	{ received, people, about }: Introduction,
	mood: Mood,
	wondered: boolean,
): readonly Outcome[] {
	if (!received) {
		if (mood === 'plan') return tell('plan', [...people, ...about]);
		return mood === 'fact'
			? [{ kind: 'introduction-made', people, about, favour: 'given' }]
			: [];
	}
	if (mood === 'fact') return tell('introduced', people, about);
	if (mood === 'plan') {
		if (wondered) return tell('plan', people);
		return people.length > 0 ? tell('offered', people, about) : tell('plan', about);
	}
	if (mood === 'refused') return tell('declined', people, about);
	return mood === 'never' || mood === 'failed' ? tell('lapsed', people, about) : [];
}

/** What a clause with "introduced", "connected", "referred" tells of. */
export function introducingOutcome(
	clause: Clause,
	verb: VerbWords,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, mood, scene } = circumstances;
	// "[[Ana]] introduced herself"
	if (clause.signs.has('reflexive')) {
		return contactOutcome(clause, { act: 'meet', takes: ['to'], reaches: true }, circumstances);
	}
	const aimless =
		namesIn(clause, ['object']).length === 0 && clause.selfIn.size + clause.thirdIn.size === 0;
	const alone = aimless && !clause.thing && actor.me;
	// "connected with [[Ana]] on LinkedIn"
	if (verb.mutual === true && alone) {
		return contactOutcome(clause, { act: 'write', takes: ['with'] }, circumstances);
	}
	// "declined to introduce", in the log of who declined
	if (mood === 'refused' && scene.own && alone && !actor.spoken) {
		return tell('declined', [OWN], namesIn(clause, ['to']));
	}
	const found = introductionByVerb(clause, actor, scene);
	return found ? introductionOutcome(found, mood, clause.question) : [];
}

/** The introduction a clause with such a verb tells of; undefined when only others meet in it. */
export function introductionByVerb(
	clause: Clause,
	actor: Actor,
	scene: Scene,
): Introduction | undefined {
	const towards = namesIn(clause, ['to', 'with']);
	const by = namesIn(clause, ['by', 'through', 'from']);
	const passive = (['passive', 'was', 'be'] as const).some((sign) => clause.signs.has(sign));
	if (passive && clause.verb?.form === 'past') return passively(clause, { towards, by }, scene);
	if (!actor.me) return byOthers(clause, { actor, towards }, scene);
	const objects = namesIn(clause, ['object']);
	const people = objects.length === 0 && clause.thirdIn.has('object') ? them(scene) : objects;
	if (people.length === 0 && !clause.thing && !actor.spoken) {
		return participle(clause, { towards, by }, scene);
	}
	return between(people, towards);
}

interface Ends {
	readonly towards: readonly Who[];
	readonly by: readonly Who[];
}

/** "was introduced to [[Ben]] by [[Ana]]", "[[Ben]] was referred by [[Ana]]" */
function passively(clause: Clause, { towards, by }: Ends, scene: Scene): Introduction | undefined {
	const { names, self, third } = clause.subject;
	if (names.length === 0 && !third) {
		const people = by.length === 0 && scene.own && !self ? [OWN] : by;
		return { received: true, people, about: towards };
	}
	const subject = names.length > 0 ? names : them(scene);
	if (clause.selfIn.has('by')) return { received: false, people: subject, about: towards };
	// "which were introduced in 2012" is no introduction to the owner.
	const owners = by.length > 0 || clause.selfIn.size > 0 || clause.moods.has('refuses');
	return towards.length === 0 && owners
		? { received: true, people: by, about: subject }
		: undefined;
}

/** "referred by [[Ana]]", "introduced to [[Ben]]": nobody says who did it, or to whom. */
function participle(clause: Clause, { towards, by }: Ends, scene: Scene): Introduction | undefined {
	if (by.length > 0) {
		return { received: true, people: by, about: towards.length > 0 ? towards : them(scene) };
	}
	if (towards.length === 0 || clause.verb?.verb.mutual === true) return undefined;
	const people = scene.own ? [OWN] : them(scene);
	return { received: people.length === 0, people, about: towards };
}

function byOthers(
	clause: Clause,
	{ actor, towards }: { readonly actor: Actor; readonly towards: readonly Who[] },
	scene: Scene,
): Introduction | undefined {
	const { selfIn } = clause;
	if (actor.who.length === 0) return undefined;
	if (selfIn.has('object')) {
		const about = towards.length > 0 || clause.thing ? towards : otherBefore(actor, scene);
		return { received: true, people: actor.who, about };
	}
	if (!selfIn.has('to') && !selfIn.has('with')) return undefined;
	return { received: true, people: actor.who, about: namesIn(clause, ['object']) };
}

/** "[[Ana]] knows [[Ben]] and could introduce us": the other one named just before. */
function otherBefore(actor: Actor, scene: Scene): readonly Who[] {
	const referrers = new Set(actor.who);
	return namedBefore(scene)
		.filter((name) => !referrers.has(name))
		.slice(-1);
}

/** Everybody named in the clause before, owners left out. */
export function namedBefore({ before }: Scene): readonly Who[] {
	return before?.places.filter(({ owner }) => !owner).map(({ name }) => name) ?? [];
}

/** The owner brought people together: some to others, or the first of several to the rest. */
export function between(people: readonly Who[], about: readonly Who[]): Introduction | undefined {
	if (people.length > 1 && about.length === 0) {
		return { received: false, people: people.slice(0, 1), about: people.slice(1) };
	}
	if (people.length > 0) return { received: false, people, about };
	return about.length > 0 ? { received: false, people: about, about: [] } : undefined;
}
