import type { SettingControl, SettingDefinition, SettingDefinitionGroup } from 'obsidian';
import { checkValue, type SettingKey } from './setting-values';

type Definition = SettingDefinition<SettingKey>;
type Group = SettingDefinitionGroup<SettingKey>;

/** The most minutes a week has. */
const MOST_MINUTES = 7 * 24 * 60;

/**
 * The settings in groups, those that are changed most often first. `found`: what is found in the vault with them, if that
 * is known.
 */
export function settingGroups(found: string | undefined): Group[] {
	const told: Definition[] = found === undefined ? [] : [{ name: 'Found', desc: found }];
	return [
		WEEK,
		CADENCES,
		group('Where people and meetings are', [...told, ...PLACES]),
		WRITING,
		THANK_YOUS,
	];
}

const WEEK = group('The week', [
	numberOf('weeklyMinutes', 'Minutes a week', 'What does not fit is listed with its reason.', {
		max: MOST_MINUTES,
	}),
	{
		name: 'First day of the week',
		control: {
			type: 'dropdown',
			key: 'firstWeekday',
			options: { '1': 'Monday', '6': 'Saturday', '7': 'Sunday' },
		},
	},
	minutesFor('minutesThankYou', 'a thank-you'),
	minutesFor('minutesConfirm', 'asking about an introduction'),
	minutesFor('minutesReach', 'a first word to somebody new'),
	minutesFor('minutesFollowUp', 'a promise'),
	minutesFor('minutesGive', 'something to give'),
	minutesFor('minutesReconnect', 'a reconnect'),
]);

const CADENCES = group('How often', [
	cadenceOf('cadenceTier1', 'Clients'),
	cadenceOf('cadenceTier2', 'Inner circle'),
	cadenceOf('cadenceTier3', 'Introduced'),
	cadenceOf('cadenceTier4', 'Extended'),
	cadenceOf('cadenceUnsorted', 'Nobody’s tier yet'),
	numberOf(
		'confirmAfterDays',
		'Days until asking about an introduction',
		'Counted from the day it was asked for or offered.',
	),
	numberOf('confirmEveryDays', 'Days until asking again', ''),
	numberOf('sphere', 'People in your sphere', 'What the census counts towards.'),
]);

const PLACES: readonly Definition[] = [
	textOf(
		'people',
		'People',
		'Folders, #tags or property=value, between commas; one with a comma in quotes. Left empty, the usual ones are looked for.',
		'People, #person, type=person',
	),
	textOf(
		'meetings',
		'Meetings',
		'In the same way. Dated notes with attendees are meetings anyway.',
		'Meetings, #meeting',
	),
	textOf(
		'selfNames',
		'Your own names',
		'How notes call you, between commas: you are in no list.',
		'Mara, Mara Lindqvist',
	),
	textOf(
		'templateFolders',
		'Templates',
		'Folders whose notes tell nothing. Left empty, the app’s own is used.',
		'Templates',
	),
	{
		name: 'Numeric days',
		desc: 'What 03/04/2026 means. Left open, the vault’s own notes decide.',
		control: {
			type: 'dropdown',
			key: 'dayOrder',
			options: {
				'': 'As the notes show',
				dmy: 'Day first: 3 April',
				mdy: 'Month first: 4 March',
			},
		},
	},
	toggleOf('shortYears', 'Short years', 'Whether 24-12-20 is a day of 2024.'),
];

const WRITING = group('What is written', [
	textOf(
		'logHeading',
		'Heading of the log',
		'The section of a person’s note that Kith adds to.',
		'Log',
	),
	toggleOf(
		'moveLastContact',
		'Move last-contact along',
		'Logging a contact also moves this property forward, never back.',
	),
	folderOf('newPeopleFolder', 'Folder for new people'),
	folderOf('newMeetingsFolder', 'Folder for new meetings'),
	{
		name: 'Template for meetings',
		desc: 'Left empty, a short one of Kith’s own.',
		control: { type: 'file', key: 'meetingTemplate' },
	},
	textOf('reviewHeading', 'Heading of a written review', '', 'Kith review'),
]);

const THANK_YOUS = group('Thank-yous', [
	lettersOf('thankYouIntroduced', 'For an introduction'),
	lettersOf('thankYouReached', 'After meeting'),
	lettersOf('thankYouOutcome', 'When something came of it'),
]);

function group(heading: string, items: readonly Definition[]): Group {
	return { type: 'group', heading, items: [...items] };
}

function numberOf(
	key: SettingKey,
	name: string,
	desc: string,
	{ min = 1, max = 100_000 }: { readonly min?: number; readonly max?: number } = {},
): Definition {
	const validate = (value: number) =>
		Number.isInteger(value) && value >= min && value <= max
			? undefined
			: `Write a whole number from ${min} to ${max}.`;
	return { name, desc, control: { type: 'number', key, min, max, step: 1, validate } };
}

function minutesFor(key: SettingKey, what: string): Definition {
	return numberOf(key, `Minutes for ${what}`, '', { min: 0, max: MOST_MINUTES });
}

function cadenceOf(key: SettingKey, name: string): Definition {
	const desc = 'Days, “6 weeks”, “monthly”, “quarterly” or “never”.';
	return { name, desc, control: checked({ type: 'text', key }) };
}

function textOf(key: SettingKey, name: string, desc: string, placeholder: string): Definition {
	return { name, desc, control: checked({ type: 'text', key, placeholder }) };
}

function lettersOf(key: SettingKey, name: string): Definition {
	const desc =
		'In it {{first}}, {{name}}, {{about}}, {{day}}, {{topic}} and {{further}} are filled in.';
	return { name, desc, control: checked({ type: 'textarea', key, rows: 6 }) };
}

function toggleOf(key: SettingKey, name: string, desc: string): Definition {
	return { name, desc, control: { type: 'toggle', key } };
}

function folderOf(key: SettingKey, name: string): Definition {
	return { name, control: { type: 'folder', key } };
}

function checked<T extends SettingControl<SettingKey>>(control: T): T {
	return { ...control, validate: (shown: string) => checkValue(control.key, shown) };
}
