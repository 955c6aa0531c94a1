import { formatAgo } from '../calendar/say-day';
import type { Named } from '../people/person';
import type { Obligation } from '../referral/referral';
import { isOwner } from '../referral/who';
import { cadenceOf } from '../relationship/cadence';
import type { KnownEvent } from '../relationship/known-event';
import type { Occasion } from './occasion';

/** Beyond this many cadences without contact a bond is cold (specification, section 6). */
export const COLD_AFTER_CADENCES = 2;

/** A gentle word beside something owed: the person is archived or the bond cold, or they are asked and never given. */
export function findMark(occasion: Occasion, obligation: Obligation): string | undefined {
	const { known } = occasion;
	const { kind, towards, about } = obligation;
	if (isOwner(known, kind === 'reach' ? about : towards))
		return 'You made this introduction yourself.';
	const words = [
		...sayArchived(occasion, towards),
		...(kind === 'reach' ? [] : sayCold(occasion, towards)),
		...(kind === 'confirm' ? sayNothingGiven(occasion, towards) : []),
	];
	return words.length > 0 ? words.join(' ') : undefined;
}

/** Somebody who is not to be reminded of, but is owed something all the same. */
export function sayArchived({ known }: Occasion, { person }: Named): readonly string[] {
	const archived = person !== undefined && known.person(person)?.facts.archived;
	return archived ? ['Archived.'] : [];
}

function sayCold(
	{ known, asOf, beforeAsOf }: Occasion,
	{ person: path, name }: Named,
): readonly string[] {
	const person = path === undefined ? undefined : known.person(path);
	if (!person) return [];
	const { cadence } = cadenceOf(person, known.standing(person.path), known.settings);
	const last = known.lastContact(person.path);
	if (cadence === 'never') return [];
	if (!last) return [`You have not been in touch with ${name} yet.`];
	if (last.day >= beforeAsOf(COLD_AFTER_CADENCES * cadence)) return [];
	return [`You were last in touch ${formatAgo(last.day, asOf)}.`];
}

function sayNothingGiven({ known }: Occasion, { person, name }: Named): readonly string[] {
	if (person === undefined || known.events(person).some(isGiven)) return [];
	return [`You have not given ${name} anything yet.`];
}

/** An introduction made, a gift or help, whenever it was. */
function isGiven({ kind, told }: KnownEvent): boolean {
	return kind === 'introduction-made' || told.favour === 'given';
}
