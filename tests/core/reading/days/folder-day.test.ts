import { expect, test } from 'vitest';
import { folderDay, yearAround } from '../../../../src/core/reading/days/folder-day';

/** What folders say, as far as they go: `2026`, `2026-3`, `2026-03-05`, or nothing. */
function said(path: string): string {
	const { year, month, day } = folderDay(path.split('/'));
	return day ?? [year, month].filter((part) => part !== undefined).join('-');
}

test.each([
	['2024/December/20', '2024-12-20'],
	['2024/2024-12/2024-12-20', '2024-12-20'],
	['2024/12/12-20', '2024-12-20'],
	['Journal/2023/2024/12', '2024-12'],
	['2024/02/30', '2024-2'],
	['2024/13', '2024'],
	['Meetings 2024', '2024'],
	['Room 2024 B', ''],
	['1850', ''],
])('the folders %j say %j', (path, expected) => {
	expect(said(path)).toBe(expected);
});

test('a day without year is of the folders’ year, or of the only one in the name', () => {
	expect(yearAround({ year: 2024 }, 'Plans for 2026')).toBe(2024);
	expect(yearAround({}, 'Plans for 2026')).toBe(2026);
	expect(yearAround({}, 'Plans for 2025 and 2026')).toBeUndefined();
});
