import type { Day } from '../calendar/day';
import { formatByFormat } from '../calendar/day-format';
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
	return kept.flatMap(({ folder, format }) => {
		const name = formatByFormat(day, format);
		return name === undefined ? [] : [`${folder === '' ? '' : `${folder}/`}${name}.md`];
	});
}
