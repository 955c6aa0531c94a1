import type { Day } from '../core/calendar/day';
import { formatDay } from '../core/calendar/say-day';
import type { Named } from '../core/people/person';
import { readObligations } from '../core/referral/obligations';
import { readReferrals } from '../core/referral/read-referrals';
import {
	STAGES,
	type GivenIntroduction,
	type Obligation,
	type Referral,
	type StageReached,
	type ThankedStage,
} from '../core/referral/referral';
import { buildReferralTree, findTravelled, type Branch } from '../core/referral/referral-tree';
import { isSame } from '../core/referral/who';
import type { Source } from '../core/text/diagnostic';
import { indent } from './layout.mts';
import { escapeMarkdown, noteLink, wikilink } from './markdown.mts';
import type { Answer, Sheet } from './sheet.mts';
import { sourced } from './sourced.mts';
import { titleLines } from './title.mts';
import { sayCount, sayFullDay } from './words.mts';

/** A referral received, with what it has made the owner of the vault owe. */
interface ReferralView {
	readonly referral: Referral;
	readonly obligations: readonly Obligation[];
}

/**
 * `kith referrals`: every referral with its dated stages, what was thanked for and what is owed, and the introductions
 * made for others (specification, sections 4 and 9). As JSON:
 *
 *     { "version": 1, "today": "2026-11-20",
 *       "received": [ { "referrer": { "name", "person" }, "referred": { "name", "person" }, "stage": "reached",
 *           "stages": [ { "stage": "introduced", "date": "2026-11-05", "why": "…", "source": { "path", "line" } } ],
 *           "obligations": [ { "kind": "thank-you", "stage": "introduced", "towards": { "name", "person" },
 *                              "opened", "due", "closed": "2026-11-06", "open": false, "why", "source" } ] } ],
 *       "given": [ { "people": [ { "name", "person" }, { "name", "person" } ], "date", "source" } ] }
 *
 * Ordered by referrer and introduced person. `closed` is null while it is open, and where nobody can tell the day.
 */
export function answerReferrals(sheet: Sheet): Answer {
	const { known } = sheet;
	const referrals = readReferrals(known);
	const obligations = readObligations(known, referrals);
	const views = referrals.received.map((referral) => ({
		referral,
		obligations: obligations.filter((one) => belongsTo(one, referral)),
	}));
	const { given } = referrals;
	return {
		text: () => printText(views, given, sheet),
		markdown: () => printMarkdown(views, given, sheet),
		json: () => ({
			version: 1,
			today: known.today,
			received: views.map(viewToJson),
			given: given.map(givenToJson),
		}),
	};
}

/** Towards the referrer about the introduced person; of a first contact the other way round. */
function belongsTo({ kind, towards, about }: Obligation, referral: Referral): boolean {
	const [referrer, referred] = kind === 'reach' ? [about, towards] : [towards, about];
	return isSame(referrer, referral.referrer) && isSame(referred, referral.referred);
}

function printText(
	views: readonly ReferralView[],
	given: readonly GivenIntroduction[],
	sheet: Sheet,
): readonly string[] {
	const { screen, known } = sheet;
	const { width, paint } = screen;
	if (views.length === 0 && given.length === 0) return sayNone(width);
	return [
		...titleLines(sayCount(views.length, 'referral'), sheet),
		...views.flatMap((view) => ['', ...textReferral(view, sheet)]),
		...(given.length === 0 ? [] : ['', paint.strong('You introduced')]),
		...given.flatMap(({ people: [one, other], day, source }) => {
			const on = day === undefined ? '' : ` on ${formatDay(day, known.today)}`;
			return sourced(`${one.name} and ${other.name}${on}`, source, { by: 2 }, screen);
		}),
		...textTree(views, sheet),
	];
}

/** As wide as the longest stage. */
const STAGE_WIDTH = Math.max(...STAGES.map((stage) => stage.length));

function textReferral(
	{ referral, obligations }: ReferralView,
	{ screen, known }: Sheet,
): readonly string[] {
	const { paint } = screen;
	const { referrer, referred, stages } = referral;
	const line = (label: string, text: string, source?: Source): readonly string[] => {
		const blanks = ' '.repeat(STAGE_WIDTH - label.length);
		const shown = label === 'owed' ? paint.alert(label) : label;
		return sourced(
			text,
			source,
			{ by: STAGE_WIDTH + 4, first: `  ${shown}${blanks}  ` },
			screen,
		);
	};
	return [
		`${paint.strong(referrer.name)} → ${paint.strong(referred.name)}`,
		...stages.flatMap((stage) =>
			line(stage.stage, sayStage(stage, obligations, known.today), stage.source),
		),
		...obligations
			.filter(({ closed }) => closed === undefined)
			.flatMap((one) => line('owed', sayOwed(one, known.today))),
	];
}

/** "11 February 2025, thanked on 12 February 2025". */
function sayStage(
	{ stage, day, further }: StageReached,
	obligations: readonly Obligation[],
	today: Day,
): string {
	const came = further === undefined ? 'business' : `introduced you to ${further.referred.name}`;
	const closed = obligations.find(
		(one) => one.stage === stage && one.closed !== undefined,
	)?.closed;
	return [
		day === undefined ? 'no day is known' : formatDay(day, today),
		...(stage === 'outcome' ? [came] : []),
		...(closed === undefined
			? []
			: [
					closed.day === undefined
						? 'thanked'
						: `thanked on ${formatDay(closed.day, today)}`,
				]),
	].join(', ');
}

const THANKS: Readonly<Record<ThankedStage, string>> = {
	introduced: 'thanks for the introduction',
	reached: 'thanks after the first contact',
	outcome: 'thanks for what came of it',
};

/** "thanks for the introduction, due on 20 November"; the stage above says where that is written. */
function sayOwed({ kind, stage, towards, due }: Obligation, today: Day): string {
	const by = `due on ${formatDay(due, today)}`;
	if (kind === 'confirm') return `asking ${towards.name} whether it has been made, ${by}`;
	if (kind === 'reach') return `getting in touch with ${towards.name}, ${by}`;
	return `${THANKS[stage ?? 'introduced']}, ${by}`;
}

/** Who came through whom, where trust has travelled further than one step. */
function textTree(views: readonly ReferralView[], { screen, known }: Sheet): readonly string[] {
	const tree = buildReferralTree(views.map(({ referral }) => referral));
	const far = tree.filter((branch) => findTravelled(branch).generations > 1);
	if (far.length === 0) return [];
	return ['', screen.paint.strong('How far trust has travelled'), ...far.flatMap(drawn)];

	function drawn({ person, through, depth, branches }: Branch): readonly string[] {
		const day = through?.stages.find(({ stage }) => stage === 'introduced')?.day;
		const on = day === undefined ? '' : screen.paint.faint(`  ${formatDay(day, known.today)}`);
		const arrow = depth === 0 ? '  ' : `${'   '.repeat(depth)}→ `;
		return [`${arrow}${person.name}${on}`, ...branches.flatMap(drawn)];
	}
}

function sayNone(width: number): readonly string[] {
	return [
		'No referrals were found.',
		'They are read from lines such as “2026-11-05 introduced me to [[Ben Okafor]]” in the note of whoever introduced you, from the same words in meeting and daily notes, and from the property referrer.',
	].flatMap((line) => indent(line, { by: 0, width }));
}

function printMarkdown(
	views: readonly ReferralView[],
	given: readonly GivenIntroduction[],
	{ known, screen }: Sheet,
): readonly string[] {
	if (views.length === 0 && given.length === 0) return sayNone(screen.width).map(escapeMarkdown);
	const where = ({ path, line }: Source): string => `${noteLink(path)} line ${line}`;
	return [
		`## ${sayCount(views.length, 'referral')}, as of ${sayFullDay(known.today)}`,
		...views.flatMap(({ referral, obligations }) => [
			'',
			`### ${link(referral.referrer)} → ${link(referral.referred)}`,
			'',
			...referral.stages.map((stage) => {
				const said = escapeMarkdown(sayStage(stage, obligations, known.today));
				return `- ${stage.stage}: ${said} (${where(stage.source)})`;
			}),
			...obligations
				.filter(({ closed }) => closed === undefined)
				.map((one) => `- [ ] ${escapeMarkdown(sayOwed(one, known.today))}`),
		]),
		...(given.length === 0 ? [] : ['', '### You introduced', '']),
		...given.map(({ people: [one, other], day, source }) => {
			const on = day === undefined ? '' : `${day} `;
			return `- ${on}${link(one)} and ${link(other)} (${where(source)})`;
		}),
	];
}

function link({ person, name }: Named): string {
	return wikilink(person, name);
}

function viewToJson({ referral, obligations }: ReferralView): Readonly<Record<string, unknown>> {
	return {
		referrer: namedToJson(referral.referrer),
		referred: namedToJson(referral.referred),
		stage: referral.stage,
		stages: referral.stages.map(({ stage, day, why, source }) => ({
			stage,
			date: day ?? null,
			why,
			source: sourceToJson(source),
		})),
		obligations: obligations.map((one) => ({
			kind: one.kind,
			...(one.stage !== undefined && { stage: one.stage }),
			towards: namedToJson(one.towards),
			opened: one.opened,
			due: one.due,
			closed: one.closed?.day ?? null,
			open: one.closed === undefined,
			why: one.why,
			source: sourceToJson(one.source),
		})),
	};
}

function givenToJson({
	people,
	day,
	source,
}: GivenIntroduction): Readonly<Record<string, unknown>> {
	return { people: people.map(namedToJson), date: day ?? null, source: sourceToJson(source) };
}

function namedToJson({ name, person }: Named): Readonly<Record<string, unknown>> {
	return { name, person: person ?? null };
}

function sourceToJson({ path, line }: Source): Readonly<Record<string, unknown>> {
	return { path, line };
}
