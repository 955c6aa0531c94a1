import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseSettings } from '../../../src/core/settings/parse-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

/** What one key of a data.json changes, and nothing else. */
function changed(data: Readonly<Record<string, unknown>>): Partial<Settings> {
	const { settings, diagnostics } = parseSettings(data);
	expect(diagnostics).toEqual([]);
	const entries = Object.entries(settings).filter(
		([key, value]) => value !== DEFAULT_SETTINGS[key as keyof Settings],
	);
	const { cadences, minutes, thankYouTemplates, ...rest } = Object.fromEntries(
		entries,
	) as Partial<Settings>;
	return {
		...rest,
		...(thankYouTemplates &&
			differs(thankYouTemplates, DEFAULT_SETTINGS.thankYouTemplates) && {
				thankYouTemplates,
			}),
		...(cadences && differs(cadences, DEFAULT_SETTINGS.cadences) && { cadences }),
		...(minutes && differs(minutes, DEFAULT_SETTINGS.minutes) && { minutes }),
	};
}

function differs(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) !== JSON.stringify(b);
}

const { cadences, minutes, thankYouTemplates } = DEFAULT_SETTINGS;

test.each<[string, unknown, Partial<Settings>]>([
	[
		'people',
		['People', '#person', 'type=contact'],
		{
			people: [
				{ by: 'folder', folder: 'People' },
				{ by: 'tag', tag: 'person' },
				{ by: 'property', key: 'type', value: 'contact' },
			],
		},
	],
	['meetings', 'Meetings', { meetings: [{ by: 'folder', folder: 'Meetings' }] }],
	[
		'dailyNotes',
		[{ folder: '/Journal/', format: 'DD.MM.YYYY' }, {}],
		{
			dailyNotes: [
				{ folder: 'Journal', format: 'DD.MM.YYYY' },
				{ folder: '', format: 'YYYY-MM-DD' },
			],
		},
	],
	['templateFolders', ['Templates'], { templateFolders: ['Templates'] }],
	['selfNames', ['Mara Lindqvist', ' Mara '], { selfNames: ['Mara Lindqvist', 'Mara'] }],
	['dayOrder', 'dmy', { dayOrder: 'dmy' }],
	['dayOrder', '', {}],
	['shortYears', true, { shortYears: true }],
	[
		'tierLabels',
		{ Patron: 1, 'Tea  room': 4 },
		{
			tierLabels: new Map([
				['patron', 1],
				['tea room', 4],
			]),
		},
	],
	['cadenceTier1', 14, { cadences: { ...cadences, 1: 14 } }],
	['cadenceTier2', '6 weeks', { cadences: { ...cadences, 2: 42 } }],
	['cadenceTier3', 'never', { cadences: { ...cadences, 3: 'never' } }],
	['cadenceTier4', '120', { cadences: { ...cadences, 4: 120 } }],
	['cadenceUnsorted', 90, { cadences: { ...cadences, unsorted: 90 } }],
	['weeklyMinutes', 0, { weeklyMinutes: 0 }],
	['minutesThankYou', 1, { minutes: { ...minutes, 'thank-you': 1 } }],
	['minutesConfirm', 2, { minutes: { ...minutes, confirm: 2 } }],
	['minutesReach', 3, { minutes: { ...minutes, reach: 3 } }],
	['minutesFollowUp', 4, { minutes: { ...minutes, 'follow-up': 4 } }],
	['minutesGive', 6, { minutes: { ...minutes, give: 6 } }],
	['minutesReconnect', 7, { minutes: { ...minutes, reconnect: 7 } }],
	['confirmAfterDays', 5, { confirmAfterDays: 5 }],
	['confirmEveryDays', 14, { confirmEveryDays: 14 }],
	['actsAsWithinDays', 90, { actsAsWithinDays: 90 }],
	['staleAfterDays', 100, { staleAfterDays: 100 }],
	['ledgerDays', 730, { ledgerDays: 730 }],
	['sphere', 150, { sphere: 150 }],
	['firstWeekday', 7, { firstWeekday: 7 }],
	['logHeading', '## Verlauf', { logHeading: 'Verlauf' }],
	['moveLastContact', false, { moveLastContact: false }],
	['newPeopleFolder', '/Crew/', { newPeopleFolder: 'Crew' }],
	['newMeetingsFolder', 'Talks/2026', { newMeetingsFolder: 'Talks/2026' }],
	['newMeetingsFolder', '', {}],
	['meetingTemplate', 'Templates/Meeting', { meetingTemplate: 'Templates/Meeting' }],
	['reviewHeading', '## My week', { reviewHeading: 'My week' }],
	[
		'thankYouIntroduced',
		'Dear {{first}}',
		{ thankYouTemplates: { ...thankYouTemplates, introduced: 'Dear {{first}}' } },
	],
	[
		'thankYouReached',
		'We met',
		{ thankYouTemplates: { ...thankYouTemplates, reached: 'We met' } },
	],
	[
		'thankYouOutcome',
		'It worked',
		{ thankYouTemplates: { ...thankYouTemplates, outcome: 'It worked' } },
	],
])('%s: %j is understood', (key, value, settings) => {
	expect(changed({ [key]: value })).toEqual(settings);
});

test('a segment keeps its steps, and a step left empty is not there', () => {
	const { settings, diagnostics } = parseSettings({
		segments: [
			{
				name: 'Makers',
				cadenceDays: 45,
				minutes: 60,
				target: 'why',
				approach: 'how',
				provide: '',
			},
			{ name: 'Friends', cadence: 'monthly' },
		],
	});
	expect(settings.segments).toEqual([
		{ name: 'Makers', cadence: 45, minutes: 60, target: 'why', approach: 'how' },
		{ name: 'Friends', cadence: 30 },
	]);
	expect(diagnostics).toEqual([]);
});

test.each([undefined, null, {}])(
	'%j is a file without a choice in it: the defaults hold',
	(data) => {
		expect(parseSettings(data)).toEqual({ settings: DEFAULT_SETTINGS, diagnostics: [] });
	},
);

test.each([[[]], ['Kith'], [7], [true]])(
	'%j is no settings file: the defaults hold, and it is said',
	(data) => {
		const { settings, diagnostics } = parseSettings(data);
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(diagnostics).toMatchObject([{ code: 'setting-unreadable', severity: 'warning' }]);
	},
);

test.each<[string, unknown]>([
	['selfNames', { name: 'Mara' }],
	['dayOrder', 'ymd'],
	['shortYears', 'yes'],
	['tierLabels', ['patron']],
	['cadenceTier1', 'now and then'],
	['cadenceTier1', 0],
	['weeklyMinutes', '120'],
	['weeklyMinutes', -5],
	['weeklyMinutes', 1.5],
	['weeklyMinutes', 10_081],
	['firstWeekday', 0],
	['firstWeekday', 8],
	['sphere', 1e9],
	['logHeading', 7],
	['moveLastContact', 'no'],
	['newPeopleFolder', ['People']],
	['thankYouReached', 3],
])('%s: %j leaves the default, and it is said', (key, value) => {
	const { settings, diagnostics } = parseSettings({ [key]: value });
	expect(settings).toEqual(DEFAULT_SETTINGS);
	expect(diagnostics).toHaveLength(1);
	expect(diagnostics[0]?.message).toContain(`“${key}”`);
});

test('of a list the part that can be read holds, and it is said that there is more', () => {
	const { settings, diagnostics } = parseSettings({
		selfNames: ['Mara', 7],
		segments: [{ name: 'Makers', cadenceDays: 'sometimes', minutes: 30 }, { minutes: 5 }],
	});
	expect(settings.selfNames).toEqual(['Mara']);
	expect(settings.segments).toEqual([{ name: 'Makers', minutes: 30 }]);
	expect(diagnostics.map(({ message }) => message)).toEqual([
		'Part of the setting “selfNames” cannot be read and is left out.',
		'Part of the setting “segments” cannot be read and is left out.',
	]);
});

test('a key of a newer version is told and changes nothing', () => {
	const { settings, diagnostics } = parseSettings({ sendPostcards: true });
	expect(settings).toEqual(DEFAULT_SETTINGS);
	expect(diagnostics).toEqual([
		{
			code: 'setting-unreadable',
			severity: 'info',
			line: 1,
			column: 1,
			message: 'The setting “sendPostcards” is not known here and is left alone.',
		},
	]);
});

test('keys and labels called like the insides of the language are only words', () => {
	const data: unknown = JSON.parse(
		'{ "__proto__": { "weeklyMinutes": 1 }, "constructor": 1, "tierLabels": { "__proto__": 1, "toString": 2 } }',
	);
	const { settings } = parseSettings(data);
	expect(settings.weeklyMinutes).toBe(120);
	expect([...settings.tierLabels]).toEqual([
		['proto', 1],
		['tostring', 2],
	]);
	expect(({} as Record<string, unknown>)['weeklyMinutes']).toBeUndefined();
});

test('whatever a file holds, settings come out and every complaint is a sentence', () => {
	const keys = fc.constantFrom(
		...['people', 'dailyNotes', 'segments', 'tierLabels', 'cadenceTier1', 'weeklyMinutes', 'x'],
	);
	fc.assert(
		fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())), (data) => {
			const { settings, diagnostics } = parseSettings(data);
			expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
			for (const { message } of diagnostics) expect(message).toMatch(/\.$/);
		}),
	);
});

test('the settings of the sample vault are understood without complaint', () => {
	const file = '../../sample-vault/.obsidian/plugins/kith/data.json';
	const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
	const { settings, diagnostics } = parseSettings(JSON.parse(text));
	expect(diagnostics).toEqual([]);
	expect(settings.selfNames).toEqual(['Mara Lindqvist', 'Mara']);
	expect(settings.segments.map(({ name, cadence }) => [name, cadence])).toEqual([
		['Makers', 45],
		['Professionals', 42],
	]);
});
