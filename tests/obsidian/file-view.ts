import type * as obsidian from 'obsidian';
import { backstageOf } from './backstage.ts';
import { TFile } from './files.ts';
import { debounce } from './small-functions.ts';
import { ItemView } from './view.ts';
import { type Vault } from './vault.ts';

/** How long unsaved text waits, in milliseconds; the API names two seconds. */
const saveDelay = 2000;

/** A view of one file, which its state names. It goes with the file: renamed with it, closed when it is deleted. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? '';
	}

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(
			vault.on('delete', (file) => {
				if (file.path === this.file?.path) this.leaf.detach();
			}),
		);
		this.registerEvent(
			vault.on('rename', (file) => {
				if (file instanceof TFile && file === this.file) void this.onRename(file);
			}),
		);
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null };
	}

	override async setState(state: unknown): Promise<void> {
		const path = (state as { file?: unknown } | null)?.file;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (!(file instanceof TFile) || file === this.file) return;
		if (this.file !== null) await this.onUnloadFile(this.file);
		this.file = file;
		await this.onLoadFile(this.file);
	}

	override async onClose(): Promise<void> {
		if (this.file !== null) await this.onUnloadFile(this.file);
		this.file = null;
	}

	async onLoadFile(_file: TFile): Promise<void> {}

	async onUnloadFile(_file: TFile): Promise<void> {}

	async onRename(_file: TFile): Promise<void> {}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

export abstract class EditableFileView extends FileView {}

/** Text that is written a while after it was changed, and taken anew from the disk while nothing of it is unsaved. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	isUnsaved = false;
	requestSave: () => void;
	private readonly saveLater = debounce(() => this.save(), saveDelay, true);

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super(leaf);
		this.requestSave = () => {
			this.isUnsaved = true;
			this.saveLater();
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (file) => {
				if (file.path === this.file?.path && !this.isUnsaved) this.takeFromDisk(false);
			}),
		);
	}

	override async onLoadFile(_file: TFile): Promise<void> {
		this.takeFromDisk(true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		if (this.isUnsaved) await this.save(true);
		this.clear();
	}

	/** Writes what is unsaved. The app’s own writes are not listed among a plugin’s calls. */
	async save(_clear?: boolean): Promise<void> {
		this.saveLater.cancel();
		if (this.file === null || !this.isUnsaved) return;
		this.isUnsaved = false;
		this.data = this.getViewData();
		backstageOf(this.app).disk.write(this.file.path, this.data);
		(this.app.vault as unknown as Vault).reconcile(this.file.path);
	}

	private takeFromDisk(clear: boolean): void {
		if (this.file === null) return;
		const data = backstageOf(this.app).disk.read(this.file.path);
		if (!clear && data === this.getViewData()) return;
		this.data = data;
		this.setViewData(data, clear);
	}
}
