import type { App } from 'obsidian';
import { tell } from './act-notice';

/** The text of a template by its path, with or without `.md`; `undefined` when none is chosen, and when it is gone, which is said. */
export async function readTemplate({ vault }: App, path: string): Promise<string | undefined> {
	if (path === '') return undefined;
	const file = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
	if (file !== null) return vault.cachedRead(file);
	tell([`The template ${path} is not there, so a plain one was used.`], [], 0);
	return undefined;
}
