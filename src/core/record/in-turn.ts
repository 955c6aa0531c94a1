import { applyChanges, type Change } from '../text/change';
import type { Edited } from './act';

/** What becomes of a text; see `NoteEdit`. */
export type EditText = (text: string) => Edited;

/**
 * Several edits of one note as one: each is planned on what those before it leave. When one is refused nothing is
 * changed, for half a wish is none.
 */
export function inTurn(edits: readonly EditText[]): EditText {
	return (text) => {
		let changed = text;
		let all: readonly Change[] = [];
		for (const edit of edits) {
			const next = edit(changed);
			if ('refused' in next) return next;
			all = composeChanges(text, all, next.changes);
			changed = applyChanges(changed, next.changes);
		}
		return { changes: all };
	};
}

/** An edit that is left out where it is refused. */
export function ifPossible(edit: EditText): EditText {
	return (text) => {
		const edited = edit(text);
		return 'refused' in edited ? { changes: [] } : edited;
	};
}

/** A stretch of the first text that is kept, or text put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly insert: string };

/**
 * Two steps as one: `second` are changes of what `first` makes of the text.
 *
 *     'abc', a → xy, then behind xy + !      a → xy!
 */
export function composeChanges(
	text: string,
	first: readonly Change[],
	second: readonly Change[],
): readonly Change[] {
	const middle = piecesOf(text.length, first);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to, insert } of second) {
		pieces.push(...cutPieces(middle, at, from), { insert });
		at = to;
	}
	pieces.push(...cutPieces(middle, at, Infinity));
	return changesOf(text.length, pieces);
}

function piecesOf(length: number, changes: readonly Change[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to, insert } of changes) {
		pieces.push({ from: at, to: from }, { insert });
		at = to;
	}
	return [...pieces, { from: at, to: length }];
}

/** What lies from one offset to another, counted through the pieces. */
function cutPieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
	const cut: Piece[] = [];
	let start = 0;
	for (const piece of pieces) {
		const length = 'insert' in piece ? piece.insert.length : piece.to - piece.from;
		const low = Math.max(from, start) - start;
		const high = Math.min(to, start + length) - start;
		if (high > low) cut.push(slicePiece(piece, low, high));
		start += length;
	}
	return cut;
}

function slicePiece(piece: Piece, low: number, high: number): Piece {
	return 'insert' in piece
		? { insert: piece.insert.slice(low, high) }
		: { from: piece.from + low, to: piece.from + high };
}

function changesOf(length: number, pieces: readonly Piece[]): readonly Change[] {
	const changes: Change[] = [];
	let at = 0;
	let insert = '';
	const keep = (from: number, to: number) => {
		if (from > at || insert !== '') changes.push({ from: at, to: from, insert });
		insert = '';
		at = to;
	};
	for (const piece of pieces) {
		if ('insert' in piece) insert += piece.insert;
		else keep(piece.from, piece.to);
	}
	keep(length, length);
	return changes;
}
