import type { Named } from '../people/person';
import { isOwner } from '../referral/who';
import type { Known } from '../relationship/known';
import type { KnownFollowUp } from '../relationship/known-follow-up';

/** Whether a follow-up is still owed by the vault's owner. */
export function isMyPromise({ mine, done }: KnownFollowUp): boolean {
	return mine && !done;
}

/** Whether a follow-up is still owed by somebody else, and by them alone. */
export function isTheirPromise({ mine, done }: KnownFollowUp): boolean {
	return !mine && !done;
}

/** Whom a follow-up concerns besides the vault's owner, those with a note first. */
export function concernedBy(known: Known, { about, owners }: KnownFollowUp): readonly Named[] {
	const others = [...about, ...owners].filter((named) => !isOwner(known, named));
	const withNote = others.filter(({ person }) => person !== undefined);
	return [...withNote, ...others.filter(({ person }) => person === undefined)];
}
