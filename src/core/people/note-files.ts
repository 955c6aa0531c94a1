import { KeyedSets } from './keyed-sets';
import { fileKey, lastPart, spokenKey } from './name-keys';

/**
 * The notes of a vault by name, and where a link leads, as the app resolves it: NFC or NFD, whatever
 * the case, with or without `.md`.
 */
export class NoteFiles {
	/** Under {@link spokenKey}, which all notes of one file name share. */
	readonly #paths = new KeyedSets();

	add(path: string): void {
		this.#paths.add(noteKey(path), path);
	}

	delete(path: string): void {
		this.#paths.delete(noteKey(path), path);
	}

	/**
	 * The notes a link may lead to from the note `from`: none, the one it leads to, or several that
	 * nothing tells apart.
	 *
	 *     People/Ana             from the top of the vault, else from the note's folder, else the
	 *                            end of a path
	 *     Ana                    the one in the note's own folder, else the one with fewest folders
	 */
	find(link: string, from: string): readonly string[] {
		const target = fileKey(link.startsWith('/') ? link.slice(1) : link);
		const named = this.#paths
			.get(noteKey(target))
			.map((path) => ({ path, key: fileKey(path) }))
			.filter(({ key }) => lastPart(key) === lastPart(target));
		if (named.length === 0) return [];
		const isPath = link.includes('/');
		if (named.length < 2 && !isPath) return named.map(({ path }) => path);
		const beside = within(folderKey(from), target);
		const found = [
			named.filter(({ key }) => key === target),
			named.filter(({ key }) => key === beside),
			fewestFolders(named.filter(({ key }) => key.endsWith(`/${target}`))),
		];
		const [exact = []] = found;
		const best = link.startsWith('/') ? exact : found.find((some) => some.length > 0);
		return (best ?? []).map(({ path }) => path);
	}

	/** The notes at exactly this place, given by its {@link fileKey}: more than one where names differ in case only. */
	at(key: string): readonly string[] {
		return this.#paths.get(spokenKey(lastPart(key))).filter((path) => fileKey(path) === key);
	}

	/** The notes with a file name, wherever they lie. */
	named(name: string): readonly string[] {
		const target = fileKey(lastPart(name));
		return this.#paths
			.get(noteKey(target))
			.filter((path) => lastPart(fileKey(path)) === target);
	}
}

/** The key under which a note or a link's target is kept, and by which others find it. */
export function noteKey(path: string): string {
	return spokenKey(lastPart(fileKey(path)));
}

function folderKey(path: string): string {
	return fileKey(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}

/** A relative path seen from a folder: `./` stays in it, `../` leaves it. */
function within(folder: string, relative: string): string {
	const steps = folder === '' ? [] : folder.split('/');
	for (const step of relative.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.') steps.push(step);
	}
	return steps.join('/');
}

function fewestFolders<T extends { readonly key: string }>(notes: readonly T[]): readonly T[] {
	const depths = notes.map(({ key }) => key.split('/').length);
	const fewest = Math.min(...depths);
	return notes.filter((_, i) => depths[i] === fewest);
}
