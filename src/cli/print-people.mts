import type { Day } from '../core/calendar/day';
import { formatAgo, formatDay, formatSpan } from '../core/calendar/say-day';
import type { Person } from '../core/people/person';
import type { Proposal } from '../core/relationship/proposal';
import type { Cadence } from '../core/settings/cadence';
import { TIER_NAMES, TIERS, type Tier } from '../core/settings/tier';
import { sayNobody, sayUnread } from './empty-states.mts';
import { displayWidth } from './display-width.mts';
import { indent, table, truncate, type Column } from './layout.mts';
import { cellLink, escapeMarkdown, markdownTable } from './markdown.mts';
import type { Answer, Sheet } from './sheet.mts';
import { titleLines } from './title.mts';
import { capitalised, sayCount, sayFullDay } from './words.mts';

/** All that `kith people` tells about one person. */
interface PersonView {
	readonly person: Person;
	readonly tier: Tier | undefined;
	readonly actsAs: Tier | undefined;
	readonly derived: boolean;
	readonly why: string;
	readonly referrer: { readonly name: string; readonly person?: string } | undefined;
	readonly lastContact: Day | undefined;
	readonly cadence: Cadence;
	/** 0 while there is time left; absent where nobody counts: never met, no cadence, archived. */
	readonly daysLate: number | undefined;
	readonly balance: string | undefined;
	/** A larger change of tier that the notes speak for. */
	readonly proposal: Proposal | undefined;
}

/**
 * `kith people`: everyone with tier, cadence, last contact and why (specification, section 9). As JSON, ordered by path:
 *
 *     { "version": 1, "people": [ { "person": "People/Ana Silva.md", "name": "Ana Silva",
 *         "tier": { "value": 4, "actsAs": 3, "derived": true, "why": "…" },
 *         "referrer": "People/Bo Chen.md", "lastContact": "2026-11-08", "cadenceDays": 30, "daysLate": 0,
 *         "balance": "giver", "archived": false } ] }
 *
 * Null: a tier that is not known, a referrer without a note, no contact yet, a cadence of never, days late of somebody
 * whom nobody asks about, a balance of nothing on either side.
 */
export function answerPeople(sheet: Sheet): Answer {
	const views = sheet.known.people().map((person) => viewOf(person, sheet));
	return {
		text: () => printText(views, sheet),
		markdown: () => printMarkdown(views, sheet),
		json: () => ({ version: 1, people: views.map(toJson) }),
	};
}

function viewOf(person: Person, { known }: Sheet): PersonView {
	const { path, facts } = person;
	const { tier, actsAs, derived, why } = known.standing(path);
	const late = facts.archived ? undefined : known.lateness(path)?.daysLate;
	return {
		person,
		tier,
		actsAs,
		derived,
		why,
		referrer: known.referrers(path)[0],
		lastContact: known.lastContact(path)?.day,
		cadence: known.cadence(path)?.cadence ?? 'never',
		daysLate: late === undefined ? undefined : Math.max(0, late),
		balance: known.ledger(path).balance,
		proposal: known.proposal(path),
	};
}

const GROUPS: readonly (Tier | undefined)[] = [...TIERS, undefined];

/** The columns of the table in the order in which narrow pages do without them. */
const SETS: readonly (readonly (keyof Cells)[])[] = [
	['name', 'lastContact', 'ago', 'cadence', 'late'],
	['name', 'lastContact', 'cadence', 'late'],
	['name', 'lastContact', 'late'],
];

interface Cells {
	readonly name: string;
	readonly lastContact: string;
	readonly ago: string;
	readonly cadence: string;
	readonly late: string;
}

const HEAD: Cells = {
	name: '',
	lastContact: 'Last contact',
	ago: '',
	cadence: 'Cadence',
	late: 'Late',
};

const LONGEST_NAME = 30;

function printText(views: readonly PersonView[], sheet: Sheet): readonly string[] {
	const { screen, known } = sheet;
	const { paint, width } = screen;
	if (views.length === 0) return [...sayNobody(sheet), ...sayUnread(sheet)];
	// One table for all groups, so that the columns stand below each other.
	const [head = '', ...rows] = fitTable(
		[HEAD, ...views.map((view) => cellsOf(view, known.today))],
		width - 2,
	);
	const groups = GROUPS.flatMap((tier) => {
		const group = [...views.keys()].filter((index) => groupOf(views[index]) === tier);
		if (group.length === 0) return [];
		const heading = `${headingOf(tier)} (${group.length})`;
		return [
			'',
			paint.strong(heading),
			...group.flatMap((index) => {
				const view = views[index];
				const said = view === undefined ? '' : saidBeneath(view);
				const beneath = said === '' ? [] : indent(said, { by: 6, width });
				return [`  ${rows[index] ?? ''}`, ...beneath.map(paint.faint)];
			}),
		];
	});
	const title = titleLines(sayCount(views.length, 'person', 'people'), sheet);
	return [...title, '', paint.faint(`  ${head}`), ...groups.slice(1), ...sayUnread(sheet)];
}

/** The table with as many columns as fit. */
function fitTable(rows: readonly Cells[], width: number): readonly string[] {
	for (const names of SETS) {
		const columns = names.map((name): Column =>
			name === 'name' ? { most: LONGEST_NAME } : { align: 'right' },
		);
		const lines = table(
			rows.map((cells) => names.map((name) => cells[name])),
			columns,
		);
		if (lines.every((line) => displayWidth(line) <= width)) return lines;
	}
	return rows.map(({ name, lastContact }) => truncate(`${name}  ${lastContact}`, width));
}

function groupOf(view: PersonView | undefined): Tier | undefined {
	return view?.tier;
}

function headingOf(tier: Tier | undefined): string {
	return tier === undefined ? 'Unsorted' : `${tier} ${capitalised(TIER_NAMES[tier])}`;
}

function cellsOf(view: PersonView, today: Day): Cells {
	const { person, lastContact, cadence } = view;
	return {
		name: person.name,
		lastContact: lastContact === undefined ? 'never' : formatDay(lastContact, today),
		ago: lastContact === undefined ? '' : formatAgo(lastContact, today),
		cadence: cadence === 'never' ? '' : formatSpan(cadence),
		late: stateOf(view),
	};
}

function stateOf({ person, daysLate }: PersonView): string {
	if (person.facts.archived) return 'archived';
	return daysLate !== undefined && daysLate > 0 ? formatSpan(daysLate) : '';
}

/** Why the tier is what it is, when the note does not simply say so, and what the notes propose. */
function saidBeneath({ tier, derived, actsAs, why, proposal }: PersonView): string {
	const isPlain = tier !== undefined && !derived && actsAs === tier;
	return [...(isPlain ? [] : [why]), ...(proposal ? [sayProposal(proposal, why)] : [])].join(' ');
}

/** The tier proposed, and why unless that has just been said. */
function sayProposal({ to, why }: Proposal, said: string): string {
	const tier = `Proposed: tier ${to}, ${TIER_NAMES[to]}.`;
	return why === said ? tier : `${tier} ${why}`;
}

function printMarkdown(views: readonly PersonView[], sheet: Sheet): readonly string[] {
	const { known } = sheet;
	if (views.length === 0) return sayNobody(sheet);
	const rows = views.map((view) => {
		const { lastContact, cadence, late } = cellsOf(view, known.today);
		const tier = view.tier === undefined ? 'unsorted' : String(view.tier);
		const acts = view.actsAs === view.tier ? '' : `, acts as ${view.actsAs ?? '?'}`;
		const link = cellLink(view.person.path, view.person.name);
		return [
			link,
			`${tier}${acts}`,
			lastContact,
			cadence,
			late,
			view.balance ?? '',
			escapeMarkdown(view.why),
		];
	});
	return [
		`## ${sayCount(views.length, 'person', 'people')}, as of ${sayFullDay(known.today)}`,
		'',
		...markdownTable(
			[
				['Person', 'left'],
				['Tier', 'left'],
				['Last contact', 'right'],
				['Cadence', 'right'],
				['Late', 'right'],
				['Balance', 'left'],
				['Why this tier', 'left'],
			],
			rows,
		),
	];
}

function toJson(view: PersonView): Readonly<Record<string, unknown>> {
	const { person, tier, actsAs, derived, why, cadence } = view;
	return {
		person: person.path,
		name: person.name,
		tier: { value: tier ?? null, actsAs: actsAs ?? null, derived, why },
		referrer: view.referrer?.person ?? null,
		lastContact: view.lastContact ?? null,
		cadenceDays: cadence === 'never' ? null : cadence,
		daysLate: view.daysLate ?? null,
		balance: view.balance ?? null,
		archived: person.facts.archived,
	};
}
