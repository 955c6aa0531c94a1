/** Somebody who edits one note after the other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cpuOfNow } from './cost.mjs';

/** Edits one meeting after the other, evenly spread over the vault, and asks of everybody who was there. */
export class Editor {
	#notes;
	#known;
	#meetings;
	#root;
	#count = 0;

	constructor(notes, vault, known) {
		this.#notes = notes;
		this.#known = known;
		this.#root = vault.root;
		this.#meetings = vault.notes
			.map(({ path }) => path)
			.filter((name) => name.startsWith('Meetings/'));
	}

	/** Adds a line to the next note; answers with the time until all is known again that the note tells. */
	edit(line = `- Agreed on price number ${this.#count}.`) {
		// Steps by a prime, so that neighbours in the list do not come one after the other.
		const at = (this.#count++ * 7_919) % this.#meetings.length;
		const name = this.#meetings[at];
		const text = `${readFileSync(path.join(this.#root, name), 'utf8')}${line}\n`;
		return cpuOfNow(() => {
			this.#notes.change(name, text);
			this.#notes.network.prepare(() => false);
			for (const { person } of this.#known.note(name).attendees) {
				if (person === undefined) continue;
				this.#known.lastContact(person);
				this.#known.lateness(person);
			}
		});
	}
}
