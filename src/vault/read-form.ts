import type { Day } from '../core/calendar/day';
import { shared } from '../core/reading/note/lean-facts';
import type { DaySource, NoteEvent } from '../core/reading/events/note-event';
import type { NameRef } from '../core/reading/names/name-ref';
import type { FollowUp, NoteDay, NoteFacts } from '../core/reading/note/note-facts';
import type {
	DayRow,
	EventRow,
	FollowUpRow,
	KeptForm,
	NameRow,
	Names,
	NoteRow,
	Sentence,
	Word,
} from './kept-form';
import { isKeptNote, type KeptNote } from './kept-note';

const NONE: readonly never[] = [];

/** Reads notes back; those that are broken are left out. */
export function readForm({ words, sentences, notes }: KeptForm): readonly KeptNote[] {
	const known = { words: words.map((word) => shared(word)), sentences };
	return notes.flatMap((text) => {
		try {
			const note: unknown = new RowReader(known, JSON.parse(text) as NoteRow).note();
			return isKeptNote(note) ? [note] : [];
		} catch {
			return [];
		}
	});
}

class RowReader {
	readonly #words: readonly string[];
	readonly #sentences: readonly string[];
	readonly #row: NoteRow;
	readonly #names: readonly NameRef[];

	constructor({ words, sentences }: Omit<KeptForm, 'notes'>, row: NoteRow) {
		this.#words = words;
		this.#sentences = sentences;
		this.#row = row;
		this.#names = row[6].map((name) => this.#name(name));
	}

	note(): KeptNote {
		const [path, mtime, size, role, status, day, , attendees, selves, ...lists] = this.#row;
		const [mentions, followUps, events, links, { person, diagnostics, orders }] = lists;
		const facts: NoteFacts = {
			path,
			role: this.#word(role),
			...(day && { day: this.#day(day) }),
			...(status !== null && { status: this.#word(status) }),
			attendees: read(attendees, (at, i) => ({
				ref: this.#ref(at),
				self: selves[i] === true,
			})),
			mentions: this.#refs(mentions),
			followUps: read(followUps, (row) => this.#followUp(row)),
			events: read(events, (row) => this.#event(row)),
			...(person && { person }),
			links: read(links, ([link, line]) => ({ link: this.#word(link), line })),
			diagnostics: diagnostics ?? NONE,
		};
		return { path, mtime, size, facts, orders: orders ?? NONE };
	}

	#day([day, source, said, certain]: DayRow): NoteDay {
		return {
			day: this.#word(day),
			source: this.#word(source),
			said: this.#word(said),
			certain,
		};
	}

	#name([raw, name, form, line, column, link]: NameRow): NameRef {
		const [own, shown, how] = [
			this.#word(raw),
			this.#word(name),
			this.#word<NameRef['form']>(form),
		];
		if (link === undefined) return { raw: own, name: shown, form: how, line, column };
		return { raw: own, name: shown, link: this.#word(link), form: how, line, column };
	}

	#followUp([sentence, owners, about, done, line, due, doneOn]: FollowUpRow): FollowUp {
		return {
			text: this.#sentence(sentence),
			owners: this.#refs(owners),
			about: this.#refs(about),
			done,
			line,
			...(due !== null && { due: this.#word(due) }),
			...(doneOn !== null && { doneOn: this.#word(doneOn) }),
		};
	}

	#event(row: EventRow): NoteEvent {
		const [sentence, line, column, placeWord, kindWord, peopleRow, aboutRow, ...when] = row;
		const place = this.#word<NoteEvent['place']>(placeWord);
		const kind = this.#word<NoteEvent['kind']>(kindWord);
		const text = this.#sentence(sentence);
		const people = this.#refs(peopleRow);
		const about = this.#refs(aboutRow);
		const [dayWord, sourceWord, rest] = when;
		const day = dayWord === null ? undefined : this.#word<Day>(dayWord);
		const daySource = sourceWord === null ? undefined : this.#word<DaySource>(sourceWord);
		// Nearly all events, and a spread takes a third more room.
		if (day && daySource && rest === undefined)
			return { line, column, place, kind, text, people, about, day, daySource };
		const told = { line, column, place, kind, text, people, about };
		return { ...told, ...(day && { day }), ...(daySource && { daySource }), ...rest };
	}

	#refs(places: Names): readonly NameRef[] {
		return read(places, (place) => this.#ref(place));
	}

	#ref(place: number): NameRef {
		const ref = this.#names[place];
		if (ref === undefined) throw new Error('no such name');
		return ref;
	}

	#sentence(place: Sentence): string {
		const sentence = this.#sentences[place];
		if (sentence === undefined) throw new Error('no such sentence');
		return sentence;
	}

	/** The rows were written from values of these kinds. */
	#word<T extends string>(place: Word): T {
		const word = this.#words[place];
		if (word === undefined) throw new Error('no such word');
		return word as T;
	}
}

/** Empty lists are one. */
function read<T, U>(rows: readonly T[], each: (row: T, i: number) => U): readonly U[] {
	return rows.length === 0 ? NONE : rows.map(each);
}
