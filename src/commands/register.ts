import { TFile, type Editor, type Menu, type Plugin } from 'obsidian';
import { findLinks } from '../core/text/wikilink';
import { tell } from '../ui/act-notice';
import type { Desk } from '../ui/desk';
import { isSomebody } from '../ui/likely-people';
import type { Command, Here } from './command';

/** Puts the commands into the palette, and into the menus of people's notes and of links to them. */
export function registerCommands(plugin: Plugin, desk: Desk, commands: readonly Command[]): void {
	for (const command of commands) {
		const { id, name, icon } = command;
		plugin.addCommand({
			id,
			name,
			icon,
			checkCallback: (checking) => callCommand(desk, command, checking),
		});
	}
	const { workspace, metadataCache } = desk.app;
	plugin.registerEvent(
		workspace.on('file-menu', (menu, file) => {
			if (file instanceof TFile) addToMenu(menu, desk, commands, file.path);
		}),
	);
	plugin.registerEvent(
		workspace.on('editor-menu', (menu, editor, { file }) => {
			const link = linkAtCursor(editor);
			const path = file?.path ?? '';
			const to = link === undefined ? null : metadataCache.getFirstLinkpathDest(link, path);
			if (to !== null) addToMenu(menu, desk, commands, to.path);
		}),
	);
}

/** Adds what can be done for a person to a menu; nothing when the note is nobody's. */
export function addToMenu(
	menu: Menu,
	desk: Desk,
	commands: readonly Command[],
	person: string,
): void {
	const here = hereOf(desk, person);
	if (here?.person === undefined) return;
	for (const { name, icon, inMenus, offered, run } of commands) {
		if (inMenus !== true || offered?.(here) === false) continue;
		menu.addItem((item) =>
			item
				.setSection('kith')
				.setTitle(name)
				.setIcon(icon)
				.onClick(() => void run(here)),
		);
	}
}

/** Runs a command for the open note's person, or says whether it could be: what the palette asks. */
export function callCommand(
	desk: Desk,
	{ offered, run, early }: Command,
	checking: boolean,
): boolean {
	const open = desk.app.workspace.getActiveFile()?.path;
	const here = hereOf(desk, open);
	if (here === undefined) {
		if (checking) return true;
		if (early !== undefined) void early(desk);
		else tell(['Kith is still reading your notes. Try again in a moment.'], []);
		return true;
	}
	// With nothing to do for the open note's person, it may be meant for somebody else.
	const meant = [here, { ...here, person: undefined }].find((one) => offered?.(one) !== false);
	if (meant === undefined) return false;
	if (!checking) void run(meant);
	return true;
}

/** Where a command is called from; `undefined` until everything is read. `path`: the note it is called for. */
export function hereOf(desk: Desk, path: string | undefined): Here | undefined {
	const { known } = desk;
	if (known === undefined) return undefined;
	// A copy that a sync has made speaks of the same person.
	const meant = path === undefined ? undefined : (known.originalOf(path) ?? path);
	const person = meant !== undefined && isSomebody(known, meant) ? meant : undefined;
	return { desk, known, person, ...desk.likelyPeople(known) };
}

function linkAtCursor(editor: Editor): string | undefined {
	const { line, ch } = editor.getCursor();
	return findLinks(editor.getLine(line)).find(({ from, to }) => from <= ch && ch <= to)?.link;
}
