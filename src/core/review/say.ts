import { formatDay } from '../calendar/say-day';
import type { Person } from '../people/person';
import type { Known } from '../relationship/known';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { Gifts, Match } from './give-first';
import type { LastWords } from './last-words';
import { plainWords, quote } from './plain-words';
import { isMyPromise, isTheirPromise } from './promises';
import { findRaises, type Raise } from './raises';
import type { SharedTopic } from './shared-topics';
import type { Review } from './review';

/** All that a conversation with somebody can be made of. */
export interface Talk {
	readonly known: Known;
	readonly gifts: Gifts;
	readonly topicOf: (person: Person) => SharedTopic | undefined;
}

/** Of one kind no more than this many are said; the timeline has them all. */
const MOST_SAID = 2;

/** What there was to talk about last time: "Last time: the stall pays for itself." */
export function sayTopic(last: LastWords | undefined): readonly string[] {
	return last?.topic === undefined ? [] : [`Last time: ${last.topic}.`];
}

/** What each has promised the other and has not done yet; of the owner's promises the `first` come first. */
export function sayPromises(
	{ known }: Talk,
	{ path, name }: Person,
	first: readonly KnownFollowUp[] = [],
): readonly string[] {
	const followUps = known.followUps(path);
	const mine = [...first, ...followUps.filter((one) => isMyPromise(one) && !first.includes(one))];
	const theirs = followUps.filter(
		(one) => isTheirPromise(one) && one.owners.some(({ person }) => person === path),
	);
	return [
		...sayMine(mine, known),
		...theirs.slice(0, MOST_SAID).map((one) => `${name} promised: ${sayPromise(one, known)}.`),
	];
}

/** What the vault's owner has promised: "You promised: “send the list”, due on 13 November." */
export function sayMine(promises: readonly KnownFollowUp[], known: Known): readonly string[] {
	return promises.slice(0, MOST_SAID).map((one) => `You promised: ${sayPromise(one, known)}.`);
}

/**
 * What you could give somebody (specification, section 5, give first): what you noted for them, an introduction that
 * serves them, one that serves another and honours them, somebody who shares a topic.
 */
export function sayGifts(talk: Talk, person: Person): readonly string[] {
	const raises = findRaises(talk.known, person).slice(0, MOST_SAID);
	const matches = talk.gifts.of(person.path).slice(0, MOST_SAID);
	const said = [...sayRaises(raises), ...matches.map((match) => `${sayMatch(match)}.`)];
	if (said.length > 0) return said;
	const shared = talk.topicOf(person);
	if (!shared) return [];
	const { topic, other } = shared;
	return [
		`${person.name} and ${other.name} share a topic, ${plainWords(topic)}; they may like to meet.`,
	];
}

/** "To raise: the grant for market halls; the daughter’s new school." */
export function sayRaises(raises: readonly Raise[]): readonly string[] {
	if (raises.length === 0) return [];
	return [`To raise: ${raises.map(({ text }) => plainWords(text)).join('; ')}.`];
}

/** "Ana Silva looks for an accountant; Jo Park offers bookkeeping", without a full stop. */
export function sayMatch({ needer, need, offerer, offer }: Match): string {
	return `${needer.name} looks for ${plainWords(need.value)}; ${offerer.name} offers ${plainWords(offer.value)}`;
}

function sayPromise({ text, due }: KnownFollowUp, { today }: Known): string {
	const by = due === undefined ? '' : `, due on ${formatDay(due, today)}`;
	return `${quote(plainWords(text))}${by}`;
}

/** How much the week holds: “1 act, 10 of 120 minutes”. */
export function sayLoad({ thisWeek, budget }: Pick<Review, 'thisWeek' | 'budget'>): string {
	const { length } = thisWeek;
	const acts = length === 1 ? '1 act' : `${length} acts`;
	return `${acts}, ${budget.planned} of ${budget.minutes} minutes`;
}
