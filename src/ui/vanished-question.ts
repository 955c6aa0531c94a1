import type { Notice } from 'obsidian';
import { putBack, sayLines, type VanishedLines } from '../core/record/put-back';
import { noteName } from '../core/text/name';
import type { Answered, Question } from '../vault/outbox-watch';
import { tell } from './act-notice';
import type { Desk } from './desk';

/** Beyond these, notes are counted. */
const MOST_NAMED = 3;

/**
 * Asks about lines that were written on this device and are no longer there, in one question, and puts none of them
 * back by itself:
 *
 *     3 lines written on this device are no longer in Ana Silva.      Put back   They were removed on purpose
 */
export class VanishedQuestion implements Question {
	readonly #desk: Desk;
	#shown: Notice | undefined;

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	/** Asks anew, in place of what was asked before; of nothing, takes the question away. */
	ask(vanished: readonly VanishedLines[], watch: Answered): void {
		this.#shown?.hide();
		this.#shown = undefined;
		if (vanished.length === 0) return;
		const offers = [
			{
				label: vanished.some(({ isGone }) => isGone) ? 'Write them again' : 'Put back',
				run: () => {
					watch.answered(vanished, false);
					void this.#desk.carryOut(putBack(vanished, this.#desk.writing));
				},
			},
			{
				label: 'They were removed on purpose',
				run: () => {
					watch.answered(vanished, true);
				},
			},
		];
		this.#shown = tell(sayVanished(vanished), offers, 0);
	}
}

/** One sentence a note; many notes in one. */
function sayVanished(vanished: readonly VanishedLines[]): readonly string[] {
	const named = vanished.length > MOST_NAMED ? vanished.slice(0, MOST_NAMED - 1) : vanished;
	const others = vanished.slice(named.length);
	const count = others.reduce((sum, { lines }) => sum + lines.length, 0);
	return [
		...named.map(sayNote),
		...(others.length > 0
			? [`${sayCount(count)} no longer in ${others.length} more notes.`]
			: []),
	];
}

function sayNote({ path, isGone, lines }: VanishedLines): string {
	return isGone
		? `${noteName(path)} is not there, and with it ${sayLines(lines.length)} written on this device.`
		: `${sayCount(lines.length)} no longer in ${noteName(path)}.`;
}

function sayCount(count: number): string {
	return `${sayLines(count)} written on this device ${count === 1 ? 'is' : 'are'}`;
}
