import { dayOf, daysBetween, partsOfDay, type Day } from '../calendar/day';
import { formatByFormat } from '../calendar/day-format';
import { formatIsoWeek, weekOf, type Week } from '../calendar/week';
import type { DailyNotes, Settings } from './settings';

/** What the app does where nobody has told it otherwise. */
const USUAL: DailyNotes = { folder: '', format: 'YYYY-MM-DD' };

/**
 * Where the daily note of a day may lie, the likeliest place first; formats whose names cannot be written are left out.
 *
 *     Daily, YYYY/MM/YYYY-MM-DD     Daily/2026/11/2026-11-20.md
 */
export function dailyNotePaths(
	{ dailyNotes }: Pick<Settings, 'dailyNotes'>,
	day: Day,
): readonly string[] {
	const kept = dailyNotes.length > 0 ? dailyNotes : [USUAL];
	return kept.flatMap(({ folder, format }) => pathIn(folder, formatByFormat(day, format)));
}

/**
 * Where the note of a day’s week may lie, named by the first day of the week. Weeks that begin on a Monday are counted
 * by ISO 8601, others from the one with 1 January in it.
 *
 *     Weekly, gggg-[W]ww     Weekly/2026-W47.md
 */
export function weeklyNotePaths(
	weeklyNotes: readonly DailyNotes[],
	day: Day,
	firstWeekday: number,
): readonly string[] {
	const week = weekOf(day, firstWeekday);
	return weeklyNotes.flatMap(({ folder, format }) => {
		const known = format.replace(LOCAL, (token) => localToken(token, week, firstWeekday));
		return pathIn(folder, formatByFormat(week.start, known));
	});
}

function pathIn(folder: string, name: string | undefined): readonly string[] {
	return name === undefined ? [] : [`${folder === '' ? '' : `${folder}/`}${name}.md`];
}

/** The tokens of weeks as a language counts them, and what is no token. */
const LOCAL = /\[[^\][]{0,100}\]|g{4}|g{2}|w{1,2}(?!o)/gu;

function localToken(token: string, { start, end }: Week, firstWeekday: number): string {
	if (token.startsWith('[')) return token;
	const { year, week } = firstWeekday === 1 ? partsOfIsoWeek(start) : partsOfLastDay(end);
	const figures = token.startsWith('g') ? String(year) : String(week).padStart(2, '0');
	return `[${token === 'w' ? String(week) : figures.slice(-token.length)}]`;
}

interface WeekParts {
	readonly year: number;
	readonly week: number;
}

function partsOfIsoWeek(day: Day): WeekParts {
	const written = formatIsoWeek(day);
	return { year: Number(written.slice(0, 4)), week: Number(written.slice(6)) };
}

/** The week with 1 January in it ends on one of the first seven days of the year. */
function partsOfLastDay(day: Day): WeekParts {
	const { year } = partsOfDay(day);
	const first = dayOf(year, 1, 1) ?? day;
	return { year, week: Math.floor(daysBetween(first, day) / 7) + 1 };
}
