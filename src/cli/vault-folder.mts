import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Note } from '../core/reading/note/note-facts';
import { LARGEST_FILE, tooLargeToOpen, unreadableFile } from '../core/reading/note/unread-note';
import type { Diagnostic, DiagnosticCode } from '../core/text/diagnostic';
import { CommandError, reasonOf } from './command-error.mts';

/** Something wrong with a place in the vault: a note, a folder, a settings file. Paths have `/` between folders. */
export interface Trouble {
	readonly path: string;
	readonly diagnostic: Diagnostic;
}

/** A folder of Markdown as it lies on the disk; the texts are read one by one, later. */
export interface VaultFolder {
	readonly root: string;
	/** The paths of all notes, in the spelling of the disk, ordered. */
	readonly notes: readonly string[];
	/** Notes that are there but not on this disk, and folders that cannot be opened. */
	readonly troubles: readonly Trouble[];
}

/**
 * Finds every note below a folder. Folders that begin with a dot, and `node_modules`, are passed
 * over; a folder that is reached by several links is walked once. Throws a {@link CommandError} when
 * the folder itself cannot be opened; whatever is wrong below it is told, and the walk goes on.
 */
export function openVaultFolder(root: string): VaultFolder {
	const walk = new Walk(root);
	walk.run();
	return { root, notes: walk.notes.sort(), troubles: walk.troubles };
}

/** A note's text, or why it cannot be read; bytes that are no UTF-8 become U+FFFD. */
export function readVaultNote(root: string, path: string): Note | Trouble {
	const file = join(root, path);
	try {
		const { size } = statSync(file);
		if (size > LARGEST_FILE) return { path, diagnostic: tooLargeToOpen(size) };
		return { path, text: readFileSync(file, 'utf8') };
	} catch (error) {
		return { path, diagnostic: unreadableFile(reasonOf(error)) };
	}
}

/** One walk through a folder: its own folders first, then those that links lead to. */
class Walk {
	readonly notes: string[] = [];
	readonly troubles: Trouble[] = [];
	readonly #root: string;
	readonly #realRoot: string;
	readonly #walked = new Set<string>();
	readonly #links: string[] = [];

	constructor(root: string) {
		this.#root = root;
		this.#realRoot = realFolder(root);
	}

	run(): void {
		this.#walkFrom('');
		// Links wait, so that a note is known by its own path rather than by a link's.
		for (const link of this.#links) this.#follow(link);
	}

	#walkFrom(top: string): void {
		const folders = [top];
		for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
			for (const entry of this.#entries(path)) {
				const below = path === '' ? entry.name : `${path}/${entry.name}`;
				if (entry.isDirectory()) {
					if (!isPassedOver(entry.name)) folders.push(below);
				} else if (entry.isSymbolicLink()) {
					if (!isPassedOver(entry.name)) this.#links.push(below);
				} else if (entry.isFile()) {
					this.#addFile(below, entry.name);
				}
			}
		}
	}

	#entries(path: string): readonly Dirent[] {
		try {
			const folder = join(this.#root, path);
			const real = realpathSync(folder);
			if (this.#walked.has(real)) return [];
			this.#walked.add(real);
			return readdirSync(folder, { withFileTypes: true });
		} catch (error) {
			const said = `This folder cannot be opened: ${reasonOf(error)}.`;
			if (path === '')
				throw new CommandError(1, `cannot read ${this.#root}: ${reasonOf(error)}`);
			this.troubles.push({ path, diagnostic: diagnose('folder-unreadable', 'error', said) });
			return [];
		}
	}

	#addFile(path: string, name: string): void {
		const waiting = placeholderOf(name);
		if (waiting !== undefined) {
			const said = 'This note is in the cloud and not downloaded yet.';
			this.troubles.push({
				path: path.slice(0, path.length - name.length) + waiting,
				diagnostic: diagnose('file-not-downloaded', 'warning', said),
			});
		} else if (isNote(name)) {
			this.notes.push(path);
		}
	}

	#follow(link: string): void {
		const name = link.slice(link.lastIndexOf('/') + 1);
		try {
			const real = realpathSync(join(this.#root, link));
			const target = statSync(real);
			if (target.isDirectory()) {
				// A folder above the vault holds the vault, and perhaps the whole disk.
				if (!isWithin(this.#realRoot, real)) this.#walkFrom(link);
			} else if (target.isFile() && isNote(name) && !this.#walked.has(dirname(real))) {
				this.notes.push(link);
			}
		} catch (error) {
			if (!isNote(name)) return;
			const said = `This note is a link that leads nowhere: ${reasonOf(error)}.`;
			this.troubles.push({
				path: link,
				diagnostic: diagnose('file-unreadable', 'warning', said),
			});
		}
	}
}

function realFolder(root: string): string {
	try {
		if (!statSync(root).isDirectory()) {
			throw new CommandError(1, `${root} is a file; a vault is a folder of notes`);
		}
		return realpathSync(root);
	} catch (error) {
		if (error instanceof CommandError) throw error;
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ENOENT') throw new CommandError(1, `there is no folder ${root}`);
		throw new CommandError(1, `cannot read ${root}: ${reasonOf(error)}`);
	}
}

/** Whether a folder is another one or lies somewhere below it. */
function isWithin(folder: string, above: string): boolean {
	return folder === above || folder.startsWith(above.endsWith(sep) ? above : above + sep);
}

function isPassedOver(name: string): boolean {
	return name.startsWith('.') || name === 'node_modules';
}

function isNote(name: string): boolean {
	return !name.startsWith('.') && name.toLowerCase().endsWith('.md');
}

/** `.Ana Silva.md.icloud` stands for `Ana Silva.md`. */
function placeholderOf(name: string): string | undefined {
	const lower = name.toLowerCase();
	return lower.startsWith('.') &&
		lower.endsWith('.md.icloud') &&
		lower.length > '..md.icloud'.length
		? name.slice(1, -'.icloud'.length)
		: undefined;
}

function diagnose(
	code: DiagnosticCode,
	severity: Diagnostic['severity'],
	message: string,
): Diagnostic {
	return { code, severity, line: 1, column: 1, message };
}
