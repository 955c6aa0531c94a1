import { isLabel } from '../words/label';
import { phrasePattern } from '../words/phrase';

/** How names are written where they stand: side by side, one per bullet, or on a line that may be prose. */
export type NameTone = 'list' | 'entry' | 'line';

const WEB_LINK = /\[([^[\]]{1,200})\]\([^()\s]{0,300}\)/gu;
const ASIDE = /[([（<][^()[\]（）<>]{0,200}[)\]）>]?/gu;
/** Where the words about a person begin: behind a dash, a colon, a handle, or “from” and “at”. */
const ABOUT = /[—–\t|：]| (?:[—–-]{1,2} |@|(?:from|at|via|for) )|:(?:[ \t]|$)/u;
const MARKS = /[*_~`"“”„«»]/gu;
const INITIALS = /^[A-Z]{2,4}: (?=\p{Lu})/u;
const COURTESY = new RegExp(String.raw`(?:${phrasePattern('courtesy')})$`, 'u');
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/**
 * A name's own words, without what is said about the person:
 *
 *     Ana Silva — CFO, Acme       Ana Silva          JRG: Joana Reis (@jr)     Joana Reis
 *     Ana Silva (she/her) @ana    Ana Silva          佐々木さん                 佐々木
 *     Jamal from our team         Jamal              [Ana](https://ana.test)   Ana
 */
export function nameWords(text: string): string {
	const own = text.replace(WEB_LINK, '$1').replace(INITIALS, '');
	const bare = own.replace(ASIDE, ' ').replace(/^[^\p{L}\p{N}@]{1,20}/u, '');
	const cut = bare.search(ABOUT);
	const words = (cut > 0 ? bare.slice(0, cut) : bare)
		.replace(MARKS, '')
		.replace(/\s{1,40}/gu, ' ')
		.trim();
	if (/[^\s]@[^\s]/u.test(words)) return '';
	// A full stop ends a line; behind one letter it belongs to an initial.
	return withoutCourtesy(/\p{L}{3}\.$/u.test(words) ? words.slice(0, -1) : words);
}

function withoutCourtesy(name: string): string {
	const bare = name.replace(COURTESY, '').trimEnd();
	return bare !== name && EAST_ASIAN.test(bare) ? bare : name;
}

const PARTICLES = new Set(
	'de da do dos das di du del della la le el al ben bin van von der den ter ten zu af av y e i'.split(
		' ',
	),
);

/**
 * Whether words have the shape of a name: `plain` ones do, a `guess` only if somebody has that name (“ana silva”), prose
 * does not. On a line without bullet only capitals make a name; a bullet of one small word may well be a handle.
 */
export function shapeOfName(words: string, tone: NameTone): 'plain' | 'guess' | undefined {
	if (words.length > 60 || !/\p{L}/u.test(words) || /[<>{}=|#\\?!…]|\.\.|https?/u.test(words))
		return undefined;
	const parts = words.split(' ');
	if (parts.length > 5 || (/\d/u.test(words) && (parts.length > 1 || /^\d/u.test(words))))
		return undefined;
	const small = parts.filter((part) => isSmall(part) && !PARTICLES.has(part));
	if (parts.length === 1) return small.length === 0 || tone !== 'line' ? 'plain' : undefined;
	if (small.length === 0) return isSmall(parts.at(-1) ?? '') ? undefined : 'plain';
	if (tone === 'line' || parts.length > 2) return undefined;
	// “Chinmay harkawat” is a name in haste, “ana silva” may be one.
	return small.length === 1 && small[0] === parts[1] ? 'plain' : 'guess';
}

function isSmall(word: string): boolean {
	const first = [...word][0] ?? '';
	return first.toLowerCase() === first && first.toUpperCase() !== first;
}

const HONORIFIC =
	/^(?:dr|prof|professor|professora|mr|mrs|ms|mx|herr|hr|frau|fr|mme|mlle|m|sr|sra|srta|don|doña|dott|ing|rev|sir|dame|г-н|г-жа)\.?$/iu;

/** A name without titles such as “Dr.” before it. */
export function withoutHonorific(name: string): string {
	const words = name.split(' ');
	const own = words.findIndex((word) => !HONORIFIC.test(word));
	return own > 0 ? words.slice(own).join(' ') : name;
}

/** Whether what stands before a link leaves it a name: marks, an office or a title such as “Dr.”. */
export function leadsToName(text: string): boolean {
	const words = text
		.replace(MARKS, '')
		.replace(/[:：]\s{0,4}$/u, '')
		.trim();
	if (!/[\p{L}\p{N}]/u.test(words) || isLabel(words, 'role')) return true;
	return words.split(' ').every((word) => HONORIFIC.test(word));
}
