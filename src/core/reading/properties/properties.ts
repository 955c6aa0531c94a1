import { remembered } from '../../text/remembered';
import matter from 'gray-matter';
import type { Diagnostic } from '../../text/diagnostic';
import { splitFrontMatter } from './front-matter';
import { isBlank, isTooLarge } from './property-text';

/** Reads YAML text into plain values; throws on text that is none. Scalars may stay text: days and numbers as written. */
export type ParseYaml = (text: string) => unknown;

/** One property as it stands in the note. */
export interface Property {
	/** As written. */
	readonly key: string;
	readonly value: unknown;
	/** 1-based; the first line of the note's properties when the key's own cannot be told. */
	readonly line: number;
}

/** A note taken apart: its properties, and the body with the number of its first line. */
export interface ReadProperties {
	/** By {@link propertyKey}: `last contact`, `last_contact` and `lastContact` are one. */
	readonly properties: ReadonlyMap<string, Property>;
	readonly body: string;
	/** 1-based. */
	readonly bodyLine: number;
	readonly diagnostics: readonly Diagnostic[];
}

/** The form of a key by which keys are compared: lower case, without blanks, dashes, underscores, dots and `&`. */
export const propertyKey = remembered((key) =>
	key
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s_.&-]/gu, ''),
);

/**
 * The properties of a note, and its body:
 *
 *     ---
 *     tier: 1
 *     referrer: "[[Bo Chen]]"
 *     ---
 *     # Ana Silva
 *
 * Only YAML is ever parsed: a fence such as `---js` is refused before gray-matter, which would run it, sees it. Bad
 * YAML gives no properties, a diagnostic with its line, and the body all the same. Never throws.
 */
export function parseProperties(text: string, parseYaml: ParseYaml): ReadProperties {
	const { yaml, body, bodyLine, diagnostics } = splitFrontMatter(text);
	const read = yaml === undefined ? NONE : readProperties(yaml, parseYaml);
	return { ...read, body, bodyLine, diagnostics: [...read.diagnostics, ...diagnostics] };
}

type Read = Pick<ReadProperties, 'properties' | 'diagnostics'>;

const NONE: Read = { properties: new Map(), diagnostics: [] };

function readProperties(yaml: string, parseYaml: ParseYaml): Read {
	let values: object;
	try {
		values = parseBlock(yaml, parseYaml);
	} catch (error) {
		return { ...NONE, diagnostics: [unreadable(error, yaml)] };
	}
	const properties = new Map<string, Property>();
	const diagnostics: Diagnostic[] = [];
	const lines = keyLines(yaml);
	for (const [key, value] of Object.entries(values) as [string, unknown][]) {
		const id = propertyKey(key);
		const line = lines.get(key) ?? 1;
		// Two spellings of one key: the first is kept, unless it says nothing.
		const known = properties.get(id);
		if (known !== undefined && !isBlank(known.value)) continue;
		if (isTooLarge(value)) diagnostics.push(tooLarge(key, line));
		else properties.set(id, { key, value, line });
	}
	return { properties, diagnostics };
}

const refuse = {
	parse(): object {
		throw new Error('Only YAML properties are read.');
	},
};

/** The values by key of the YAML between the fences. */
function parseBlock(yaml: string, parseYaml: ParseYaml): object {
	return isBareBlock(yaml) ? asObject(parseYaml(`\n${yaml}`)) : parseByMatter(yaml, parseYaml);
}

/**
 * Whether gray-matter would hand a block to the YAML parser as it is and do nothing else: no fence stands in it, no
 * comment, and something does. Most are so, and its copies of the text cost more than reading it.
 */
function isBareBlock(yaml: string): boolean {
	return !yaml.includes('---') && !yaml.includes('#') && yaml.trim() !== '';
}

/**
 * The same by gray-matter, for blocks that may hold nothing but comments or another fence. Options are always given:
 * without them gray-matter keeps every note for ever, and answers a second reading of the same bad note with nothing.
 * Every engine it knows but YAML is refused, by each of its names.
 */
export function parseByMatter(yaml: string, parseYaml: ParseYaml): object {
	const close = closingFence(yaml);
	const { data } = matter(`---\n${yaml}\n${close}\n`, {
		language: 'yaml',
		delimiters: ['---', close],
		engines: {
			yaml: {
				// Handed over as one value, for gray-matter obeys a key of its own, `excerpt_separator`.
				parse: (text: string) => ({ values: asObject(parseYaml(text)) }),
				stringify: () => '',
			},
			json: refuse,
			javascript: refuse,
			js: refuse,
			coffee: refuse,
			coffeescript: refuse,
			cson: refuse,
			toml: refuse,
		},
	});
	return (data as { readonly values?: object }).values ?? {};
}

/** More dashes than any line begins with: gray-matter would take `---x` for the end. */
function closingFence(yaml: string): string {
	if (!yaml.includes('---')) return '---';
	const dashes = [...yaml.matchAll(/^-{3,}/gmu)].map(([run]) => run.length + 1);
	return '-'.repeat(Math.max(3, ...dashes));
}

function asObject(value: unknown): object {
	if (value === null || value === undefined || value === '') return {};
	if (typeof value === 'object' && !Array.isArray(value)) return value;
	throw new Error('they are not a list of “name: value” lines');
}

/** The 1-based line of each top-level key, counting the opening `---` as line 1. */
function keyLines(yaml: string): ReadonlyMap<string, number> {
	const lines = new Map<string, number>();
	let number = 1;
	for (const line of yaml.split('\n')) {
		number++;
		const colon = line.indexOf(':');
		if (colon <= 0 || /^[\s#-]/u.test(line)) continue;
		const written = line.slice(0, colon).trim();
		const key = /["']/u.test(written) ? written.replace(/^["']|["']$/gu, '') : written;
		if (!lines.has(key)) lines.set(key, number);
	}
	return lines;
}

function tooLarge(key: string, line: number): Diagnostic {
	const message = `The property “${key.slice(0, 60)}” holds too much to be looked into.`;
	return { code: 'property-unreadable', severity: 'info', line, column: 1, message };
}

function unreadable(error: unknown, yaml: string): Diagnostic {
	const message = `The properties cannot be read: ${reasonOf(error)}.`;
	return {
		code: 'properties-unreadable',
		severity: 'error',
		...placeOf(error, yaml),
		message,
	};
}

function reasonOf(error: unknown): string {
	// What parsers throw out of their depth speaks of the machine, not of the note.
	if (error instanceof RangeError) return 'they are nested too deeply';
	const [said = ''] = error instanceof Error ? error.message.split('\n', 1) : [];
	if (said.startsWith('Excessive alias')) return 'they repeat themselves too often';
	const reason = said.slice(0, 200).replace(/ at line \d{1,6}, column \d{1,6}:?$/u, '');
	return reason.replace(/[.:]$/u, '').trim() || 'they are not YAML';
}

/** Where the YAML parser says the trouble is. It was given the end of the opening line too, so its lines are the note's. */
function placeOf(error: unknown, yaml: string): { readonly line: number; readonly column: number } {
	const places = (error as { readonly linePos?: unknown } | undefined)?.linePos;
	const at: unknown = Array.isArray(places) ? places[0] : undefined;
	const { line, col } = (at ?? {}) as { readonly line?: unknown; readonly col?: unknown };
	if (typeof line !== 'number' || line < 2) return { line: 1, column: 1 };
	const lines = yaml.split('\n');
	// An unclosed bracket is missed at the end only: that is the last line, not the closing fence.
	const last = Math.min(line, lines.length);
	const width = (lines[last - 2] ?? '').length + 1;
	return {
		line: last,
		column: typeof col === 'number' && last === line ? Math.min(col, width) : 1,
	};
}
