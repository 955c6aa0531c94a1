import type { NounWords, VerbWords } from '../lexicon/sentence-words';
import { isContact } from './acts';
import { actorOf, them } from './actor';
import type { Clause, VerbUse } from './clause';
import { contactOutcome, nounDoing, type Doing } from './contact';
import { dealByNoun, dealOutcome } from './deal';
import { endingOf, lapsed } from './ending';
import { givenOutcome, namesIn, thankOutcome } from './giving';
import {
	introducedIn,
	introductionByName,
	introductionByNoun,
	introductionByVerb,
	introductionOutcome,
	type Introduction,
} from './introduction';
import { moodOf, type Mood } from './mood';
import { appointment, headNoun, introductionNoun } from './nouns';
import { OWN, type Actor, type Outcome, type Scene, type Who } from './outcome';

/** What one clause says, and whether it takes back what the one before it said. */
export interface Resolved {
	readonly outcomes: readonly Outcome[];
	readonly actor: Actor;
	readonly undoes?: boolean;
	/** The next clause was read together with this one: "asked her to introduce me". */
	readonly consumesNext?: boolean;
	/** An introduction to them that nobody has made yet. */
	readonly towards?: readonly Who[];
}

interface Circumstances {
	readonly actor: Actor;
	readonly mood: Mood;
	readonly scene: Scene;
}

/** Everything a clause says, by its verb, else by its noun. `next` is the clause behind it. */
export function resolveClause(clause: Clause, next: Clause | undefined, scene: Scene): Resolved {
	const actor = actorOf(clause, scene);
	const mood = moodOf(clause, actor, scene);
	const circumstances = { actor, mood, scene };
	const ended = endedBy(clause);
	if (ended) {
		const { outcomes, undoes } = endingOf(clause, ended, circumstances);
		return { outcomes, undoes, actor };
	}
	if (clause.fate?.verb.act === 'deal') {
		return { outcomes: dealOutcome(clause, clause.fate, circumstances), actor };
	}
	if (clause.fate?.verb.act === 'snooze') return { outcomes: snoozed(clause, scene), actor };
	if (clause.fate?.verb.act === 'arrange') {
		return { outcomes: arranged(clause, circumstances), actor };
	}
	const use = clause.verb;
	if (use) return { actor, ...byVerb(clause, use, { ...circumstances, next }) };
	return { actor, ...byNoun(clause, circumstances) };
}

function endedBy({ verb, fate }: Clause): VerbUse | undefined {
	const ends = [fate, verb].find((use) =>
		['cancel', 'move', 'fail'].includes(use?.verb.act ?? ''),
	);
	return ends;
}

type Partial = Omit<Resolved, 'actor'>;

function byVerb(
	clause: Clause,
	use: VerbUse,
	{ next, ...circumstances }: Circumstances & { next: Clause | undefined },
): Partial {
	const { verb } = use;
	const { actor, scene, mood } = circumstances;
	if (isContact(verb.act)) return { outcomes: contactByVerb(clause, verb, circumstances) };
	switch (verb.act) {
		case 'gift': {
			const given = { kind: 'gift', takes: verb.takes } as const;
			return { outcomes: givenOutcome(clause, given, circumstances) };
		}
		case 'help':
			return { outcomes: helped(clause, verb, circumstances) };
		case 'thank':
			return { outcomes: thankOutcome(clause, verb.takes, circumstances) };
		case 'introduce':
			return { outcomes: introducedByVerb(clause, verb, circumstances) };
		case 'ask':
			return asked(clause, verb, { ...circumstances, next });
		case 'offer':
			return offered(clause, circumstances);
		case 'confirm':
			return { outcomes: confirmed(clause, verb, circumstances) };
		case 'refuse':
			return refused(clause, { ...circumstances, next });
		case 'uninterested':
			return { outcomes: uninterested(clause, circumstances) };
		case 'deal': {
			const outcomes = dealOutcome(clause, use, circumstances);
			return outcomes.length > 0 ? { outcomes } : light(clause, verb, circumstances);
		}
		case 'arrange':
			return { outcomes: arranged(clause, circumstances) };
		case 'raise':
			return { outcomes: raised(clause, verb, circumstances) };
		case 'snooze':
			return { outcomes: mood === 'unreal' ? [] : snoozed(clause, scene) };
		case 'void':
		case 'state':
			return { outcomes: [] };
		default:
			return actor.other ? { outcomes: [] } : light(clause, verb, circumstances);
	}
}

function contactByVerb(
	clause: Clause,
	verb: VerbWords,
	circumstances: Circumstances,
): readonly Outcome[] {
	const head = headNoun(clause);
	const written =
		verb.act === 'write' && head && (head.slot === undefined || head.noun.act === 'thank');
	if (head?.noun.act === 'thank' && circumstances.actor.me) {
		return thankOutcome(clause, [...head.noun.takes, ...verb.takes], circumstances);
	}
	if (written === true && ['introduce', 'help'].includes(head.noun.act)) {
		return light(clause, verb, circumstances).outcomes;
	}
	if (clause.signs.has('reflexive')) return [];
	const doing: Doing = {
		act: verb.act,
		takes: verb.takes,
		reaches: verb.reaches === true,
		things: verb.things === true,
		noun: false,
	};
	const outcomes = contactOutcome(clause, doing, circumstances);
	return [...outcomes, ...broughtBy(clause, outcomes)];
}

/** "met [[Ben]] through [[Ana]]": she introduced him. */
function broughtBy(clause: Clause, outcomes: readonly Outcome[]): readonly Outcome[] {
	const people = namesIn(clause, ['through']);
	const met = outcomes.find(({ kind }) => kind === 'met' || kind === 'called');
	return people.length > 0 && met ? [{ kind: 'introduced', people, about: met.people }] : [];
}

function helped(clause: Clause, verb: VerbWords, circumstances: Circumstances): readonly Outcome[] {
	const given = givenOutcome(clause, { kind: 'help', takes: verb.takes }, circumstances);
	// "reviewed the deck with [[Ana]]", "drove home with [[Ana]]": nobody was helped, but she was there.
	const together =
		namesIn(clause, ['with']).length > 0 && namesIn(clause, verb.takes).length === 0;
	if (!together || !circumstances.actor.me) return given;
	const doing = {
		act: 'meet',
		takes: ['with'],
		reaches: false,
		things: true,
		noun: false,
	} as const;
	return contactOutcome(clause, doing, circumstances);
}

function introducedByVerb(
	clause: Clause,
	verb: VerbWords,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, mood, scene } = circumstances;
	if (clause.signs.has('reflexive')) {
		const doing = {
			act: 'meet',
			takes: ['to'],
			reaches: true,
			things: true,
			noun: false,
		} as const;
		return contactOutcome(clause, doing, circumstances);
	}
	const alone =
		namesIn(clause, ['object']).length === 0 && clause.selfIn.size === 0 && !clause.thing;
	if (verb.mutual === true && alone && actor.me && clause.thirdIn.size === 0) {
		const doing = {
			act: 'write',
			takes: ['with'],
			reaches: false,
			things: false,
			noun: false,
		} as const;
		return contactOutcome(clause, doing, circumstances);
	}
	const found = introductionByVerb(clause, actor, scene);
	const refusedBy = mood === 'refused' && scene.own && actor.me && !actor.spoken && alone;
	if (refusedBy) return [{ kind: 'declined', people: [OWN], about: namesIn(clause, ['to']) }];
	return found ? introductionOutcome(found, mood, clause.question) : [];
}

/** An empty verb does what its noun says; without one, what it does alone. */
function light(clause: Clause, verb: VerbWords, circumstances: Circumstances): Partial {
	const head = headNoun(clause);
	if (verb.ends === true && introductionNoun(clause) && circumstances.actor.me) {
		return { outcomes: lapsed(clause, circumstances.scene) };
	}
	if (head) {
		const outcomes = nounOutcome(clause, head.noun, { ...circumstances, verb });
		if (outcomes.length > 0 || (head.noun.act !== 'deal' && head.noun.act !== 'name')) {
			return { outcomes, ...towardsOf(clause, outcomes) };
		}
	}
	if (verb.act === 'go') return { outcomes: gone(clause, verb, circumstances) };
	if (verb.alone === 'meet') {
		const doing = {
			act: 'meet',
			takes: verb.takes,
			reaches: false,
			things: true,
			noun: false,
		} as const;
		return { outcomes: contactOutcome(clause, doing, circumstances) };
	}
	if (verb.alone === undefined) return { outcomes: gone(clause, { ...verb, takes: ['with'] }, circumstances) };
	const kind = verb.alone === 'gift' ? 'gift' : 'wrote';
	return { outcomes: givenOutcome(clause, { kind, takes: verb.takes }, circumstances) };
}

function gone(clause: Clause, verb: VerbWords, circumstances: Circumstances): readonly Outcome[] {
	const { actor } = circumstances;
	const through = namesIn(clause, ['through', 'by']);
	if (!actor.me && through.length > 0 && verb.reaches === true) {
		return [{ kind: 'introduced', people: through, about: actor.who }];
	}
	const passive =
		clause.signs.has('was') || clause.signs.has('be') || clause.signs.has('passive');
	if (clause.signs.has('trouble') || passive || namesIn(clause, ['with']).length === 0) return [];
	if (circumstances.scene.place === 'meeting-line') return [];
	const doing = {
		act: 'meet',
		takes: verb.takes,
		reaches: false,
		things: false,
		noun: false,
	} as const;
	return contactOutcome(clause, doing, circumstances);
}

function nounOutcome(
	clause: Clause,
	noun: NounWords,
	{ verb, ...circumstances }: Circumstances & { verb?: VerbWords },
): readonly Outcome[] {
	const { actor, mood, scene } = circumstances;
	const takes = [...noun.takes, ...(verb?.act === 'light' ? verb.takes : [])];
	switch (noun.act) {
		case 'thank':
			return thankOutcome(clause, takes, circumstances);
		case 'gift':
		case 'help':
			return givenOutcome(clause, { kind: noun.act, takes: noun.takes }, circumstances);
		case 'introduce':
			return introductionNamed(
				introductionByNoun(clause, actor, scene),
				clause,
				circumstances,
			);
		case 'way':
		case 'name':
			return introductionNamed(introductionByName(clause, actor), clause, circumstances);
		case 'deal':
			return dealByNoun(clause, circumstances);
		case 'cancel': {
			const bare = clause.places.filter(({ slot, owner }) => slot === 'bare' && !owner);
			const people = [...bare.map(({ name }) => name), ...namesIn(clause, noun.takes)];
			const who = people.length > 0 ? people : actor.me ? scene.topic : actor.who;
			const own =
				who.length === 0 && scene.own && scene.place !== 'meeting-line' ? [OWN] : who;
			return own.length > 0 ? [{ kind: 'cancelled', people: own, about: [] }] : [];
		}
		case 'void':
			return [];
		default: {
			if (!isContact(noun.act)) return [];
			const doing = {
				...nounDoing(noun, verb ? takes : []),
				reaches: verb?.reaches === true,
			};
			const outcomes = contactOutcome(clause, doing, { actor, mood, scene });
			return [...outcomes, ...broughtBy(clause, outcomes)];
		}
	}
}

function introductionNamed(
	found: Introduction | undefined,
	clause: Clause,
	{ mood, scene }: Circumstances,
): readonly Outcome[] {
	// "no intro to [[Ben]] after all"
	if (clause.signs.has('none') && mood === 'fact') return lapsed(clause, scene);
	return found ? introductionOutcome(found, mood, clause.question) : [];
}

function towardsOf(clause: Clause, outcomes: readonly Outcome[]): { towards?: readonly Who[] } {
	const towards =
		introductionNoun(clause) && outcomes.length === 0 ? namesIn(clause, ['to']) : [];
	return towards.length > 0 ? { towards } : {};
}

function byNoun(clause: Clause, circumstances: Circumstances): Partial {
	const { scene, mood } = circumstances;
	const head = headNoun(clause);
	if (head) {
		const outcomes = nounOutcome(clause, head.noun, circumstances);
		return { outcomes, ...towardsOf(clause, outcomes) };
	}
	const through = namesIn(clause, ['through', 'by']);
	if (through.length > 0 && mood === 'fact' && clause.nouns.length === 0) {
		return { outcomes: via(clause, through, scene) };
	}
	return { outcomes: together(clause, circumstances) };
}

/** "(via [[Ana]])": she made the introduction spoken of before, or to the people just met. */
function via(clause: Clause, people: readonly Who[], scene: Scene): readonly Outcome[] {
	if (!['aside', 'comma', 'dash', 'start'].includes(clause.link)) return [];
	const about = scene.towards.length > 0 ? scene.towards : them(scene);
	return about.length > 0 ? [{ kind: 'introduced', people, about }] : [];
}

/** "Tennis with [[Ana]]", "me and [[Ana]]": in a daily note whatever is done with somebody is contact. */
function together(clause: Clause, circumstances: Circumstances): readonly Outcome[] {
	const { scene } = circumstances;
	const { signs, places, subject, words } = clause;
	const tells =
		!signs.has('trouble') && !signs.has('be') && !signs.has('was') && clause.nouns.length === 0;
	const paired = subject.self && places.some(({ slot }) => slot === 'bare');
	if (scene.place !== 'daily-line' || !tells) return [];
	const withOthers = words > 0 && words < 7 && places.every(({ slot }) => slot !== 'bare');
	if (!withOthers && !paired) return [];
	const takes = withOthers ? (['with'] as const) : ([] as const);
	const doing = { act: 'meet', takes, reaches: false, things: false, noun: paired } as const;
	return contactOutcome(clause, doing, circumstances);
}

function asked(
	clause: Clause,
	verb: VerbWords,
	{ next, ...circumstances }: Circumstances & { next: Clause | undefined },
): Partial {
	const { actor, mood, scene } = circumstances;
	const request = next && ['to', 'if'].includes(next.link) ? requested(next, scene) : undefined;
	const introduction = clause.introduction || introductionNoun(clause) !== undefined;
	if (!request && !introduction) {
		const doing = {
			act: 'meet',
			takes: verb.takes,
			reaches: true,
			things: false,
			noun: false,
		} as const;
		return { outcomes: contactOutcome(clause, doing, circumstances) };
	}
	if (!actor.me) {
		const reached = mood === 'fact' && !clause.places.some(({ slot }) => slot === 'object');
		return { outcomes: reached ? [{ kind: 'met', people: actor.who, about: [] }] : [] };
	}
	const named = namesIn(clause, ['object', 'from']);
	const people = named.length > 0 ? named : them(scene);
	const about = request ? request.about : introducedIn(clause);
	const consumesNext = request !== undefined;
	if (mood === 'plan') return { outcomes: [{ kind: 'plan', people, about: [] }], consumesNext };
	const outcomes: readonly Outcome[] = mood === 'fact' ? [{ kind: 'asked', people, about }] : [];
	return { outcomes, consumesNext };
}

/** "to introduce me to [[Ben]]", "if she'd make an intro": an introduction to the owner. */
function requested(clause: Clause, scene: Scene): { readonly about: readonly Who[] } | undefined {
	const asker: Actor = { me: false, spoken: false, who: [OWN], other: false };
	const act = clause.verb?.verb.act;
	if (act === 'introduce') {
		const found = introductionByVerb(clause, asker, scene);
		return found?.received === true ? found : undefined;
	}
	if (act !== 'light' || !introductionNoun(clause)) return undefined;
	return introductionByNoun(clause, asker, scene);
}

function offered(clause: Clause, { actor, mood, scene }: Circumstances): Partial {
	const about = introducedIn(clause);
	if (!introductionNoun(clause) || mood === 'unreal') return { outcomes: [] };
	if (actor.spoken) {
		const people = [...namesIn(clause, ['object']), ...about];
		return { outcomes: people.length > 0 ? [{ kind: 'plan', people, about: [] }] : [] };
	}
	const people = actor.me ? them(scene) : actor.who;
	if (people.length === 0) return { outcomes: [], towards: about };
	return { outcomes: [{ kind: 'offered', people, about }] };
}

function confirmed(
	clause: Clause,
	verb: VerbWords,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, mood, scene } = circumstances;
	if (introductionNoun(clause) && mood === 'fact') {
		const people = actor.me ? them(scene) : actor.who;
		return people.length > 0
			? [{ kind: 'introduced', people, about: introducedIn(clause) }]
			: [];
	}
	if (appointment(clause)) return arranged(clause, { ...circumstances, mood: 'plan' });
	const doing = {
		act: 'meet',
		takes: verb.takes,
		reaches: false,
		things: true,
		noun: false,
	} as const;
	return contactOutcome(clause, doing, circumstances);
}

function refused(
	clause: Clause,
	{ next, ...circumstances }: Circumstances & { next: Clause | undefined },
): Partial {
	const { actor, mood, scene } = circumstances;
	if (mood === 'unreal') return { outcomes: [] };
	if (clause.nouns.some(({ noun }) => noun.act === 'name')) {
		return {
			outcomes: introductionNamed(introductionByName(clause, actor), clause, circumstances),
		};
	}
	const people = actor.me ? them(scene) : actor.who;
	const request = next?.link === 'to' ? requested(next, scene) : undefined;
	if (request) {
		return {
			outcomes: [{ kind: 'declined', people, about: request.about }],
			consumesNext: true,
		};
	}
	if (introductionNoun(clause) && people.length > 0) {
		return { outcomes: [{ kind: 'declined', people, about: introducedIn(clause) }] };
	}
	if (appointment(clause)) {
		const named = namesIn(clause, ['with', 'from']);
		const who = actor.me ? named : named.length > 0 ? [] : actor.who;
		return { outcomes: who.length > 0 ? [{ kind: 'cancelled', people: who, about: [] }] : [] };
	}
	const before = scene.outcomes[scene.outcomes.length - 1];
	if (before && (before.kind === 'asked' || before.kind === 'offered') && !clause.thing) {
		return { outcomes: [{ ...before, kind: 'declined' }] };
	}
	const alone = scene.own && actor.me && !clause.thing && clause.nouns.length === 0;
	return { outcomes: alone ? [{ kind: 'declined', people: [OWN], about: [] }] : [] };
}

/** "[[Ben]] is not interested": the introduced person will not have it. */
function uninterested(clause: Clause, { actor, scene }: Circumstances): readonly Outcome[] {
	const other = clause.places.length > 0 || clause.thing;
	const about = actor.me || actor.other ? them(scene) : actor.who;
	if ((other && !introductionNoun(clause) && !appointment(clause)) || about.length === 0)
		return [];
	const people = scene.own && !about.includes(OWN) ? [OWN] : [];
	return [{ kind: 'declined', people, about }];
}

function arranged(clause: Clause, { actor, mood }: Circumstances): readonly Outcome[] {
	if (mood !== 'fact' && mood !== 'plan') return [];
	const noun = appointment(clause);
	const takes = [...(clause.verb?.verb.takes ?? []), ...(noun?.noun.takes ?? [])];
	const named = namesIn(clause, takes);
	const reached = clause.selfIn.size > 0 || clause.mine || named.length === 0;
	const people = actor.me ? named : reached && noun ? actor.who : [];
	return people.length > 0 ? [{ kind: 'plan', people, about: [] }] : [];
}

function raised(clause: Clause, verb: VerbWords, circumstances: Circumstances): readonly Outcome[] {
	const { actor, scene } = circumstances;
	if (clause.verb?.form === 'past' || !actor.me) {
		const doing = {
			act: 'meet',
			takes: ['with', 'to'],
			reaches: false,
			things: true,
			noun: false,
		} as const;
		return contactOutcome(clause, doing, circumstances);
	}
	const named = namesIn(
		clause,
		verb.takes.filter((slot) => slot !== 'listed'),
	);
	const people = named.length > 0 ? named : them(scene);
	return people.length > 0 ? [{ kind: 'raise', people, about: [] }] : [];
}

function snoozed(clause: Clause, scene: Scene): readonly Outcome[] {
	const named = clause.places.filter(({ owner }) => !owner).map(({ name }) => name);
	const people = [...clause.subject.names, ...named];
	const who = people.length > 0 ? people : them(scene);
	return who.length > 0 ? [{ kind: 'snoozed', people: who, about: [] }] : [];
}
