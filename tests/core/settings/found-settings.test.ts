import { expect, test } from 'vitest';
import {
	parseConfigText,
	readFoundSettings,
	withFound,
} from '../../../src/core/settings/found-settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const NOTHING = {
	dailyNotes: undefined,
	periodicNotes: undefined,
	templates: undefined,
	templater: undefined,
};

test('a vault without configuration says nothing', () => {
	expect(readFoundSettings(NOTHING)).toEqual({ dailyNotes: [], templateFolders: [] });
});

test.each([null, [], 'text', 7, { folder: 7, format: [] }])(
	'configuration such as %j is no reason to fail',
	(data) => {
		const files = { dailyNotes: data, periodicNotes: data, templates: data, templater: data };
		expect(() => readFoundSettings(files)).not.toThrow();
	},
);

test('what the user has chosen holds over what was found, each by itself', () => {
	const found = {
		dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }],
		templateFolders: ['Templates'],
	};
	const chosen = { ...DEFAULT_SETTINGS, templateFolders: ['Extras'] };
	expect(withFound(chosen, found)).toEqual({ ...chosen, dailyNotes: found.dailyNotes });
});

test.each([
	['', undefined],
	[' \n', undefined],
	['\uFEFF{"a":1}', { a: 1 }],
	['null', null],
])('the text %j holds %j', (text, held) => {
	expect(parseConfigText(text)).toEqual(held);
});

test('a text cut off in the middle is no configuration', () => {
	expect(() => parseConfigText('{"a":1')).toThrow(SyntaxError);
});

test.each([
	[{ weekly: { enabled: true, folder: 'Weekly', format: 'gggg-[W]ww' } }, 'Weekly', 'gggg-[W]ww'],
	[{ calendarSets: [{ week: { enabled: true, folder: '/W/' } }] }, 'W', 'gggg-[W]ww'],
])('the notes of weeks are found in %j', (periodicNotes, folder, format) => {
	expect(readFoundSettings({ ...NOTHING, periodicNotes }).weeklyNotes).toEqual([
		{ folder, format },
	]);
});

test('notes of weeks that are switched off are none', () => {
	const periodicNotes = { weekly: { enabled: false, folder: 'Weekly' } };
	expect(readFoundSettings({ ...NOTHING, periodicNotes })).not.toHaveProperty('weeklyNotes');
});

test('the template is that of the daily notes that are made', () => {
	const dailyNotes = { folder: 'Daily', template: ' Templates/Day ' };
	const periodicNotes = { daily: { template: 'Templates/Other.md' } };
	const found = (files: object) => readFoundSettings({ ...NOTHING, ...files }).dailyTemplate;
	expect(found({ dailyNotes, periodicNotes })).toBe('Templates/Day');
	expect(found({ periodicNotes })).toBe('Templates/Other.md');
	expect(found({ dailyNotes: { folder: 'Daily' }, periodicNotes })).toBeUndefined();
});
