import { weekOf } from '../core/calendar/week';
import type { Named } from '../core/people/person';
import { buildReview } from '../core/review/build-review';
import { buildProgress } from '../core/review/progress';
import type { Review, ReviewRow } from '../core/review/review';
import { viewReview } from '../core/review/review-view';
import { REVIEW_ACTS, type ReviewAct } from '../core/settings/settings';
import { TIER_NAMES } from '../core/settings/tier';
import { sayCensus, sayTiers } from './census-words.mts';
import { sayNobody, sayUnread, sayUnsorted } from './empty-states.mts';
import { apart, indent } from './layout.mts';
import { escapeMarkdown, noteLink, wikilink } from './markdown.mts';
import type { Answer, Sheet } from './sheet.mts';
import { sourced } from './sourced.mts';
import { titleLines } from './title.mts';
import { capitalised, sayCount, sayList, sayWeek, sayWeekNumber, withoutStop } from './words.mts';

const HEADINGS: Readonly<Record<ReviewAct, string>> = {
	'thank-you': 'Thank',
	confirm: 'Ask whether they have introduced you',
	reach: 'Get to know',
	'follow-up': 'Keep your word',
	give: 'Give',
	reconnect: 'Get in touch again',
};

/** What an act is called where acts of several kinds stand together. */
const NAMES: Readonly<Record<ReviewAct, string>> = {
	'thank-you': 'thank-you',
	confirm: 'confirmation',
	reach: 'first contact',
	'follow-up': 'promise',
	give: 'gift',
	reconnect: 'reconnect',
};

/** More acts that can wait than this are counted, not listed; JSON and Markdown list them all. */
const MOST_WAITING = 20;

/**
 * `kith review`: the week's plan (specification, sections 6 and 9). As JSON:
 *
 *     { "version": 1, "today": "2026-11-20", "week": { "start": "2026-11-16", "end": "2026-11-22" },
 *       "budget": { "minutes": 120, "planned": 110 },
 *       "thisWeek": [ { "act", "person", "name", "tier", "due", "minutes", "stage", "about": [], "why", "say",
 *                       "source": { "path", "line" }, "mark" } ],
 *       "notThisWeek": [ the same, and "notNow": the reason ],
 *       "census": { "tiers": { "1": 4, …, "unsorted": 3 }, "trusted", "warm", "cooling", "cold" },
 *       "segmentGaps": [ { "segment", "empty": ["provide"], "why" } ],
 *       "progress": { "acts": { "done": 2, "of": 14 }, "minutes": { "done": 15, "of": 120 }, "streak": 3 } }
 *
 * `person`, `tier`, `due` and `source` are null where there is none; `stage`, `mark` and `notNow` are absent.
 */
export function answerReview(sheet: Sheet): Answer {
	const { request, known } = sheet;
	const week = request.week ?? weekOf(known.today, known.settings.firstWeekday);
	const review = buildReview(known, week);
	return {
		text: () => printText(review, sheet),
		markdown: () => printMarkdown(review, sheet),
		json: () => viewReview(known, review),
	};
}

function printText(review: Review, sheet: Sheet): readonly string[] {
	const { screen, known } = sheet;
	const { width, paint } = screen;
	const number = sayWeekNumber(review.week);
	const title = `The week of ${sayWeek(review.week)}${number === undefined ? '' : ` (${number})`}`;
	if (known.people().length === 0) {
		return [...titleLines(title, sheet), '', ...sayNobody(sheet), ...sayUnread(sheet)];
	}
	return [
		...titleLines(title, sheet),
		sayPlan(review),
		...sayProgress(review, sheet),
		...REVIEW_ACTS.flatMap((act) => textGroup(act, review.thisWeek, sheet)),
		...textWaiting(review.notThisWeek, sheet),
		...sayUnsorted(sheet),
		'',
		paint.strong('Who knows and trusts you'),
		...indent(`${sayTiers(review.census)} ${sayCensus(review.census)}`, { by: 2, width }),
		...(review.segmentGaps.length === 0 ? [] : ['', paint.strong('Segments')]),
		...review.segmentGaps.flatMap(({ why }) => indent(why, { by: 2, width })),
		...sayUnread(sheet),
	];
}

function sayPlan({ thisWeek, notThisWeek, budget }: Review): string {
	const { minutes, planned } = budget;
	if (thisWeek.length === 0) {
		return notThisWeek.length === 0
			? 'Nothing is due and nobody is waiting: a week off.'
			: `Nothing has to be done this week; ${sayCount(notThisWeek.length, 'thing')} can wait.`;
	}
	const wait = notThisWeek.length === 0 ? '' : `; ${notThisWeek.length} more can wait`;
	return `${sayCount(thisWeek.length, 'thing')} to do, ${planned} of ${minutes} minutes${wait}.`;
}

/** How far the week has come; nothing when nothing has been done yet. */
function sayProgress(review: Review, { known }: Sheet): readonly string[] {
	const { acts, minutes, left, streak } = buildProgress(known, review);
	const days = streak > 1 ? [`${streak} days in a row with a contact.`] : [];
	if (acts.done === 0) return days;
	const done = `Done so far: ${sayCount(acts.done, 'thing')}, ${sayCount(minutes.done, 'minute')}`;
	const rest =
		left.length === 0 ? 'that was this week’s work.' : `${left.length} of these still fit.`;
	return [[`${done}; ${rest}`, ...days].join(' ')];
}

function textGroup(act: ReviewAct, all: readonly ReviewRow[], sheet: Sheet): readonly string[] {
	const rows = all.filter((row) => row.act === act);
	if (rows.length === 0) return [];
	const { paint, width } = sheet.screen;
	const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
	const heading = apart(paint.strong(HEADINGS[act]), paint.faint(`${minutes} min`), width);
	return ['', heading, ...rows.flatMap((row) => textRow(row, sheet))];
}

function textRow(row: ReviewRow, { screen, known }: Sheet): readonly string[] {
	const { width, paint } = screen;
	const isShared = row.act === 'give' && row.about.length > 0;
	const tier = isShared || row.tier === undefined ? '' : ` (${TIER_NAMES[row.tier]})`;
	return [
		apart(`  ${sayNames(row, known)}${paint.faint(tier)}`, `${row.minutes} min`, width),
		...sourced(row.why, row.source, { by: 4 }, screen),
		...(row.mark === undefined ? [] : indent(row.mark, { by: 4, width }).map(paint.faint)),
		...(row.say === '' ? [] : indent(row.say, { by: 6, width, first: '    → ' })),
	];
}

function textWaiting(rows: readonly ReviewRow[], { screen, known }: Sheet): readonly string[] {
	if (rows.length === 0) return [];
	const { width, paint } = screen;
	const more = rows.length - MOST_WAITING;
	return [
		'',
		paint.strong('Not this week'),
		...rows.slice(0, MOST_WAITING).flatMap((row) => {
			const wait = row.notNow === undefined ? '' : `, ${row.notNow}`;
			const left = `  ${sayNames(row, known)}: ${paint.faint(`${NAMES[row.act]}${wait}`)}`;
			return [
				apart(left, `${row.minutes} min`, width),
				...sourced(row.why, row.source, { by: 4 }, screen),
			];
		}),
		...(more > 0
			? [`  and ${sayCount(more, 'more act')}; --format markdown or json lists them all`]
			: []),
	];
}

/** Of a gift all whom it would serve, of other acts whoever it is towards. */
function sayNames({ act, name, about }: ReviewRow, known: Sheet['known']): string {
	const others = act === 'give' ? about.map((path) => known.person(path)?.name ?? path) : [];
	return sayList([name, ...others]);
}

function printMarkdown(review: Review, sheet: Sheet): readonly string[] {
	const { known } = sheet;
	const head = [`## The week of ${sayWeek(review.week)}`, ''];
	if (known.people().length === 0) return [...head, ...sayNobody(sheet)];
	return [
		...head,
		sayPlan(review),
		...REVIEW_ACTS.flatMap((act) => {
			const rows = review.thisWeek.filter((row) => row.act === act);
			if (rows.length === 0) return [];
			return ['', `### ${HEADINGS[act]}`, '', ...rows.flatMap((row) => task(row, sheet))];
		}),
		...(review.notThisWeek.length === 0
			? []
			: [
					'',
					'### Not this week',
					'',
					...review.notThisWeek.map((row) => `- ${sayWaiting(row, sheet)}`),
				]),
		'',
		'### Who knows and trusts you',
		'',
		`${sayTiers(review.census)} ${sayCensus(review.census)}`,
		...review.segmentGaps.flatMap(({ why }) => ['', escapeMarkdown(why)]),
	];
}

function task(row: ReviewRow, sheet: Sheet): readonly string[] {
	return [
		`- [ ] ${sayWho(row, sheet)}: ${sayWhy(row)} (${row.minutes} min)`,
		...(row.say === '' ? [] : [`\t- ${escapeMarkdown(row.say)}`]),
		...(row.mark === undefined ? [] : [`\t- ${escapeMarkdown(row.mark)}`]),
	];
}

function sayWaiting(row: ReviewRow, sheet: Sheet): string {
	const reason = row.notNow === undefined ? '' : `${escapeMarkdown(capitalised(row.notNow))}. `;
	return `${sayWho(row, sheet)} (${NAMES[row.act]}, ${row.minutes} min): ${reason}${sayWhy(row)}`;
}

function sayWho(row: ReviewRow, { known }: Sheet): string {
	const people: readonly Pick<Named, 'name' | 'person'>[] = [
		{ name: row.name, ...(row.person !== undefined && { person: row.person }) },
		...(row.act === 'give'
			? row.about.map((person) => ({ name: known.person(person)?.name ?? person, person }))
			: []),
	];
	return people.map(({ person, name }) => wikilink(person, name)).join(' and ');
}

function sayWhy({ why, source }: ReviewRow): string {
	const said = escapeMarkdown(withoutStop(why));
	return source === undefined
		? `${said}.`
		: `${said}, ${noteLink(source.path)} line ${source.line}.`;
}
