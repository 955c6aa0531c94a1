import type { App } from 'obsidian';
import { addDays, parseDay, type Day } from '../core/calendar/day';
import { linesWithIds, type OutboxLine } from '../core/record/vanished-lines';
import type { Clock } from './clock';
import { callAll } from './once-per-frame';

/** Where the outbox is kept: on this device, for this vault. */
export interface OutboxStore {
	/** What was saved last; `null` when nothing was. */
	load(): unknown;
	save(lines: readonly unknown[]): void;
	today(): Day;
}

const KEY = 'kith-outbox';

/** The app’s storage that no sync touches. */
export function outboxStoreOf(app: App, clock: Clock): OutboxStore {
	return {
		load: (): unknown => app.loadLocalStorage(KEY),
		save: (lines) => {
			try {
				app.saveLocalStorage(KEY, lines);
			} catch {
				// No room on this device: the line itself is written, only the net below it is missing.
			}
		},
		today: () => clock.today(),
	};
}

/** A line in the outbox, and the day it was written here. */
export interface KeptLine extends OutboxLine {
	readonly day: Day;
}

/** By then every other device has had the line. */
const DAYS_KEPT = 90;
const MOST_KEPT = 500;

/**
 * The lines that were written on this device, the latest first: a sync that takes one version of a note and drops the
 * other has them nowhere else. They are kept for 90 days, 500 at most, and leave when they are taken back or removed here.
 */
export class Outbox {
	readonly #store: OutboxStore;
	readonly #listeners = new Set<() => void>();
	#lines: readonly KeptLine[];
	#missed: readonly string[] = [];

	constructor(store: OutboxStore) {
		this.#store = store;
		this.#lines = readLines(store.load());
	}

	/** Paths of the notes that lines are kept for. */
	get paths(): readonly string[] {
		return [...new Set(this.#current().map(({ path }) => path))];
	}

	/** The lines kept for a note. */
	of(path: string): readonly KeptLine[] {
		return this.#current().filter((line) => line.path === path);
	}

	/** A note was written here; no text is no note. */
	wrote(path: string, before: string, after: string): void {
		const had = new Set(linesWithIds(path, before).map(({ id }) => id));
		const now = linesWithIds(path, after);
		const added = now.filter(({ id }) => !had.has(id));
		const words = new Map(now.map(({ id, line }) => [id, line]));
		const kept = this.#current().flatMap((line): readonly KeptLine[] => {
			if (line.path !== path) return [line];
			const written = words.get(line.id);
			// What was missing before this write was taken away by somebody else.
			if (written === undefined && had.has(line.id)) return [];
			return [{ ...line, line: written ?? line.line }];
		});
		this.#keep(kept, added);
	}

	/** A note was not there when this was to be written in it. */
	missed(path: string, text: string): void {
		const lines = linesWithIds(path, text);
		if (lines.length === 0) return;
		this.#keep(this.#current(), lines);
		this.#missed = [...this.#missed, path];
		callAll(this.#listeners);
	}

	/** The notes missed since this was asked last. */
	takeMissed(): readonly string[] {
		const missed = this.#missed;
		this.#missed = [];
		return missed;
	}

	/** To be told of a note that was missed; answers with what takes the listener away again. */
	listen(listener: () => void): () => void {
		const own = () => {
			listener();
		};
		this.#listeners.add(own);
		return () => this.#listeners.delete(own);
	}

	/** The note goes by another path now. */
	rename(from: string, to: string): void {
		if (this.of(from).length === 0) return;
		this.#save(
			this.#current().map((line) => (line.path === from ? { ...line, path: to } : line)),
		);
	}

	/** These lines are no longer watched over. */
	drop(lines: readonly OutboxLine[]): void {
		if (lines.length === 0) return;
		const dropped = new Set(lines.map(({ id }) => id));
		this.#save(this.#current().filter(({ id }) => !dropped.has(id)));
	}

	#keep(kept: readonly KeptLine[], added: readonly OutboxLine[]): void {
		const day = this.#store.today();
		const ids = new Set(kept.map(({ id }) => id));
		const fresh = added.filter(({ id }) => !ids.has(id)).map((line) => ({ ...line, day }));
		this.#save([...fresh, ...kept]);
	}

	#current(): readonly KeptLine[] {
		const oldest = addDays(this.#store.today(), -DAYS_KEPT);
		return this.#lines.filter(({ day }) => day >= oldest);
	}

	#save(lines: readonly KeptLine[]): void {
		const kept = lines.slice(0, MOST_KEPT);
		const isSame = JSON.stringify(kept) === JSON.stringify(this.#lines);
		this.#lines = kept;
		if (!isSame) this.#store.save(kept);
	}
}

/** Whatever is no line is left out: the storage may be of another version, or broken. */
function readLines(saved: unknown): readonly KeptLine[] {
	return Array.isArray(saved) ? saved.flatMap(readLine).slice(0, MOST_KEPT) : [];
}

function readLine(saved: unknown): readonly KeptLine[] {
	if (typeof saved !== 'object' || saved === null) return [];
	const { id, path, line, day, review } = saved as Readonly<Record<string, unknown>>;
	if (typeof path !== 'string' || typeof line !== 'string' || typeof day !== 'string') return [];
	const known = parseDay(day);
	const [own] = linesWithIds(path, line);
	if (own === undefined || own.id !== id || known === undefined) return [];
	return [{ ...own, ...(typeof review === 'string' && { review }), day: known }];
}
