import { parseCadence, type Cadence } from '../../core/settings/cadence';
import { parseSignal, stringifySignal } from '../../core/settings/parse-signal';
import type { Settings, Signal } from '../../core/settings/settings';

/** What stands in a control of the settings. */
export type ControlValue = string | number | boolean;

/** How one key of data.json is shown in its control, and kept when the control says something else. */
interface SettingValue {
	readonly show: (settings: Settings) => ControlValue;
	/** The value for data.json; `undefined` takes the choice back, so that the default holds. */
	readonly keep: (shown: unknown) => unknown;
	/** What is wrong with it, in a sentence. */
	readonly check?: (shown: string) => string | undefined;
}

const WITHOUT_VALUE = new Set<unknown>(['', undefined, null]);

function plain(show: SettingValue['show']): SettingValue {
	return { show, keep: (shown) => (WITHOUT_VALUE.has(shown) ? undefined : shown) };
}

/** Entries between commas; one with a comma of its own stands in quotes: `People, "Smith, Jones & Co"`. */
function words(list: (settings: Settings) => readonly string[]): SettingValue {
	return {
		show: (settings) => list(settings).map(quotedIfNeeded).join(', '),
		keep: (shown) => {
			const entries = entriesOf(shown);
			return entries.length === 0 ? undefined : entries;
		},
	};
}

function signals(list: (settings: Settings) => readonly Signal[]): SettingValue {
	return {
		...words((settings) => list(settings).map(stringifySignal)),
		check: (shown) => {
			const wrong = entriesOf(shown).find((entry) => parseSignal(entry) === undefined);
			return wrong && `“${wrong}” is no folder, no #tag and no property=value.`;
		},
	};
}

function cadence(of: (settings: Settings) => Cadence): SettingValue {
	return {
		...plain((settings) => String(of(settings))),
		check: (shown) =>
			shown.trim() === '' || parseCadence(shown) !== undefined
				? undefined
				: 'Write a number of days, “2 weeks”, “monthly”, “quarterly” or “never”.',
	};
}

function quotedIfNeeded(entry: string): string {
	return /^"|,/u.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}

/** In quotes up to a comma or the end; failing that whatever stands between two commas. */
const ENTRY = /"(?:[^"]|""){1,500}"(?=\s{0,20}(?:,|$))|[^\s,][^,]*/gu;

function entriesOf(shown: unknown): readonly string[] {
	const entries = (typeof shown === 'string' ? shown : '').match(ENTRY) ?? [];
	return entries.map((entry) => unquoted(entry).trim()).filter((entry) => entry !== '');
}

function unquoted(entry: string): string {
	return /^"(?:[^"]|""){1,500}"$/u.test(entry) ? entry.slice(1, -1).replaceAll('""', '"') : entry;
}

/** Every setting with a control, by its key in data.json. */
const VALUES = {
	people: signals(({ people }) => people),
	meetings: signals(({ meetings }) => meetings),
	selfNames: words(({ selfNames }) => selfNames),
	templateFolders: words(({ templateFolders }) => templateFolders),
	dayOrder: plain(({ dayOrder }) => dayOrder ?? ''),
	shortYears: plain(({ shortYears }) => shortYears),
	cadenceTier1: cadence(({ cadences }) => cadences[1]),
	cadenceTier2: cadence(({ cadences }) => cadences[2]),
	cadenceTier3: cadence(({ cadences }) => cadences[3]),
	cadenceTier4: cadence(({ cadences }) => cadences[4]),
	cadenceUnsorted: cadence(({ cadences }) => cadences.unsorted),
	weeklyMinutes: plain(({ weeklyMinutes }) => weeklyMinutes),
	minutesThankYou: plain(({ minutes }) => minutes['thank-you']),
	minutesConfirm: plain(({ minutes }) => minutes.confirm),
	minutesReach: plain(({ minutes }) => minutes.reach),
	minutesFollowUp: plain(({ minutes }) => minutes['follow-up']),
	minutesGive: plain(({ minutes }) => minutes.give),
	minutesReconnect: plain(({ minutes }) => minutes.reconnect),
	confirmAfterDays: plain(({ confirmAfterDays }) => confirmAfterDays),
	confirmEveryDays: plain(({ confirmEveryDays }) => confirmEveryDays),
	sphere: plain(({ sphere }) => sphere),
	firstWeekday: {
		show: ({ firstWeekday }) => String(firstWeekday),
		keep: (shown) => Number(shown),
	},
	logHeading: plain(({ logHeading }) => logHeading),
	moveLastContact: plain(({ moveLastContact }) => moveLastContact),
	newPeopleFolder: plain(({ newPeopleFolder }) => newPeopleFolder),
	newMeetingsFolder: plain(({ newMeetingsFolder }) => newMeetingsFolder),
	meetingTemplate: plain(({ meetingTemplate }) => meetingTemplate),
	reviewHeading: plain(({ reviewHeading }) => reviewHeading),
	thankYouIntroduced: plain(({ thankYouTemplates }) => thankYouTemplates.introduced),
	thankYouReached: plain(({ thankYouTemplates }) => thankYouTemplates.reached),
	thankYouOutcome: plain(({ thankYouTemplates }) => thankYouTemplates.outcome),
} as const satisfies Readonly<Record<string, SettingValue>>;

/** A key of data.json that has a control. */
export type SettingKey = keyof typeof VALUES;

const BY_KEY: ReadonlyMap<string, SettingValue> = new Map(Object.entries(VALUES));

/** What the control of a key shows; `undefined` for a key without one. */
export function shownValue(key: string, settings: Settings): ControlValue | undefined {
	return BY_KEY.get(key)?.show(settings);
}

/** What data.json keeps of what a control shows. */
export function keptValue(key: string, shown: unknown): unknown {
	return BY_KEY.get(key)?.keep(shown);
}

/** What is wrong with what was written into a control, in a sentence. */
export function checkValue(key: SettingKey, shown: string): string | undefined {
	return BY_KEY.get(key)?.check?.(shown);
}
