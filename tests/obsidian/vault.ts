import type * as obsidian from 'obsidian';
import { Adapter } from './adapter.ts';
import { type Disk, notThere } from './disk.ts';
import { Events } from './events.ts';
import { parentPath, type TAbstractFile, TFile, TFolder } from './files.ts';
import { type VaultCalls } from './vault-calls.ts';
import { VaultTree } from './vault-tree.ts';

/** Binary files, copies and resource addresses are not done: notes are text. */
type Lacking =
	| 'createBinary'
	| 'readBinary'
	| 'modifyBinary'
	| 'appendBinary'
	| 'copy'
	| 'getResourcePath'
	| 'adapter';

/** The files of a vault. Each write shows in the list and is told to listeners before its promise is kept. */
export class Vault extends Events implements Omit<obsidian.Vault, Lacking> {
	readonly adapter: Adapter;
	readonly configDir: string;
	private readonly disk: Disk;
	private readonly calls: VaultCalls;
	private readonly tree: VaultTree;

	constructor(disk: Disk, calls: VaultCalls, names: { vault: string; configDir: string }) {
		super();
		this.disk = disk;
		this.calls = calls;
		this.adapter = new Adapter(disk, calls, names.vault, (path) => this.reconcile(path));
		this.configDir = names.configDir;
		this.tree = new VaultTree(this as unknown as obsidian.Vault);
	}

	static recurseChildren(
		root: obsidian.TFolder,
		cb: (file: obsidian.TAbstractFile) => unknown,
	): void {
		cb(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, cb);
			else cb(child);
		}
	}

	getName(): string {
		return this.adapter.getName();
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [this.tree.root, ...this.tree.all()];
	}

	getAllFolders(includeRoot = false): TFolder[] {
		const folders = this.tree.all().filter((each) => each instanceof TFolder);
		return includeRoot ? [this.tree.root, ...folders] : folders;
	}

	getFiles(): TFile[] {
		return this.tree.files();
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	async read(file: obsidian.TFile): Promise<string> {
		await this.enter('read', file.path);
		return this.disk.read(file.path);
	}

	async cachedRead(file: obsidian.TFile): Promise<string> {
		await this.enter('cachedRead', file.path);
		return this.disk.read(file.path);
	}

	async create(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<TFile> {
		await this.enter('create', path);
		refuseUnwritable(path);
		if (this.disk.find(path) !== undefined) throw new Error('File already exists.');
		this.needFolder(path);
		this.disk.write(path, data, options);
		this.reconcile(path);
		const file = this.getFileByPath(path);
		if (file === null) throw new Error(`${path} is hidden from the vault`);
		return file;
	}

	async createFolder(path: string): Promise<TFolder> {
		await this.enter('createFolder', path);
		refuseUnwritable(path);
		if (this.disk.find(path) !== undefined) throw new Error('Folder already exists.');
		this.reconcileFolder(path);
		const folder = this.getFolderByPath(path);
		if (folder === null) throw new Error(`${path} is hidden from the vault`);
		return folder;
	}

	async modify(
		file: obsidian.TFile,
		data: string,
		options?: obsidian.DataWriteOptions,
	): Promise<void> {
		await this.enter('modify', file.path);
		this.disk.stored(file.path);
		this.put(file, data, options);
	}

	async append(
		file: obsidian.TFile,
		data: string,
		options?: obsidian.DataWriteOptions,
	): Promise<void> {
		await this.enter('append', file.path);
		this.put(file, this.disk.read(file.path) + data, options);
	}

	async process(
		file: obsidian.TFile,
		fn: (data: string) => string,
		options?: obsidian.DataWriteOptions,
	): Promise<string> {
		await this.enter('process', file.path);
		const text = fn(this.disk.read(file.path));
		this.put(file, text, options);
		return text;
	}

	async rename(file: obsidian.TAbstractFile, newPath: string): Promise<void> {
		await this.enter('rename', file.path);
		refuseUnwritable(newPath);
		const found = this.disk.find(newPath);
		if (found !== undefined && found !== file.path) {
			throw new Error('Destination file already exists!');
		}
		this.needFolder(newPath);
		if (this.disk.find(file.path) === undefined) throw notThere(file.path);
		this.disk.move(file.path, newPath);
		for (const [each, was] of this.tree.move(file as TAbstractFile, newPath)) {
			this.trigger('rename', each, was);
		}
	}

	async delete(file: obsidian.TAbstractFile, force = false): Promise<void> {
		await this.enter('delete', file.path);
		if (file instanceof TFolder && file.children.length > 0 && !force) {
			throw new Error('Folder is not empty.');
		}
		this.disk.remove(file.path);
		this.reconcile(file.path);
	}

	/** `.trash` of the vault, where somebody can find it again, or the system’s, which is beyond the vault. */
	async trash(file: obsidian.TAbstractFile, system: boolean): Promise<void> {
		await this.moveToTrash(file, system);
	}

	async moveToTrash(file: obsidian.TAbstractFile, system: boolean): Promise<void> {
		await this.enter('trash', file.path);
		if (system) this.disk.remove(file.path);
		else this.disk.move(file.path, `.trash/${file.name}`);
		this.reconcile(file.path);
	}

	/** Brings the list up to what lies on the disk, and tells: at start of every file, later of an outside change. */
	reconcile(path: string): void {
		if (isHidden(path)) return;
		const stored = this.disk.files.get(path);
		const listed = this.tree.get(path);
		if (stored === undefined) {
			if (listed !== null && !this.disk.folders.has(path)) this.forget(listed);
			return;
		}
		const stat = { ctime: stored.ctime, mtime: stored.mtime, size: byteLength(stored.data) };
		if (listed instanceof TFile) {
			listed.stat = stat;
			this.trigger('modify', listed);
			return;
		}
		const file = new TFile(this as unknown as obsidian.Vault, path);
		file.stat = stat;
		this.tell('create', this.tree.add(file));
	}

	reconcileFolder(path: string): void {
		if (isHidden(path)) return;
		for (let at = path; at !== '/'; at = parentPath(at)) this.disk.folders.add(at);
		this.tell('create', this.tree.addFolders(path));
	}

	private forget(listed: TAbstractFile): void {
		this.tell('delete', this.tree.remove(listed));
	}

	private tell(event: 'create' | 'delete', files: readonly TAbstractFile[]): void {
		for (const file of files) {
			if (event === 'create' && file instanceof TFolder) this.disk.folders.add(file.path);
			this.trigger(event, file);
		}
	}

	private put(file: obsidian.TFile, data: string, options?: obsidian.DataWriteOptions): void {
		this.disk.write(file.path, data, options);
		this.reconcile(file.path);
	}

	private async enter(name: string, path: string): Promise<void> {
		this.calls.enter(name, path);
		await Promise.resolve();
	}

	private needFolder(path: string): void {
		const folder = parentPath(path);
		if (folder === '/' || isHidden(path) || this.disk.folders.has(folder)) return;
		throw notThere(path);
	}
}

function isHidden(path: string): boolean {
	return path.split('/').some((name) => name.startsWith('.'));
}

function refuseUnwritable(path: string): void {
	if (!/[\\:]/.test(path)) return;
	throw new Error('File name cannot contain any of the following characters: \\ / :');
}

function byteLength(text: string): number {
	return new TextEncoder().encode(text).length;
}
