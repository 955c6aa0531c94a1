import type { OutlineLine } from '../../text/outline';
import type { NamedBy } from '../days/day-name';
import { isLabel, labelsOf } from '../words/label';
import { parseLabelled } from '../words/labelled';
import type { Label } from '../lexicon/lexicon';
import type { NoteParts } from './note-parts';

/** An opening line longer than this is a sentence. */
const LONGEST = 80;

/**
 * The line that says what a note is about; `undefined` when none does:
 *
 *     # Coffee with Ana            its first heading, of level one, or of level two when nothing stands above it
 *     call w/ Tamsin 3 Feb 2026    its opening line, when that is no sentence and no label
 *
 * A note that is named by its day alone has a title only if that is its one heading of level one: any other
 * heading there is about a part of the day.
 */
export function findTitle(parts: NoteParts, named: NamedBy): OutlineLine | undefined {
	const { lines, sections } = parts.outline;
	const first = sections[0]?.line;
	const heading = first && !UNFILLED.test(first.text) ? first : undefined;
	if (named === 'only-day') {
		const isOnly = sections.every(({ line }, index) => index === 0 || line.level > 1);
		return heading?.level === 1 && isOnly ? heading : undefined;
	}
	if (heading?.level === 1) return heading;
	const opening = lines.find(
		({ kind }) => kind !== 'blank' && kind !== 'hidden' && kind !== 'rule',
	);
	if (opening?.kind === 'paragraph' && isTitle(opening.text)) return opening;
	return heading?.level === 2 && !isPart(heading.text) ? heading : undefined;
}

const UNFILLED = /<%|\{\{/u;
const PARTS: readonly Label[] = [
	...(['date', 'attendees', 'absent', 'follow-ups', 'agenda', 'decisions'] as const),
	...(['notes', 'log', 'remarks', 'raise', 'previous', 'next-meeting'] as const),
];

/** “Attendees”, “Notes”: a part of any meeting, and no title of one. */
function isPart(text: string): boolean {
	const labels = labelsOf(text);
	return PARTS.some((label) => labels.has(label)) || isLabel(text, 'pretext');
}

function isTitle(text: string): boolean {
	if (
		text.length > LONGEST ||
		/[.:!?…]$/u.test(text) ||
		!/\p{L}{2}/u.test(text) ||
		text.startsWith('#')
	)
		return false;
	return parseLabelled(text) === undefined && !/^!?\[\[[^[\]]{1,200}\]\]$/u.test(text);
}
