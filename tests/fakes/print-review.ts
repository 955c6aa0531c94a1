import { weekOf } from '../../src/core/calendar/week';
import { buildReview } from '../../src/core/review/build-review';
import type { Review, ReviewRow } from '../../src/core/review/review';
import type { ReviewAct, Settings } from '../../src/core/settings/settings';
import { buildKnown, type Properties } from './build-known';
import { day } from './build-network';
import { TODAY } from './print-referrals';

/** What a review is held on, as of {@link TODAY}, a Friday; its week ends on Sunday 22 November 2026. */
export interface Reviewed {
	readonly story?: string;
	readonly people: Readonly<Record<string, Properties>>;
	readonly settings?: Partial<Settings>;
	/** Any day of the week to be reviewed. */
	readonly week?: string;
}

export function knownOf({ story = '', people, settings }: Reviewed) {
	return buildKnown({ today: TODAY, story, people, ...(settings && { settings }) });
}

export function reviewOf(reviewed: Reviewed): Review {
	return buildReview(knownOf(reviewed), weekOf(day(reviewed.week ?? TODAY)));
}

/** `reconnect Ana 2026-11-18`, `thank-you introduced Bo about Carla 2026-11-03`, with ` > why it waits`. */
export function printRow({ act, stage, name, about, due, notNow }: ReviewRow): string {
	const whom = about.map((path) => path.slice('People/'.length, -'.md'.length)).join(', ');
	const words = [act, stage, name, whom && `about ${whom}`, due].filter((word) => word);
	return words.join(' ') + (notNow === undefined ? '' : ` > ${notNow}`);
}

/** All rows of a review, this week's first, one line each. */
export function rowsOf(reviewed: Reviewed, act?: ReviewAct): readonly string[] {
	return actsOf(reviewed, act).map(printRow);
}

export function actsOf(reviewed: Reviewed, act?: ReviewAct): readonly ReviewRow[] {
	const { thisWeek, notThisWeek } = reviewOf(reviewed);
	return [...thisWeek, ...notThisWeek].filter((row) => act === undefined || row.act === act);
}

/** The reconnects of a review, as {@link printRow} has them. */
export function reconnectsOf(people: Reviewed['people'], story = '', more: Partial<Reviewed> = {}) {
	return rowsOf({ people, story, ...more }, 'reconnect');
}

/** Why somebody is to be contacted again. */
export function whyReconnect(people: Reviewed['people'], story = '', more: Partial<Reviewed> = {}) {
	return actsOf({ people, story, ...more }, 'reconnect').map(({ why }) => why);
}
