import { getAllTags, type App } from 'obsidian';
import type { NetworkAsOf } from '../core/network/network-as-of';
import { findInVault, sayFindings } from '../vault/vault-findings';
import { tell } from './act-notice';
import type { Desk } from './desk';

/** What looking at the vault has found: “43 people found in People, 1,204 dated notes, 2,310 interactions”. */
export function sayFound(app: App, known: NetworkAsOf): string {
	return sayFindings(findInVault(known, (path) => tagsOf(app, path)));
}

/** Says once what was found, as soon as all is read; where nobody was, the review says more. */
export function tellFound(desk: Desk): void {
	const told = () => {
		const { known } = desk;
		if (known === undefined) return false;
		if (known.people().length > 0) {
			const found = `${sayFound(desk.app, known)}.`;
			tell([found, 'If people are missing, say in the settings where they are.'], []);
		}
		return true;
	};
	if (told()) return;
	const stop = desk.listen(() => {
		if (told()) stop();
	});
}

function tagsOf(app: App, path: string): readonly string[] {
	const file = app.vault.getFileByPath(path);
	const cache = file && app.metadataCache.getFileCache(file);
	const tags = cache ? getAllTags(cache) : null;
	return (tags ?? []).map((tag) => tag.replace(/^#/u, ''));
}
