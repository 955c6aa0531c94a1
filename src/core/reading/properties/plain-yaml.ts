import { remembered } from '../../text/remembered';

/**
 * Most properties are plain: one `key: value` a line, lists with dashes or in brackets. This reads just those, many
 * times faster than a whole YAML parser, and says `undefined` to everything else, which then goes to one. It agrees
 * with YAML read by its failsafe schema, where every scalar is text and a missing value is empty text; a law in
 * its test holds the two together.
 *
 *     tier: 1                       { tier: '1' }
 *     tags: [person, "old friend"]  { tags: ['person', 'old friend'] }
 *     aliases:                      { aliases: ['Ann', 'A. S.'] }
 *       - Ann
 *       - "A. S."
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
	const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
	if (HARD.test(unix)) return undefined;
	const found = new Map<string, unknown>();
	let list: { readonly items: unknown[]; readonly key: string; indent: number } | undefined;
	for (const line of unix.split('\n')) {
		const indent = line.length - line.trimStart().length;
		if (indent === line.length || line[indent] === '#') continue;
		if (line.startsWith('- ', indent)) {
			if (list === undefined || (list.indent >= 0 && indent !== list.indent))
				return undefined;
			const item = blockScalar(line.slice(indent + 2));
			if (item === undefined || item === '') return undefined;
			list.indent = indent;
			list.items.push(item);
			found.set(list.key, list.items);
			continue;
		}
		if (indent > 0) return undefined;
		const key = line.slice(0, Math.max(0, line.indexOf(':')));
		if (!isPlainKey(key) || key === '__proto__' || found.has(key)) return undefined;
		const rest = line.slice(key.length + 1);
		if (rest !== '' && !rest.startsWith(' ')) return undefined;
		const written = rest.trim();
		const value = written.startsWith('[') ? flowList(written) : blockScalar(written);
		if (value === undefined) return undefined;
		found.set(key, value);
		list = value === '' && written === '' ? { items: [], key, indent: -1 } : undefined;
	}
	return found.size === 0 ? undefined : Object.fromEntries(found);
}

/** A key of letters, figures, blanks inside, and a few marks that mean nothing to YAML. */
const KEY = /^[\p{L}_](?:[\p{L}\p{N}_./&-]| (?=[\p{L}\p{N}_./&-])){0,80}$/u;
const isPlainKey = remembered((key) => KEY.test(key));
/** Marks of documents, anything invisible, and every blank but the common one and the end of a line. */
const HARD = /^(?:---|\.\.\.)|[^\P{Cc}\n]|\p{Cs}|[^\S \n]/mu;
/** What a plain scalar may not begin with. */
const BEGINS = '-?:,[]{}#&*!|>\'"%@`';
const FLOW_END = /[[\]{},]|: |:$| #|:[,[\]{}]/u;

/** A scalar on a line of its own: quoted without escapes, or plain; `undefined` when only a whole parser can tell. */
function blockScalar(written: string): string | undefined {
	const text = written.trim();
	if (text === '') return text;
	if (text.startsWith('"') || text.startsWith("'")) return quoted(text);
	if (BEGINS.includes(text.charAt(0)) || text.endsWith(':')) return undefined;
	return text.includes(': ') || text.includes(' #') ? undefined : text;
}

function quoted(text: string): string | undefined {
	const quote = text.charAt(0);
	const inner = text.slice(1, -1);
	const closed = text.length > 1 && text.endsWith(quote);
	return closed && !inner.includes(quote) && !inner.includes('\\') ? inner : undefined;
}

/** `[a, "b c"]` without lists inside; a comma in quotes is left to the whole parser. */
function flowList(text: string): readonly string[] | undefined {
	if (!text.endsWith(']')) return undefined;
	const inner = text.slice(1, -1).trim();
	if (inner === '') return [];
	const items: string[] = [];
	for (const written of inner.split(',')) {
		const item = flowScalar(written.trim());
		if (item === undefined || item === '') return undefined;
		items.push(item);
	}
	return items;
}

function flowScalar(text: string): string | undefined {
	if (text.startsWith('"') || text.startsWith("'")) return quoted(text);
	return BEGINS.includes(text.charAt(0)) || FLOW_END.test(text) ? undefined : text;
}
