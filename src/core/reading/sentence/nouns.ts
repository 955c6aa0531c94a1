import type { WordAct } from '../lexicon/sentence-words';
import { isContact } from './acts';
import { bareNames, type Clause, type NounUse } from './clause';

/** Which noun says most, when several stand together: "sent flowers and a card as a thank-you". */
const RANK: readonly WordAct[] = [
	...(['thank', 'introduce', 'way', 'name', 'cancel', 'help', 'gift'] as const),
	...(['call', 'write', 'attend', 'meet', 'deal', 'void'] as const),
];

/**
 * The noun a clause is about: "had *coffee*", "a *call* with". A noun behind "about" is spoken of only; one behind
 * "for" alone is what something is for: "agenda for the call".
 */
export function headNoun(clause: Clause): NounUse | undefined {
	const heads = clause.nouns.filter((use) => isHead(use, clause));
	if (clause.verb) return bestOf(heads.filter(({ loose }) => !loose));
	const [first] = heads;
	const thanks = heads.find(({ noun }) => noun.act === 'thank');
	if (thanks || !first) return thanks;
	// "Zoom lunch", "networking breakfast": of nouns side by side the one that says how.
	const beside = heads.filter(({ loose, slot }) => !loose && slot === first.slot);
	return bestOf(beside.length > 0 ? beside : heads);
}

function isHead({ noun, slot }: NounUse, clause: Clause): boolean {
	if (noun.act === 'thank') return true;
	if (slot === 'about') return false;
	if (clause.verb || (slot !== 'for' && slot !== 'to')) return true;
	// "agenda for the call", "[[Ana]] to benchmark the call"
	return slot === 'to' && bareNames(clause).length === 0;
}

function bestOf(uses: readonly NounUse[]): NounUse | undefined {
	return uses.reduce<NounUse | undefined>((best, use) => {
		if (!best) return use;
		return RANK.indexOf(use.noun.act) < RANK.indexOf(best.noun.act) ? use : best;
	}, undefined);
}

/** A noun of something two people can have an appointment for, anywhere in a clause. */
export function appointment(clause: Clause): NounUse | undefined {
	return clause.nouns.find(({ noun, slot }) => isContact(noun.act) && slot !== 'about');
}

/** The noun of an introduction, anywhere in a clause. */
export function introductionNoun(clause: Clause): NounUse | undefined {
	return clause.nouns.find(({ noun }) => noun.act === 'introduce');
}
