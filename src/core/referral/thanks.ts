import type { KnownEvent } from '../relationship/known-event';
import { compareDays } from './order';
import type { Thanks } from './referral';
import { findThankedStage } from './thanked-stage';
import { whoKey } from './who';

/**
 * The thank-yous told in the notes, oldest first, one for each person thanked. The same thank-you told in two notes
 * on one day, in the log and in the daily note, is one; a line that says what it was for beats one that does not, and
 * thanks for two stages of one referral are two.
 */
export function readThanks(events: readonly KnownEvent[]): readonly Thanks[] {
	const days = new Map<string, Thanks[]>();
	for (const { kind, day, source, text, people, about, told } of events) {
		if (kind !== 'thanked' || day === undefined || told.corrected === 'no-contact') continue;
		const stage = findThankedStage(text);
		for (const person of people) {
			const key = `${day}\n${whoKey(person)}`;
			const others = about.filter((named) => whoKey(named) !== whoKey(person));
			const thanks = { day, source, person, about: others, ...(stage && { stage }) };
			days.set(key, [...(days.get(key) ?? []), thanks]);
		}
	}
	return [...days.values()].flatMap(withoutRetold).sort(compareThanks);
}

/** Of the thank-yous to one person on one day, those that no other note tells as well. */
function withoutRetold(thanks: readonly Thanks[]): readonly Thanks[] {
	const kept: Thanks[] = [];
	const saidFor = [...thanks].sort(
		(a, b) => b.about.length - a.about.length || Number(!a.stage) - Number(!b.stage),
	);
	for (const next of saidFor) {
		const retold = kept.some(
			(other) =>
				other.source.path !== next.source.path &&
				(next.stage === undefined || next.stage === other.stage) &&
				next.about.every((named) => isIn(other, whoKey(named))),
		);
		if (!retold) kept.push(next);
	}
	return kept;
}

function isIn(thanks: Thanks, key: string): boolean {
	return thanks.about.some((named) => whoKey(named) === key);
}

/** By day; within a day those that say which stage first. Sorting is stable: else they stay in the order of their notes. */
function compareThanks(a: Thanks, b: Thanks): number {
	return compareDays(a.day, b.day) || Number(!a.stage) - Number(!b.stage);
}
