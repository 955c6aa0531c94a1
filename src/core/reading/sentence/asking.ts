import type { VerbWords } from '../lexicon/sentence-words';
import { them } from './actor';
import { namesIn, type Clause } from './clause';
import { contactOutcome } from './contact';
import { introductionByVerb } from './introduction';
import { introducedIn, introductionByNoun, introductionNamed } from './introduction-noun';
import { appointment, introductionNoun } from './nouns';
import {
	OWN,
	tell,
	type Actor,
	type Circumstances,
	type Outcome,
	type Resolved,
	type Scene,
	type Who,
} from './outcome';
import { arrangedOutcome } from './planning';

/** "asked [[Ana]] for an intro", "asked her to introduce me"; asking for anything else is contact. */
export function askedOutcome(clause: Clause, circumstances: Circumstances): Resolved {
	const { actor, mood, scene, next } = circumstances;
	const request = next && ['to', 'if'].includes(next.link) ? requested(next, scene) : undefined;
	if (!request && !clause.introduction && !introductionNoun(clause)) {
		const takes = clause.verb?.verb.takes ?? [];
		return {
			outcomes: contactOutcome(clause, { act: 'meet', takes, reaches: true }, circumstances),
		};
	}
	if (!actor.me) {
		// "[[Ana]] asked me for an intro to [[Ben]]": she spoke to the owner.
		const reached = mood === 'fact' && namesIn(clause, ['object']).length === 0;
		return { outcomes: reached ? tell('met', actor.who) : [] };
	}
	const named = namesIn(clause, ['object', 'from']);
	const people = named.length > 0 ? named : them(scene);
	const consumesNext = request !== undefined;
	if (mood === 'plan') return { outcomes: tell('plan', people), consumesNext };
	const about = request?.about ?? introducedIn(clause);
	return { outcomes: mood === 'fact' ? tell('asked', people, about) : [], consumesNext };
}

/** "to introduce me to [[Ben]]", "if she'd make an intro": an introduction to the owner, by whoever is asked. */
function requested(clause: Clause, scene: Scene): { readonly about: readonly Who[] } | undefined {
	const asked: Actor = { me: false, spoken: false, who: [OWN], other: false };
	const act = clause.verb?.verb.act;
	if (act === 'introduce') {
		const found = introductionByVerb(clause, asked, scene);
		return found?.received === true ? found : undefined;
	}
	if (act !== 'light' || !introductionNoun(clause)) return undefined;
	return introductionByNoun(clause, asked, scene);
}

/** "[[Ana]] promised me an intro"; what the owner promises is a plan. */
export function offeredOutcome(clause: Clause, { actor, mood, scene }: Circumstances): Resolved {
	const about = introducedIn(clause);
	if (!introductionNoun(clause) || mood === 'unreal') return { outcomes: [] };
	if (actor.spoken) return { outcomes: tell('plan', [...namesIn(clause, ['object']), ...about]) };
	const people = actor.me ? them(scene) : actor.who;
	if (people.length === 0) return { outcomes: [], towards: about };
	return { outcomes: tell('offered', people, about) };
}

/** "confirmed the introduction": it was made. "confirmed lunch": it is planned. */
export function confirmedOutcome(
	clause: Clause,
	{ takes }: VerbWords,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, mood, scene } = circumstances;
	if (introductionNoun(clause) && mood === 'fact') {
		const people = actor.me ? them(scene) : actor.who;
		return people.length > 0 ? tell('introduced', people, introducedIn(clause)) : [];
	}
	if (appointment(clause)) return arrangedOutcome(clause, { ...circumstances, mood: 'plan' });
	return contactOutcome(clause, { act: 'meet', takes, things: true }, circumstances);
}

/** "declined the intro", "said no to introducing me", "turned down lunch". */
export function refusedOutcome(clause: Clause, circumstances: Circumstances): Resolved {
	const { actor, mood, scene, next } = circumstances;
	if (mood === 'unreal') return { outcomes: [] };
	// "passed on my name" refuses nothing.
	if (clause.nouns.some(({ noun }) => noun.act === 'name')) {
		return { outcomes: introductionNamed(clause, circumstances) };
	}
	const people = actor.me ? them(scene) : actor.who;
	const request = next?.link === 'to' ? requested(next, scene) : undefined;
	if (request) return { outcomes: tell('declined', people, request.about), consumesNext: true };
	if (introductionNoun(clause)) {
		const about = introducedIn(clause);
		return { outcomes: people.length > 0 ? tell('declined', people, about) : [] };
	}
	if (appointment(clause)) {
		const named = namesIn(clause, ['with', 'from']);
		const theirs = named.length > 0 ? [] : actor.who;
		return { outcomes: tell('cancelled', actor.me ? named : theirs) };
	}
	return { outcomes: refusedAlone(clause, circumstances) };
}

/** "she said no": to what was asked before; "[[Ben]] declined". */
function refusedAlone(clause: Clause, { actor, scene }: Circumstances): readonly Outcome[] {
	if (clause.thing || clause.nouns.length > 0 || clause.places.length > 0) return [];
	const before = scene.outcomes[scene.outcomes.length - 1];
	if (before?.kind === 'asked' || before?.kind === 'offered') {
		return [{ ...before, kind: 'declined' }];
	}
	if (actor.me) return scene.own ? tell('declined', [OWN]) : [];
	return tell('declined', actor.who);
}

/** "[[Ben]] is not interested": the introduced person will not have it. */
export function uninterestedOutcome(
	clause: Clause,
	{ actor, scene }: Circumstances,
): readonly Outcome[] {
	const something = clause.places.length > 0 || clause.thing;
	if (something && !introductionNoun(clause) && !appointment(clause)) return [];
	const about = actor.me || actor.other ? them(scene) : actor.who;
	const people = scene.own && !about.includes(OWN) ? [OWN] : [];
	return about.length > 0 ? tell('declined', people, about) : [];
}
