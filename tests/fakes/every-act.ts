import { weekOf } from '../../src/core/calendar/week';
import type { Act } from '../../src/core/record/act';
import { bulk } from '../../src/core/record/bulk';
import { correctContact, keepPromise } from '../../src/core/record/correct-event';
import { CONTACTS, logContact } from '../../src/core/record/log-contact';
import { linkName } from '../../src/core/record/link-name';
import { markRaised } from '../../src/core/record/raised';
import { markThanked } from '../../src/core/record/mark-thanked';
import { newMeeting } from '../../src/core/record/new-meeting';
import { newPerson } from '../../src/core/record/new-person';
import { recordBusiness } from '../../src/core/record/outcome';
import { putBack } from '../../src/core/record/put-back';
import { askToConfirm, recordGiven, recordReferral } from '../../src/core/record/record-referral';
import { writeReview } from '../../src/core/record/review-note';
import { snooze } from '../../src/core/record/snooze';
import {
	addTag,
	setArchived,
	setCadence,
	setNextTouch,
	setReferrer,
	setSegment,
	setTier,
} from '../../src/core/record/standing';
import { TOLD_STAGES } from '../../src/core/referral/referral';
import { buildReview } from '../../src/core/review/build-review';
import { day } from './build-network';
import { knownFrom, partyOf, writingOn, type Notes } from './carry-out';

/** One act of each kind. */
export interface SomeAct {
	/** The function that makes it, and what of: `logContact gift`. */
	readonly name: string;
	/** Planned on the note as it was shown. */
	readonly act: (shown: string) => Act;
	/** Keys of the properties it sets, by their usual spelling. */
	readonly sets?: readonly string[];
	/** Words of the line that it changes where it stands. */
	readonly marks?: string;
}

const TODAY = '2026-11-20';
export const ANA = partyOf('Ana Silva');
const BEN = partyOf('Ben Okafor');
const DAILY = 'Daily/2026-11-20.md';
const CARLA = { name: 'Carla Diaz' };

/** Words that acts look for in a note, as a person sees them there. */
export const SEEN_WORDS = 'saw her talk about tides';
export const SEEN_TASK = 'send her the tide tables';

/** A vault in which every act has something to do. */
export const VAULT: Notes = {
	[ANA.path]: `---\n# about her\ntier: 2\nlast-contact: 2026-11-01\n---\n# Ana Silva\n\n## Log\n- 2026-11-02 introduced me to [[Ben Okafor]]\n- 2026-11-01 ${SEEN_WORDS} ^k-1\n- [ ] ${SEEN_TASK} 📅 2026-11-27\n`,
	[BEN.path]: '\uFEFF# Ben Okafor\r\n\r\n## Log\r\n- 2026-11-05 call\r\n\r\nMet in Lisbon.',
	[DAILY]: '# Friday\n\nWalked to work.\n',
};

const writing = writingOn(TODAY);
const today = day(TODAY);

/** Drawn once for each act: the same act carried out twice has the same ids. */
function idsFor(kind: number): readonly string[] {
	return Array.from({ length: 60 }, (_, n) => `k-${String(kind * 100 + n).padStart(8, '0')}`);
}

function id(kind: number): string {
	return idsFor(kind)[0] ?? '';
}

const SETS = ['last-contact'];

const CONTACT_ACTS = CONTACTS.map((kind, n): SomeAct => ({
	name: `logContact ${kind}`,
	sets: SETS,
	act: () =>
		logContact(
			{
				people: [ANA, BEN],
				kind,
				day: today,
				words: 'new job at Contoso',
				followUp: { words: 'send the list', due: day('2026-11-27') },
				ids: idsFor(10 + n),
			},
			writing,
		),
}));

const REFERRAL_ACTS = TOLD_STAGES.map((stage, n): SomeAct => ({
	name: `recordReferral ${stage}`,
	act: () =>
		recordReferral(
			{
				referrer: ANA,
				referred: CARLA,
				stage,
				day: today,
				words: 'over lunch',
				id: id(20 + n),
			},
			writing,
		),
}));

const LOG_ACTS: readonly SomeAct[] = [
	{
		name: 'markThanked',
		act: () =>
			markThanked(
				{
					person: ANA,
					owed: { stage: 'introduced', about: CARLA },
					day: today,
					id: id(30),
				},
				writing,
			),
	},
	{
		name: 'askToConfirm',
		act: () =>
			askToConfirm(
				{ referrer: ANA, referred: CARLA, day: today, words: '', id: id(31) },
				writing,
			),
	},
	{
		name: 'recordGiven',
		act: () =>
			recordGiven(
				{ people: [ANA, CARLA], day: today, words: 'both sail', id: id(32) },
				writing,
			),
	},
	{
		name: 'recordBusiness',
		act: () =>
			recordBusiness({ person: ANA, day: today, words: 'two days', id: id(33) }, writing),
	},
	{
		name: 'snooze',
		act: () =>
			snooze({ person: ANA, until: day('2026-12-20'), words: 'at sea', id: id(34) }, writing),
	},
	{
		name: 'putBack',
		act: () => {
			const line = `- 2026-11-19 lunch ^${id(35)}`;
			const lines = [{ path: ANA.path, line, id: id(35) }];
			return putBack([{ path: ANA.path, isGone: false, lines }], writing);
		},
	},
];

const STANDING_ACTS: readonly SomeAct[] = [
	{ name: 'setTier', sets: ['tier'], act: () => setTier(ANA, 1, writing) },
	{ name: 'setArchived', sets: ['archived'], act: () => setArchived(ANA, true, writing) },
	{ name: 'addTag', sets: ['tags'], act: () => addTag(BEN, 'harbour/north', writing) },
	{ name: 'setTier, none', sets: ['tier'], act: () => setTier(ANA, undefined, writing) },
	{ name: 'setReferrer', sets: ['referrer'], act: () => setReferrer(ANA, CARLA, writing) },
	{ name: 'setCadence', sets: ['cadence'], act: () => setCadence(ANA, 42, writing) },
	{
		name: 'setSegment',
		sets: ['segment'],
		act: () => setSegment(ANA, 'Harbour: north', writing),
	},
	{
		name: 'setNextTouch',
		sets: ['next-touch'],
		act: () => setNextTouch(ANA, day('2026-12-01'), writing),
	},
];

const LINE_ACTS: readonly SomeAct[] = [
	{
		name: 'correctContact, none',
		marks: SEEN_WORDS,
		act: (shown) => correctContact(seen(shown, SEEN_WORDS), false),
	},
	{
		name: 'correctContact',
		marks: SEEN_WORDS,
		act: (shown) => correctContact(seen(shown, SEEN_WORDS), true),
	},
	{
		name: 'keepPromise',
		marks: SEEN_TASK,
		act: (shown) => keepPromise(seen(shown, SEEN_TASK), today),
	},
	{
		name: 'markRaised',
		marks: SEEN_TASK,
		act: (shown) => {
			const { path, line, text } = seen(shown, SEEN_TASK);
			return markRaised(ANA.name, [{ text, source: { path, line } }], today);
		},
	},
	{
		name: 'linkName',
		marks: 'talk about tides',
		act: (shown) => linkName(seen(shown, SEEN_WORDS), { ...BEN, names: ['saw her'] }, writing),
	},
];

/** The line as it was shown: the first with these words. */
function seen(shown: string, text: string) {
	const line = shown.split('\n').findIndex((one) => one.includes(text)) + 1;
	return { path: ANA.path, line: Math.max(1, line), text };
}

const NOTE_ACTS: readonly SomeAct[] = [
	{
		name: 'newPerson',
		act: () =>
			newPerson(
				{ name: 'Carla Diaz', tier: 3, referrer: whom(ANA), taken: () => false },
				writing,
			),
	},
	{
		name: 'newMeeting',
		act: () =>
			newMeeting(
				{
					title: 'Harbour stalls',
					attendees: [whom(ANA), whom(BEN)],
					day: today,
					dailyNote: DAILY,
					taken: () => false,
				},
				writing,
			),
	},
	{ name: 'writeReview', act: review },
];

function whom({ name, path }: typeof ANA) {
	return { name, person: path };
}

function review(): Act {
	const known = knownFrom(VAULT, TODAY);
	const wish = { path: DAILY, review: buildReview(known, weekOf(today)), known };
	return writeReview({ ...wish, ids: idsFor(40) }, writing);
}

const SINGLE_ACTS: readonly SomeAct[] = [
	// First, for a contact moves its property only where there are some.
	...STANDING_ACTS,
	...CONTACT_ACTS,
	...REFERRAL_ACTS,
	...LOG_ACTS,
	...LINE_ACTS,
	...NOTE_ACTS,
];

/** Every act there is, and many of them as one. */
export const EVERY_ACT: readonly SomeAct[] = [
	...SINGLE_ACTS,
	{
		name: 'bulk',
		sets: [
			...['tier', 'last-contact', 'referrer', 'cadence', 'segment', 'next-touch'],
			...['archived', 'tags'],
		],
		marks: SEEN_WORDS,
		act: (shown) => {
			const some = SINGLE_ACTS.filter(
				({ name, marks }) => name !== 'setTier, none' && !marks,
			);
			return bulk(
				some.map(({ act }) => act(shown)),
				`Did ${some.length} things.`,
			);
		},
	},
];
