import type { DayOrder } from '../core/calendar/day-order';
import { Network } from '../core/network';
import type { NoteFacts } from '../core/reading/note/note-facts';
import type { ParseYaml } from '../core/reading/properties/properties';
import { nothing } from '../core/reading/read-note';
import type { Reading } from '../core/reading/reading';
import { LARGEST_FILE, tooLargeToOpen, unreadableFile } from '../core/reading/note/unread-note';
import type { Settings } from '../core/settings/settings';
import { isAmbiguous, keepNote, type KeptNote } from './kept-note';
import { NoteChoice } from './note-choice';
import { canMatter } from './note-signs';
import type { NoteSource, NoteStamp } from './note-source';
import type { Slices } from './slices';

/** What reading the notes of a vault takes. */
export interface ReadingTools {
	readonly source: NoteSource;
	readonly parseYaml: ParseYaml;
	readonly slices: Slices;
}

/** How many notes are asked for at once. */
const BATCH = 32;

/**
 * The notes of a vault as read by one set of settings, and the network they make. Notes to be looked at are named with
 * {@link VaultNotes.look}, and {@link VaultNotes.settle} looks at them, in slices. What is known in the end depends on
 * the notes that are there, not on the order of events.
 */
export class VaultNotes {
	readonly settings: Settings;
	readonly network: Network;
	/** Read before, by path: of use while time and size of the note are the same. */
	readonly #kept: Map<string, KeptNote>;
	readonly #tools: ReadingTools;
	readonly #reading: Reading;
	readonly #choice = new NoteChoice();
	/** What the network has of each note. */
	readonly #put = new Map<string, NoteFacts>();
	readonly #waiting = new Set<string>();
	/** Notes whose text has been asked for, and not been overtaken by an event since. */
	readonly #asked = new Set<string>();

	constructor(tools: ReadingTools, settings: Settings, kept: ReadonlyMap<string, KeptNote>) {
		this.#tools = tools;
		this.settings = settings;
		this.network = new Network(settings);
		this.#reading = { settings, parseYaml: tools.parseYaml };
		this.#kept = new Map(kept);
	}

	/** How many notes have still to be looked at. */
	get left(): number {
		return this.#waiting.size + this.#asked.size;
	}

	/** All that has been read by these settings, wanted or not, out of date or not. */
	get readSoFar(): ReadonlyMap<string, KeptNote> {
		return this.#kept;
	}

	/** Names notes to be looked at, whether they are new, changed, elsewhere now, or gone. */
	look(paths: Iterable<string>): void {
		for (const path of paths) {
			this.#asked.delete(path);
			this.#waiting.add(path);
		}
	}

	/** Takes in the text that a note has now. */
	change(path: string, text: string): void {
		this.#waiting.delete(path);
		this.#asked.delete(path);
		const stamp = this.#stampOf(path);
		if (stamp === undefined) return;
		this.#kept.delete(path);
		const size = Math.max(stamp.size, text.length);
		if (!this.#choice.isWanted(path)) this.#tell(nothing(path));
		else if (size > LARGEST_FILE) this.#tell(nothing(path, tooLargeToOpen(size)));
		else this.#keep(stamp, text);
	}

	/** Looks at all notes that wait, those included that come meanwhile; `onStep` is called after every few of them. */
	async settle(onStep: () => void): Promise<void> {
		const { slices } = this.#tools;
		const isEnough = () => slices.isUsedUp();
		for (;;) {
			while (this.#waiting.size > 0) {
				await this.#read(await this.#nextToRead());
				onStep();
			}
			if (this.network.prepare(isEnough)) return;
			await slices.rest();
		}
	}

	/** Looks at nothing more. */
	stop(): void {
		this.#waiting.clear();
		this.#asked.clear();
	}

	/** All that has been read and is wanted, to be kept until the next start. */
	kept(): ReadonlyMap<string, KeptNote> {
		const notes = [...this.#kept].filter(([path, { facts }]) => this.#put.get(path) === facts);
		return new Map(notes);
	}

	/** The order of day and month that the days in the notes prove between them. */
	provenOrder(): DayOrder | undefined {
		const proven = new Set<DayOrder>();
		for (const { orders } of this.kept().values())
			for (const order of orders) proven.add(order);
		const [order, other] = proven;
		return other === undefined ? order : undefined;
	}

	/** Whether any note has a day that may be read in two ways. */
	hasAmbiguousDays(): boolean {
		return [...this.kept().values()].some(isAmbiguous);
	}

	/** Takes the next few that wait; answers with those whose text is needed. */
	async #nextToRead(): Promise<readonly NoteStamp[]> {
		const { slices } = this.#tools;
		const toRead: NoteStamp[] = [];
		for (const path of this.#waiting) {
			this.#waiting.delete(path);
			const stamp = this.#attempt(path, () => this.#lookAt(path));
			if (stamp !== undefined) {
				this.#asked.add(path);
				toRead.push(stamp);
			}
			if (toRead.length >= BATCH) break;
			if (slices.isUsedUp()) await slices.rest();
		}
		return toRead;
	}

	/** What can be known of a note without its text; its stamp, when the text is needed. */
	#lookAt(path: string): NoteStamp | undefined {
		const stamp = this.#stampOf(path);
		if (stamp === undefined) return undefined;
		const kept = this.#kept.get(path);
		if (!this.#choice.isWanted(path)) this.#tell(nothing(path));
		else if (kept?.mtime === stamp.mtime && kept.size === stamp.size) this.#tell(kept.facts);
		else if (stamp.size > LARGEST_FILE) this.#tell(nothing(path, tooLargeToOpen(stamp.size)));
		else return stamp;
		return undefined;
	}

	/** The note as it is now, weighed by its signs; a note that is no longer there is forgotten. */
	#stampOf(path: string): NoteStamp | undefined {
		const { source } = this.#tools;
		const stamp = source.stamp(path);
		if (stamp === undefined) {
			this.#forget(path);
			return undefined;
		}
		const signs = source.signs(path);
		// Of which nothing is known yet, that can matter.
		const isOwn = signs === undefined || canMatter(path, signs, this.settings);
		this.#choice.put(path, isOwn, signs?.links ?? []);
		return stamp;
	}

	async #read(stamps: readonly NoteStamp[]): Promise<void> {
		const { source, slices } = this.#tools;
		const texts = await Promise.all(
			stamps.map(({ path }) => source.read(path).catch((error: unknown) => ({ error }))),
		);
		for (const [i, stamp] of stamps.entries()) {
			if (slices.isUsedUp()) await slices.rest();
			// Something has happened to the note meanwhile: that text is no longer its own.
			if (!this.#asked.delete(stamp.path)) continue;
			const text = texts[i];
			if (typeof text === 'string') this.#keep(stamp, text);
			else this.#missText(stamp.path, text?.error);
		}
	}

	#keep(stamp: NoteStamp, text: string): void {
		const kept = this.#attempt(stamp.path, () => keepNote(stamp, text, this.#reading));
		if (kept === undefined) return;
		this.#kept.set(stamp.path, kept);
		this.#tell(kept.facts);
	}

	/** What work on one note gives; where it fails, the note is told as unread, and the others are read all the same. */
	#attempt<T>(path: string, work: () => T): T | undefined {
		try {
			return work();
		} catch (error) {
			this.#kept.delete(path);
			this.#tell(nothing(path, unreadableFile(reasonOf(error))));
			return undefined;
		}
	}

	/** A note that cannot be read now is there all the same, and says what it said when it was read last. */
	#missText(path: string, error: unknown): void {
		const facts = this.#kept.get(path)?.facts;
		this.#tell(facts ?? nothing(path, unreadableFile(reasonOf(error))));
	}

	#tell(facts: NoteFacts): void {
		const { path } = facts;
		const before = this.#put.get(path);
		if (before === facts) return;
		this.#put.set(path, facts);
		if (before && isNothing(before) && isNothing(facts)) return;
		this.network.put(facts);
		this.look(this.#choice.read(path, facts.person));
	}

	#forget(path: string): void {
		this.#kept.delete(path);
		this.#put.delete(path);
		this.network.remove(path);
		this.look(this.#choice.delete(path));
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : 'the file cannot be opened';
}

/** Whether nothing is known of a note, not even why. */
function isNothing({ role, diagnostics, links, followUps, events }: NoteFacts): boolean {
	const known = [diagnostics, links, followUps, events];
	return role === 'other' && known.every(({ length }) => length === 0);
}
