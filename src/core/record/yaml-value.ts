/** What a property may be set to. */
export type PropertyValue = string | number | boolean | readonly string[];

/** How a text stands in YAML: bare, or in quotes. */
export type Quotes = '' | '"' | "'";

/** Words that some reader of YAML takes for true, false or nothing. */
const SPOKEN_FOR = /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.(?:inf|nan))$/iu;
/** What only double quotes can hold: control characters, line ends of other systems, marks nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
const BLANK_ENDS = /^\s|\s$/u;
const BEGINS = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/u;
const DIVIDES = /:(?:\s|$)|\s#/u;
const SIXTIES = /^[-+]?\d{1,9}(?::[0-5]?\d){1,3}(?:\.\d{0,9})?$/u;

/**
 * A text, number or yes and no on one line of YAML, in quotes only where it needs them or had them before:
 *
 *     2026-03-10     2026-03-10          [[Bo Chen]]     "[[Bo Chen]]"
 *     3              3                   1.10            "1.10", for it is meant as text
 *     true           true                “true”          "true", for the same reason
 */
export function formatScalar(
	value: string | number | boolean,
	had: Quotes = '',
	inList = false,
): string {
	const text = String(value);
	const needs = typeof value === 'string' && needsQuotes(text, inList);
	if (had === '' && !needs) return text;
	if (UNSEEN.test(text)) return doubleQuoted(text);
	const isSingle = had === "'" || (had === '' && /["\\]/u.test(text));
	return isSingle ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

/** A list in brackets: `[person, "old, friend"]`. */
export function formatFlowList(values: readonly string[]): string {
	return `[${values.map((value) => formatScalar(value, '', true)).join(', ')}]`;
}

function needsQuotes(text: string, inList: boolean): boolean {
	if (text === '' || BLANK_ENDS.test(text) || UNSEEN.test(text)) return true;
	if (SPOKEN_FOR.test(text) || BEGINS.test(text) || DIVIDES.test(text)) return true;
	if (SIXTIES.test(text) || !Number.isNaN(Number(text.replaceAll('_', '')))) return true;
	return inList && /[,[\]{}]|:/u.test(text);
}

function doubleQuoted(text: string): string {
	const escaped = text
		.replace(/["\\]/gu, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n')
		.replaceAll('\t', '\\t')
		.replace(new RegExp(UNSEEN.source, 'gu'), (sign) => {
			const code = sign.charCodeAt(0).toString(16).toUpperCase();
			return `\\u${code.padStart(4, '0')}`;
		});
	return `"${escaped}"`;
}
