import { expect, test } from 'vitest';
import { readingKey } from '../../../src/core/settings/reading-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

const READ_BY: readonly Partial<Settings>[] = [
	{ people: [{ by: 'tag', tag: 'friend' }] },
	{ meetings: [{ by: 'folder', folder: 'Calls' }] },
	{ dailyNotes: [{ folder: '', format: 'YYYYMMDD' }] },
	{ templateFolders: ['Extras'] },
	{ selfNames: ['Mara'] },
	{ dayOrder: 'dmy' },
	{ shortYears: true },
	{ tierLabels: new Map([['patron', 1]]) },
];

test.each(READ_BY.map((changed) => [Object.keys(changed).join(), changed] as const))(
	'notes read differently by another %s',
	(_, changed) => {
		expect(readingKey({ ...DEFAULT_SETTINGS, ...changed })).not.toBe(
			readingKey(DEFAULT_SETTINGS),
		);
	},
);

test('labels of tiers count by what they say, not only by how many there are', () => {
	const [one, other] = [1, 2].map((tier) =>
		readingKey({ ...DEFAULT_SETTINGS, tierLabels: new Map([['patron', tier as 1 | 2]]) }),
	);
	expect(one).not.toBe(other);
});

test('notes read the same whatever the week and the cadences are', () => {
	const changed: Settings = {
		...DEFAULT_SETTINGS,
		cadences: { ...DEFAULT_SETTINGS.cadences, 1: 7 },
		segments: [{ name: 'Clients' }],
		weeklyMinutes: 30,
		sphere: 100,
		firstWeekday: 7,
		logHeading: 'Diary',
	};
	expect(readingKey(changed)).toBe(readingKey(DEFAULT_SETTINGS));
});

test('the order of the settings makes no difference', () => {
	const turned = Object.fromEntries(Object.entries(DEFAULT_SETTINGS).reverse());
	expect(readingKey(turned as unknown as Settings)).toBe(readingKey(DEFAULT_SETTINGS));
});
