import { displayWidth } from './display-width.mts';
import { apart, wrap } from './layout.mts';
import type { Sheet } from './sheet.mts';
import { sayFullDay } from './words.mts';

/** The first line of an answer, and as of which day it is when that was asked for; two lines where one is too short. */
export function titleLines(title: string, { screen, request, known }: Sheet): readonly string[] {
	const { paint, width } = screen;
	const wrapped = wrap(title, width).map(paint.strong);
	if (request.today === undefined) return wrapped;
	const asOf = `as of ${sayFullDay(known.today)}`;
	if (displayWidth(title) + 2 + asOf.length > width) {
		return [...wrapped, paint.faint(asOf)];
	}
	return [apart(paint.strong(title), paint.faint(asOf), width)];
}
