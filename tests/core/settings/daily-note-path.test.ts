import { expect, test } from 'vitest';
import { dailyNotePaths, weeklyNotePaths } from '../../../src/core/settings/daily-note-path';
import { DEFAULT_SETTINGS, type DailyNotes } from '../../../src/core/settings/settings';
import { day } from '../../fakes/build-network';

function paths(...dailyNotes: readonly DailyNotes[]): readonly string[] {
	return dailyNotePaths({ ...DEFAULT_SETTINGS, dailyNotes }, day('2026-11-20'));
}

test('a daily note lies at the top of the vault until something else is chosen', () => {
	expect(paths()).toEqual(['2026-11-20.md']);
});

test.each([
	['Daily', 'YYYY-MM-DD', 'Daily/2026-11-20.md'],
	['Journal/Days', 'YYYY/MM/DD dddd', 'Journal/Days/2026/11/20 Friday.md'],
	['', '[Day] D MMMM YYYY', 'Day 20 November 2026.md'],
])('in the folder %j by the format %j it lies at %j', (folder, format, path) => {
	expect(paths({ folder, format })).toEqual([path]);
});

test('a format that cannot be written has no place, and others stay', () => {
	expect(
		paths({ folder: 'A', format: 'YYYY-MM-DD HH' }, { folder: 'B', format: 'YYYY-MM-DD' }),
	).toEqual(['B/2026-11-20.md']);
});

test.each([
	['2026-11-20', 1, 'gggg-[W]ww', '2026-W47'],
	['2026-11-20', 7, 'gggg-[W]ww', '2026-W47'],
	['2027-01-01', 1, 'gggg-[W]ww', '2026-W53'],
	['2027-01-01', 7, 'gggg-[W]ww', '2027-W01'],
	['2026-12-26', 7, 'gggg-[W]ww', '2026-W52'],
	['2027-01-09', 7, 'gg w', '27 2'],
	['2026-11-20', 1, 'GGGG-[W]WW', '2026-W47'],
	['2026-11-20', 1, 'YYYY-MM-DD [week]', '2026-11-16 week'],
	['2026-11-22', 7, 'YYYY-MM-DD', '2026-11-22'],
])('the week of %s, begun on weekday %i, has by %s the name %s', (on, first, format, name) => {
	const weekly = [{ folder: 'Weekly', format }];
	expect(weeklyNotePaths(weekly, day(on), first)).toEqual([`Weekly/${name}.md`]);
});
