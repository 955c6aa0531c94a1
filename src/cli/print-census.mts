import { weekOf } from '../core/calendar/week';
import { formatDay } from '../core/calendar/say-day';
import { buildCensus } from '../core/review/census';
import { buildOccasion } from '../core/review/occasion';
import type { Census } from '../core/review/review';
import { TIER_NAMES, TIERS, type Tier } from '../core/settings/tier';
import { sayCensus } from './census-words.mts';
import { sayNobody, sayUnread } from './empty-states.mts';
import { indent, padFrom, padTo } from './layout.mts';
import { markdownTable } from './markdown.mts';
import type { Answer, Sheet } from './sheet.mts';
import { titleLines } from './title.mts';
import { capitalised } from './words.mts';

const GROUPS: readonly (Tier | 'unsorted')[] = [...TIERS, 'unsorted'];

/** Heights of a column in a line of 26 weeks, lowest first. */
const HEIGHTS = [...'▁▂▃▄▅▆▇█'];

/**
 * `kith census`: how many people there are in each tier, how many of them trust, how warm those bonds are, and how it
 * has been for 26 weeks. As JSON:
 *
 *     { "version": 1, "today": "2026-11-20",
 *       "census": { "tiers": { "1": 4, "2": 4, "3": 5, "4": 4, "unsorted": 3 },
 *                   "trusted": 12, "warm": 8, "cooling": 3, "cold": 1, "toSphere": 238,
 *                   "weeks": [ { "end": "2026-05-31", "trusted": 10, "warm": 6 }, … 26, oldest first ] } }
 */
export function answerCensus(sheet: Sheet): Answer {
	const { request, known } = sheet;
	const week = request.week ?? weekOf(known.today, known.settings.firstWeekday);
	const census = buildCensus(buildOccasion(known, week));
	return {
		text: () => printText(census, sheet),
		markdown: () => printMarkdown(census),
		json: () => ({ version: 1, today: known.today, census: toJson(census) }),
	};
}

function printText(census: Census, sheet: Sheet): readonly string[] {
	const { screen, known } = sheet;
	const { width } = screen;
	if (known.people().length === 0) return [...sayNobody(sheet), ...sayUnread(sheet)];
	return [
		...titleLines('Who knows and trusts you', sheet),
		'',
		...tierBars(census, width),
		'',
		...indent(sayCensus(census), { by: 0, width }),
		'',
		...weekLines(census, sheet),
		...sayUnread(sheet),
	];
}

function tierBars({ tiers }: Census, width: number): readonly string[] {
	const most = Math.max(1, ...Object.values(tiers));
	const names = GROUPS.map(nameOf);
	const nameWidth = Math.max(...names.map((name) => name.length));
	const countWidth = String(most).length;
	const room = Math.min(width - nameWidth - countWidth - 6, 40);
	return GROUPS.map((tier, index) => {
		const count = tiers[tier];
		const bar = '█'.repeat(Math.ceil((count / most) * Math.min(room, most * 2)));
		const name = padTo(names[index] ?? '', nameWidth);
		return `  ${name}  ${padFrom(String(count), countWidth)}  ${bar}`.trimEnd();
	});
}

function nameOf(tier: Tier | 'unsorted'): string {
	return tier === 'unsorted' ? 'Unsorted' : `${tier} ${capitalised(TIER_NAMES[tier])}`;
}

function weekLines({ weeks }: Census, { known, screen }: Sheet): readonly string[] {
	const { paint } = screen;
	const first = weeks[0];
	const last = weeks.at(-1);
	if (first === undefined || last === undefined) return [];
	const most = Math.max(1, ...weeks.map(({ trusted }) => trusted));
	const line = (counts: readonly number[]): string =>
		counts.map((n) => heightOf(n, most)).join('');
	const from = formatDay(first.end, known.today);
	const to = formatDay(last.end, known.today);
	const sides = (count: number, then: number): string => `${then} → ${count}`;
	return [
		`Weeks ending ${from} to ${to}:`,
		`  trusted  ${line(weeks.map(({ trusted }) => trusted))}  ${paint.faint(sides(last.trusted, first.trusted))}`,
		`  warm     ${line(weeks.map(({ warm }) => warm))}  ${paint.faint(sides(last.warm, first.warm))}`,
	];
}

function heightOf(count: number, most: number): string {
	const step = count === 0 ? 0 : Math.ceil((count / most) * (HEIGHTS.length - 1));
	return HEIGHTS[step] ?? '';
}

function printMarkdown(census: Census): readonly string[] {
	return [
		'## Who knows and trusts you',
		'',
		sayCensus(census),
		'',
		...markdownTable(
			[
				['Tier', 'left'],
				['People', 'right'],
			],
			GROUPS.map((tier) => [nameOf(tier), String(census.tiers[tier])]),
		),
		'',
		...markdownTable(
			[
				['Week ending', 'left'],
				['Trusted', 'right'],
				['Warm', 'right'],
			],
			census.weeks.map(({ end, trusted, warm }) => [end, String(trusted), String(warm)]),
		),
	];
}

function toJson(census: Census): Readonly<Record<string, unknown>> {
	const { tiers, trusted, warm, cooling, cold, toSphere, weeks } = census;
	return {
		tiers,
		trusted,
		warm,
		cooling,
		cold,
		toSphere,
		weeks: weeks.map((week) => ({ end: week.end, trusted: week.trusted, warm: week.warm })),
	};
}
