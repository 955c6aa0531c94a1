import { displayWidth } from './display-width.mts';
import { apart } from './layout.mts';
import type { Sheet } from './sheet.mts';
import { sayFullDay } from './words.mts';

/** The first line of an answer, and as of which day it is when that was asked for; two lines where one is too short. */
export function titleLines(title: string, { screen, request, known }: Sheet): readonly string[] {
	const { paint, width } = screen;
	if (request.today === undefined) return [paint.strong(title)];
	const asOf = `as of ${sayFullDay(known.today)}`;
	if (displayWidth(title) + 2 + asOf.length > width) {
		return [paint.strong(title), paint.faint(asOf)];
	}
	return [apart(paint.strong(title), paint.faint(asOf), width)];
}
