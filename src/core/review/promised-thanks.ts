import type { Named } from '../people/person';
import { SENTENCE_WORDS } from '../reading/lexicon/languages';
import type { NameRef } from '../reading/names/name-ref';
import { classifySentence } from '../reading/sentence/classify';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import { isSame } from '../referral/who';
import { nameKey } from '../text/name';
import { concernedBy, isMyPromise } from './promises';

/**
 * Whether a promise is to thank only people of some kind, and nothing else: read as if it had been kept, it tells of a
 * thank-you to them.
 *
 *     thank [[Bo]] for the introduction to [[Carla]]     thanks to Bo
 *     thank [[Bo]] and call him                          more than thanks
 */
export function promisesThanks(
	known: Known,
	promise: KnownFollowUp,
	isOwed: (named: Named) => boolean,
): boolean {
	const concerned = concernedBy(known, promise);
	if (!concerned.some(isOwed)) return false;
	const said = sayings
		.of(promise, [], () => readAsKept(promise.text))
		.filter(({ kind }) => kind !== 'mention');
	const thanked = said.flatMap(({ people }) => people);
	return (
		said.length > 0 &&
		said.every(({ kind }) => kind === 'thanked') &&
		thanked.every((ref) => concerned.some((named) => isOwed(named) && isMeant(ref, named)))
	);
}

/** The owner's open promises to thank somebody. */
export function promisedThanks(known: Known, towards: Named): readonly KnownFollowUp[] {
	const { person } = towards;
	const followUps = person === undefined ? known.ownFollowUps() : known.followUps(person);
	return followUps.filter(
		(one) => isMyPromise(one) && promisesThanks(known, one, (named) => isSame(named, towards)),
	);
}

/** Whom its words do not name is the person it concerns: "thank her". */
const SOMEBODY: NameRef = { raw: '', name: '', form: 'own', line: 1, column: 1 };

const sayings = new Kept<KnownFollowUp, ReturnType<typeof readAsKept>>();

function readAsKept(text: string): ReturnType<typeof classifySentence> {
	return classifySentence({
		text,
		line: 1,
		column: 1,
		words: SENTENCE_WORDS,
		own: SOMEBODY,
		task: 'done',
		place: 'log',
		isSelf: () => false,
	});
}

function isMeant(ref: NameRef, { name, raw }: Named): boolean {
	if (ref.form === 'own' || ref.raw === raw) return true;
	return `${nameKey(name)} `.startsWith(`${nameKey(ref.name)} `);
}
