import type { OutlineLine } from '../../text/outline';
import type { NoteRole } from '../note/note-facts';
import { isLabel } from '../words/label';
import { parseLabelled } from '../words/labelled';

/** The words of a line that promise something, and where in the line's text they begin. */
export interface PromiseText {
	readonly text: string;
	/** 0-based. */
	readonly at: number;
	/** A line without bullet: it promises something only if it says who. */
	readonly onlyOwned?: boolean;
}

/** What is known about where a line stands. */
export interface PromisePlace {
	/** In a meeting note words suffice; in daily notes only what is marked as a promise is one, elsewhere only boxes. */
	readonly role: NoteRole;
	/** Bullets here are promises, below a heading such as “Action items”, and so are lines that begin with their owner. */
	readonly listed: boolean;
	/** Boxes here are something else: an agenda, attendance. */
	readonly closed: boolean;
}

/**
 * What a line promises, if anything:
 *
 *     - [ ] send the list          TODO: send the list          send the list #task
 *     **Action:** Ana to send it   … agreed. **Action: Ana to send it.**
 *     - send the list              below “Action items”
 */
export function findPromise(line: OutlineLine, place: PromisePlace): PromiseText | undefined {
	if (line.kind !== 'item' && line.kind !== 'paragraph') return undefined;
	const whole = { text: line.text, at: 0 };
	if (line.task !== undefined) return place.closed || DROPPED.has(line.task) ? undefined : whole;
	if (place.role !== 'meeting' && place.role !== 'daily') return undefined;
	if (CODE.test(line.text) || (line.kind === 'item' && isTagged(line.text))) return whole;
	if (place.role === 'daily') return undefined;
	const labelled = labelledPromise(line.text) ?? markedPromise(line.text);
	if (labelled || !place.listed || place.closed) return labelled;
	return line.kind === 'item' ? whole : { ...whole, onlyOwned: true };
}

/** Cancelled, or moved to another day. */
const DROPPED = new Set(['-', '>']);
const CODE = /^(?:TODO|ACTION|TASK|AI)[:：] ?\S/u;
const TAG = /(?:^|\s)#(?:task|todo|action)(?:\s|$)/iu;

function isTagged(text: string): boolean {
	return text.includes('#') && TAG.test(text);
}

/** `Next step: send the list`. */
function labelledPromise(text: string): PromiseText | undefined {
	const labelled = parseLabelled(text);
	if (labelled === undefined || labelled.value === '') return undefined;
	return isLabel(labelled.label, 'follow-ups')
		? { text: labelled.value, at: labelled.at }
		: undefined;
}

const MARKED = /(?:\*\*|__)([\p{L} ]{2,20})(?:[:：](?:\*\*|__)?|(?:\*\*|__)[:：])[ \t]{0,4}/gu;

/** `… has been replaced. **Action: Ana to chase the invoice.**` */
function markedPromise(text: string): PromiseText | undefined {
	if (!text.includes('**') && !text.includes('__')) return undefined;
	for (const { 0: mark, 1: label = '', index } of text.matchAll(MARKED)) {
		if (!isLabel(label, 'follow-ups')) continue;
		const at = index + mark.length;
		const rest = text.slice(at);
		const end = rest.search(/\*\*|__/u);
		return { text: (end < 0 ? rest : rest.slice(0, end)).trim(), at };
	}
	return undefined;
}
