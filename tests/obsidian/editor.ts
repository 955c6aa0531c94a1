import type * as obsidian from 'obsidian';
import { EditorText, movedOffset, type Splice, spliced } from './editor-text.ts';
import { Loud } from './loud.ts';

type Lacking = 'exec' | 'getScrollInfo' | 'getDoc';

interface Range {
	readonly anchor: number;
	readonly head: number;
}

interface Snapshot {
	readonly text: EditorText;
	readonly ranges: readonly Range[];
}

const atStart: Range = { anchor: 0, head: 0 };

/** A text, selections and one step of history for each transaction. It shows its text as plain text. */
export class Editor extends Loud implements Omit<obsidian.Editor, Lacking> {
	private now: Snapshot = { text: new EditorText(''), ranges: [atStart] };
	private undone: Snapshot[] = [];
	private done: Snapshot[] = [];
	private readonly el: HTMLElement;
	private readonly changed: () => void;

	constructor(el: HTMLElement, changed: () => void) {
		super();
		this.el = el;
		this.el.tabIndex = -1;
		this.changed = changed;
	}

	/** Text that comes from the disk: nobody typed it, so nothing is unsaved. */
	takeFromDisk(value: string, clear: boolean): void {
		if (clear) {
			this.done = [];
			this.undone = [];
		} else this.done.push(this.now);
		this.show({ text: new EditorText(value), ranges: [this.clamped(value)] });
	}

	refresh(): void {}

	getValue(): string {
		return this.now.text.value;
	}

	setValue(content: string): void {
		this.splice([{ from: 0, to: this.getValue().length, text: content }]);
	}

	getLine(line: number): string {
		return this.now.text.lines[line] ?? '';
	}

	setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	lineCount(): number {
		return this.now.text.lines.length;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = ends(this.main());
		return this.getValue().slice(from, to);
	}

	somethingSelected(): boolean {
		return this.now.ranges.some(({ anchor, head }) => anchor !== head);
	}

	getRange(from: obsidian.EditorPosition, to: obsidian.EditorPosition): string {
		return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string): void {
		this.splice(this.now.ranges.map((range) => ({ ...ends(range), text: replacement })));
	}

	replaceRange(text: string, from: obsidian.EditorPosition, to = from): void {
		this.splice([{ from: this.posToOffset(from), to: this.posToOffset(to), text }]);
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): obsidian.EditorPosition {
		return this.offsetToPos({ ...this.main(), ...ends(this.main()) }[side]);
	}

	listSelections(): obsidian.EditorSelection[] {
		return this.now.ranges.map(({ anchor, head }) => ({
			anchor: this.offsetToPos(anchor),
			head: this.offsetToPos(head),
		}));
	}

	setCursor(pos: obsidian.EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: obsidian.EditorPosition, head = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: obsidian.EditorSelectionOrCaret[]): void {
		const offsets = ranges.map(({ anchor, head = anchor }) => ({
			anchor: this.posToOffset(anchor),
			head: this.posToOffset(head),
		}));
		this.show({ text: this.now.text, ranges: offsets });
	}

	transaction(tx: obsidian.EditorTransaction): void {
		const selected = tx.replaceSelection;
		const replaced = selected === undefined ? [] : this.now.ranges;
		const splices = [
			...(tx.changes ?? []).map((change) => this.spliceOf(change)),
			...replaced.map((range) => ({ ...ends(range), text: selected ?? '' })),
		];
		if (splices.length > 0) this.splice(splices);
		const selections = tx.selections ?? (tx.selection === undefined ? [] : [tx.selection]);
		if (selections.length === 0) return;
		this.setSelections(selections.map(({ from, to = from }) => ({ anchor: from, head: to })));
	}

	processLines<T>(
		read: (line: number, lineText: string) => T | null,
		write: (line: number, lineText: string, value: T | null) => obsidian.EditorChange | void,
		ignoreEmpty = true,
	): void {
		const { from, to } = ends(this.main());
		const changes: obsidian.EditorChange[] = [];
		for (let line = this.offsetToPos(from).line; line <= this.offsetToPos(to).line; line++) {
			const text = this.getLine(line);
			if (ignoreEmpty && text.trim() === '') continue;
			const change = write(line, text, read(line, text));
			if (change !== undefined) changes.push(change);
		}
		this.transaction({ changes });
	}

	undo(): void {
		this.travel(this.done, this.undone);
	}

	redo(): void {
		this.travel(this.undone, this.done);
	}

	wordAt(pos: obsidian.EditorPosition): obsidian.EditorRange | null {
		const line = this.getLine(pos.line);
		for (const { index, 0: word } of line.matchAll(/[\p{L}\p{N}_]+/gu)) {
			if (pos.ch < index || pos.ch > index + word.length) continue;
			const at = (ch: number): obsidian.EditorPosition => ({ line: pos.line, ch });
			return { from: at(index), to: at(index + word.length) };
		}
		return null;
	}

	posToOffset(pos: obsidian.EditorPosition): number {
		return this.now.text.offset(pos);
	}

	offsetToPos(offset: number): obsidian.EditorPosition {
		return this.now.text.position(offset);
	}

	focus(): void {
		this.el.focus();
	}

	blur(): void {
		this.el.blur();
	}

	hasFocus(): boolean {
		return this.el.ownerDocument.activeElement === this.el;
	}

	scrollTo(): void {}

	scrollIntoView(): void {}

	private splice(splices: readonly Splice[]): void {
		const value = spliced(this.getValue(), splices);
		const moved = (offset: number): number => movedOffset(offset, splices);
		const ranges = this.now.ranges.map(({ anchor, head }) => ({
			anchor: moved(anchor),
			head: moved(head),
		}));
		this.done.push(this.now);
		this.undone = [];
		this.show({ text: new EditorText(value), ranges });
		this.changed();
	}

	private spliceOf({ from, to = from, text }: obsidian.EditorChange): Splice {
		return { from: this.posToOffset(from), to: this.posToOffset(to), text };
	}

	private travel(from: Snapshot[], to: Snapshot[]): void {
		const snapshot = from.pop();
		if (snapshot === undefined) return;
		to.push(this.now);
		this.show(snapshot);
		this.changed();
	}

	private show(snapshot: Snapshot): void {
		this.now = snapshot;
		this.el.textContent = snapshot.text.value;
	}

	private main(): Range {
		return this.now.ranges[0] ?? atStart;
	}

	private clamped(value: string): Range {
		const offset = Math.min(this.main().head, value.length);
		return { anchor: offset, head: offset };
	}
}

function ends({ anchor, head }: Range): { from: number; to: number } {
	return { from: Math.min(anchor, head), to: Math.max(anchor, head) };
}
