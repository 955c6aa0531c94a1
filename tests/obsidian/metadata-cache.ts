import type * as obsidian from 'obsidian';
import { type Disk } from './disk.ts';
import { Events } from './events.ts';
import { TFile } from './files.ts';
import { LinkIndex } from './links.ts';
import { noteMetadata } from './note-metadata.ts';
import { type Vault } from './vault.ts';

type Counts = Record<string, Record<string, number>>;

/**
 * What the app knows of each note. It is read after the write that changed it has been reported, not with it: whoever writes and
 * asks at once is told of the old text, as in the app.
 */
export class MetadataCache extends Events implements obsidian.MetadataCache {
	resolvedLinks: Counts = {};
	unresolvedLinks: Counts = {};
	private readonly vault: Vault;
	private readonly disk: Disk;
	private readonly caches = new Map<string, obsidian.CachedMetadata>();
	private readonly waiting = new Set<TFile>();
	private links: LinkIndex | undefined;
	private timer: number | undefined;

	constructor(vault: Vault, disk: Disk) {
		super();
		this.vault = vault;
		this.disk = disk;
		vault.on('create', (file) => this.later(file));
		vault.on('modify', (file) => this.later(file));
		vault.on('delete', (file) => this.forget(file));
		vault.on('rename', (file, was) => this.move(file, String(was)));
	}

	getFileCache(file: obsidian.TFile): obsidian.CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): obsidian.CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.index().destination(linkpath, sourcePath);
	}

	fileToLinktext(file: obsidian.TFile, _sourcePath: string, omitMdExtension = true): string {
		return this.index().linktext(file, omitMdExtension);
	}

	/** Reads all that was written since; answers whether there was anything. */
	catchUp(): boolean {
		window.clearTimeout(this.timer);
		this.timer = undefined;
		const files = [...this.waiting];
		this.waiting.clear();
		for (const file of files) this.read(file);
		if (files.length > 0) this.resolveAll(files);
		return files.length > 0;
	}

	private later(file: unknown): void {
		this.links = undefined;
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.waiting.add(file);
		this.timer ??= window.setTimeout(() => this.catchUp(), 0);
	}

	private read(file: TFile): void {
		if (this.vault.getFileByPath(file.path) !== file) return;
		const data = this.disk.read(file.path);
		const cache = noteMetadata(data);
		this.caches.set(file.path, cache);
		this.trigger('changed', file, data, cache);
	}

	private forget(file: unknown): void {
		this.links = undefined;
		if (!(file instanceof TFile)) return;
		this.waiting.delete(file);
		const previous = this.getCache(file.path);
		this.caches.delete(file.path);
		this.trigger('deleted', file, previous);
		this.resolveAll([]);
	}

	/** No `changed`: what stands in the note has not. */
	private move(file: unknown, was: string): void {
		this.links = undefined;
		if (!(file instanceof TFile)) return;
		const cache = this.caches.get(was);
		this.caches.delete(was);
		if (cache !== undefined) this.caches.set(file.path, cache);
		this.resolveAll([file]);
	}

	private resolveAll(told: readonly TFile[]): void {
		this.resolvedLinks = {};
		this.unresolvedLinks = {};
		for (const [path, cache] of this.caches) this.count(path, cache);
		for (const file of told) this.trigger('resolve', file);
		this.trigger('resolved');
	}

	private count(path: string, cache: obsidian.CachedMetadata): void {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		const references = [
			...(cache.links ?? []),
			...(cache.embeds ?? []),
			...(cache.frontmatterLinks ?? []),
		];
		for (const { link } of references) {
			const linkpath = link.split('#')[0] ?? '';
			const file = this.getFirstLinkpathDest(linkpath, path);
			if (file !== null) resolved[file.path] = (resolved[file.path] ?? 0) + 1;
			else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
		}
		this.resolvedLinks[path] = resolved;
		this.unresolvedLinks[path] = unresolved;
	}

	private index(): LinkIndex {
		this.links ??= new LinkIndex(this.vault.getFiles());
		return this.links;
	}
}
