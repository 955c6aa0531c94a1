/** Marks that part a line into clauses, and what is written for them in any script. */
export type Mark = 'comma' | 'colon' | 'dash' | 'stop' | 'question' | 'open' | 'close';

/**
 * A word, a name or a mark of a line. Names are links, `@handles`, addresses and `#people/tags`; plain names are
 * found later, because that takes a lexicon. `at` and `to` are 0-based offsets in UTF-16 units.
 */
export interface Token {
	readonly kind: 'word' | 'number' | 'name' | Mark;
	/** Lower case, with straight hyphens and curved apostrophes; for a name, what a reader sees. */
	readonly text: string;
	readonly at: number;
	readonly to: number;
	/** Begins with a capital, and is not written in capitals throughout. */
	readonly capital: boolean;
	readonly struck: boolean;
	/** Of a name. */
	readonly form: 'link' | 'handle' | 'mail' | 'tag' | undefined;
	/** Of a link: where it leads. */
	readonly link: string | undefined;
}

/** What is written for each mark. */
export const MARKS: ReadonlyMap<string, Mark> = new Map([
	...[',', '，', '、'].map((mark) => [mark, 'comma'] as const),
	...[':', '：'].map((mark) => [mark, 'colon'] as const),
	...['—', '–', '|', '•', '→', '⇒', '➔', '·'].map((mark) => [mark, 'dash'] as const),
	...['.', ';', '!', '…', '。', '；', '！'].map((mark) => [mark, 'stop'] as const),
	...['?', '？', '¿'].map((mark) => [mark, 'question'] as const),
	...['(', '（', '{'].map((mark) => [mark, 'open'] as const),
	...[')', '）', '}'].map((mark) => [mark, 'close'] as const),
]);

/** A mark, a figure or a word that begins with a small letter. */
export function smallToken(kind: Token['kind'], text: string, at: number, to: number): Token {
	return { kind, text, at, to, capital: false, struck: false, form: undefined, link: undefined };
}

/** A word that begins with a capital, or does not: `raw` as it is written, `text` as it is compared. */
export function wordToken(raw: string, text: string, at: number): Token {
	const capital = isCapitalised(raw);
	const to = at + raw.length;
	return { kind: 'word', text, at, to, capital, struck: false, form: undefined, link: undefined };
}

/** Begins with a capital, and is not written in capitals throughout. */
function isCapitalised(raw: string): boolean {
	const first = raw.charCodeAt(0);
	if (first >= SMALL_A && first <= SMALL_Z) return false;
	const isCapital = (first >= BIG_A && first <= BIG_Z) || /^\p{Lu}/u.test(raw);
	return isCapital && (raw.length === 1 || raw !== raw.toUpperCase());
}

/** The lowest and the highest of the small letters of ASCII. */
export const SMALL_A = 97;
export const SMALL_Z = 122;
const BIG_A = 65;
const BIG_Z = 90;
const FIGURE_0 = 48;
const FIGURE_9 = 57;
/** Lower-case letters of ASCII differ from capitals in this bit. */
const CASE = 32;
/** A letter of ASCII, or of the Latin letters with marks that are one character in every form of Unicode's. */
export function isPlainLetter(code: number): boolean {
	const small = code | CASE;
	if (code < 128) return small >= SMALL_A && small <= SMALL_Z;
	return code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7;
}

/** A figure of ASCII. */
export function isFigure(code: number): boolean {
	return code >= FIGURE_0 && code <= FIGURE_9;
}
