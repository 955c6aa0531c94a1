import type { Diagnostic } from '../../text/diagnostic';
import { nameKey } from '../../text/name';
import type { OutlineLine } from '../../text/outline';
import { ownText } from '../../text/own-text';
import { untilOf, type EventLine } from './event-line';
import { isLabel } from '../words/label';
import { parseLabelled } from '../words/labelled';
import type { SentenceWords } from '../lexicon/sentence-words';
import type { NameRef } from '../names/name-ref';
import type { DaySource, NoteEvent } from './note-event';
import type { NoteParts } from '../note/note-parts';
import { isPropertyKey } from '../properties/property-keys';
import { dayReading, isSelfName } from '../reading';
import type { SectionDays } from '../days/section-days';
import { classifySentence, type Said } from '../sentence/classify';
import type { Day } from '../../calendar/day';
import { findWrittenDays } from '../../calendar/written-day';

/** One line of a person's note and what is known around it. */
export interface LogLine {
	readonly line: OutlineLine;
	readonly read: EventLine;
	readonly sections: SectionDays;
	readonly words: readonly SentenceWords[];
}

/**
 * What a line of a person's note tells:
 *
 *     - 2026-03-05 call: new job ^k-1      a log line: the person is meant where nobody is named
 *     ### 2026-03-05 — Contoso             a dated heading: a conversation
 *     | 2026-03-05 | Lunch | Contoso |     a log row
 *     **Last call:** 2026-03-05            contact on that day
 *     Met through [[Bo]]                   undated: shown, and counted for nothing
 */
export function logEvents(
	parts: NoteParts,
	of: LogLine,
): { readonly events: readonly NoteEvent[]; readonly diagnostics: readonly Diagnostic[] } {
	const { line, read, sections } = of;
	const last = lastContactLine(parts, of);
	if (last !== undefined) return { events: [last], diagnostics: [] };
	const own: NameRef = {
		raw: '',
		name: parts.name,
		form: 'own',
		line: line.number,
		column: line.column,
	};
	const when = whenOf(of);
	const logged = when !== undefined;
	const said = classifySentence({
		text: read.text,
		line: line.number,
		column: read.column,
		words: of.words,
		place: logged ? 'log' : 'person-line',
		isSelf: (name) => isSelfName(parts.reading.settings, name),
		own: logged ? own : undefined,
		task: read.task,
	}).map((one) => ({
		...one,
		people: one.people.map((ref) => (isOwnName(parts, ref) ? own : ref)),
	}));
	const told = logged ? withConversation(parts, of, { said, own }) : said.filter(isTold);
	const events = told.map((one): NoteEvent => ({
		line: line.number,
		column: line.column,
		place: logged ? 'log' : 'person-line',
		kind: one.kind,
		text: ownText(read.text.slice(0, 240)),
		people: one.people,
		about: one.about,
		...(one.favour && { favour: one.favour }),
		...(when && { day: when.day, daySource: when.source }),
		...untilOf(one.kind, read, parts.reading.settings),
		...(read.id !== undefined && { id: read.id }),
		...(read.corrected && { corrected: read.corrected }),
	}));
	const isListed =
		parts.sectionSays(line.section, 'log') || parts.sectionSays(line.section, 'remarks');
	const isEntry = line.kind === 'item' && isListed;
	const garbled =
		read.garbled !== undefined && isEntry && sections.of(line.section) === undefined;
	return { events, diagnostics: garbled ? [unreadable(line, read.garbled ?? '')] : [] };
}

/** “Bumped into Gus” in the log of Gus Lindgren. */
function isOwnName(parts: NoteParts, { form, name }: NameRef): boolean {
	if (form !== 'plain') return false;
	const key = nameKey(name);
	const own = nameKey(parts.name.replace(/^(?:@|Person - )/u, ''));
	return own === key || own.startsWith(`${key} `);
}

function whenOf({ line, read, sections }: LogLine): { day: Day; source: DaySource } | undefined {
	const own = read.doneOn ?? read.day;
	if (own !== undefined)
		return { day: own, source: line.kind === 'heading' ? 'heading' : 'line' };
	const section = sections.of(line.section);
	return section === undefined ? undefined : { day: section, source: 'heading' };
}

/** Undated lines of a person's note keep what moves a referral, and who else is spoken of. */
function isTold({ kind }: Said): boolean {
	return kind !== 'plan' && kind !== 'raise' && kind !== 'snoozed';
}

/**
 * A dated heading, or a dated line in a log of conversations, is contact with the person even when its words only
 * say what was talked about; in a log of remarks (“Log”, “Journal”) they have to say so.
 */
function withConversation(
	parts: NoteParts,
	{ line, read, sections }: LogLine,
	of: { readonly said: readonly Said[]; readonly own: NameRef },
): readonly Said[] {
	const told = of.said.some(
		({ kind, people, about }) =>
			kind !== 'mention' && [...people, ...about].some(({ form }) => form === 'own'),
	);
	if (told || read.task === 'open' || read.task === 'cancelled') return of.said;
	const dated = line.kind === 'heading' && sections.own(line.section) !== undefined;
	const listed = read.day !== undefined && line.kind !== 'heading' && isConversation(parts, line);
	if (!dated && !listed) return of.said;
	const others = of.said
		.map((one) => ({ ...one, people: one.people.filter(({ form }) => form !== 'own') }))
		.filter(({ people, about }) => people.length + about.length > 0);
	return [{ kind: 'met', people: [of.own], about: [] }, ...others];
}

function isConversation(parts: NoteParts, line: OutlineLine): boolean {
	if (line.kind === 'row') return true;
	for (let at = line.section; at >= 0; at = parts.outline.sections[at]?.parent ?? -1) {
		const heading = parts.outline.sections[at]?.line.text ?? '';
		if (isLabel(heading, 'log') || isLabel(heading, 'meeting')) return true;
	}
	return false;
}

/** `**Last call:** 2026-03-05`, `Last sync: 2026-05-12. Agreed on the date.` */
function lastContactLine(parts: NoteParts, { line, read }: LogLine): NoteEvent | undefined {
	if (line.kind !== 'paragraph' && line.kind !== 'item') return undefined;
	const labelled = parseLabelled(line.text);
	if (labelled === undefined || !isPropertyKey(labelled.label, 'lastContact')) return undefined;
	const [found] = findWrittenDays(labelled.value, dayReading(parts.reading.settings));
	if (found?.kind !== 'day' || found.from > 4) return undefined;
	return {
		line: line.number,
		column: line.column,
		place: 'person-line',
		kind: /call/iu.test(labelled.label) ? 'called' : 'met',
		text: ownText(read.text.slice(0, 240)),
		people: [
			{ raw: '', name: parts.name, form: 'own', line: line.number, column: line.column },
		],
		about: [],
		day: found.day,
		daySource: 'line',
	};
}

function unreadable(line: OutlineLine, garbled: string): Diagnostic {
	const message = `“${garbled}” at the start of this line is not a day, so the line counts for nothing.`;
	return {
		code: 'log-line-unreadable',
		severity: 'warning',
		line: line.number,
		column: line.column,
		message,
	};
}
