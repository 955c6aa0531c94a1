import { expect, test } from 'vitest';
import { fromDailyFormat, readNamedBy } from '../../../../src/core/reading/days/day-name';
import { partsOf } from '../../../fakes/read';

test.each([
	['Daily/2026-03-05 Thursday', 'only-day'],
	['Daily/Daily note 2026-03-05', 'with-day'],
	['Daily/2026-03-05 Journal', 'only-day'],
	['Journal/2026/26-03-05', 'only-day'],
	['Journal/26-03-05', 'no-day'],
	['Daily/2026-03-05 Ana', 'with-day'],
	['Daily/5 March', 'no-day'],
])('the name of %j is %s', (path, expected) => {
	expect(readNamedBy(partsOf(`${path}.md`, ''))).toBe(expected);
});

test('the vault’s own format for daily notes is asked first, in its own folder', () => {
	const dailyNotes = [
		{ folder: 'Log', format: 'YYYY/DD-MM' },
		{ folder: '', format: '[Day] D.M.YYYY' },
	];
	const day = (path: string) => fromDailyFormat(partsOf(path, '', { dailyNotes }));
	expect(day('Log/2026/05-03.md')).toBe('2026-03-05');
	expect(day('Notes/2026/05-03.md')).toBeUndefined();
	expect(day('Notes/Day 5.3.2026.md')).toBe('2026-03-05');
	expect(readNamedBy(partsOf('Log/2026/05-03.md', '', { dailyNotes }))).toBe('only-day');
});
