import { addDays, type Day } from '../calendar/day';
import type { Week } from '../calendar/week';
import type { Person } from '../people/person';
import { compareDated } from '../referral/order';
import { readObligations } from '../referral/obligations';
import { readReferrals } from '../referral/read-referrals';
import type { Obligation, Referrals } from '../referral/referral';
import { isOwner } from '../referral/who';
import { cadenceOf } from '../relationship/cadence';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import { isContactWith } from '../relationship/timeline';
import type { ReviewAct } from '../settings/settings';
import type { Source } from '../text/diagnostic';
import { concernedBy } from './promises';

/** An act that the notes tell has been done. */
export interface DoneAct {
	readonly act: ReviewAct;
	/** Absent for somebody without a note. */
	readonly person?: string;
	readonly name: string;
	readonly day: Day;
	readonly source: Source;
}

/**
 * The acts of a week that have been done, oldest first, as the notes tell them: thanked, asked again, reached, a promise
 * ticked, two people introduced, and a contact that was due with somebody. A thank-you or a first word is no reconnect
 * as well.
 */
export function findDoneActs(
	known: Known,
	week: Week,
	referrals: Referrals = readReferrals(known),
	obligations: readonly Obligation[] = readObligations(known, referrals),
): readonly DoneAct[] {
	const isInWeek = (day: Day | undefined): day is Day =>
		day !== undefined && day >= week.start && day <= week.end && day <= known.today;
	const settled = findSettled(obligations);
	// A promise of thanks that was ticked is the thank-you itself.
	const told = new Set(settled.map(({ source }) => placeKey(source)));
	const acts = [
		...settled,
		...findAsked(known, referrals),
		...findKept(known).filter(({ source }) => !told.has(placeKey(source))),
		...findIntroduced(referrals),
	].filter(({ day }) => isInWeek(day));
	const touched = new Set(acts.map(({ person }) => person));
	const others = known
		.people()
		.filter(({ path, facts }) => !facts.archived && !touched.has(path))
		.flatMap((person) => {
			const { path } = person;
			const from = [known, week.start, week.end, known.standing(path), known.events(path)];
			return reconnects.of(person, from, () => findReconnect(known, person, week));
		});
	return [...acts, ...others].sort(compareDated);
}

function findSettled(obligations: readonly Obligation[]): readonly DoneAct[] {
	return obligations.flatMap(({ kind, towards, closed }) => {
		const isDone = closed?.by === 'thanked' || (kind === 'reach' && closed?.by === 'reached');
		if (!isDone || closed.day === undefined) return [];
		return [actWith(kind, towards, { day: closed.day, source: closed.source })];
	});
}

/** Asking again is asking to confirm; the first ask is not. */
function findAsked(known: Known, { received }: Referrals): readonly DoneAct[] {
	return received.flatMap(({ referrer, lines }) => {
		const asked = lines.filter(({ stage }) => stage === 'asked' || stage === 'offered');
		if (isOwner(known, referrer)) return [];
		return asked
			.filter(({ stage, day }) => stage === 'asked' && day !== asked[0]?.day)
			.flatMap(({ day, source }) =>
				day ? [actWith('confirm', referrer, { day, source })] : [],
			);
	});
}

function findKept(known: Known): readonly DoneAct[] {
	const kept = new Map<string, DoneAct>();
	const add = (followUps: readonly KnownFollowUp[]) => {
		const done = ticked.of(followUps, [known], () => findTicked(known, followUps));
		for (const act of done) kept.set(placeKey(act.source), act);
	};
	for (const { path } of known.people()) add(known.followUps(path));
	add(known.ownFollowUps());
	return [...kept.values()];
}

const ticked = new Kept<readonly KnownFollowUp[], readonly DoneAct[]>();

function findTicked(known: Known, followUps: readonly KnownFollowUp[]): readonly DoneAct[] {
	return followUps.flatMap((followUp) => {
		const { mine, done, told, source } = followUp;
		if (!mine || !done || told.doneOn === undefined) return [];
		const [first] = concernedBy(known, followUp);
		return first ? [actWith('follow-up', first, { day: told.doneOn, source })] : [];
	});
}

function placeKey({ path, line }: Source): string {
	return `${path}\n${line}`;
}

function findIntroduced({ given }: Referrals): readonly DoneAct[] {
	return given.flatMap(({ people: [first], day, source }) =>
		day ? [actWith('give', first, { day, source })] : [],
	);
}

const reconnects = new Kept<Person, readonly DoneAct[]>();

/** The first contact of the week with somebody who was due in it. */
function findReconnect(known: Known, person: Person, week: Week): readonly DoneAct[] {
	const { path, name, facts } = person;
	let inWeek: { readonly day: Day; readonly source: Source } | undefined;
	let before: Day | undefined;
	for (const event of known.events(path)) {
		if (event.day === undefined) break;
		if (!isContactWith(event, path, known.today) || event.day > week.end) continue;
		before = event.day;
		if (event.day < week.start) break;
		inWeek = { day: event.day, source: event.source };
	}
	if (!inWeek || before === undefined || before >= week.start) return [];
	const { cadence } = cadenceOf(person, known.standing(path), known.settings);
	const next = facts.nextTouch?.value;
	const isAwaited = next !== undefined && next > before && next <= week.end;
	const isDue = cadence !== 'never' && addDays(before, cadence) <= week.end;
	return isAwaited || isDue ? [{ act: 'reconnect', person: path, name, ...inWeek }] : [];
}

function actWith(
	act: ReviewAct,
	{ person, name }: { readonly person?: string; readonly name: string },
	done: { readonly day: Day; readonly source: Source },
): DoneAct {
	return { act, ...(person !== undefined && { person }), name, ...done };
}
