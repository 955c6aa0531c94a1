import { expect, test } from 'vitest';

/** Minutes to add to local time to get UTC, in January and in July 2026. */
const offsets = new Map([
	['UTC', [0, 0]],
	['Kiritimati', [-840, -840]],
	['St_Johns', [210, 150]],
	['Apia', [-780, -780]],
	['Kathmandu', [-345, -345]],
]);

test('the tests really run where their project says', ({ task }) => {
	const here = ['2026-01-15', '2026-07-15'].map((day) =>
		new Date(`${day}T12:00:00Z`).getTimezoneOffset(),
	);
	expect(here).toEqual(offsets.get(task.file.projectName ?? ''));
});
