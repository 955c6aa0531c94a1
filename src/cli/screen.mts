/** Weights and colours; each gives the text back as it is where there are none. */
export interface Paint {
	readonly strong: (text: string) => string;
	readonly faint: (text: string) => string;
	readonly alert: (text: string) => string;
}

/** Where text is printed: how wide, in columns, and whether in colours. */
export interface Screen {
	readonly width: number;
	readonly paint: Paint;
}

const NARROWEST = 60;
const WIDEST = 100;
const PIPED = 80;

/** What is known of a stream and its surroundings. */
interface Surroundings {
	readonly isTerminal: boolean;
	readonly columns: number | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/** Suits the terminal: 60 to 100 columns, and 80 where there is none. */
export function openScreen(around: Surroundings): Screen {
	const columns = around.isTerminal ? (around.columns ?? PIPED) : PIPED;
	const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
	return { width, paint: hasColours(around) ? COLOURS : PLAIN };
}

/** NO_COLOR wins over FORCE_COLOR (no-color.org), and that over what the terminal says of itself. */
function hasColours({ isTerminal, env }: Surroundings): boolean {
	const { NO_COLOR: none = '', FORCE_COLOR: forced, TERM: terminal } = env;
	if (none !== '') return false;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	return isTerminal && terminal !== 'dumb';
}

const ESCAPE = '\u001B';

const PLAIN: Paint = { strong: same, faint: same, alert: same };

const COLOURS: Paint = {
	strong: (text) => sgr(text, 1, 22),
	faint: (text) => sgr(text, 2, 22),
	alert: (text) => sgr(text, 33, 39),
};

function same(text: string): string {
	return text;
}

function sgr(text: string, on: number, off: number): string {
	return text === '' ? '' : `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m`;
}

/** Whatever a terminal would obey rather than show. */
const OBEYED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** The codes that {@link COLOURS} writes. */
const OWN_CODES = ['[1m', '[2m', '[22m', '[33m', '[39m'];

/**
 * Text that is safe to print, wherever it came from: signs that would move the cursor or turn the line
 * round are written out, as `\u202E`. Line ends and tabs stay, and so do colours.
 */
export function safeToPrint(text: string): string {
	return text.replace(OBEYED, (sign, at: number) => {
		const isOwn = sign === ESCAPE && OWN_CODES.some((code) => text.startsWith(code, at + 1));
		if (sign === '\n' || sign === '\t' || isOwn) return sign;
		return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
	});
}
