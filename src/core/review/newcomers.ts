import type { Day } from '../calendar/day';
import type { Obligation, Referral } from '../referral/referral';
import type { Occasion } from './occasion';

/** Who was introduced and when, and whom there is still to be reached for the first time; by their notes. */
export interface Newcomers {
	readonly introducedOn: ReadonlyMap<string, Day>;
	readonly toReach: ReadonlySet<string>;
}

/** Everybody who was introduced. Whoever has waited too long to be reached is nobody new any longer. */
export function findNewcomers(
	{ beforeAsOf, known }: Occasion,
	received: readonly Referral[],
	obligations: readonly Obligation[],
): Newcomers {
	const stale = beforeAsOf(known.settings.staleAfterDays);
	const toReach = new Set<string>();
	for (const { kind, closed, opened, towards } of obligations) {
		if (kind !== 'reach' || closed || opened < stale || towards.person === undefined) continue;
		toReach.add(towards.person);
	}
	return { introducedOn: findIntroducedOn(received), toReach };
}

function findIntroducedOn(received: readonly Referral[]): ReadonlyMap<string, Day> {
	const days = new Map<string, Day>();
	for (const { referred, stages } of received) {
		const day = stages.find(({ stage }) => stage === 'introduced')?.day;
		if (day === undefined || referred.person === undefined) continue;
		const earlier = days.get(referred.person);
		if (earlier === undefined || day < earlier) days.set(referred.person, day);
	}
	return days;
}

/** Those of whom one says otherwise than the other. */
export function* differingNewcomers(a: Newcomers, b: Newcomers): Generator<string, void> {
	for (const [one, other] of [
		[a, b],
		[b, a],
	] as const) {
		for (const [path, day] of one.introducedOn)
			if (other.introducedOn.get(path) !== day) yield path;
		for (const path of one.toReach) if (!other.toReach.has(path)) yield path;
	}
}
