import type { Act } from '../../src/core/record/act';
import type { Writing } from '../../src/core/record/writing';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { noteName } from '../../src/core/text/name';
import { applyChanges } from '../../src/core/text/change';
import { parseYaml } from '../../src/cli/yaml-engine.mts';
import type { Obligation } from '../../src/core/referral/referral';
import { readObligations } from '../../src/core/referral/obligations';
import { readReferrals } from '../../src/core/referral/read-referrals';
import { buildNetwork, day } from './build-network';

/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

/** Writing on a day, with links by the names of notes. */
export function writingOn(today: string, changed: Partial<Settings> = {}): Writing {
	return {
		today: day(today),
		settings: { ...DEFAULT_SETTINGS, ...changed },
		parseYaml,
		linkTo: (path) => `[[${noteName(path)}]]`,
	};
}

/** The notes after an act; a refusal or a note that is not there throws. */
export function carryOut(act: Act, notes: Notes): Notes {
	const after = { ...notes };
	for (const { path, text } of act.creates) {
		if (path in after) throw new Error(`${path} is there already.`);
		after[path] = text;
	}
	for (const { path, edit } of act.edits) {
		const text = after[path];
		if (text === undefined) throw new Error(`${path} is not there.`);
		const edited = edit(text);
		if ('refused' in edited) throw new Error(edited.refused);
		after[path] = applyChanges(text, edited.changes);
	}
	return after;
}

/** The changes an act still makes in notes it has been carried out on. */
export function changesLeft(act: Act, notes: Notes): number {
	return act.edits.reduce((count, { path, edit }) => {
		const edited = edit(notes[path] ?? '');
		return count + ('refused' in edited ? 1 : edited.changes.length);
	}, 0);
}

/** Somebody with a note below `People`. */
export function partyOf(name: string): { readonly name: string; readonly path: string } {
	return { name, path: `People/${name}.md` };
}

/** The note of somebody with no more than a name. */
export function emptyNote(name: string): string {
	return `# ${name}\n\n## Log\n`;
}

/** A block id that no other test line has. */
export function nextId(): string {
	drawn++;
	return `k-${String(drawn).padStart(8, '0')}`;
}

let drawn = 0;

/** Everything known from the notes on a day. */
export function knownFrom(notes: Notes, today: string) {
	return buildNetwork(notes).on(day(today));
}

/** What is owed because of referrals, open and closed. */
export function owedIn(notes: Notes, today: string): readonly Obligation[] {
	const known = knownFrom(notes, today);
	return readObligations(known, readReferrals(known));
}

/** `thank-you introduced Ana Silva/Carla Diaz 2026-11-03`, with `closed` behind what is. */
export function printOwed(notes: Notes, today: string): readonly string[] {
	return owedIn(notes, today).map(({ kind, stage, towards, about, due, closed }) =>
		[kind, stage, `${towards.name}/${about.name}`, due, closed && 'closed']
			.filter(Boolean)
			.join(' '),
	);
}
