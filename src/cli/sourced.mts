import type { Source } from '../core/text/diagnostic';
import { displayWidth } from './display-width.mts';
import { indent } from './layout.mts';
import type { Screen } from './screen.mts';
import { sayPlace, withoutStop } from './words.mts';

/** How something said stands on the screen. */
interface Setting {
	/** Blanks before each line. */
	readonly by: number;
	/** In place of the first line's blanks. */
	readonly first?: string;
	/** Its own note, whose path stands above: there the line alone is told. */
	readonly within?: string;
}

/**
 * A sentence and the place it comes from, on as many lines as it takes; the place is never broken where it fits on a line.
 *
 *     18 days late on a 30-day cadence; last: coffee on 4 October,
 *     People/Ana Silva.md:12
 */
export function sourced(
	sentence: string,
	source: Source | undefined,
	set: Setting,
	{ width, paint }: Screen,
): readonly string[] {
	const { by, first } = set;
	const lines = indent(source === undefined ? sentence : `${withoutStop(sentence)},`, {
		by,
		width,
		...(first !== undefined && { first }),
	});
	if (source === undefined) return lines;
	const place = source.path === set.within ? `line ${source.line}` : sayPlace(source);
	const last = lines.at(-1) ?? '';
	if (displayWidth(last) + 1 + displayWidth(place) <= width) {
		return [...lines.slice(0, -1), `${last} ${paint.faint(place)}`];
	}
	return [...lines, ...indent(place, { by, width }).map(paint.faint)];
}
