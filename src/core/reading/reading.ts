import type { DayReading } from '../calendar/day-order';
import { nameKey } from '../text/name';
import type { Settings } from '../settings/settings';
import { LANGUAGES } from './lexicon/languages';
import type { ParseYaml } from './properties/properties';

/** What reading a note needs besides the note: the settings and a YAML parser. The same for every note of a vault. */
export interface Reading {
	readonly settings: Settings;
	readonly parseYaml: ParseYaml;
}

/** How the vault's written days are to be read, where a year is left out in the given one. */
export function dayReading(settings: Settings, year?: number): DayReading {
	return {
		...(settings.dayOrder && { order: settings.dayOrder }),
		...(settings.shortYears && { shortYears: true }),
		...(year !== undefined && { year }),
	};
}

/** Where the scripts below begin: a look for these few alone is many times as quick as one for their characters. */
const BEYOND_LATIN = /[\u1100-\u{10FFFF}]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** How days are read in a text: in Chinese, Japanese and Korean the month always comes first. */
export function readingIn(text: string, reading: DayReading): DayReading {
	if (reading.order !== undefined || !BEYOND_LATIN.test(text) || !EAST_ASIAN.test(text))
		return reading;
	return { ...reading, order: 'mdy' };
}

/** Whether a name is the vault's owner: one of their names, or `me`, `I`, `You`, `Your Name` in any language. */
export function isSelfName(settings: Settings, name: string): boolean {
	let own = SELF_KEYS.get(settings);
	if (own === undefined) {
		own = new Set([...settings.selfNames.map(nameKey), ...SELF_WORDS]);
		SELF_KEYS.set(settings, own);
	}
	return own.has(nameKey(name));
}

const SELF_WORDS = LANGUAGES.flatMap(({ labels }) => labels.self ?? []).map(nameKey);
/** Asked of every name in every note: the keys of one vault's settings are made once. */
const SELF_KEYS = new WeakMap<Settings, ReadonlySet<string>>();
