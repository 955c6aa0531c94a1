import { partsOfDay, type Day } from '../core/calendar/day';
import { formatAgo, formatDay, formatSpan } from '../core/calendar/say-day';
import type { Named, Person } from '../core/people/person';
import type { EventKind } from '../core/reading/events/note-event';
import type { KnownFollowUp } from '../core/relationship/known-follow-up';
import type { TimelineEntry } from '../core/relationship/timeline';
import { plainWords } from '../core/review/plain-words';
import { TIER_NAMES } from '../core/settings/tier';
import type { Source } from '../core/text/diagnostic';
import { findPerson } from './find-person.mts';
import { indent, padTo } from './layout.mts';
import { escapeMarkdown, noteLink, wikilink } from './markdown.mts';
import type { Answer, Sheet } from './sheet.mts';
import { sourced } from './sourced.mts';
import { titleLines } from './title.mts';
import { capitalised, sayPlace, withoutStop } from './words.mts';

/** What a line of the timeline is called. */
const NAMES: Readonly<Record<EventKind, string>> = {
	met: 'met',
	called: 'call',
	wrote: 'wrote',
	event: 'event',
	gift: 'gift',
	help: 'help',
	thanked: 'thanked',
	mention: 'mention',
	plan: 'plan',
	cancelled: 'cancelled',
	introduced: 'introduced',
	offered: 'offered',
	asked: 'asked',
	declined: 'declined',
	lapsed: 'lapsed',
	'introduction-made': 'introduced',
	business: 'business',
	raise: 'to raise',
	snoozed: 'snoozed',
};

/**
 * `kith timeline <person>`: one person's interactions, mentions, plans, referral events and follow-ups, newest first,
 * each with its source line (specification, section 1). As JSON:
 *
 *     { "version": 1, "today": "2026-11-20", "person": "People/Ana Silva.md", "name": "Ana Silva",
 *       "tier": { "value": 1, "actsAs": 1, "derived": false, "why": "…" }, "lastContact": "2026-11-08",
 *       "cadenceDays": 30, "daysLate": 0,
 *       "entries": [ { "date": "2026-11-08", "kind": "called", "counts": true, "present": true, "text": "…",
 *                      "people": [ { "name", "person" } ], "about": [ { "name", "person" } ],
 *                      "source": { "path", "line" } } ],
 *       "followUps": [ { "text", "owner": [], "mine": true, "due", "done", "source": { "path", "line" } } ] }
 *
 * `date` is null for what nobody can date, which stands last. `present` is false where they are only spoken of.
 */
export function answerTimeline(sheet: Sheet): Answer {
	const { known, request } = sheet;
	const person = findPerson(request.person ?? '', known.people());
	const entries = known.timeline(person.path);
	const followUps = known.followUps(person.path);
	return {
		text: () => printText(person, { entries, followUps }, sheet),
		markdown: () => printMarkdown(person, { entries, followUps }, sheet),
		json: () => toJson(person, { entries, followUps }, sheet),
	};
}

interface History {
	readonly entries: readonly TimelineEntry[];
	readonly followUps: readonly KnownFollowUp[];
}

function printText(
	person: Person,
	{ entries, followUps }: History,
	sheet: Sheet,
): readonly string[] {
	const { screen, known } = sheet;
	const { width, paint } = screen;
	const open = followUps.filter(({ done }) => !done);
	const lines = byLine(entries);
	const kindWidth = Math.max(0, ...lines.map((line) => namesOf(line).length));
	return [
		...titleLines(person.name, sheet),
		...indent(sayStanding(person, sheet), { by: 0, width }),
		paint.faint(person.path),
		...(open.length === 0 ? [] : ['', paint.strong('Open')]),
		...open.flatMap((one) =>
			sourced(
				sayPromise(one, known.today),
				one.source,
				{ by: 2, within: person.path },
				screen,
			),
		),
		...byYear(lines).flatMap(([year, group]) => [
			'',
			paint.strong(year),
			...group.flatMap((line) => textEntry(person, line, kindWidth, sheet)),
		]),
		...(entries.length === 0 ? ['', 'Nothing is written about them yet.'] : []),
	];
}

function sayStanding({ path, facts }: Person, { known }: Sheet): string {
	const { tier, actsAs } = known.standing(path);
	const cadence = known.cadence(path)?.cadence ?? 'never';
	const last = known.lastContact(path)?.day;
	const late = known.lateness(path)?.daysLate ?? 0;
	const acts = actsAs === undefined || actsAs === tier ? '' : `, acts as ${actsAs}`;
	const { balance, why } = known.ledger(path);
	const gave = why.charAt(0).toLowerCase() + withoutStop(why.slice(1));
	return [
		tier === undefined ? 'unsorted' : `tier ${tier}, ${TIER_NAMES[tier]}${acts}`,
		cadence === 'never' ? 'no reminders' : `every ${formatSpan(cadence)}`,
		last === undefined
			? 'no contact yet'
			: `last contact ${formatDay(last, known.today)}, ${formatAgo(last, known.today)}`,
		...(late > 0 && !facts.archived ? [`${formatSpan(late)} late`] : []),
		...(balance === undefined ? [] : [`${balance}: ${gave}`]),
		...(facts.archived ? ['archived'] : []),
	].join('; ');
}

/** What one line of a note tells: never empty. */
type Line = readonly [TimelineEntry, ...TimelineEntry[]];

/** A line that tells two things at once is shown once. */
function byLine(entries: readonly TimelineEntry[]): readonly Line[] {
	const lines = new Map<string, [TimelineEntry, ...TimelineEntry[]]>();
	for (const entry of entries) {
		const { source, day = '' } = entry.event;
		const key = `${day} ${sayPlace(source)}`;
		const line = lines.get(key);
		if (line) line.push(entry);
		else lines.set(key, [entry]);
	}
	return [...lines.values()];
}

function byYear(lines: readonly Line[]): readonly (readonly [string, readonly Line[]])[] {
	const years = new Map<string, Line[]>();
	for (const line of lines) {
		const { day } = line[0].event;
		const year = day === undefined ? 'Without a day' : String(partsOfDay(day).year);
		const group = years.get(year) ?? [];
		years.set(year, group);
		group.push(line);
	}
	return [...years];
}

/** Wide enough for "30 September". */
const DAY_WIDTH = 12;

function textEntry(
	{ path }: Person,
	line: Line,
	kindWidth: number,
	{ screen }: Sheet,
): readonly string[] {
	const { day, text, source } = line[0].event;
	const shownDay = day === undefined ? '' : formatDay(day, day);
	const kind = padTo(namesOf(line), kindWidth);
	const shownKind = line.some(({ counts }) => counts) ? kind : screen.paint.faint(kind);
	const first = `  ${padTo(shownDay, DAY_WIDTH)}  ${shownKind}  `;
	return sourced(
		sayEvent(text, namesOf(line)),
		source,
		{ by: DAY_WIDTH + kindWidth + 6, first, within: path },
		screen,
	);
}

/** The line as one would say it, without a beginning that says once more what kind it is: `call: the new job`. */
function sayEvent(text: string, kind: string): string {
	const words = plainWords(text);
	const said = kind === NAMES.met ? 'meeting' : kind;
	const label = `${said}: `;
	return words.toLowerCase().startsWith(label) ? words.slice(label.length) : words;
}

function namesOf(line: Line): string {
	const names = new Set(line.map(nameOf));
	// Whoever is told of otherwise is mentioned by that.
	if (names.size > 1) names.delete(NAMES.mention);
	return [...names].join(', ');
}

function nameOf({ event, planned, present }: TimelineEntry): string {
	if (planned) return 'plan';
	return present || event.about.length > 0 ? NAMES[event.kind] : 'mention';
}

function sayPromise({ text, owners, mine, due }: KnownFollowUp, today: Day): string {
	const who = [...(mine ? ['you'] : []), ...owners.map(({ name }) => name)].join(' and ');
	const by = due === undefined ? '' : `, due ${formatDay(due, today)}`;
	return `${capitalised(who)}: ${plainWords(text)}${by}`;
}

function printMarkdown(
	person: Person,
	{ entries, followUps }: History,
	sheet: Sheet,
): readonly string[] {
	const { known } = sheet;
	const open = followUps.filter(({ done }) => !done);
	return [
		`## ${wikilink(person.path, person.name)}`,
		'',
		`${capitalised(sayStanding(person, sheet))}.`,
		...(open.length === 0 ? [] : ['', '### Open', '']),
		...open.map(
			(one) =>
				`- [ ] ${escapeMarkdown(sayPromise(one, known.today))} (${sayWhere(one.source)})`,
		),
		...byYear(byLine(entries)).flatMap(([year, group]) => [
			'',
			`### ${year}`,
			'',
			...group.map((line) => {
				const { day, text, source } = line[0].event;
				const when = day === undefined ? '' : `${day} `;
				const said = escapeMarkdown(sayEvent(text, namesOf(line)));
				return `- ${when}${namesOf(line)}: ${said} (${sayWhere(source)})`;
			}),
		]),
	];
}

function sayWhere({ path, line }: Source): string {
	return `${noteLink(path)} line ${line}`;
}

function toJson(
	{ path, name }: Person,
	{ entries, followUps }: History,
	{ known }: Sheet,
): Readonly<Record<string, unknown>> {
	const { tier, actsAs, derived, why } = known.standing(path);
	const cadence = known.cadence(path)?.cadence ?? 'never';
	const late = known.lateness(path)?.daysLate;
	return {
		version: 1,
		today: known.today,
		person: path,
		name,
		tier: { value: tier ?? null, actsAs: actsAs ?? null, derived, why },
		lastContact: known.lastContact(path)?.day ?? null,
		cadenceDays: cadence === 'never' ? null : cadence,
		daysLate: late === undefined ? null : Math.max(0, late),
		entries: entries.map(entryToJson),
		followUps: followUps.map((one) => ({
			text: one.text,
			owner: one.owners.map(namedToJson),
			mine: one.mine,
			due: one.due ?? null,
			done: one.done,
			source: { path: one.source.path, line: one.source.line },
		})),
	};
}

function entryToJson({
	event,
	counts,
	present,
	planned,
}: TimelineEntry): Readonly<Record<string, unknown>> {
	const { day, kind, text, people, about, source } = event;
	return {
		date: day ?? null,
		kind: planned ? 'plan' : kind,
		counts,
		present,
		text,
		people: people.map(namedToJson),
		about: about.map(namedToJson),
		source: { path: source.path, line: source.line },
	};
}

function namedToJson({ name, person }: Named): Readonly<Record<string, unknown>> {
	return { name, person: person ?? null };
}
