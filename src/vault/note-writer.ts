import { MarkdownView, TFolder, type App, type Editor, type TFile } from 'obsidian';
import type { Edited } from '../core/record/act';
import { pathKey } from '../core/record/file-name';
import { applyChanges, type Change } from '../core/text/change';

/** What became of one note. */
export type Written =
	| {
			readonly outcome: 'written';
			/** The whole note as it was, and what was changed in it. */
			readonly before: string;
			readonly changes: readonly Change[];
	  }
	| { readonly outcome: 'unchanged' }
	| { readonly outcome: 'refused'; readonly why: string };

/** Shorter notes may well have been emptied by hand. */
const LONG = 200;

/**
 * Writes to notes, each in one step: in the editor's own transaction when the note is open for editing, so that what was
 * typed and not yet saved stays and one undo takes the edit back; else in one `Vault.process`, which lets nobody in
 * between reading and writing. Nothing is ever written that was planned on another text.
 */
export class NoteWriter {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/**
	 * Plans the edit on the note's text as it is now, and writes it. A note that is gone, or that reads as empty though
	 * it is not, is refused. Rejects when the app cannot write.
	 */
	async write(path: string, edit: (text: string) => Edited): Promise<Written> {
		const file = this.#app.vault.getFileByPath(path);
		if (file === null) return gone(path);
		const editor = this.#editorOf(file);
		return editor === undefined
			? this.#process(file, edit)
			: putIn(editor, this.#plan(file, editor.getValue(), edit));
	}

	/** Whether there is such a note now. */
	isThere(path: string): boolean {
		return this.#app.vault.getFileByPath(path) !== null;
	}

	/** The text of a note as the person sees it, with what was typed and is not yet saved; `undefined` when it is gone. */
	async textOf(path: string): Promise<string | undefined> {
		const file = this.#app.vault.getFileByPath(path);
		if (file === null) return undefined;
		return this.#editorOf(file)?.getValue() ?? (await this.#app.vault.read(file));
	}

	/**
	 * Where a new note comes to lie: a folder that is there in another case is the same on many disks.
	 *
	 *     people/Ana.md     People/Ana.md, where there is a folder “People” and none “people”
	 */
	placeFor(path: string): string {
		const parts = path.split('/');
		const name = parts.pop() ?? '';
		let folder = this.#app.vault.getRoot();
		for (const [index, part] of parts.entries()) {
			const inside = folder.children.filter((child) => child instanceof TFolder);
			const next =
				inside.find((one) => one.name === part) ??
				inside.find((one) => pathKey(one.name) === pathKey(part));
			if (next === undefined)
				return [...pathOf(folder), ...parts.slice(index), name].join('/');
			folder = next;
		}
		return [...pathOf(folder), name].join('/');
	}

	/** Makes a note and the folders it lies in. Rejects when there is one already. */
	async create(path: string, text: string): Promise<void> {
		const folder = path.split('/').slice(0, -1).join('/');
		if (folder !== '' && this.#app.vault.getFolderByPath(folder) === null)
			await this.#app.vault.createFolder(folder);
		await this.#app.vault.create(path, text);
	}

	/** Moves a note to the trash the user has chosen. */
	async trash(path: string): Promise<void> {
		const file = this.#app.vault.getFileByPath(path);
		if (file !== null) await this.#app.fileManager.trashFile(file);
	}

	async #process(file: TFile, edit: (text: string) => Edited): Promise<Written> {
		// A write that changes nothing would still touch the file, and with it every device it is synced to.
		let written = this.#plan(file, await this.#app.vault.read(file), edit);
		if (written.outcome !== 'written') return written;
		let isOpen = false;
		await this.#app.vault.process(file, (text) => {
			// Somebody may have opened the note meanwhile, and typed in it what is not saved yet.
			isOpen = this.#editorOf(file) !== undefined;
			if (isOpen) return text;
			written = this.#plan(file, text, edit);
			return written.outcome === 'written' ? applyChanges(text, written.changes) : text;
		});
		return isOpen ? this.write(file.path, edit) : written;
	}

	#plan(file: TFile, text: string, edit: (text: string) => Edited): Written {
		if (this.#app.vault.getFileByPath(file.path) !== file) return gone(file.path);
		if (text === '' && file.stat.size > LONG)
			return refused(`${file.path} reads as empty, which it is not, so it was left alone.`);
		return plan(text, edit);
	}

	#editorOf(file: TFile): Editor | undefined {
		for (const { view } of this.#app.workspace.getLeavesOfType('markdown')) {
			if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source')
				return view.editor;
		}
		return undefined;
	}
}

/** The parts of a folder’s path; of the vault itself there are none. */
function pathOf(folder: TFolder): readonly string[] {
	return folder.isRoot() ? [] : [folder.path];
}

function plan(text: string, edit: (text: string) => Edited): Written {
	const edited = edit(text);
	if ('refused' in edited) return refused(edited.refused);
	const { changes } = edited;
	if (applyChanges(text, changes) === text) return { outcome: 'unchanged' };
	return { outcome: 'written', before: text, changes };
}

function putIn(editor: Editor, written: Written): Written {
	if (written.outcome === 'written') {
		editor.transaction({
			changes: written.changes.map(({ from, to, insert }) => ({
				from: editor.offsetToPos(from),
				to: editor.offsetToPos(to),
				text: insert,
			})),
		});
	}
	return written;
}

function gone(path: string): Written {
	return refused(`${path} is no longer there.`);
}

function refused(why: string): Written {
	return { outcome: 'refused', why };
}
