import type * as obsidian from 'obsidian';
import { Loud } from './loud.ts';
import { type MetadataCache } from './metadata-cache.ts';
import { relinked } from './relink.ts';
import { type Vault } from './vault.ts';
import { withFrontMatter } from './yaml-front.ts';

type Lacking = 'promptForDeletion' | 'getAvailablePathForAttachment';

export class FileManager extends Loud implements Omit<obsidian.FileManager, Lacking> {
	private readonly store: Vault;
	private readonly cache: MetadataCache;

	constructor(store: Vault, cache: MetadataCache) {
		super();
		this.store = store;
		this.cache = cache;
	}

	getNewFileParent(): obsidian.TFolder {
		return this.store.getRoot();
	}

	/** Renames, then writes the new name into every note that links there. */
	async renameFile(file: obsidian.TAbstractFile, newPath: string): Promise<void> {
		const was = file.path;
		const sources = Object.entries(this.cache.resolvedLinks).filter(([, to]) => was in to);
		const references = sources.map(([path]) => this.referencesFrom(path, was));
		await this.store.rename(file, newPath);
		const target = this.store.getFileByPath(newPath);
		if (target === null) return;
		for (const { path, originals } of references) {
			const source = this.store.getFileByPath(path === was ? newPath : path);
			if (source === null) continue;
			const linktext = this.cache.fileToLinktext(target, source.path);
			await this.store.process(source, (text) => relinked(text, originals, linktext));
		}
	}

	async trashFile(file: obsidian.TAbstractFile): Promise<void> {
		await this.store.moveToTrash(file, false);
	}

	generateMarkdownLink(
		file: obsidian.TFile,
		sourcePath: string,
		subpath = '',
		alias = '',
	): string {
		const linktext = this.cache.fileToLinktext(file, sourcePath) + subpath;
		const link = alias === '' || alias === linktext ? linktext : `${linktext}|${alias}`;
		return `${file.extension === 'md' ? '' : '!'}[[${link}]]`;
	}

	async processFrontMatter(
		file: obsidian.TFile,
		fn: (frontmatter: never) => void,
		options?: obsidian.DataWriteOptions,
	): Promise<void> {
		await this.store.process(file, (text) => withFrontMatter(text, fn), options);
	}

	private referencesFrom(path: string, to: string): { path: string; originals: string[] } {
		const cache = this.cache.getCache(path) ?? {};
		const all = [
			...(cache.links ?? []),
			...(cache.embeds ?? []),
			...(cache.frontmatterLinks ?? []),
		];
		const leading = all.filter(({ link }) => {
			const linkpath = link.split('#')[0] ?? '';
			return this.cache.getFirstLinkpathDest(linkpath, path)?.path === to;
		});
		return { path, originals: leading.map(({ original }) => original) };
	}
}
