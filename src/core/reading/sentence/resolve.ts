import type { WordAct, VerbWords } from '../lexicon/sentence-words';
import {
	askedOutcome,
	confirmedOutcome,
	offeredOutcome,
	refusedOutcome,
	uninterestedOutcome,
} from './asking';
import type { Clause, VerbUse } from './clause';
import { broughtBy } from './company';
import { contactOutcome } from './contact';
import { dealOutcome } from './deal';
import { endedOutcome } from './ending';
import { givenOutcome, helpOutcome, thankOutcome } from './giving';
import { introducingOutcome } from './introduction';
import { lightOutcome, verblessOutcome } from './light';
import { headNoun } from './nouns';
import type { Circumstances, Outcome, Resolved } from './outcome';
import { arrangedOutcome, raisedOutcome, snoozedOutcome } from './planning';

type Reader = (clause: Clause, use: VerbUse, around: Circumstances) => Resolved;

/** Everything a clause says: by what became of its noun, else by its verb, else by its noun. */
export function resolveClause(clause: Clause, around: Circumstances): Resolved {
	const { fate, verb } = clause;
	// "had a call scheduled with [[Ana]]", "lunch with [[Ana]] was cancelled", "contract with [[Ben]] signed"
	for (const use of [fate, verb]) {
		const decides = use && FATES.get(use.verb.act);
		if (decides) return decides(clause, use, around);
	}
	if (!verb) return verblessOutcome(clause, around);
	return VERBS.get(verb.verb.act)?.(clause, verb, around) ?? NOTHING;
}

const NOTHING: Resolved = { outcomes: [] };

/** A reader of outcomes alone, as one of what the clauses around have to know as well. */
function told(
	outcomesOf: (clause: Clause, verb: VerbWords, around: Circumstances) => readonly Outcome[],
): Reader {
	return (clause, { verb }, around) => ({ outcomes: outcomesOf(clause, verb, around) });
}

/** Verbs that say what became of a noun, before or behind it. */
const FATES: ReadonlyMap<WordAct, Reader> = new Map<WordAct, Reader>([
	['cancel', endedOutcome],
	['move', endedOutcome],
	['fail', endedOutcome],
	['deal', dealt],
	['snooze', told((clause, _, around) => snoozes(clause, around))],
	['arrange', told((clause, _, around) => arrangedOutcome(clause, around))],
]);

const contacted = told(byContactVerb);

const VERBS: ReadonlyMap<WordAct, Reader> = new Map<WordAct, Reader>([
	['meet', contacted],
	['call', contacted],
	['write', contacted],
	['attend', contacted],
	['go', light],
	['light', light],
	[
		'gift',
		told((clause, { takes }, around) => givenOutcome(clause, { kind: 'gift', takes }, around)),
	],
	['help', told(helpOutcome)],
	['thank', told((clause, { takes }, around) => thankOutcome(clause, takes, around))],
	['introduce', told(introducingOutcome)],
	['ask', (clause, _, around) => askedOutcome(clause, around)],
	['offer', (clause, _, around) => offeredOutcome(clause, around)],
	['confirm', told(confirmedOutcome)],
	['refuse', (clause, _, around) => refusedOutcome(clause, around)],
	['uninterested', told((clause, _, around) => uninterestedOutcome(clause, around))],
	['raise', told(raisedOutcome)],
]);

function light(clause: Clause, { verb }: VerbUse, around: Circumstances): Resolved {
	return around.actor.other ? NOTHING : lightOutcome(clause, verb, around);
}

/** "won the project", but "won a game of chess with [[Ana]]". */
function dealt(clause: Clause, use: VerbUse, around: Circumstances): Resolved {
	const outcomes = dealOutcome(clause, use, around);
	return outcomes.length > 0 || !clause.verb ? { outcomes } : light(clause, use, around);
}

function snoozes(clause: Clause, { mood, scene }: Circumstances): readonly Outcome[] {
	// "[[Ana]] replied: on hold until May": her project is.
	const reported = scene.outcomes.length > 0 && !scene.own && clause.places.length === 0;
	return mood === 'unreal' || reported ? [] : snoozedOutcome(clause, scene);
}

function byContactVerb(clause: Clause, verb: VerbWords, around: Circumstances): readonly Outcome[] {
	const head = headNoun(clause);
	// "texted [[Ana]] thanks", "wrote [[Ana]] a reference": the noun says more than the verb.
	if (head?.noun.act === 'thank' && around.actor.me) {
		return thankOutcome(clause, [...head.noun.takes, ...verb.takes], around);
	}
	const written = head?.noun.act === 'introduce' || head?.noun.act === 'help';
	if (verb.act === 'write' && written && head.slot === undefined) {
		return lightOutcome(clause, verb, around).outcomes;
	}
	// "saw her post" met nobody.
	const looked = verb.looks === true && clause.thing;
	if (looked || clause.signs.has('reflexive')) return [];
	const { act, takes, reaches = false, things = false } = verb;
	const outcomes = contactOutcome(clause, { act, takes, reaches, things }, around);
	return [...outcomes, ...broughtBy(clause, outcomes, around.scene)];
}
