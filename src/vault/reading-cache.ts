import { DAY_ORDERS, type DayOrder } from '../core/calendar/day-order';
import type { KeptNote } from './kept-note';
import { readForm } from './read-form';
import type { Slices } from './slices';
import { writeForm } from './write-form';

/** Where values are kept under keys, on this device only. Either may reject; what was kept may be gone at any time. */
export interface ReadingStore {
	get(key: string): Promise<unknown>;
	put(key: string, value: unknown): Promise<void>;
}

/** What is kept of a vault between two starts. */
export interface KeptReading {
	/** By path. */
	readonly notes: ReadonlyMap<string, KeptNote>;
	/** The order of day and month by which they were read, when the vault itself has proved it. */
	readonly order: DayOrder | undefined;
}

/** A few hundred notes together take a few milliseconds; one by one each would take half a millisecond. */
const CHUNK = 256;

const HEAD = 'head';

/**
 * The reading of a vault, kept between starts in chunks, each of which says by whom it was read. Whatever is missing,
 * broken or read by another version or other settings is passed over: those notes are read again.
 */
export class ReadingCache {
	readonly #store: ReadingStore;
	readonly #version: string;
	/** What each chunk holds in the store, as far as is known. */
	#chunks: (readonly KeptNote[])[] = [];
	#savedAs: string | undefined;

	constructor(store: ReadingStore, version: string) {
		this.#store = store;
		this.#version = version;
	}

	/** What was kept for a reading, named by what its notes were read by. Never rejects. */
	async load(reading: string, slices: Slices): Promise<KeptReading> {
		const nothing: KeptReading = { notes: new Map(), order: undefined };
		const head = await this.#get(HEAD);
		if (!isHead(head) || head.reading !== this.#nameOf(reading)) return nothing;
		const name = this.#nameOf(reading, head.order);
		const notes = new Map<string, KeptNote>();
		const chunks: (readonly KeptNote[])[] = [];
		for (let i = 0; i < head.chunks; i++) {
			const kept = keptIn(await this.#get(chunkKey(i)), name);
			for (const note of kept) notes.set(note.path, note);
			chunks.push(kept);
			if (slices.isUsedUp()) await slices.rest();
		}
		this.#chunks = chunks;
		this.#savedAs = name;
		return { notes, order: head.order };
	}

	/** Keeps a reading: the chunks that hold something else, then the head. Never rejects. */
	async save(reading: string, { notes, order }: KeptReading, slices: Slices): Promise<void> {
		const name = this.#nameOf(reading, order);
		if (name !== this.#savedAs) this.#chunks = [];
		try {
			const chunks = arrange(notes, this.#chunks);
			for (const [i, chunk] of chunks.entries()) {
				if (chunk === this.#chunks[i]) continue;
				await this.#store.put(chunkKey(i), { reading: name, ...writeForm(chunk) });
				this.#chunks[i] = chunk;
				if (slices.isUsedUp()) await slices.rest();
			}
			const head: Head = { reading: this.#nameOf(reading), order, chunks: chunks.length };
			await this.#store.put(HEAD, head);
			this.#savedAs = name;
		} catch {
			// What could not be kept is read again.
			this.#savedAs = undefined;
		}
	}

	async #get(key: string): Promise<unknown> {
		try {
			return await this.#store.get(key);
		} catch {
			return undefined;
		}
	}

	#nameOf(reading: string, order?: DayOrder): string {
		return JSON.stringify([this.#version, reading, order]);
	}
}

interface Head {
	readonly reading: string;
	readonly order: DayOrder | undefined;
	readonly chunks: number;
}

function isHead(value: unknown): value is Head {
	if (typeof value !== 'object' || value === null) return false;
	const { order, chunks } = value as Readonly<Record<string, unknown>>;
	const isOrder = order === undefined || DAY_ORDERS.some((known) => known === order);
	return isOrder && Number.isInteger(chunks) && Number(chunks) >= 0 && Number(chunks) < 1e6;
}

function keptIn(value: unknown, name: string): readonly KeptNote[] {
	if (typeof value !== 'object' || value === null) return [];
	const { reading, words, sentences, notes } = value as Readonly<Record<string, unknown>>;
	if (reading !== name || !isTexts(words) || !isTexts(sentences) || !isTexts(notes)) return [];
	return readForm({ words, sentences, notes });
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function chunkKey(index: number): string {
	return `notes-${index}`;
}

/** The notes in chunks, those as before that need no change; new notes fill up what there is. */
function arrange(
	notes: ReadonlyMap<string, KeptNote>,
	before: readonly (readonly KeptNote[])[],
): readonly (readonly KeptNote[])[] {
	const left = new Map(notes);
	const chunks = before.map((chunk) => {
		const now = chunk.flatMap((note) => {
			const kept = left.get(note.path);
			left.delete(note.path);
			return kept ?? [];
		});
		const isSame = now.length === chunk.length && now.every((note, i) => note === chunk[i]);
		return isSame ? chunk : now;
	});
	const more = [...left.values()];
	for (let i = 0; more.length > 0; i++) {
		const chunk = chunks[i] ?? [];
		if (chunk.length < CHUNK) chunks[i] = [...chunk, ...more.splice(0, CHUNK - chunk.length)];
	}
	return chunks;
}
