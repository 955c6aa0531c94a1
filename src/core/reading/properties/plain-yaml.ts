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
	const found = new Map<string, unknown>();
	let list: { readonly items: unknown[]; readonly key: string; indent: number } | undefined;
	for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
		if (HARD.test(line)) return undefined;
		if (line.trim() === '') continue;
		const indent = line.length - line.trimStart().length;
		if (line[indent] === '#') continue;
		if (line.startsWith('- ', indent)) {
			if (list === undefined || (list.indent >= 0 && indent !== list.indent))
				return undefined;
			const item = scalarOf(line.slice(indent + 2), BLOCK_END);
			if (item === undefined || item === '') return undefined;
			list.indent = indent;
			list.items.push(item);
			found.set(list.key, list.items);
			continue;
		}
		if (indent > 0) return undefined;
		const key = KEY.exec(line)?.[1];
		if (key === undefined || key === '__proto__' || found.has(key)) return undefined;
		const rest = line.slice(key.length + 1);
		if (rest !== '' && !rest.startsWith(' ')) return undefined;
		const value = rest.trim().startsWith('[')
			? flowList(rest.trim())
			: scalarOf(rest, BLOCK_END);
		if (value === undefined) return undefined;
		found.set(key, value);
		list = value === '' && !/["']/u.test(rest) ? { items: [], key, indent: -1 } : undefined;
	}
	return found.size === 0 ? undefined : Object.fromEntries(found);
}

/** A key of letters, figures, blanks inside, and a few marks that mean nothing to YAML. */
const KEY = /^([\p{L}_](?:[\p{L}\p{N}_./&-]| (?=[\p{L}\p{N}_./&-])){0,80}):/u;
/** Marks of documents, anything invisible, and every blank but the common one. */
const HARD = /^(?:---|\.\.\.)|[\p{Cc}\p{Cs}]|[^\S ]/u;
/** What a plain scalar may not begin with. */
const BEGINS = /^[-?:,[\]{}#&*!|>'"%@`]/u;
const BLOCK_END = /: |:$| #/u;
const FLOW_END = /[[\]{},]|: |:$| #|:[,[\]{}]/u;

/** A scalar on one line: quoted without escapes, or plain; `undefined` when only a whole parser can tell. */
function scalarOf(written: string, end: RegExp): string | undefined {
	const text = written.trim();
	const quote = text[0];
	if (quote === '"' || quote === "'") {
		const inner = text.slice(1, -1);
		const closed = text.length > 1 && text.endsWith(quote);
		return closed && !inner.includes(quote) && !inner.includes('\\') ? inner : undefined;
	}
	return BEGINS.test(text) || end.test(text) ? undefined : text;
}

/** `[a, "b c"]` without lists inside; a comma in quotes is left to the whole parser. */
function flowList(text: string): readonly string[] | undefined {
	if (!text.endsWith(']')) return undefined;
	const inner = text.slice(1, -1).trim();
	if (inner === '') return [];
	const items = inner.split(',').map((item) => scalarOf(item, FLOW_END));
	const plain = items.flatMap((item) => (item === undefined || item === '' ? [] : [item]));
	return plain.length === items.length ? plain : undefined;
}
