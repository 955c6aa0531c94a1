import type * as obsidian from 'obsidian';
import { Editor } from './editor.ts';
import { TextFileView } from './file-view.ts';

/** A note in editing mode; there is no reading mode. */
export class MarkdownView extends TextFileView {
	editor: Editor;
	hoverPopover: obsidian.HoverPopover | null = null;

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super(leaf);
		this.icon = 'lucide-file-text';
		const el = this.contentEl.createDiv('cm-content');
		this.editor = new Editor(el, () => this.changed());
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): obsidian.MarkdownViewModeType {
		return 'source';
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		this.editor.takeFromDisk(data, clear);
	}

	clear(): void {
		this.editor.takeFromDisk('', true);
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: 'source', source: false };
	}

	override setEphemeralState(state: unknown): void {
		const line = (state as { line?: unknown } | null)?.line;
		if (typeof line === 'number') this.editor.setCursor(line, 0);
	}

	private changed(): void {
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
	}
}
