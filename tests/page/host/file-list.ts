import { type TAbstractFile, TFile, TFolder } from '../../obsidian/files.ts';
import { Menu } from '../../obsidian/menu.ts';
import { type Stage } from '../../obsidian/stage.ts';

/** The folders and notes of the vault. It follows the vault, and marks the note that is open. */
export class FileList {
	private readonly stage: Stage;
	private readonly el: HTMLElement;

	constructor(parentEl: HTMLElement, stage: Stage) {
		this.stage = stage;
		this.el = parentEl.createEl('nav', {
			cls: 'nav-files-container',
			attr: { 'aria-label': 'Files' },
		});
		const { vault, workspace } = stage.app;
		for (const event of ['create', 'delete', 'rename']) vault.on(event, () => this.draw());
		workspace.on('file-open', () => this.draw());
		this.draw();
	}

	private draw(): void {
		const top = this.el.scrollTop;
		this.el.empty();
		this.el.createDiv({ cls: 'nav-vault-name', text: this.stage.app.vault.getName() });
		this.drawFolder(this.stage.app.vault.getRoot(), this.el);
		this.el.scrollTop = top;
	}

	private drawFolder(folder: TFolder, el: HTMLElement): void {
		for (const child of [...folder.children].sort(inOrder)) {
			if (child instanceof TFolder) {
				const part = el.createEl('details', { cls: 'nav-folder', attr: { open: '' } });
				part.createEl('summary', { cls: 'nav-folder-title', text: child.name });
				this.drawFolder(child, part.createDiv('nav-folder-children'));
			} else if (child instanceof TFile) this.drawFile(child, el);
		}
	}

	private drawFile(file: TFile, el: HTMLElement): void {
		const attr = { type: 'button', 'data-path': file.path };
		const title = el.createEl('button', { cls: 'nav-file-title', text: file.basename, attr });
		const isOpen = this.stage.app.workspace.getActiveFile() === file;
		title.toggleClass('is-active', isOpen);
		if (isOpen) title.setAttribute('aria-current', 'true');
		title.addEventListener('click', () => void this.stage.open(file.path));
		title.addEventListener('contextmenu', (event) => {
			showFileMenu(this.stage, file, { event, source: 'file-explorer-context-menu' });
		});
	}
}

/** The menu of a file, where the mouse is, with what the plugins put into it. */
export function showFileMenu(
	{ app }: Stage,
	file: TFile,
	{ event, source }: { readonly event: MouseEvent; readonly source: string },
): void {
	event.preventDefault();
	const menu = new Menu();
	menu.addItem((item) => {
		const open = (): void => void app.workspace.getLeaf().openFile(file);
		item.setTitle('Open').setIcon('file').setSection('open').onClick(open);
	});
	app.workspace.trigger('file-menu', menu, file, source);
	menu.showAtMouseEvent(event);
}

/** Folders come first. */
function inOrder(one: TAbstractFile, other: TAbstractFile): number {
	const rank = (file: TAbstractFile): number => (file instanceof TFolder ? 0 : 1);
	return rank(one) - rank(other) || one.name.localeCompare(other.name, 'en', { numeric: true });
}
