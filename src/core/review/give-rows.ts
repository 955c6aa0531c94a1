import type { Person } from '../people/person';
import type { Known } from '../relationship/known';
import { Roll } from '../relationship/roll';
import { candidatesOf, type Candidate } from './candidate';
import { findLastWords } from './last-words';
import type { Match } from './give-first';
import type { Occasion } from './occasion';
import { findRaises, type Raise } from './raises';
import { sayMatch, sayRaises, type Talk } from './say';
import { weightOf } from './tier-weight';

/** What was noted to be raised, one row a person: the nearer tier first, then by path. */
export function listRaises({ known }: Occasion): Iterable<Candidate> {
	return candidatesOf(noted.all(known), (one) => buildRaiseRow(one, known));
}

/** Introductions to give, one row for two people, in the same order. Looked for only when they are called up. */
export function* listMatches({ known }: Occasion, talk: Talk): Generator<Candidate, void> {
	yield* candidatesOf(talk.gifts.matches, (match) => buildMatchRow(match, known));
}

/** Somebody with whom something is to be raised. */
interface Noted {
	readonly person: Person;
	readonly raises: readonly Raise[];
	readonly weight: number;
}

/** Everybody with whom something is to be raised, in the order of their rows. */
export const noted = new Roll<Known, Noted>({
	knownOf: (known) => known,
	find: (known, person) => {
		const raises = person?.facts.archived === false ? findRaises(known, person) : [];
		if (!person || raises.length === 0) return [];
		return [{ person, raises, weight: weightOf(known.standing(person.path)) }];
	},
	compare: (a, b) => b.weight - a.weight,
});

function buildRaiseRow({ person, raises }: Noted, known: Known): Candidate {
	const [first] = raises;
	return {
		minutes: known.settings.minutes.give,
		act: () => ({
			...actFor(person, known),
			about: [],
			...(first && { source: first.source }),
		}),
		words: () => {
			const last = findLastWords(known, person.path);
			const things = raises.length === 1 ? 'something' : `${raises.length} things`;
			const lastSaid = last ? `last: ${last.said}` : 'you have not been in touch yet';
			return {
				why: `You noted ${things} to raise with ${person.name} next time; ${lastSaid}.`,
				say: sayRaises(raises).join(' '),
			};
		},
	};
}

function buildMatchRow(match: Match, known: Known): Candidate {
	const { needer, need, offerer } = match;
	const source = { path: needer.path, line: need.line };
	return {
		minutes: known.settings.minutes.give,
		act: () => ({ ...actFor(needer, known), about: [offerer.path], source }),
		words: () => ({
			why: `${sayMatch(match)}.`,
			say: 'Ask both whether they would like to meet, then introduce them.',
		}),
	};
}

function actFor({ path, name }: Person, known: Known) {
	const { actsAs } = known.standing(path);
	return {
		act: 'give',
		person: path,
		name,
		...(actsAs && { tier: actsAs }),
		minutes: known.settings.minutes.give,
	} as const;
}
