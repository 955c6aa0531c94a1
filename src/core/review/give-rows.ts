import type { Person } from '../people/person';
import { compareText } from '../referral/order';
import type { Candidate } from './candidate';
import { findLastWords } from './last-words';
import type { Match } from './give-first';
import type { Occasion } from './occasion';
import { findRaises, type Raise } from './raises';
import { sayMatch, sayRaises, type Talk } from './say';
import { weightOf } from './tier-weight';

/**
 * What is there to give: first what was noted to be raised, one row a person, then introductions, one row for two
 * people. The nearer tier first, then by path.
 */
export function buildGiveRows(occasion: Occasion, talk: Talk): readonly Candidate[] {
	return [
		...buildRaiseRows(occasion),
		...talk.gifts.matches.map((match) => buildMatchRow(match, occasion)),
	];
}

function buildRaiseRows(occasion: Occasion): readonly Candidate[] {
	const { known } = occasion;
	return known
		.people()
		.filter(({ facts }) => !facts.archived)
		.map((person) => ({ person, raises: findRaises(known, person) }))
		.filter(({ raises }) => raises.length > 0)
		.sort(
			({ person: a }, { person: b }) =>
				weightOf(known.standing(b.path)) - weightOf(known.standing(a.path)) ||
				compareText(a.path, b.path),
		)
		.map(({ person, raises }) => buildRaiseRow(person, raises, occasion));
}

function buildRaiseRow(person: Person, raises: readonly Raise[], { known }: Occasion): Candidate {
	const [first] = raises;
	return {
		act: { ...actFor(person, known), about: [], ...(first && { source: first.source }) },
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

function buildMatchRow(match: Match, { known }: Occasion): Candidate {
	const { needer, need, offerer } = match;
	const source = { path: needer.path, line: need.line };
	return {
		act: { ...actFor(needer, known), about: [offerer.path], source },
		words: () => ({
			why: `${sayMatch(match)}.`,
			say: 'Ask both whether they would like to meet, then introduce them.',
		}),
	};
}

function actFor({ path, name }: Person, known: Occasion['known']) {
	const { actsAs } = known.standing(path);
	return {
		act: 'give',
		person: path,
		name,
		...(actsAs && { tier: actsAs }),
		minutes: known.settings.minutes.give,
	} as const;
}
