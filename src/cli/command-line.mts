import { parseArgs } from 'node:util';
import { parseDay, type Day } from '../core/calendar/day';
import { parseIsoWeek, type Week } from '../core/calendar/week';
import { parseSignal } from '../core/settings/parse-signal';
import type { Signal } from '../core/settings/settings';
import { CommandError } from './command-error.mts';
import { findNearest } from './nearest.mts';

/** What Kith can be asked for, in the order the help tells them. */
export const COMMANDS = [
	'review',
	'people',
	'timeline',
	'referrals',
	'census',
	'notes',
	'check',
] as const;

export type Command = (typeof COMMANDS)[number];

export const FORMATS = ['text', 'markdown', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** One command line, understood. */
export interface Request {
	readonly command: Command;
	/** The folder; `.` when none is given. */
	readonly vault: string;
	/** Of `timeline`: whom it is about. */
	readonly person?: string;
	readonly today?: Day;
	readonly week?: Week;
	/** Minutes. */
	readonly budget?: number;
	readonly format: Format;
	/** Empty: as the settings say. */
	readonly people: readonly Signal[];
	/** A settings file to read in place of the vault's own. */
	readonly config?: string;
}

const OPTIONS = {
	today: { type: 'string' },
	week: { type: 'string' },
	budget: { type: 'string' },
	format: { type: 'string' },
	people: { type: 'string', multiple: true },
	config: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean', short: 'v' },
} as const;

const EXAMPLES: ReadonlyMap<string, string> = new Map([
	['today', '--today 2026-11-20'],
	['week', '--week 2026-W47'],
	['budget', '--budget 120'],
	['format', '--format text, markdown or json'],
	['people', '--people People, --people "#person" or --people type=person'],
	['config', '--config kith.json'],
]);

const MOST_MINUTES = 7 * 24 * 60;

/**
 * Reads what was typed after `kith`. Whatever is wrong with it is a {@link CommandError} of status 2
 * that says what would be right.
 *
 *     review ~/Notes --week 2026-W47
 *     timeline "Ana Silva" --format json
 *     people --people Contacts --people "#friend"
 *     --version
 */
export function parseCommandLine(typed: readonly string[]): Request | 'help' | 'version' {
	const { values, words } = readWords(typed);
	if (values.help === true) return 'help';
	if (values.version === true) return 'version';
	const [name, ...rest] = words;
	if (name === undefined || name === 'help') return 'help';
	const command = COMMANDS.find((one) => one === name);
	if (command === undefined) {
		throw usage(`there is no command “${name}”${didYouMean(name, [...COMMANDS, 'help'])}`);
	}
	const { person, vault } = readPlaces(command, rest);
	return {
		command,
		vault,
		...(person !== undefined && { person }),
		...(values.today !== undefined && { today: dayOf(values.today) }),
		...(values.week !== undefined && { week: weekOf(values.week) }),
		...(values.budget !== undefined && { budget: minutesOf(values.budget) }),
		format: values.format === undefined ? 'text' : formatOf(values.format),
		people: (values.people ?? []).map(signalOf),
		...(values.config !== undefined && { config: values.config }),
	};
}

function usage(message: string): CommandError {
	return new CommandError(2, message);
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function readWords(typed: readonly string[]): {
	readonly values: Values;
	readonly words: readonly string[];
} {
	const loose = parseArgs({
		args: [...typed],
		options: OPTIONS,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	for (const token of loose.tokens) {
		if (token.kind !== 'option') continue;
		const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
		if (option === undefined) {
			const known = Object.keys(OPTIONS).map((name) => `--${name}`);
			const hint = didYouMean(token.rawName, known);
			throw usage(`there is no option ${token.rawName}${hint}`);
		}
		const isGiven = token.value !== undefined && token.value !== '';
		if (option.type === 'string' && (!isGiven || isOption(token))) {
			throw usage(`--${token.name} needs a value: ${EXAMPLES.get(token.name) ?? ''}`);
		}
		if (option.type === 'boolean' && token.value !== undefined) {
			throw usage(`--${token.name} takes no value`);
		}
	}
	const { values, positionals } = parseArgs({
		args: [...typed],
		options: OPTIONS,
		allowPositionals: true,
	});
	return { values, words: positionals };
}

/** `--week --format json`: the value was forgotten. */
function isOption(token: { readonly value?: string; readonly inlineValue?: boolean }): boolean {
	return token.inlineValue !== true && (token.value ?? '').startsWith('-');
}

function readPlaces(
	command: Command,
	words: readonly string[],
): { readonly person?: string; readonly vault: string } {
	const wanted = command === 'timeline' ? 2 : 1;
	const spare = words[wanted];
	if (spare !== undefined) {
		const quotes = 'a name or folder with blanks needs quotes';
		throw usage(`“${spare}” is one word too many for kith ${command}; ${quotes}`);
	}
	if (command !== 'timeline') return { vault: words[0] ?? '.' };
	const [person, vault = '.'] = words;
	if (person === undefined) throw usage('whose timeline? For example: kith timeline "Ana Silva"');
	return { person, vault };
}

function dayOf(text: string): Day {
	const day = parseDay(text);
	if (day !== undefined) return day;
	const isWritten = /^\d{4}-\d{2}-\d{2}$/u.test(text);
	throw usage(
		isWritten
			? `--today: ${text} is no day of the calendar, 1900 to 2200`
			: `--today: “${text}” is no day; write it as 2026-11-20`,
	);
}

function weekOf(text: string): Week {
	const week = parseIsoWeek(text.toUpperCase());
	if (week !== undefined) return week;
	throw usage(`--week: “${text}” is no week of the calendar; write it as 2026-W47`);
}

function minutesOf(text: string): number {
	const minutes = /^\d{1,5}$/u.test(text) ? Number(text) : Infinity;
	if (minutes <= MOST_MINUTES) return minutes;
	throw usage(`--budget: “${text}” is no number of minutes in a week, 0 to ${MOST_MINUTES}`);
}

function formatOf(text: string): Format {
	const format = FORMATS.find((one) => one === text);
	if (format !== undefined) return format;
	throw usage(`--format: “${text}” is none of text, markdown and json`);
}

function signalOf(text: string): Signal {
	const signal = parseSignal(text);
	if (signal !== undefined) return signal;
	throw usage(`--people: “${text}” is no folder, #tag or key=value`);
}

function didYouMean(typed: string, known: readonly string[]): string {
	const [nearest] = findNearest(typed, known);
	return nearest === undefined ? '; see kith help' : `, did you mean ${nearest}?`;
}
