import type { DayOrder } from '../core/calendar/day-order';
import type { Network } from '../core/network';
import type { ParseYaml } from '../core/reading/properties/properties';
import { readingKey } from '../core/settings/reading-settings';
import type { Settings } from '../core/settings/settings';
import type { KeptNote } from './kept-note';
import type { NoteSource } from './note-source';
import { OncePerFrame } from './once-per-frame';
import type { ReadingCache } from './reading-cache';
import { Slices } from './slices';
import type { Surroundings } from './surroundings';
import { VaultNotes } from './vault-notes';

/** What the index is made of. */
export interface IndexParts {
	readonly source: NoteSource;
	readonly parseYaml: ParseYaml;
	readonly cache: ReadingCache;
	readonly around: Surroundings;
	/** Works out ahead, in small steps, what is asked of a network first. */
	readonly prepare: (whole: WholeNetwork) => Iterable<unknown>;
}

/** A network that all notes have been read into, and the settings by which. */
export interface WholeNetwork {
	readonly network: Network;
	readonly settings: Settings;
}

/** How far a reading has come. */
export interface ReadingProgress {
	/** Notes looked at, of all that there are. */
	readonly read: number;
	readonly of: number;
}

/** One reading of the vault, and by whose choice. */
interface Pass {
	/** As the user has chosen. */
	readonly settings: Settings;
	/** The order of day and month that the vault itself has proved, where the user has chosen none. */
	readonly order: DayOrder | undefined;
	readonly notes: VaultNotes;
}

/** Milliseconds without any change after which the reading is kept. */
const QUIET = 3_000;

/**
 * The network of the vault, read at the start and kept in step from then on. Until every note has been looked at there
 * is none: half a network would call everybody overdue. A reading by other settings goes on behind the one
 * there is, and takes its place when it is whole.
 */
export class NetworkIndex {
	readonly #parts: IndexParts;
	readonly #slices: Slices;
	readonly #panes: OncePerFrame;
	readonly #watchers: OncePerFrame;
	#wanted: Settings | undefined;
	#whole: Pass | undefined;
	/** The reading that is not whole yet. */
	#next: Pass | undefined;
	#work: Promise<void> | undefined;
	/** Whether something has happened since the work in hand began. */
	#isAsked = false;
	#timer: number | undefined;
	#isClosed = false;

	constructor(parts: IndexParts) {
		this.#parts = parts;
		this.#slices = new Slices(parts.around);
		this.#panes = new OncePerFrame(parts.around);
		this.#watchers = new OncePerFrame(parts.around);
	}

	/** The network, once it is whole. */
	get known(): WholeNetwork | undefined {
		const notes = this.#whole?.notes;
		return notes && { network: notes.network, settings: notes.settings };
	}

	/** How far the reading has come that is not whole yet; `undefined` when none is on its way. */
	get progress(): ReadingProgress | undefined {
		if (this.#next === undefined) return undefined;
		const of = this.#parts.source.notes().length;
		return { read: Math.max(0, of - this.#next.notes.left), of };
	}

	/** To be told, at most once per frame, when the network is another; answers with what takes the listener away. */
	listen(listener: () => void): () => void {
		return this.#panes.listen(listener);
	}

	/** The same for the progress of a reading. */
	watch(listener: () => void): () => void {
		return this.#watchers.listen(listener);
	}

	/** Reads the vault: what was kept and has not changed since from there, the rest from the notes. */
	async start(settings: Settings): Promise<void> {
		this.#wanted = settings;
		const key = readingKey(settings);
		const kept = await this.#parts.cache.load(key, this.#slices);
		if (this.#isClosed || this.#latest !== undefined) return;
		// They may have been chosen anew meanwhile.
		if (readingKey(this.#wanted) === key) this.#begin(this.#wanted, kept.order, kept.notes);
		else this.#begin(this.#wanted, undefined, new Map());
		await this.settled();
	}

	/** Reads by other settings, and only what reads differently by them. */
	async use(settings: Settings): Promise<void> {
		this.#wanted = settings;
		const now = this.#latest;
		if (now === undefined) return;
		const isSameReading = readingKey(settings) === readingKey(now.settings);
		if (isSameReading) this.#begin(settings, now.order, now.notes.readSoFar);
		else this.#begin(settings, undefined, new Map());
		await this.settled();
	}

	/** Something has happened to notes: they are new, elsewhere, or gone. */
	look(paths: readonly string[]): void {
		this.#latest?.notes.look(paths);
		this.#goOn();
	}

	/** The text of a note has changed to this. */
	change(path: string, text: string): void {
		this.#latest?.notes.change(path, text);
		this.#goOn();
	}

	/** Resolves when nothing is left to be read. */
	async settled(): Promise<void> {
		while (this.#work !== undefined) await this.#work;
	}

	/** Keeps what has been read until the next start. */
	async save(): Promise<void> {
		this.#stopTimer();
		const whole = this.#whole;
		if (whole === undefined || this.#next !== undefined) return;
		const { settings, order, notes } = whole;
		const kept = { notes: notes.kept(), order };
		await this.#parts.cache.save(readingKey(settings), kept, this.#slices);
	}

	close(): void {
		this.#isClosed = true;
		this.#stopTimer();
		this.#latest?.notes.stop();
	}

	get #latest(): Pass | undefined {
		return this.#next ?? this.#whole;
	}

	#begin(
		settings: Settings,
		order: DayOrder | undefined,
		kept: ReadonlyMap<string, KeptNote>,
	): void {
		this.#next?.notes.stop();
		const { source, parseYaml } = this.#parts;
		const isProven = settings.dayOrder === undefined && order !== undefined;
		const readBy = isProven ? { ...settings, dayOrder: order } : settings;
		const notes = new VaultNotes({ source, parseYaml, slices: this.#slices }, readBy, kept);
		notes.look(source.notes().map(({ path }) => path));
		this.#next = { settings, order, notes };
		this.#goOn();
	}

	#goOn(): void {
		if (this.#isClosed || this.#latest === undefined) return;
		this.#isAsked = true;
		this.#work ??= this.#run();
	}

	async #run(): Promise<void> {
		while (this.#isAsked && !this.#isClosed) {
			this.#isAsked = false;
			try {
				await this.#readOn();
			} catch (error) {
				// The next change is looked at all the same.
				console.error('Kith: the notes could not be read to the end', error);
			}
		}
		this.#work = undefined;
	}

	async #readOn(): Promise<void> {
		const pass = this.#latest;
		if (pass === undefined) return;
		await pass.notes.settle(() => {
			this.#watchers.tell();
		});
		if (this.#isClosed || pass !== this.#latest) return;
		if (pass === this.#next) {
			if (this.#readByProof(pass)) return;
			await this.#prepare(pass);
			if (this.#isClosed || pass !== this.#latest) return;
			this.#next = undefined;
			this.#whole = pass;
			this.#watchers.tell();
		}
		this.#panes.tell();
		this.#startTimer();
	}

	/** So that nobody who is told of it has to wait long for an answer. Whoever asks without it has the same answer, later. */
	async #prepare(pass: Pass): Promise<void> {
		const { network, settings } = pass.notes;
		try {
			for (const step of this.#parts.prepare({ network, settings })) {
				void step;
				if (!this.#slices.isUsedUp()) continue;
				await this.#slices.rest();
				if (this.#isClosed || pass !== this.#latest) return;
			}
		} catch (error) {
			console.error('Kith: the week could not be planned ahead', error);
		}
	}

	/** When the vault proves another order of day and month than it was read by, it is read again; whether it is. */
	#readByProof({ settings, order, notes }: Pass): boolean {
		if (settings.dayOrder !== undefined) return false;
		const isNeeded = order !== undefined || notes.hasAmbiguousDays();
		const proven = isNeeded ? notes.provenOrder() : undefined;
		if (proven === order) return false;
		this.#begin(settings, proven, new Map());
		return true;
	}

	#startTimer(): void {
		this.#stopTimer();
		this.#timer = this.#parts.around.setTimeout(() => {
			this.#timer = undefined;
			this.#rest();
		}, QUIET);
	}

	/** Nothing has changed for a while. What was written before that may prove another order of day and month. */
	#rest(): void {
		if (this.#whole === undefined || this.#next !== undefined) return;
		if (!this.#readByProof(this.#whole)) void this.save();
	}

	#stopTimer(): void {
		if (this.#timer !== undefined) this.#parts.around.clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
