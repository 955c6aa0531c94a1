import type * as obsidian from 'obsidian';
import { Loud } from './loud.ts';

export abstract class TAbstractFile extends Loud implements obsidian.TAbstractFile {
	vault: obsidian.Vault;
	path = '';
	name = '';
	parent: TFolder | null = null;

	constructor(vault: obsidian.Vault, path: string) {
		super();
		this.vault = vault;
		this.moveTo(path);
	}

	/** Only the vault moves a file; the object stays the same one. */
	moveTo(path: string): void {
		this.path = path;
		this.name = path.slice(path.lastIndexOf('/') + 1);
	}
}

export class TFile extends TAbstractFile implements obsidian.TFile {
	stat: obsidian.FileStats = { ctime: 0, mtime: 0, size: 0 };
	basename = '';
	extension = '';

	constructor(vault: obsidian.Vault, path: string) {
		super(vault, path);
		this.moveTo(path);
	}

	override moveTo(path: string): void {
		super.moveTo(path);
		const dot = this.name.lastIndexOf('.');
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

export class TFolder extends TAbstractFile implements obsidian.TFolder {
	children: TAbstractFile[] = [];

	constructor(vault: obsidian.Vault, path: string) {
		super(vault, path);
		this.moveTo(path);
	}

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** The folder a path is in; `/` for one at the top. */
export function parentPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash === -1 ? '/' : path.slice(0, slash);
}
