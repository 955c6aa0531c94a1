import matter from 'gray-matter';
import type { Diagnostic } from '../text/diagnostic';

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
export function propertyKey(key: string): string {
	return key
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s_.&-]/gu, '');
}

/**
 * The properties of a note, as the app sees them: `---` alone on the first line, closed by `---` alone on a line.
 *
 *     ---
 *     tier: 1
 *     referrer: "[[Bo Chen]]"
 *     ---
 *     # Ana Silva
 *
 * Anything else is body, and only YAML is ever parsed: a fence such as `---js` is refused before gray-matter, which
 * would run it, sees it. Bad YAML gives no properties, a diagnostic with its line, and the body all the same.
 */
export function parseProperties(text: string, parseYaml: ParseYaml): ReadProperties {
	const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const fence = firstLineOf(source);
	const none = { properties: new Map<string, Property>(), diagnostics: [] };
	if (!fence.startsWith('---')) return { ...none, body: source, bodyLine: 1 };
	const close = closingFence(source, fence.length);
	if (close === undefined) return { ...none, body: source, bodyLine: 1 };
	const body = source.slice(close.bodyFrom);
	const bodyLine = close.line + 1;
	if (fence.trimEnd() !== '---') {
		if (!/^---[ \t]{0,20}[a-z]/iu.test(fence)) return { ...none, body: source, bodyLine: 1 };
		const message = `The properties begin with “${fence.trim().slice(0, 20)}” and are not YAML, so they are left alone.`;
		return {
			...none,
			body,
			bodyLine,
			diagnostics: [trouble('properties-refused', 1, 1, message)],
		};
	}
	const block = source.slice(source.indexOf('\n') + 1, close.blockTo);
	const read = parseBlock(block, parseYaml);
	const twice = secondBlock(body, bodyLine);
	return { ...read, body, bodyLine, diagnostics: [...read.diagnostics, ...twice] };
}

const refuse = {
	parse(): object {
		throw new Error('Only YAML properties are read.');
	},
};

function parseBlock(
	block: string,
	parseYaml: ParseYaml,
): Pick<ReadProperties, 'properties' | 'diagnostics'> {
	let data: unknown;
	try {
		// Options are always given: without them gray-matter keeps every note for ever, and answers a second reading
		// of the same bad note with nothing. Every engine it knows but YAML is refused, by each of its names.
		const file = matter(`---\n${block}\n---\n`, {
			language: 'yaml',
			engines: {
				yaml: { parse: (yaml: string) => asObject(parseYaml(yaml)), stringify: () => '' },
				json: refuse,
				javascript: refuse,
				js: refuse,
				coffee: refuse,
				coffeescript: refuse,
				cson: refuse,
				toml: refuse,
			},
		});
		data = file.data;
	} catch (error) {
		return { properties: new Map(), diagnostics: [unreadable(error)] };
	}
	const properties = new Map<string, Property>();
	const lines = keyLines(block);
	for (const [key, value] of Object.entries(data as Record<string, unknown>)) {
		const id = propertyKey(key);
		// Two spellings of one key: the first is kept, unless it says nothing.
		if (properties.get(id)?.value != null && properties.get(id)?.value !== '') continue;
		properties.set(id, { key, value, line: lines.get(key) ?? 1 });
	}
	return { properties, diagnostics: [] };
}

function asObject(value: unknown): object {
	if (value === null || value === undefined || value === '') return {};
	if (typeof value === 'object' && !Array.isArray(value)) return value;
	throw new Error('They are not a list of “name: value” lines.');
}

/** The 1-based line of each top-level key, counting the opening `---` as line 1. */
function keyLines(block: string): ReadonlyMap<string, number> {
	const lines = new Map<string, number>();
	let number = 1;
	for (const line of block.split('\n')) {
		number++;
		const colon = line.indexOf(':');
		if (colon <= 0 || line.startsWith(' ') || line.startsWith('-') || line.startsWith('#'))
			continue;
		const key = line
			.slice(0, colon)
			.trim()
			.replace(/^["']|["']$/gu, '');
		if (!lines.has(key)) lines.set(key, number);
	}
	return lines;
}

function unreadable(error: unknown): Diagnostic {
	const at = placeOf(error);
	const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
	const reason = said
		.replace(/ at line \d{1,6}, column \d{1,6}:?$/u, '')
		.replace(/[.:\s]{1,4}$/u, '');
	const message = `The properties cannot be read: ${reason || 'they are not YAML'}.`;
	return trouble('properties-unreadable', at.line, at.column, message);
}

/** Where the YAML parser says the trouble is; its first line is the note's second. */
function placeOf(error: unknown): { readonly line: number; readonly column: number } {
	const first = (error as { linePos?: unknown } | undefined)?.linePos;
	const at: unknown = Array.isArray(first) ? first[0] : undefined;
	const { line, col } = (at ?? {}) as { line?: unknown; col?: unknown };
	return {
		line: typeof line === 'number' ? line + 1 : 1,
		column: typeof col === 'number' ? col : 1,
	};
}

/** After a merge of two line-end styles a note can begin with two blocks; the first one holds. */
function secondBlock(body: string, line: number): readonly Diagnostic[] {
	const fence = firstLineOf(body);
	if (fence.trimEnd() !== '---') return [];
	const close = closingFence(body, fence.length);
	if (
		close === undefined ||
		!/^[a-z][\w -]{0,60}:/imu.test(body.slice(fence.length, close.blockTo))
	)
		return [];
	const message = 'A second block of properties follows the first; only the first is read.';
	return [trouble('properties-duplicate', line, 1, message)];
}

function firstLineOf(text: string): string {
	const end = text.indexOf('\n');
	return (end < 0 ? text : text.slice(0, end)).replace(/\r$/u, '');
}

/** The line that is `---` alone, after the opening one; `undefined` when the block is never closed. */
function closingFence(
	source: string,
	from: number,
): { readonly blockTo: number; readonly bodyFrom: number; readonly line: number } | undefined {
	let at = source.indexOf('\n', from) + 1;
	let line = 2;
	while (at > 0 && at <= source.length) {
		const end = source.indexOf('\n', at);
		const to = end < 0 ? source.length : end;
		if (source.startsWith('---', at) && source.slice(at, to).trimEnd() === '---') {
			return { blockTo: at, bodyFrom: end < 0 ? source.length : end + 1, line };
		}
		if (end < 0) return undefined;
		at = end + 1;
		line++;
	}
	return undefined;
}

function trouble(
	code: Diagnostic['code'],
	line: number,
	column: number,
	message: string,
): Diagnostic {
	return { code, severity: 'error', line, column, message };
}
