import type { Diagnostic } from '../../text/diagnostic';

/** A note cut in two: the YAML between its fences, and its body. */
export interface FrontMatter {
	/** Without the fences; `undefined` when there is none, or none that may be read. */
	readonly yaml: string | undefined;
	readonly body: string;
	/** 1-based; the YAML's first line is 2. */
	readonly bodyLine: number;
	readonly diagnostics: readonly Diagnostic[];
}

/** Beyond these, properties are data of some other tool; YAML parsers take very long over some texts. */
const MOST_CHARACTERS = 30_000;
const MOST_LINES = 2_000;

/** Languages that some tools read properties in, and even run: `---js`, `--- toml`. */
const OTHER_LANGUAGE =
	/^---[ \t]*(?:js|javascript|ts|typescript|json5?|coffee|coffeescript|cson|toml|ya?ml)[ \t]*$/iu;

const MERGE_ENDS = /^(?:<{7}|>{7})(?: |\r?$)/u;

/** What a line of properties looks like: `key:`, part of a value, a comment, or empty. */
const PROPERTY_LINE = /^(?:["'\p{L}_][^:]{0,80}:(?:\s|$)|\s|- |#|$)/u;

/**
 * A note's properties and body as the app tells them apart: `---` alone on the first line, closed by `---` alone on
 * a line; blanks behind the dashes are allowed. Anything else is body. Never throws.
 *
 *     ---
 *     tier: 1
 *     ---
 *     # Ana Silva
 */
export function splitFrontMatter(text: string): FrontMatter {
	const source = withLineFeeds(text.startsWith('\uFEFF') ? text.slice(1) : text);
	const all: FrontMatter = { yaml: undefined, body: source, bodyLine: 1, diagnostics: [] };
	const fence = firstLineOf(source);
	const other = fence !== '---';
	if (other && !(fence.startsWith('---') && OTHER_LANGUAGE.test(fence))) return all;
	const close = closingFence(source);
	if (close === undefined) return all;
	const found = {
		yaml: undefined,
		body: source.slice(close.bodyFrom),
		bodyLine: close.line + 1,
	};
	if (other) return { ...found, diagnostics: [refused(fence)] };
	const yaml = source.slice(source.indexOf('\n') + 1, close.yamlTo);
	const trouble = unreadable(yaml, close.line);
	if (trouble) return { ...found, diagnostics: [trouble] };
	return { ...found, yaml, diagnostics: secondBlock(found.body, found.bodyLine) };
}

/** Notes of old Macs end their lines with a carriage return alone. */
function withLineFeeds(text: string): string {
	return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

function firstLineOf(text: string): string {
	const end = text.indexOf('\n');
	return (end < 0 ? text : text.slice(0, end)).trimEnd();
}

/** The line that is `---` alone, after the first one; `undefined` when the properties are never closed. */
function closingFence(
	source: string,
): { readonly yamlTo: number; readonly bodyFrom: number; readonly line: number } | undefined {
	for (
		let end = source.indexOf(FENCE_BELOW);
		end >= 0;
		end = source.indexOf(FENCE_BELOW, end + 1)
	) {
		const next = source.indexOf('\n', end + 1);
		const to = next < 0 ? source.length : next;
		if (source.slice(end + 1, to).trimEnd() !== '---') continue;
		const line = lineFeedsIn(source, end + 1) + 1;
		return { yamlTo: end + 1, bodyFrom: Math.min(to + 1, source.length), line };
	}
	return undefined;
}

const FENCE_BELOW = '\n---';

function lineFeedsIn(text: string, before: number): number {
	let found = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < before; at = text.indexOf('\n', at + 1))
		found++;
	return found;
}

function refused(fence: string): Diagnostic {
	const message = `The properties begin with “${fence}” and are not YAML, so they are left alone.`;
	return { code: 'properties-refused', severity: 'error', line: 1, column: 1, message };
}

function unreadable(yaml: string, closingLine: number): Diagnostic | undefined {
	const lines = closingLine - 2;
	if (yaml.length > MOST_CHARACTERS || lines > MOST_LINES) {
		const message = `The properties have ${lines} lines and ${yaml.length} characters, too many to be looked into.`;
		return { code: 'properties-unreadable', severity: 'error', line: 1, column: 1, message };
	}
	if (!yaml.includes('<<<<<<<') && !yaml.includes('>>>>>>>')) return undefined;
	const merge = yaml.split('\n').findIndex((line) => MERGE_ENDS.test(line));
	if (merge < 0) return undefined;
	const message = 'A merge was left unfinished among the properties, so they are not read.';
	return { code: 'conflict-markers', severity: 'error', line: merge + 2, column: 1, message };
}

/** After a merge of two line-end styles a note can begin with two blocks; the first one holds. */
function secondBlock(body: string, line: number): readonly Diagnostic[] {
	if (firstLineOf(body) !== '---') return [];
	const close = closingFence(body);
	if (close === undefined) return [];
	const lines = body.slice(body.indexOf('\n') + 1, close.yamlTo).split('\n');
	const alike = lines.every((text) => PROPERTY_LINE.test(text));
	if (!alike || lines.every((text) => !text.includes(':'))) return [];
	const message = 'A second block of properties follows the first; only the first is read.';
	return [{ code: 'properties-duplicate', severity: 'warning', line, column: 1, message }];
}
