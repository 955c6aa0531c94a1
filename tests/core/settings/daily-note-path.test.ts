import { expect, test } from 'vitest';
import { dailyNotePaths } from '../../../src/core/settings/daily-note-path';
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
