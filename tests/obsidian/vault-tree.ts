import type * as obsidian from 'obsidian';
import { movedPath } from './disk.ts';
import { parentPath, type TAbstractFile, TFile, TFolder } from './files.ts';

/** The files and folders the vault lists, by path; `/` is the root. Nothing whose name starts with a dot is among them. */
export class VaultTree {
	readonly root: TFolder;
	private readonly vault: obsidian.Vault;
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(vault: obsidian.Vault) {
		this.vault = vault;
		this.root = new TFolder(vault, '/');
	}

	get(path: string): TAbstractFile | null {
		return path === '/' || path === '' ? this.root : (this.byPath.get(path) ?? null);
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	files(): TFile[] {
		return this.all().filter((each) => each instanceof TFile);
	}

	/** Lists a file and the folders it needs; answers what was not listed before, folders first. */
	add(file: TAbstractFile): TAbstractFile[] {
		const added = this.addFolders(parentPath(file.path));
		this.link(file);
		return [...added, file];
	}

	/** Lists a folder and those it is in; answers the new ones, outermost first. */
	addFolders(path: string): TFolder[] {
		if (path === '/' || this.byPath.has(path)) return [];
		const folder = new TFolder(this.vault, path);
		const added = this.addFolders(parentPath(path));
		this.link(folder);
		return [...added, folder];
	}

	/** Takes a file, or a folder with all in it, off the list; answers what went, innermost first. */
	remove(file: TAbstractFile): TAbstractFile[] {
		const inside = file instanceof TFolder ? [...file.children] : [];
		const gone = inside.flatMap((child) => this.remove(child));
		this.unlink(file);
		return [...gone, file];
	}

	/** Gives a file, or a folder and all in it, a new path; answers each with the path it had. */
	move(file: TAbstractFile, to: string): [TAbstractFile, string][] {
		const from = file.path;
		const moved = this.all().filter((each) => movedPath(each.path, from, to) !== undefined);
		return moved.map((each): [TAbstractFile, string] => {
			const was = each.path;
			this.unlink(each);
			each.moveTo(movedPath(was, from, to) ?? to);
			this.link(each);
			return [each, was];
		});
	}

	private link(file: TAbstractFile): void {
		const parent = this.get(parentPath(file.path));
		if (!(parent instanceof TFolder)) throw new Error(`No folder for ${file.path}`);
		file.parent = parent;
		parent.children.push(file);
		this.byPath.set(file.path, file);
	}

	private unlink(file: TAbstractFile): void {
		const siblings = file.parent?.children ?? [];
		const at = siblings.indexOf(file);
		if (at !== -1) siblings.splice(at, 1);
		file.parent = null;
		this.byPath.delete(file.path);
	}
}
