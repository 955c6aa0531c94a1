import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/core/calendar/day';
import type { Act } from '../../../src/core/record/act';
import { CONTACTS, logContact } from '../../../src/core/record/log-contact';
import { markThanked } from '../../../src/core/record/mark-thanked';
import { recordBusiness } from '../../../src/core/record/outcome';
import { askToConfirm, recordReferral } from '../../../src/core/record/record-referral';
import { THANKED_STAGES } from '../../../src/core/referral/referral';
import { day } from '../../fakes/build-network';
import {
	carryOut,
	changesLeft,
	emptyNote,
	nextId,
	owedIn,
	partyOf,
	printOwed,
	writingOn,
	type Notes,
} from '../../fakes/carry-out';

const TODAY = '2026-11-20';
const writing = writingOn(TODAY);

/** Names that are words of the sentences they stand in, and names of other shapes. */
const NAMES = [
	'Ana Silva',
	'Will May',
	'Mark Call',
	'Grace Lunch',
	'Thanks Papadopoulos',
	'Hope Friend',
	'Ben O’Neill',
	'Ana (Porto)',
	'Jörg & Söhne',
	'Dr. No',
	'李雷',
	'ana',
] as const;

const pair = fc
	.shuffledSubarray([...NAMES], { minLength: 2, maxLength: 2 })
	.map(([a = '', b = '']) => [a, b] as const);
const gaps = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9));
const typed = fc.constantFrom(
	'',
	'over lunch',
	'she was glad',
	'no answer',
	'cancelled the other one',
);

/** Asked, asked again, introduced, reached, and what came of it: each some days after the one before. */
function tell(
	[referrer, referred]: readonly [string, string],
	days: readonly Day[],
	words: string,
) {
	const of = {
		referrer: partyOf(referrer),
		referred: { name: referred, person: partyOf(referred).path },
		words,
	};
	const [asked, again, introduced, reached, outcome] = days.map((on) => ({
		day: on,
		id: nextId(),
	}));
	if (!asked || !again || !introduced || !reached || !outcome) throw new Error('Five days.');
	const person = partyOf(referred);
	return [
		recordReferral({ ...of, ...asked, stage: 'asked' }, writing),
		askToConfirm({ ...of, ...again }, writing),
		recordReferral({ ...of, ...introduced, stage: 'introduced' }, writing),
		logContact(
			{ people: [person], kind: CONTACTS[0], day: reached.day, words, ids: [reached.id] },
			writing,
		),
		recordBusiness({ person, words, ...outcome }, writing),
	];
}

const all = (acts: readonly Act[], notes: Notes) =>
	acts.reduce<Notes>((one, act) => carryOut(act, one), notes);

test('whoever they are, the whole story opens three thank-yous, and thanking for each closes it all', () => {
	fc.assert(
		fc.property(
			pair,
			gaps,
			typed,
			fc.shuffledSubarray([...THANKED_STAGES], { minLength: 3 }),
			(names, waits, words, order) => {
				const [referrer, referred] = names;
				const empty = Object.fromEntries(
					names.map((name) => [partyOf(name).path, emptyNote(name)]),
				);
				let on = day('2026-10-01');
				const days = waits.map((wait) => (on = addDays(on, wait)));
				const acts = tell(names, days, words);
				const told = all(acts, empty);
				const who = `${referrer}/${referred}`;
				expect(
					owedIn(told, TODAY)
						.filter(({ closed }) => !closed)
						.map(
							({ kind, stage, towards, about }) =>
								`${kind} ${stage ?? ''} ${towards.name}/${about.name}`,
						)
						.sort(),
				).toEqual([
					`thank-you introduced ${who}`,
					`thank-you outcome ${who}`,
					`thank-you reached ${who}`,
				]);
				const thanks = order.map((stage) =>
					markThanked(
						{
							person: partyOf(referrer),
							owed: {
								stage,
								about: { name: referred, person: partyOf(referred).path },
							},
							day: day(TODAY),
							id: nextId(),
						},
						writing,
					),
				);
				const done = all(thanks, told);
				expect(printOwed(done, TODAY).filter((line) => !line.endsWith(' closed'))).toEqual(
					[],
				);
				for (const act of [...acts, ...thanks]) expect(changesLeft(act, done)).toBe(0);
			},
		),
		{ numRuns: 25 },
	);
});
