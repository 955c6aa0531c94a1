import { lazily } from '../../core/text/lazily';

/** The language of Kith's sentences (BCP 47); plurals, numbers, lists and days on their own are written as it writes them. */
const LANGUAGE = 'en-GB';

const plurals = lazily(() => new Intl.PluralRules(LANGUAGE));
const numbers = lazily(() => new Intl.NumberFormat(LANGUAGE));
const lists = lazily(() => new Intl.ListFormat(LANGUAGE, { type: 'conjunction' }));

/** The forms of a word that is counted. A language with more of them than English names them here. */
export type Counted = { readonly [form in Intl.LDMLPluralRule]?: string } & {
	readonly other: string;
};

/** “1 person”, “1,204 people”: the number and the form that goes with it. */
export function count(n: number, forms: Counted): string {
	return `${numbers().format(n)} ${forms[plurals().select(n)] ?? forms.other}`;
}

/** “1,204” */
export function sayNumber(n: number): string {
	return numbers().format(n);
}

/** “Ana, Bo and Cy” */
export function sayList(words: readonly string[]): string {
	return lists().format(words);
}

/** Writes days, such as `2026-11-20`, by the options of `Intl.DateTimeFormat`: “November 2026”. */
export function dayWriter(options: Readonly<Intl.DateTimeFormatOptions>): (day: string) => string {
	const format = lazily(() => new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: 'UTC' }));
	return (day) => format().format(new Date(`${day}T00:00:00Z`));
}
