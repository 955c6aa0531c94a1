import { Network } from '../core/network';
import { leanFacts } from '../core/reading/note/lean-facts';
import type { NoteFacts } from '../core/reading/note/note-facts';
import { nothing, readNote } from '../core/reading/read-note';
import type { Settings } from '../core/settings/settings';
import { collectOrderEvidence } from './day-order-evidence.mts';
import { openVaultFolder, readVaultNote, type Trouble, type VaultFolder } from './vault-folder.mts';
import { parseYaml } from './yaml-engine.mts';

/** All that a folder of notes says, and what is wrong with the folder itself. */
export interface Vault {
	readonly network: Network;
	readonly settings: Settings;
	/** How many notes there are. */
	readonly notes: number;
	/** Folders that cannot be opened. What is wrong with a note stands among the note's own diagnostics. */
	readonly troubles: readonly Trouble[];
}

/** To be told after each note how many of how many have been read. */
export type Progress = (read: number, of: number) => void;

/**
 * Reads every note below a folder into a network; texts are let go one by one. When a note holds a day
 * that may be D/M or M/D and the settings do not say which, the vault's own days are asked, once, and
 * the notes read again: a vault without such days pays nothing for it.
 */
export function readVault(root: string, settings: Settings, progress: Progress): Vault {
	const folder = openVaultFolder(root);
	const first = readNotes(folder, settings, progress);
	const dayOrder =
		settings.dayOrder === undefined && first.ambiguous
			? collectOrderEvidence(folder)
			: undefined;
	if (dayOrder === undefined) return first.vault;
	return readNotes(folder, { ...settings, dayOrder }, () => undefined).vault;
}

function readNotes(
	folder: VaultFolder,
	settings: Settings,
	progress: Progress,
): { readonly vault: Vault; readonly ambiguous: boolean } {
	const network = new Network(settings);
	const reading = { settings, parseYaml };
	let ambiguous = false;
	const put = (facts: NoteFacts): void => {
		network.put(facts);
		ambiguous ||= facts.diagnostics.some(({ code }) => code === 'date-ambiguous');
	};
	for (const [index, path] of folder.notes.entries()) {
		const found = readVaultNote(folder.root, path);
		put(
			'text' in found ? leanFacts(readNote(found, reading)) : nothing(path, found.diagnostic),
		);
		progress(index + 1, folder.notes.length);
	}
	// A note that is elsewhere for now is there all the same: links lead to it.
	const isNote = ({ path }: Trouble): boolean => path.toLowerCase().endsWith('.md');
	for (const { path, diagnostic } of folder.troubles.filter(isNote))
		put(nothing(path, diagnostic));
	const troubles = folder.troubles.filter((trouble) => !isNote(trouble));
	return { vault: { network, settings, notes: folder.notes.length, troubles }, ambiguous };
}
