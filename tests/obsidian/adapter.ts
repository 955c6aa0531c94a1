import type * as obsidian from 'obsidian';
import { type Disk } from './disk.ts';
import { parentPath } from './files.ts';
import { Loud } from './loud.ts';
import { type VaultCalls } from './vault-calls.ts';

type Used =
	| 'getName'
	| 'exists'
	| 'stat'
	| 'list'
	| 'read'
	| 'write'
	| 'append'
	| 'process'
	| 'mkdir'
	| 'remove';

/** The few calls to the files themselves that reach what the vault does not list, as its configuration folder. */
export class Adapter extends Loud implements Pick<obsidian.DataAdapter, Used> {
	private readonly disk: Disk;
	private readonly calls: VaultCalls;
	private readonly vaultName: string;
	private readonly wrote: (path: string) => void;

	constructor(disk: Disk, calls: VaultCalls, vaultName: string, wrote: (path: string) => void) {
		super();
		this.wrote = wrote;
		this.disk = disk;
		this.calls = calls;
		this.vaultName = vaultName;
	}

	getName(): string {
		return this.vaultName;
	}

	async exists(path: string): Promise<boolean> {
		this.calls.enter('adapter.exists', path);
		return this.disk.find(path) !== undefined;
	}

	async stat(path: string): Promise<obsidian.Stat | null> {
		this.calls.enter('adapter.stat', path);
		const found = this.disk.find(path);
		if (found === undefined) return null;
		const file = this.disk.files.get(found);
		if (file === undefined) return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
		return { type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.data.length };
	}

	async list(path: string): Promise<obsidian.ListedFiles> {
		this.calls.enter('adapter.list', path);
		const inside = (each: string): boolean => parentPath(each) === path;
		return {
			files: [...this.disk.files.keys()].filter(inside),
			folders: [...this.disk.folders].filter(inside),
		};
	}

	async read(path: string): Promise<string> {
		this.calls.enter('adapter.read', path);
		return this.disk.read(path);
	}

	async write(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
		this.calls.enter('adapter.write', path);
		this.disk.write(path, data, options);
		this.wrote(path);
	}

	async append(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
		this.calls.enter('adapter.append', path);
		this.disk.write(path, this.disk.read(path) + data, options);
		this.wrote(path);
	}

	async process(path: string, fn: (data: string) => string): Promise<string> {
		this.calls.enter('adapter.process', path);
		const text = fn(this.disk.read(path));
		this.disk.write(path, text);
		this.wrote(path);
		return text;
	}

	async mkdir(path: string): Promise<void> {
		this.calls.enter('adapter.mkdir', path);
		this.disk.folders.add(path);
	}

	async remove(path: string): Promise<void> {
		this.calls.enter('adapter.remove', path);
		this.disk.remove(path);
		this.wrote(path);
	}
}
