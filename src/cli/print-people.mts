import type { Day } from '../core/calendar/day';
import { formatAgo, formatDay, formatSpan } from '../core/calendar/say-day';
import type { Person } from '../core/people/person';
import type { Proposal } from '../core/relationship/proposal';
import type { Cadence } from '../core/settings/cadence';
import { TIER_NAMES, TIERS, type Tier } from '../core/settings/tier';
import { sayNobody, sayUnread } from './empty-states.mts';
import { indent, table, type Column } from './layout.mts';
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

const COLUMNS: readonly Column[] = [
	{ most: 30 },
	{ align: 'right' },
	{ align: 'right' },
	{ align: 'right' },
	{},
];

function printText(views: readonly PersonView[], sheet: Sheet): readonly string[] {
	const { screen, known } = sheet;
	const { paint, width } = screen;
	if (views.length === 0) return [...sayNobody(sheet), ...sayUnread(sheet)];
	// One table for all groups, so that the columns stand below each other.
	const rows = table(
		views.map((view) => cellsOf(view, known.today)),
		COLUMNS,
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
	return [...title, ...groups, ...sayUnread(sheet)];
}

function groupOf(view: PersonView | undefined): Tier | undefined {
	return view?.tier;
}

function headingOf(tier: Tier | undefined): string {
	return tier === undefined ? 'Unsorted' : `${tier} ${capitalised(TIER_NAMES[tier])}`;
}

function cellsOf(view: PersonView, today: Day): readonly string[] {
	const { person, lastContact, cadence } = view;
	return [
		person.name,
		lastContact === undefined ? 'never' : formatDay(lastContact, today),
		lastContact === undefined ? '' : formatAgo(lastContact, today),
		cadence === 'never' ? '' : `every ${formatSpan(cadence)}`,
		stateOf(view),
	];
}

function stateOf({ person, daysLate }: PersonView): string {
	if (person.facts.archived) return 'archived';
	return daysLate !== undefined && daysLate > 0 ? `${formatSpan(daysLate)} late` : '';
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
		const [, last = '', , cadence = '', state = ''] = cellsOf(view, known.today);
		const tier = view.tier === undefined ? 'unsorted' : String(view.tier);
		const acts = view.actsAs === view.tier ? '' : `, acts as ${view.actsAs ?? '?'}`;
		const link = cellLink(view.person.path, view.person.name);
		return [
			link,
			`${tier}${acts}`,
			last,
			cadence,
			state,
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
				['State', 'left'],
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
