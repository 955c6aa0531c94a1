import { addDays, type Day } from '../calendar/day';
import type { Week } from '../calendar/week';
import type { Person } from '../people/person';
import { compareDated } from '../referral/order';
import { readObligations } from '../referral/obligations';
import { readReferrals } from '../referral/read-referrals';
import type { Obligation, Referrals } from '../referral/referral';
import { isOwner } from '../referral/who';
import { cadenceOf } from '../relationship/cadence';
import type { Known } from '../relationship/known';
import { Kept } from '../relationship/kept';
import { Roll } from '../relationship/roll';
import { isContactWith } from '../relationship/timeline';
import type { ReviewAct } from '../settings/settings';
import type { Source } from '../text/diagnostic';
import { buildOccasion, type Occasion } from './occasion';
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
export function findDoneActs(known: Known, week: Week): readonly DoneAct[] {
	const occasion = buildOccasion(known, week);
	const referrals = readReferrals(known);
	const settled = findSettled(readObligations(known, referrals));
	// A promise of thanks that was ticked is the thank-you itself.
	const told = new Set(settled.map(({ source }) => placeKey(source)));
	const acts = [
		...settled,
		...asked.of(referrals, [known], () => findAsked(known, referrals)),
		...findKept(occasion).filter(({ source }) => !told.has(placeKey(source))),
		...findIntroduced(referrals),
	].filter(({ day }) => isInWeek(occasion, day));
	const touched = new Set(acts.map(({ person }) => person));
	const others = reconnectsDone.all(occasion).filter(({ person }) => !touched.has(person));
	return [...acts, ...others].sort(compareDated);
}

function isInWeek({ known, week }: Occasion, day: Day | undefined): day is Day {
	return day !== undefined && day >= week.start && day <= week.end && day <= known.today;
}

function findSettled(obligations: readonly Obligation[]): readonly DoneAct[] {
	return obligations.flatMap(({ kind, towards, closed }) => {
		const isDone = closed?.by === 'thanked' || (kind === 'reach' && closed?.by === 'reached');
		if (!isDone || closed.day === undefined) return [];
		return [actWith(kind, towards, { day: closed.day, source: closed.source })];
	});
}

const asked = new Kept<Referrals, readonly DoneAct[]>();

/** Asking again is asking to confirm; the first ask is not. */
function findAsked(known: Known, { received }: Referrals): readonly DoneAct[] {
	return received.flatMap(({ referrer, lines }) => {
		if (lines.length < 2) return [];
		const asks = lines.filter(({ stage }) => stage === 'asked' || stage === 'offered');
		if (isOwner(known, referrer)) return [];
		return asks
			.filter(({ stage, day }) => stage === 'asked' && day !== asks[0]?.day)
			.flatMap(({ day, source }) =>
				day ? [actWith('confirm', referrer, { day, source })] : [],
			);
	});
}

function findKept(occasion: Occasion): readonly DoneAct[] {
	// One that concerns several people is found of each.
	const kept = new Map<string, DoneAct>();
	for (const act of promisesKept.all(occasion)) kept.set(placeKey(act.source), act);
	return [...kept.values()];
}

/** The promises ticked in the week. */
export const promisesKept = new Roll<Occasion, DoneAct>({
	knownOf: ({ known }) => known,
	find: (occasion, person) => {
		const { known } = occasion;
		return (person ? known.followUps(person.path) : known.ownFollowUps()).flatMap(
			(followUp) => {
				const { mine, done, told, source } = followUp;
				if (!mine || !done || !isInWeek(occasion, told.doneOn)) return [];
				const [first] = concernedBy(known, followUp);
				return first ? [actWith('follow-up', first, { day: told.doneOn, source })] : [];
			},
		);
	},
});

function placeKey({ path, line }: Source): string {
	return `${path}\n${line}`;
}

function findIntroduced({ given }: Referrals): readonly DoneAct[] {
	return given.flatMap(({ people: [first], day, source }) =>
		day ? [actWith('give', first, { day, source })] : [],
	);
}

/** The first contacts of the week with people who were due in it. */
export const reconnectsDone = new Roll<Occasion, DoneAct>({
	knownOf: ({ known }) => known,
	find: ({ known, week }, person) =>
		person?.facts.archived === false ? findReconnect(known, person, week) : [],
});

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
