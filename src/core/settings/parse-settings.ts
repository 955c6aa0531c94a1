import { DAY_ORDERS } from '../calendar/day-order';
import type { Diagnostic } from '../text/diagnostic';
import { nameKey } from '../text/name';
import { parseCadence, type Cadence } from './cadence';
import { parseSignal } from './parse-signal';
import {
	DEFAULT_SETTINGS,
	type DailyNotes,
	type Segment,
	type Settings,
	type Signal,
} from './settings';
import { TIERS, type Tier } from './tier';

/** Settings as read from a file, and what in it was not understood. */
interface ReadSettings {
	readonly settings: Settings;
	/** At line 1, column 1: a settings file is a tree, not lines. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * The settings that a data.json holds: one flat object, any key of which may be missing. A value that
 * cannot be used leaves the default and a diagnostic; a key nobody knows is told and left alone.
 *
 *     selfNames            ["Mara Lindqvist", "Mara"]
 *     people, meetings     ["People", "#person", "type=person"]: folder, tag, property
 *     dailyNotes           [{ "folder": "Daily", "format": "YYYY-MM-DD" }]
 *     templateFolders      ["Templates"]
 *     dayOrder             "dmy" or "mdy"; "" or absent: found in the vault
 *     shortYears           true: 24-12-20 is a day of 2024
 *     tierLabels           { "patron": 1 }
 *     cadenceTier1 … cadenceTier4, cadenceUnsorted      30, "6 weeks", "never"
 *     segments             [{ "name", "cadenceDays", "minutes", "target", "approach", "provide" }]
 *     weeklyMinutes, minutesThankYou, minutesConfirm, minutesReach, minutesFollowUp, minutesGive, minutesReconnect
 *     confirmAfterDays, confirmEveryDays, actsAsWithinDays, staleAfterDays, ledgerDays
 *     sphere               250 people
 *     firstWeekday         1 Monday to 7 Sunday
 *     logHeading           "Log"
 *     moveLastContact      false: logging a contact leaves the property last-contact alone
 *     newPeopleFolder, newMeetingsFolder      "People"
 *     meetingTemplate      "Templates/Meeting": the path of a note
 *     reviewHeading        "Kith review"
 *     thankYouIntroduced, thankYouReached, thankYouOutcome      "Dear {{first}}, …"
 */
export function parseSettings(data: unknown): ReadSettings {
	const reader = new Reader(data);
	const d = DEFAULT_SETTINGS;
	const settings: Settings = {
		people: reader.read('people', signalsOf) ?? d.people,
		meetings: reader.read('meetings', signalsOf) ?? d.meetings,
		dailyNotes: reader.read('dailyNotes', dailyNotesOf) ?? d.dailyNotes,
		templateFolders: reader.read('templateFolders', wordsOf) ?? d.templateFolders,
		selfNames: reader.read('selfNames', wordsOf) ?? d.selfNames,
		dayOrder: reader.read('dayOrder', (value) => DAY_ORDERS.find((order) => order === value)),
		shortYears: reader.read('shortYears', booleanOf) ?? d.shortYears,
		tierLabels: reader.read('tierLabels', tierLabelsOf) ?? d.tierLabels,
		cadences: {
			1: reader.read('cadenceTier1', cadenceOf) ?? d.cadences[1],
			2: reader.read('cadenceTier2', cadenceOf) ?? d.cadences[2],
			3: reader.read('cadenceTier3', cadenceOf) ?? d.cadences[3],
			4: reader.read('cadenceTier4', cadenceOf) ?? d.cadences[4],
			unsorted: reader.read('cadenceUnsorted', cadenceOf) ?? d.cadences.unsorted,
		},
		segments: reader.read('segments', segmentsOf) ?? d.segments,
		weeklyMinutes: reader.read('weeklyMinutes', minutesOf) ?? d.weeklyMinutes,
		minutes: {
			'thank-you': reader.read('minutesThankYou', minutesOf) ?? d.minutes['thank-you'],
			confirm: reader.read('minutesConfirm', minutesOf) ?? d.minutes.confirm,
			reach: reader.read('minutesReach', minutesOf) ?? d.minutes.reach,
			'follow-up': reader.read('minutesFollowUp', minutesOf) ?? d.minutes['follow-up'],
			give: reader.read('minutesGive', minutesOf) ?? d.minutes.give,
			reconnect: reader.read('minutesReconnect', minutesOf) ?? d.minutes.reconnect,
		},
		confirmAfterDays: reader.read('confirmAfterDays', daysOf) ?? d.confirmAfterDays,
		confirmEveryDays: reader.read('confirmEveryDays', daysOf) ?? d.confirmEveryDays,
		actsAsWithinDays: reader.read('actsAsWithinDays', daysOf) ?? d.actsAsWithinDays,
		staleAfterDays: reader.read('staleAfterDays', daysOf) ?? d.staleAfterDays,
		ledgerDays: reader.read('ledgerDays', daysOf) ?? d.ledgerDays,
		sphere: reader.read('sphere', (value) => wholeNumber(value, 1, 100_000)) ?? d.sphere,
		firstWeekday:
			reader.read('firstWeekday', (value) => wholeNumber(value, 1, 7)) ?? d.firstWeekday,
		logHeading: reader.read('logHeading', headingOf) ?? d.logHeading,
		moveLastContact: reader.read('moveLastContact', booleanOf) ?? d.moveLastContact,
		newPeopleFolder: reader.read('newPeopleFolder', pathOf) ?? d.newPeopleFolder,
		newMeetingsFolder: reader.read('newMeetingsFolder', pathOf) ?? d.newMeetingsFolder,
		meetingTemplate: reader.read('meetingTemplate', pathOf) ?? d.meetingTemplate,
		reviewHeading: reader.read('reviewHeading', headingOf) ?? d.reviewHeading,
		thankYouTemplates: {
			introduced: reader.read('thankYouIntroduced', wordOf) ?? d.thankYouTemplates.introduced,
			reached: reader.read('thankYouReached', wordOf) ?? d.thankYouTemplates.reached,
			outcome: reader.read('thankYouOutcome', wordOf) ?? d.thankYouTemplates.outcome,
		},
	};
	return { settings, diagnostics: reader.finish() };
}

type Parse<T> = (value: unknown, fault: () => void) => T | undefined;

/** Takes a file's keys one by one and keeps account of what was not understood. */
class Reader {
	readonly #values: Map<string, unknown>;
	readonly #diagnostics: Diagnostic[] = [];

	constructor(data: unknown) {
		this.#values = new Map(isObject(data) ? Object.entries(data) : []);
		if (!isObject(data) && data !== undefined && data !== null) {
			this.#report(
				'warning',
				'The settings are not an object of names and values, so the defaults hold.',
			);
		}
	}

	/** The value of a key, once; `parse` calls `fault` for each part it leaves out. */
	read<T>(key: string, parse: Parse<T>): T | undefined {
		const value = this.#values.get(key);
		this.#values.delete(key);
		if (value === undefined || value === null || value === '') return undefined;
		let faults = 0;
		const parsed = parse(value, () => faults++);
		if (parsed === undefined) {
			this.#report('warning', `The setting “${key}” cannot be read, so its default holds.`);
		} else if (faults > 0) {
			this.#report('warning', `Part of the setting “${key}” cannot be read and is left out.`);
		}
		return parsed;
	}

	finish(): readonly Diagnostic[] {
		for (const key of this.#values.keys()) {
			this.#report(
				'info',
				`The setting “${key.slice(0, 60)}” is not known here and is left alone.`,
			);
		}
		return this.#diagnostics;
	}

	#report(severity: Diagnostic['severity'], message: string): void {
		this.#diagnostics.push({
			code: 'setting-unreadable',
			severity,
			line: 1,
			column: 1,
			message,
		});
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries that can be read; one text stands for a list of one. */
function listOf<T>(
	value: unknown,
	parse: (entry: unknown) => T | undefined,
	fault: () => void,
): readonly T[] {
	const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
	return entries.flatMap((entry) => orFault(parse(entry), fault) ?? []);
}

function orFault<T>(parsed: T | undefined, fault: () => void): T | undefined {
	if (parsed === undefined) fault();
	return parsed;
}

function wordOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A path without a slash at either end. */
function pathOf(value: unknown): string | undefined {
	return wordOf(value)?.replace(/^\/|\/$/gu, '');
}

const wordsOf: Parse<readonly string[]> = (value, fault) => listOf(value, wordOf, fault);

const signalsOf: Parse<readonly Signal[]> = (value, fault) =>
	listOf(value, (entry) => (typeof entry === 'string' ? parseSignal(entry) : undefined), fault);

const dailyNotesOf: Parse<readonly DailyNotes[]> = (value, fault) =>
	listOf(
		value,
		(entry) => {
			if (!isObject(entry)) return undefined;
			const folder = pathOf(entry['folder']) ?? '';
			return { folder, format: wordOf(entry['format']) ?? 'YYYY-MM-DD' };
		},
		fault,
	);

const tierLabelsOf: Parse<ReadonlyMap<string, Tier>> = (value, fault) => {
	if (!isObject(value)) return undefined;
	const labels = new Map<string, Tier>();
	for (const [label, number] of Object.entries(value)) {
		const tier = orFault(
			TIERS.find((one) => one === number),
			fault,
		);
		if (tier !== undefined) labels.set(nameKey(label), tier);
	}
	return labels;
};

const segmentsOf: Parse<readonly Segment[]> = (value, fault) =>
	listOf(value, (entry) => (isObject(entry) ? segmentOf(entry, fault) : undefined), fault);

function segmentOf(
	entry: Readonly<Record<string, unknown>>,
	fault: () => void,
): Segment | undefined {
	const name = wordOf(entry['name']);
	if (name === undefined) return undefined;
	const part = <T>(key: string, parse: (value: unknown) => T | undefined): T | undefined => {
		const value = entry[key];
		return value === undefined || value === null || value === ''
			? undefined
			: orFault(parse(value), fault);
	};
	const cadence = part('cadenceDays', cadenceOf) ?? part('cadence', cadenceOf);
	const minutes = part('minutes', minutesOf);
	const target = part('target', wordOf);
	const approach = part('approach', wordOf);
	const provide = part('provide', wordOf);
	return {
		name,
		...(cadence !== undefined && { cadence }),
		...(minutes !== undefined && { minutes }),
		...(target !== undefined && { target }),
		...(approach !== undefined && { approach }),
		...(provide !== undefined && { provide }),
	};
}

function cadenceOf(value: unknown): Cadence | undefined {
	return typeof value === 'string' || typeof value === 'number'
		? parseCadence(String(value))
		: undefined;
}

/** Up to all the minutes of a week. */
function minutesOf(value: unknown): number | undefined {
	return wholeNumber(value, 0, 7 * 24 * 60);
}

function daysOf(value: unknown): number | undefined {
	return wholeNumber(value, 1, 3650);
}

function wholeNumber(value: unknown, least: number, most: number): number | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
		? value
		: undefined;
}

function booleanOf(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

function headingOf(value: unknown): string | undefined {
	return wordOf(value)?.replace(/^#{1,6} {1,10}/u, '');
}
