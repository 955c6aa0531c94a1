/** A stretch of a text. Offsets are 0-based, in UTF-16 units, `to` exclusive. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Nobody is called more than this, and a longer text is looked through no further; both in UTF-16 units. */
const LONGEST_NAME = 100;
const LONGEST_TEXT = 4000;

/** More names of one person are not looked for. */
const MOST_NAMES = 40;

/** Scripts that put no blanks between words. */
const GLUED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const IN_WORD = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Where a text names somebody by one of their names, in order, none overlapping another; the longest name wins. Capitals
 * make no difference, and only whole words count:
 *
 *     “Ana Silva”, “Ani”     Lunch with [ana silva], and [Ani]’s brother Anita
 *
 * Names that are empty or too long are not looked for.
 */
export function findNames(text: string, names: readonly string[]): readonly Stretch[] {
	const pattern = patternOf(names);
	if (pattern === undefined) return [];
	return Array.from(text.slice(0, LONGEST_TEXT).matchAll(pattern), ({ 0: name, index }) => ({
		from: index,
		to: index + name.length,
	})).filter((found) => isWhole(text, found));
}

/**
 * The same, where a text is about somebody for certain: there their first name is theirs too, if it is written with its
 * capital and no other name follows it.
 *
 *     “Ana Silva”     met [Ana] and Ana Prado
 */
export function findNamesAndFirstName(text: string, names: readonly string[]): readonly Stretch[] {
	const full = findNames(text, names);
	const firsts = names.flatMap((name) => /^(\p{Lu}[\p{L}\p{M}]{1,40}) /u.exec(name)?.[1] ?? []);
	const first = findNames(text, firsts).filter(
		({ from, to }) =>
			/^\p{Lu}/u.test(text.slice(from, to)) &&
			!/^[ -]\p{Lu}/u.test(text.slice(to, to + 3)) &&
			!full.some((one) => one.from < to && from < one.to),
	);
	return [...full, ...first].sort((a, b) => a.from - b.from);
}

function patternOf(names: readonly string[]): RegExp | undefined {
	const whole = names
		.map((name) => name.trim().normalize('NFC'))
		.filter((name) => name !== '' && name.length <= LONGEST_NAME);
	if (whole.length === 0) return undefined;
	const sorted = [...new Set(whole)].slice(0, MOST_NAMES).sort((a, b) => b.length - a.length);
	return new RegExp(sorted.map(escaped).join('|'), 'giu');
}

function escaped(name: string): string {
	return name.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

function isWhole(text: string, { from, to }: Stretch): boolean {
	const first = [...text.slice(from, from + 2)][0] ?? '';
	const last = [...text.slice(from, to)].at(-1) ?? '';
	const before = [...text.slice(Math.max(0, from - 2), from)].at(-1) ?? '';
	const after = [...text.slice(to, to + 2)][0] ?? '';
	return isEdge(before, first) && isEdge(after, last);
}

function isEdge(outside: string, inside: string): boolean {
	return !IN_WORD.test(outside) || GLUED.test(inside);
}
