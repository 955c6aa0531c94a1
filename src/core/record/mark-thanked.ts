import type { Day } from '../calendar/day';
import type { ThankedStage } from '../referral/referral';
import type { Act } from './act';
import { logLine } from './log-act';
import { formatLogLine } from './log-line';
import { nameIn, type Party, type Whom, type Writing } from './writing';

/** A thank-you that has been said. */
export interface ThanksWish {
	readonly person: Party;
	/** What it was for; absent when it was for nothing in particular: then it closes the oldest that is open. */
	readonly owed?: {
		readonly stage: ThankedStage;
		/** Whom they introduced. */
		readonly about: Whom;
		/** Of an outcome: it was a further introduction, not business. */
		readonly further?: object;
	};
	readonly day: Day;
	readonly id: string;
}

/**
 * Marks somebody as thanked, in words that say which of the things owed it was for.
 *
 *     - 2026-03-05 thanked for the introduction to [[Carla Diaz]] ^k-t7q1c0de
 *     - 2026-03-10 thanked for the introduction to [[Carla Diaz]]: it led to a first conversation ^k-0a9d8e7f
 *     - 2026-04-01 thanked for the introduction to [[Carla Diaz]]: it led to business ^k-1b2c3d4e
 */
export function markThanked({ person, owed, day, id }: ThanksWish, writing: Writing): Act {
	const what = owed ? ` ${thanksFor(owed, nameIn(writing, owed.about))}` : '';
	const line = formatLogLine({ day, words: `thanked${what}`, id });
	const said = owed ? ` ${thanksFor(owed, owed.about.name)}` : '';
	return logLine(
		person,
		line,
		`Noted in ${person.path} that you thanked ${person.name}${said}.`,
		writing,
	);
}

/** “for the introduction to [[Carla Diaz]]: it led to business”. */
export function thanksFor(
	{ stage, further }: { readonly stage: ThankedStage; readonly further?: object },
	name: string,
): string {
	return `for the introduction to ${name}${sayLed(stage, further !== undefined)}`;
}

function sayLed(stage: ThankedStage, isFurther: boolean): string {
	switch (stage) {
		case 'introduced':
			return '';
		case 'reached':
			return ': it led to a first conversation';
		case 'outcome':
			return isFurther ? ': it led to a further introduction' : ': it led to business';
	}
}
