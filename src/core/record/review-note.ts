import { readObligations } from '../referral/obligations';
import { readReferrals } from '../referral/read-referrals';
import type { Obligation } from '../referral/referral';
import type { Known } from '../relationship/known';
import type { Review, ReviewRow } from '../review/review';
import { foldLine } from './log-line';
import { thanksFor } from './mark-thanked';
import type { Act } from './act';
import { writeSection } from './review-section';
import { idAt, nameIn, type Writing } from './writing';

/** A review to be written into the note of its week or of a day. */
export interface ReviewNoteWish {
	/** A note that exists. */
	readonly path: string;
	readonly review: Review;
	/** The window the review was built from. */
	readonly known: Known;
	/** As many as the week has acts. */
	readonly ids: readonly string[];
}

/**
 * Writes the week’s acts into a note, those of {@link Review.thisWeek} in their order. What is done by writing to
 * somebody, thanking, asking or introducing is a task, and ticking it logs it; what is a task elsewhere already is
 * quoted with its place, to be ticked there.
 *
 *     ## Kith review 2026-11-20
 *
 *     Carried over from my notes:
 *
 *     - [ ] Thank [[Ana Silva]] for the introduction to [[Ben Okafor]] ^k-0a9d8e7f
 *
 *     > To be ticked where it stands:
 *     > - You promised “send the list”; it is due today. ([[2026-11-02 Ana]])
 */
export function writeReview(wish: ReviewNoteWish, writing: Writing): Act {
	const { path, review, known, ids } = wish;
	const owed = [...readObligations(known, readReferrals(known))];
	const tasks: string[] = [];
	const quotes: string[] = [];
	for (const row of review.thisWeek) {
		const words = taskOf(row, takeObligation(owed, row), writing);
		if (words === undefined) quotes.push(quoteOf(row, writing));
		else tasks.push(`- [ ] ${words} ^${idAt(ids, tasks.length)}`);
	}
	const heading = `${writing.settings.reviewHeading} ${writing.today}`;
	return {
		done: `Wrote the review with ${sayCount(tasks.length + quotes.length)} in ${path}.`,
		creates: [],
		edits: [{ path, edit: (text) => writeSection(text, { heading, tasks, quotes }) }],
	};
}

function sayCount(count: number): string {
	return count === 1 ? '1 act' : `${count} acts`;
}

/** What a row stands for, taken from the list so that two rows alike stand for two. */
function takeObligation(owed: Obligation[], row: ReviewRow): Obligation | undefined {
	const at = owed.findIndex(
		(one) =>
			one.closed === undefined &&
			one.kind === row.act &&
			one.stage === row.stage &&
			one.due === row.due &&
			one.towards.person === row.person &&
			one.towards.name === row.name &&
			one.about.person === row.about[0] &&
			one.source.path === row.source?.path &&
			one.source.line === row.source.line,
	);
	return at < 0 ? undefined : owed.splice(at, 1)[0];
}

/** The words of a task that, once ticked, is read as having been done; `undefined`: it cannot be done in this note. */
function taskOf(
	row: ReviewRow,
	obligation: Obligation | undefined,
	writing: Writing,
): string | undefined {
	const name = nameIn(writing, row);
	const about = obligation && nameIn(writing, obligation.about);
	switch (row.act) {
		case 'thank-you':
			if (about === undefined || row.stage === undefined) return undefined;
			return `Thank ${name} ${thanksFor({ ...obligation, stage: row.stage }, about)}`;
		case 'confirm':
			return about && `Ask ${name} about the introduction to ${about}`;
		case 'reach':
		case 'reconnect':
			return `Get in touch with ${name}`;
		case 'give': {
			const [other] = row.about;
			return other === undefined
				? undefined
				: `Introduce ${name} to ${writing.linkTo(other)}`;
		}
		case 'follow-up':
			return undefined;
	}
}

function quoteOf({ name, why, say, source }: ReviewRow, { linkTo }: Writing): string {
	const place = source ? ` (${linkTo(source.path)})` : '';
	return foldLine(`${name}: ${[why, say].filter(Boolean).join(' ')}${place}`).text;
}
