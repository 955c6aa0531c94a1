import type { Day } from '../calendar/day';
import type { Raise } from '../review/raises';
import type { Act } from './act';
import { inTurn } from './in-turn';
import { changeLine, endOfWords } from './line-mark';

/** The mark of a list's line, with its box if it has one. */
const BULLET = /^[ \t>]{0,200}(?:[-*+]|\d{1,9}[.)])[ \t]{1,20}(\[[^\]]\][ \t])?/u;

/**
 * Says of things that were to be raised with somebody, listed in one note, that they have been:
 *
 *     - how her daughter is      - [x] how her daughter is ✅ 2026-11-20
 *
 * Refused for a line that is in no list: what is told in a sentence is over with the next contact.
 */
export function markRaised(name: string, raises: readonly Raise[], day: Day): Act {
	const paths = [...new Set(raises.map(({ source }) => source.path))];
	const things = raises.length === 1 ? 'what you noted' : `${raises.length} things you noted`;
	return {
		done: `Ticked off ${things} to raise with ${name} in ${paths.join(', ')}.`,
		creates: [],
		edits: paths.map((path) => ({
			path,
			edit: inTurn(
				raises
					.filter(({ source }) => source.path === path)
					.map((raise) => (text: string) => tickRaise(text, raise, day)),
			),
		})),
	};
}

function tickRaise(text: string, { text: words, source }: Raise, day: Day) {
	return changeLine(
		text,
		{ line: source.line, text: words },
		{
			toDo: (raw, line) => {
				if (line.task?.toLowerCase() === 'x') return [];
				const [whole, box = ''] = BULLET.exec(raw) ?? [];
				if (whole === undefined) return undefined;
				const end = endOfWords(raw, line);
				return [
					{ from: whole.length - box.length, to: whole.length, insert: '[x] ' },
					{ from: end, to: end, insert: ` ✅ ${day}` },
				];
			},
			isDone: (line) => line.task?.toLowerCase() === 'x',
			refused: 'nothing was ticked off',
			cannot: 'This line is in no list',
		},
	);
}
