import { endOf, type NoteLine } from './note-lines';

/** A stretch of a note, `to` not included. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Where one property stands in a note. */
export interface PropertyPlace {
	/** Without its quotes. */
	readonly key: string;
	/** The line of the key. */
	readonly line: NoteLine;
	/** 1-based number of that line in the note. */
	readonly number: number;
	/** Behind the colon. */
	readonly colon: number;
	/** The value where it begins on the key's line; empty, behind the colon, when nothing of it stands there. */
	readonly inline: Range;
	/** The value's lines below the key's, without the last line end; `undefined` when there are none. */
	readonly below?: Range;
	/** Whole lines, from the key to the end of its value. */
	readonly whole: Range;
}

/**
 * Where the properties of a block stand that is known to be YAML. It knows as much of YAML as it takes to tell where a
 * value ends; whoever changes something by it reads the result before believing it.
 *
 *     tier: 1   # why            the value is `1`
 *     tags: [a,                  the value goes on below, up to the bracket
 *       b]
 *     aliases:                   the value stands below
 *       - Ann
 *     note: |                    the value is `|` and what is indented below
 *       Two lines.
 */
export function findPlaces(text: string, block: Lines): readonly PropertyPlace[] {
	const heads = block.lines.flatMap((line, index) => {
		const head = readKey(line.text);
		return head === undefined ? [] : [{ ...head, line, index }];
	});
	return heads.map(({ index, ...head }, at) => {
		const rest = block.lines.slice(index + 1, heads[at + 1]?.index);
		return placeOf(text, rest, { ...head, number: block.number + index });
	});
}

/** Lines of a note, and the 1-based number of the first. */
export interface Lines {
	readonly lines: readonly NoteLine[];
	readonly number: number;
}

interface Head {
	readonly key: string;
	/** 0-based offset behind the colon in the line. */
	readonly colon: number;
}

function readKey(line: string): Head | undefined {
	if (/^(?:[\s#[{]|-\s)/u.test(line)) return undefined;
	const quote = /^["']/u.exec(line)?.[0];
	const closed = quote === undefined ? 0 : endOfQuoted(line, 0);
	const found = /[ \t]{0,20}:(?=\s|$)/u.exec(line.slice(closed));
	if (!found || (quote !== undefined && found.index > 0)) return undefined;
	const key = quote === undefined ? line.slice(0, found.index) : line.slice(1, closed - 1);
	return { key, colon: closed + found.index + found[0].length };
}

function placeOf(
	text: string,
	rest: readonly NoteLine[],
	head: Head & { readonly line: NoteLine; readonly number: number },
): PropertyPlace {
	const { key, line, number } = head;
	const colon = line.from + head.colon;
	const after = line.text.slice(head.colon);
	const at = colon + after.length - after.trimStart().length;
	const found = valueOf(text, { line, colon, at, rest, first: text.charAt(at) });
	const end = Math.max(found.inline.to, found.below?.to ?? 0);
	const last = rest.filter(({ from }) => from <= end).at(-1) ?? line;
	return { key, line, number, colon, whole: { from: line.from, to: endOf(last) }, ...found };
}

interface Beginning {
	readonly line: NoteLine;
	readonly colon: number;
	/** Of the first character behind the colon that is no blank. */
	readonly at: number;
	readonly first: string;
	/** The lines up to the next key. */
	readonly rest: readonly NoteLine[];
}

type Value = Pick<PropertyPlace, 'inline' | 'below'>;

function valueOf(text: string, value: Beginning): Value {
	const { line, colon, at, first, rest } = value;
	if (at >= line.to || first === '#')
		return withBelow({ from: colon, to: colon }, contentLines(rest));
	if (first === '|' || first === '>') return blockScalar(text, value);
	const end = rest.at(-1)?.to ?? line.to;
	const whole = text.slice(0, end);
	if (first === '"' || first === "'") return { inline: { from: at, to: endOfQuoted(whole, at) } };
	if (first === '[' || first === '{') return { inline: { from: at, to: endOfFlow(whole, at) } };
	return { inline: { from: at, to: endOfPlain([line, ...rest], at) } };
}

function withBelow(inline: Range, lines: readonly NoteLine[]): Value {
	const [first, last] = [lines[0], lines.at(-1)];
	return first && last ? { inline, below: { from: first.from, to: last.to } } : { inline };
}

const NOTHING = /^\s*(?:#|$)/u;
const SCALAR_BELOW = /(?:^|[\s:-])[|>][-+\d]{0,2}(?:\s|$)/u;

/** Lines that say something; below the mark of a block scalar a line such as `# this` does too. */
function contentLines(lines: readonly NoteLine[]): readonly NoteLine[] {
	const content = lines.filter(({ text }) => !NOTHING.test(text));
	if (!content.some(({ text }) => SCALAR_BELOW.test(text))) return content;
	return lines.filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
}

function blockScalar(text: string, { at, line, rest }: Beginning): Value {
	const mark = /^[|>][-+\d]{0,2}/u.exec(text.slice(at, line.to))?.[0] ?? '';
	const first = rest.find((below) => below.text.trim() !== '');
	const indent = /\d/u.test(mark) ? 1 : indentOf(first?.text ?? '');
	const end = rest.findIndex(
		(below) => below.text.trim() !== '' && indentOf(below.text) < indent,
	);
	const lines = end < 0 ? rest : rest.slice(0, end);
	const spoken = indent === 0 ? [] : lines.filter((below) => below.text.trim() !== '');
	return withBelow({ from: at, to: at + mark.length }, spoken);
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}

/** Behind the quote that closes the one at `from`, or at the end of the text. */
function endOfQuoted(text: string, from: number): number {
	const quote = text.charAt(from);
	for (let at = from + 1; at < text.length; at++) {
		if (quote === '"' && text[at] === '\\') at++;
		else if (text[at] !== quote) continue;
		else if (quote === "'" && text[at + 1] === quote) at++;
		else return at + 1;
	}
	return text.length;
}

/** Behind the bracket that closes the one at `from`, or at the end of the text. */
function endOfFlow(text: string, from: number): number {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const sign = text.charAt(at);
		const begins = /[\s,[{:]/u.test(text.charAt(at - 1));
		if ((sign === '"' || sign === "'") && begins) at = endOfQuoted(text, at) - 1;
		else if (sign === '#' && begins) at = endOfLine(text, at);
		else if (sign === '[' || sign === '{') depth++;
		else if (sign === ']' || sign === '}') depth--;
		if (depth === 0) return Math.min(at + 1, text.length);
	}
	return text.length;
}

function endOfLine(text: string, from: number): number {
	const feed = text.indexOf('\n', from);
	return feed < 0 ? text.length : feed;
}

/** A plain value ends before a comment, or with its last line. */
function endOfPlain(lines: readonly NoteLine[], from: number): number {
	let end = from;
	for (const line of lines) {
		const begin = Math.max(from, line.from);
		const said = line.text.slice(begin - line.from);
		if (NOTHING.test(said)) {
			if (said.trim() === '') continue;
			return end;
		}
		const comment = /\s#/u.exec(said);
		end = begin + said.slice(0, comment?.index).trimEnd().length;
		if (comment) return end;
	}
	return end;
}
