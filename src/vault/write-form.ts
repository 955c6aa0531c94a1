import type { NoteEvent } from '../core/reading/events/note-event';
import type { NameRef } from '../core/reading/names/name-ref';
import type { FollowUp, NoteDay } from '../core/reading/note/note-facts';
import type {
	DayRow,
	EventRow,
	FollowUpRow,
	KeptForm,
	NameRow,
	Names,
	NoteRow,
	Word,
} from './kept-form';
import type { KeptNote } from './kept-note';

/** Writes notes down. */
export function writeForm(notes: readonly KeptNote[]): KeptForm {
	const words = new Places<string>();
	const sentences = new Places<string>();
	const rows = notes.map((note) => new RowWriter(words, sentences).note(note));
	return {
		words: words.list,
		sentences: sentences.list,
		notes: rows.map((row) => JSON.stringify(row)),
	};
}

/** Values in the order of their first coming, and the place of each. */
class Places<T> {
	readonly #places = new Map<T, number>();

	get list(): readonly T[] {
		return [...this.#places.keys()];
	}

	of(value: T): number {
		const known = this.#places.get(value);
		if (known !== undefined) return known;
		this.#places.set(value, this.#places.size);
		return this.#places.size - 1;
	}
}

class RowWriter {
	readonly #words: Places<string>;
	readonly #sentences: Places<string>;
	readonly #names = new Places<NameRef>();

	constructor(words: Places<string>, sentences: Places<string>) {
		this.#words = words;
		this.#sentences = sentences;
	}

	note({ path, mtime, size, orders, facts }: KeptNote): NoteRow {
		const { role, status, day, attendees, mentions, followUps, events, links } = facts;
		const { person, diagnostics } = facts;
		const rows = [
			this.#allOf(attendees.map(({ ref }) => ref)),
			attendees.map(({ self }) => self),
			this.#allOf(mentions),
			followUps.map((followUp) => this.#followUp(followUp)),
			events.map((event) => this.#event(event)),
		] as const;
		return [
			path,
			mtime,
			size,
			this.#words.of(role),
			this.#maybe(status),
			day ? this.#day(day) : null,
			this.#names.list.map((ref) => this.#name(ref)),
			...rows,
			links.map(({ link, line }) => [this.#words.of(link), line] as const),
			{
				...(person && { person }),
				...(diagnostics.length > 0 && { diagnostics }),
				...(orders.length > 0 && { orders }),
			},
		];
	}

	#day({ day, source, said, certain }: NoteDay): DayRow {
		return [this.#words.of(day), this.#words.of(source), this.#words.of(said), certain];
	}

	#name({ raw, name, form, line, column, link }: NameRef): NameRow {
		const row = [this.#words.of(raw), this.#words.of(name), this.#words.of(form)] as const;
		return link === undefined
			? [...row, line, column]
			: [...row, line, column, this.#words.of(link)];
	}

	#followUp({ text, owners, about, done, line, due, doneOn }: FollowUp): FollowUpRow {
		const names = [this.#allOf(owners), this.#allOf(about)] as const;
		return [
			this.#sentences.of(text),
			...names,
			done,
			line,
			this.#maybe(due),
			this.#maybe(doneOn),
		];
	}

	#event(event: NoteEvent): EventRow {
		const { line, column, place, kind, text, people, about, day, daySource, ...rest } = event;
		const row = [
			this.#sentences.of(text),
			line,
			column,
			this.#words.of(place),
			this.#words.of(kind),
			this.#allOf(people),
			this.#allOf(about),
			this.#maybe(day),
			this.#maybe(daySource),
		] as const;
		return Object.keys(rest).length === 0 ? row : [...row, rest];
	}

	#allOf(refs: readonly NameRef[]): Names {
		return refs.map((ref) => this.#names.of(ref));
	}

	#maybe(word: string | undefined): Word | null {
		return word === undefined ? null : this.#words.of(word);
	}
}
