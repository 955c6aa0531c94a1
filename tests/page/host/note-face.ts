import type * as obsidian from 'obsidian';
import { setIcon } from '../../obsidian/icons.ts';
import { type MarkdownView } from '../../obsidian/markdown-view.ts';
import { Menu } from '../../obsidian/menu.ts';
import { type Stage } from '../../obsidian/stage.ts';
import { getFrontMatterInfo } from '../../obsidian/yaml-front.ts';
import { showFileMenu } from './file-list.ts';
import { renderMarkdown } from './markdown.ts';
import { drawProperties } from './properties.ts';

/**
 * How a note looks: its properties and its text rendered, or the text as it is written, to be changed. Both follow the editor
 * of the view, whoever writes to it.
 */
export class NoteFace {
	private readonly stage: Stage;
	private readonly view: MarkdownView;
	private readonly titleEl: HTMLElement;
	private readonly modeEl: HTMLElement;
	private readonly readEl: HTMLElement;
	private readonly sourceEl: HTMLTextAreaElement;
	private isSource = false;

	constructor(stage: Stage, view: MarkdownView) {
		this.stage = stage;
		this.view = view;
		const header = view.containerEl.find('.view-header');
		this.titleEl = createDiv('view-header-title');
		header.prepend(this.titleEl);
		this.modeEl = view.addAction('pencil', 'Edit the text', () => this.switchMode());
		this.modeEl.setAttrs({ role: 'button', tabindex: '0' });
		view.addAction('more-vertical', 'More options', (event) => {
			if (view.file !== null)
				showFileMenu(stage, view.file, { event, source: 'more-options' });
		});
		this.readEl = view.contentEl.createDiv('markdown-preview-view');
		this.sourceEl = view.contentEl.createEl('textarea', {
			cls: 'page-source',
			attr: { spellcheck: 'false', 'aria-label': 'Text of the note' },
		});
		this.follow();
		this.draw();
		this.goTo(view.editor.getCursor().line);
	}

	private follow(): void {
		const { view, stage } = this;
		new MutationObserver(() => this.draw()).observe(view.contentEl.find('.cm-content'), {
			childList: true,
		});
		const drawIfKnown = (): void => this.draw();
		view.registerEvent(stage.app.metadataCache.on('resolved', drawIfKnown));
		const takeState = view.setEphemeralState.bind(view);
		view.setEphemeralState = (state) => {
			takeState(state);
			const line = (state as { line?: unknown } | null)?.line;
			this.draw();
			if (typeof line === 'number') this.goTo(line);
		};
		this.readEl.addEventListener('click', (event) => this.click(event));
		this.readEl.addEventListener('contextmenu', (event) => this.showLinkMenu(event));
		this.sourceEl.addEventListener('input', () => this.takeTyped());
		this.sourceEl.addEventListener('select', () => this.takeSelection());
		this.sourceEl.addEventListener('keyup', () => this.takeSelection());
		this.sourceEl.addEventListener('click', () => this.takeSelection());
		this.sourceEl.addEventListener('contextmenu', (event) => this.showTextMenu(event));
	}

	private draw(): void {
		const { view, isSource } = this;
		const name = view.file?.basename ?? '';
		this.titleEl.setText(view.file?.path.replace(/\.md$/, '') ?? '');
		this.readEl.toggle(!isSource);
		this.sourceEl.toggle(isSource);
		setIcon(this.modeEl, isSource ? 'book-open' : 'pencil');
		this.modeEl.setAttribute('aria-label', isSource ? 'Show it rendered' : 'Edit the text');
		if (isSource) this.drawSource();
		else this.drawRendered(name);
	}

	private drawSource(): void {
		const text = this.view.editor.getValue();
		if (this.sourceEl.value === text) return;
		const { selectionStart, selectionEnd } = this.sourceEl;
		this.sourceEl.value = text;
		this.sourceEl.setSelectionRange(selectionStart, selectionEnd);
	}

	private drawRendered(name: string): void {
		const text = this.view.editor.getValue();
		const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
		const firstLine = this.view.editor.offsetToPos(contentStart).line;
		const title = createDiv({ cls: 'inline-title', text: name });
		const properties = createDiv('metadata-container');
		if (exists) drawProperties(properties, frontmatter);
		const body = renderMarkdown(text.slice(contentStart), firstLine);
		this.readEl.replaceChildren(title, properties, body);
		for (const link of this.readEl.findAll('a.internal-link')) {
			link.toggleClass('is-unresolved', this.destination(link) === null);
		}
	}

	/** 0-based. */
	private goTo(line: number): void {
		if (line === 0) return;
		if (this.isSource) {
			const at = this.view.editor.posToOffset({ line, ch: 0 });
			this.sourceEl.setSelectionRange(at, at);
			return;
		}
		const placed = this.readEl.findAll('[data-line]');
		const target = placed.filter((el) => Number(el.dataset['line']) <= line).at(-1);
		target?.addClass('is-flashing');
		target?.scrollIntoView({ block: 'center' });
	}

	private switchMode(): void {
		this.isSource = !this.isSource;
		this.draw();
		if (this.isSource) this.sourceEl.focus();
	}

	private click(event: MouseEvent): void {
		const { target } = event;
		if (!(target instanceof HTMLElement)) return;
		const link = target.closest<HTMLElement>('a.internal-link');
		if (link !== null) {
			event.preventDefault();
			const { workspace } = this.stage.app;
			void workspace.openLinkText(link.dataset['href'] ?? '', this.view.file?.path ?? '');
		} else if (target.instanceOf(HTMLInputElement)) {
			this.tick(Number(target.closest<HTMLElement>('[data-line]')?.dataset['line']));
		}
	}

	/** Turns the box of a task the other way. */
	private tick(line: number): void {
		const { editor } = this.view;
		const turned = editor
			.getLine(line)
			.replace(/\[(.)\]/, (_, mark: string) => (mark === ' ' ? '[x]' : '[ ]'));
		editor.setLine(line, turned);
	}

	/** What was typed goes to the editor as the one piece that changed. */
	private takeTyped(): void {
		const { editor } = this.view;
		const before = editor.getValue();
		const after = this.sourceEl.value;
		let from = 0;
		while (from < before.length && before[from] === after[from]) from++;
		let end = 0;
		const longest = Math.min(before.length, after.length) - from;
		while (end < longest && before.at(-1 - end) === after.at(-1 - end)) end++;
		editor.replaceRange(
			after.slice(from, after.length - end),
			editor.offsetToPos(from),
			editor.offsetToPos(before.length - end),
		);
		this.takeSelection();
	}

	private takeSelection(): void {
		const { editor } = this.view;
		const { selectionStart, selectionEnd } = this.sourceEl;
		const at = (offset: number): obsidian.EditorPosition => editor.offsetToPos(offset);
		editor.setSelection(at(selectionStart), at(selectionEnd));
	}

	private showLinkMenu(event: MouseEvent): void {
		if (!(event.target instanceof HTMLElement)) return;
		const link = event.target.closest<HTMLElement>('a.internal-link');
		const file = link === null ? null : this.destination(link);
		if (file !== null) showFileMenu(this.stage, file, { event, source: 'link-context-menu' });
	}

	private showTextMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		this.stage.app.workspace.trigger('editor-menu', menu, this.view.editor, this.view);
		menu.showAtMouseEvent(event);
	}

	private destination(link: HTMLElement): ReturnType<Stage['app']['vault']['getFileByPath']> {
		const linkpath = (link.dataset['href'] ?? '').split('#', 1)[0] ?? '';
		const { metadataCache } = this.stage.app;
		return metadataCache.getFirstLinkpathDest(linkpath, this.view.file?.path ?? '');
	}
}
