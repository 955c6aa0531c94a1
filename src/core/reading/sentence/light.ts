import type { NounWords, Slot, VerbWords } from '../lexicon/sentence-words';
import { isContact } from './acts';
import { logged } from './actor';
import { bareNames, namesIn, type Clause, type NounUse } from './clause';
import { broughtBy, companyByVerb, companyWithoutVerb, via } from './company';
import { contactOutcome } from './contact';
import { dealByNoun } from './deal';
import { givenOutcome, thankOutcome } from './giving';
import { introductionNamed, lapsedOutcome } from './introduction-noun';
import { appointment, headNoun, introductionNoun } from './nouns';
import { tell, type Circumstances, type Outcome, type Resolved } from './outcome';

/** An empty verb does what its noun says ("had coffee"); without one, what it does alone ("sent [[Ana]] the deck"). */
export function lightOutcome(
	clause: Clause,
	verb: VerbWords,
	circumstances: Circumstances,
): Resolved {
	if (verb.ends === true && introductionNoun(clause) && circumstances.actor.me) {
		return { outcomes: lapsedOutcome(clause, circumstances.scene) };
	}
	const head = headNoun(clause);
	if (head) {
		const outcomes = nounOutcome(clause, head, { circumstances, verb });
		const { act } = head.noun;
		const decides = act !== 'deal' && act !== 'name';
		if (outcomes.length > 0 || decides) return { outcomes, ...towards(clause, outcomes) };
	}
	const { takes, alone } = verb;
	if (alone === undefined) return { outcomes: companyByVerb(clause, verb, circumstances) };
	if (alone === 'meet') {
		return {
			outcomes: contactOutcome(clause, { act: 'meet', takes, things: true }, circumstances),
		};
	}
	const kind = alone === 'write' ? 'wrote' : alone;
	return { outcomes: givenOutcome(clause, { kind, takes }, circumstances) };
}

/** A clause without a verb: its noun, or the company it names. */
export function verblessOutcome(clause: Clause, circumstances: Circumstances): Resolved {
	const head = headNoun(clause);
	if (head) {
		const told = nounOutcome(clause, head, { circumstances, verb: undefined });
		// "mentoring session with [[Ana]]": a favour to nobody is a session all the same.
		const met = told.length === 0 && head.noun.act === 'help' ? appointment(clause) : undefined;
		const outcomes = met ? nounOutcome(clause, met, { circumstances, verb: undefined }) : told;
		return { outcomes, ...towards(clause, outcomes) };
	}
	const introduced = via(clause, circumstances);
	return {
		outcomes: introduced.length > 0 ? introduced : companyWithoutVerb(clause, circumstances),
	};
}

function nounOutcome(
	clause: Clause,
	head: NounUse,
	{
		circumstances,
		verb,
	}: { readonly circumstances: Circumstances; readonly verb: VerbWords | undefined },
): readonly Outcome[] {
	const { noun } = head;
	const { act } = noun;
	const takes = takesOf(noun, verb);
	if (act === 'thank') return thankOutcome(clause, takes, circumstances);
	if (act === 'gift' || act === 'help') {
		// "with support from [[Ana]]" tells of a project, not of a favour.
		const project = circumstances.scene.place === 'meeting-line' || head.slot !== undefined;
		const aside = head.slot === 'with' || (!verb && project);
		if (aside) return [];
		return givenOutcome(clause, { kind: act, takes: noun.takes }, circumstances);
	}
	if (act === 'introduce' || act === 'way' || act === 'name') {
		return introductionNamed(clause, circumstances);
	}
	if (act === 'deal') return dealByNoun(clause, circumstances);
	if (act === 'cancel') return noShow(clause, noun, circumstances);
	if (!isContact(act) || head.negated) return [];
	const doing = { act, takes, reaches: verb?.reaches === true, noun: true };
	const outcomes = contactOutcome(clause, doing, circumstances);
	return [...outcomes, ...broughtBy(clause, outcomes, circumstances.scene)];
}

/** Where the people of a noun stand, and those of its verb: "gave a talk at [[Contoso]]" has none there. */
function takesOf(noun: NounWords, verb: VerbWords | undefined): readonly Slot[] {
	if (verb?.act !== 'light') return noun.takes;
	const takes = [...noun.takes, ...verb.takes];
	return verb.alone === 'gift' ? takes.filter((slot) => slot !== 'at') : takes;
}

/** "[[Ana]] was a no-show", "no-show: [[Ana]]" */
function noShow(
	clause: Clause,
	noun: NounWords,
	{ actor, scene }: Circumstances,
): readonly Outcome[] {
	const named = [...bareNames(clause), ...namesIn(clause, noun.takes)];
	if (named.length > 0) return tell('cancelled', named);
	const people = actor.me ? scene.topic : actor.who;
	return tell('cancelled', people.length > 0 ? people : logged(scene));
}

/** Whom an introduction that nobody has made yet is to. */
function towards(clause: Clause, outcomes: readonly Outcome[]): Pick<Resolved, 'towards'> {
	const open = introductionNoun(clause) !== undefined && outcomes.length === 0;
	return open ? { towards: namesIn(clause, ['to']) } : {};
}
