import type * as obsidian from 'obsidian';
import { type Line, span, textLines } from './text-lines.ts';

/** A stretch of lines of one kind, named as `SectionCache.type` names it. */
export interface Block {
	readonly type: string;
	readonly lines: readonly Line[];
}

const fence = /^\s*(`{3,}|~{3,})/;
const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** The blocks of a note: properties first, if there are any, then what stands between empty lines, headings, fences and comments. */
export function blocks(text: string): Block[] {
	const lines = textLines(text);
	const found: Block[] = [];
	let at = 0;
	while (at < lines.length) {
		const length = lengthOfBlock(lines, at);
		const first = lines[at];
		if (first === undefined) break;
		if (first.text.trim() !== '') {
			found.push({ type: typeOf(lines, at), lines: lines.slice(at, at + length) });
		}
		at += length;
	}
	return found;
}

export function blockPosition(block: Block): obsidian.Pos {
	const first = block.lines[0];
	const last = block.lines.at(-1);
	if (first === undefined || last === undefined) throw new Error('A block has lines');
	return span(first, last);
}

function typeOf(lines: readonly Line[], at: number): string {
	const text = textAt(lines, at);
	if (at === 0 && text === '---' && yamlEnd(lines) !== undefined) return 'yaml';
	if (fence.test(text)) return 'code';
	if (text.startsWith('%%')) return 'comment';
	if (isHeading(text)) return 'heading';
	if (isRule(text)) return 'thematicBreak';
	if (listItem.test(text)) return 'list';
	if (/^\s{0,3}>\s*\[!/.test(text)) return 'callout';
	if (/^\s{0,3}>/.test(text)) return 'blockquote';
	if (/^\[\^[^\]]+\]:/.test(text)) return 'footnoteDefinition';
	if (text.includes('|') && isTableRule(textAt(lines, at + 1))) return 'table';
	if (/^<(?:[a-z]|!--)/i.test(text)) return 'html';
	return 'paragraph';
}

function lengthOfBlock(lines: readonly Line[], at: number): number {
	switch (typeOf(lines, at)) {
		case 'yaml':
			return (yamlEnd(lines) ?? 0) + 1;
		case 'code':
			return fenceEnd(lines, at) - at + 1;
		case 'comment':
			return commentEnd(lines, at) - at + 1;
		case 'heading':
		case 'thematicBreak':
			return 1;
		case 'list':
			return listEnd(lines, at) - at + 1;
		default:
			return textAt(lines, at).trim() === '' ? 1 : proseEnd(lines, at) - at + 1;
	}
}

function yamlEnd(lines: readonly Line[]): number | undefined {
	const end = lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === '---');
	return end === -1 ? undefined : end;
}

/** A fence that nothing closes goes on to the end. */
function fenceEnd(lines: readonly Line[], at: number): number {
	const marks = fence.exec(textAt(lines, at))?.[1] ?? '```';
	for (let end = at + 1; end < lines.length; end++) {
		const text = textAt(lines, end).trim();
		if (text.startsWith(marks) && text === (marks[0] ?? '').repeat(text.length)) return end;
	}
	return lines.length - 1;
}

function commentEnd(lines: readonly Line[], at: number): number {
	if (textAt(lines, at).indexOf('%%', 2) !== -1) return at;
	for (let end = at + 1; end < lines.length; end++) {
		if (textAt(lines, end).includes('%%')) return end;
	}
	return lines.length - 1;
}

/** A list goes on over empty lines if an item or an indented line follows. */
function listEnd(lines: readonly Line[], at: number): number {
	let end = at;
	for (let next = at + 1; next < lines.length; next++) {
		const text = textAt(lines, next);
		if (text.trim() === '') continue;
		const wasGap = next > end + 1;
		const goesOn = listItem.test(text) || /^[ \t]/.test(text) || (!wasGap && isPlain(text));
		if (!goesOn) break;
		end = fence.test(text) ? fenceEnd(lines, next) : next;
		next = end;
	}
	return end;
}

function proseEnd(lines: readonly Line[], at: number): number {
	let end = at;
	while (end + 1 < lines.length) {
		const next = textAt(lines, end + 1);
		if (next.trim() === '' || !(isPlain(next) || next.startsWith('>'))) break;
		if (listItem.test(next)) break;
		end++;
	}
	return end;
}

function isPlain(text: string): boolean {
	return !isHeading(text) && !fence.test(text) && !text.startsWith('%%') && !text.startsWith('>');
}

function isHeading(text: string): boolean {
	return /^#{1,6}(?:\s|$)/.test(text);
}

function isRule(text: string): boolean {
	return /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(text);
}

function isTableRule(text: string): boolean {
	return text.includes('-') && text.includes('|') && /^[\s|:-]+$/.test(text);
}

function textAt(lines: readonly Line[], at: number): string {
	return lines[at]?.text ?? '';
}
