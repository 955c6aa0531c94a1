import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/calendar/day';
import { recordBusiness } from '../../../src/core/record/outcome';
import {
	askToConfirm,
	recordGiven,
	recordReferral,
} from '../../../src/core/record/record-referral';
import type { Act } from '../../../src/core/record/act';
import type { ToldStage } from '../../../src/core/referral/referral';
import { readReferrals } from '../../../src/core/referral/read-referrals';
import { day } from '../../fakes/build-network';
import {
	carryOut,
	changesLeft,
	emptyNote,
	knownFrom,
	nextId,
	partyOf,
	printOwed,
	writingOn,
	type Notes,
} from '../../fakes/carry-out';
import { printReferral } from '../../fakes/print-referrals';

const ANA = partyOf('Ana Silva');
const CARLA = partyOf('Carla Diaz');
const BEN = partyOf('Ben Okafor');
const carla = { name: CARLA.name, person: CARLA.path };
const TODAY = '2026-11-20';
const writing = writingOn(TODAY);
const NOTES: Notes = {
	[ANA.path]: emptyNote('Ana Silva'),
	[BEN.path]: emptyNote('Ben Okafor'),
	[CARLA.path]: emptyNote('Carla Diaz'),
};

function told(stage: ToldStage, on: string, words = ''): Act {
	const wish = { referrer: ANA, referred: carla, stage, day: day(on), words, id: nextId() };
	return recordReferral(wish, writing);
}

test('a referral is written once, in the note of whoever made it', () => {
	const id = 'k-k3m9x2ab';
	const wish = {
		referrer: ANA,
		referred: carla,
		day: day('2026-11-02'),
		words: 'over lunch',
		id,
	};
	const act = recordReferral({ ...wish, stage: 'introduced' }, writing);
	expect(carryOut(act, NOTES)).toEqual({
		...NOTES,
		[ANA.path]:
			'# Ana Silva\n\n## Log\n- 2026-11-02 introduced me to [[Carla Diaz]]: over lunch ^k-k3m9x2ab\n',
	});
	expect(act.done).toBe(
		'Recorded in People/Ana Silva.md that Ana Silva introduced you to Carla Diaz.',
	);
});

test.each<[ToldStage, string]>([
	['asked', 'asked 2026-11-02'],
	['offered', 'offered 2026-11-02'],
	['introduced', 'introduced 2026-11-02'],
	['declined', 'declined 2026-11-02'],
	['lapsed', 'lapsed 2026-11-02'],
])('%s is read back as it was recorded', (stage, stages) => {
	const known = knownFrom(carryOut(told(stage, '2026-11-02'), NOTES), TODAY);
	expect(readReferrals(known).received.map(printReferral)).toEqual([
		`Ana Silva > Carla Diaz: ${stages}`,
	]);
});

test('an introduction recorded opens the thank-you and the first word', () => {
	expect(printOwed(carryOut(told('introduced', '2026-11-02'), NOTES), TODAY)).toEqual([
		'thank-you introduced Ana Silva/Carla Diaz 2026-11-03',
		'reach Carla Diaz/Ana Silva 2026-11-05',
	]);
});

test('somebody who has no note yet is introduced by name', () => {
	const wish = { referrer: ANA, referred: { name: 'Noor [Haddad]' }, day: day('2026-11-02') };
	const act = recordReferral({ ...wish, stage: 'introduced', words: '', id: nextId() }, writing);
	const [referral] = readReferrals(knownFrom(carryOut(act, NOTES), TODAY)).received;
	expect(referral?.referred).toMatchObject({ name: 'Noor Haddad' });
});

test('asked again, the next question is due a week later', () => {
	const asked = carryOut(told('asked', '2026-11-02'), NOTES);
	expect(printOwed(asked, TODAY)).toEqual(['confirm Ana Silva/Carla Diaz 2026-11-05']);
	const wish = {
		referrer: ANA,
		referred: carla,
		day: day('2026-11-06'),
		words: '',
		id: nextId(),
	};
	const again = askToConfirm(wish, writing);
	expect(printOwed(carryOut(again, asked), TODAY)).toEqual([
		'confirm Ana Silva/Carla Diaz 2026-11-13',
	]);
	expect(again.done).toBe(
		'Noted in People/Ana Silva.md that you asked Ana Silva about the introduction to Carla Diaz.',
	);
});

test('an introduction given is one, between the two', () => {
	const wish = { people: [ANA, carla] as const, day: day('2026-11-02'), words: '', id: nextId() };
	const act = recordGiven(wish, writing);
	const [given, ...others] = readReferrals(knownFrom(carryOut(act, NOTES), TODAY)).given;
	expect(given?.people.map(({ name }) => name)).toEqual(['Ana Silva', 'Carla Diaz']);
	expect(others).toEqual([]);
	expect(act.done).toBe(
		'Recorded in People/Ana Silva.md that you introduced Ana Silva to Carla Diaz.',
	);
});

/** What people type about a thing; some of it would say something else if it stood alone. */
const words = fc.oneof(
	fc.constantFrom(
		'',
		'over lunch',
		'cancelled',
		'over lunch with [[Ben Okafor]]',
		'no answer',
		'should call next week',
		'[[Ben Okafor]] declined',
		'thanked her for it',
		'2026-12-24',
		'- [ ] call',
		'see `code` and %%',
		'signed the contract',
		'introduced [[Ben Okafor]] to me as well',
		'not before May',
		'~~struck~~',
		'📅 2026-12-01 ✅ 2026-12-02',
		'two\nlines',
		'[contact:: no]',
		'^k-12345678',
	),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
);

test.each([
	['a link with a path and a name', '[[People/Carla Diaz|Carla]]'],
	['a Markdown link', '[Carla Diaz](../People/Carla%20Diaz.md)'],
])('%s leads to the same person', (_, link) => {
	const linking = { ...writing, linkTo: () => link };
	const wish = { referrer: ANA, referred: carla, day: day('2026-11-02'), id: nextId() };
	const words = 'over lunch with [[Ben Okafor]]';
	const act = recordReferral({ ...wish, stage: 'introduced', words }, linking);
	const after = carryOut(act, NOTES);
	expect(readReferrals(knownFrom(after, TODAY)).received.map(printReferral)).toEqual([
		'Ana Silva > Carla Diaz: introduced 2026-11-02',
	]);
	expect(after[ANA.path]).toContain(
		`introduced me to ${link}. over lunch with [[Ben Okafor]] ^k-`,
	);
});

describe('whatever is typed about it', () => {
	test.each<ToldStage>(['asked', 'offered', 'introduced', 'declined', 'lapsed'])(
		'%s stays that, of the same two people on the same day',
		(stage) => {
			fc.assert(
				fc.property(words, fc.nat(60), (typed, ago) => {
					const on = addDays(day(TODAY), -ago);
					const act = told(stage, on, typed);
					const after = carryOut(act, NOTES);
					const { received } = readReferrals(knownFrom(after, TODAY));
					expect(received.map(printReferral)).toEqual([
						`Ana Silva > Carla Diaz: ${stage} ${on}`,
					]);
					expect(changesLeft(act, after)).toBe(0);
				}),
				{ numRuns: 40 },
			);
		},
	);

	test('business stays business', () => {
		fc.assert(
			fc.property(words, (typed) => {
				const wish = { person: CARLA, day: day('2026-11-12'), words: typed, id: nextId() };
				const introduced = carryOut(told('introduced', '2026-11-02'), NOTES);
				const after = carryOut(recordBusiness(wish, writing), introduced);
				expect(printOwed(after, TODAY)).toContain(
					'thank-you outcome Ana Silva/Carla Diaz 2026-11-13',
				);
			}),
		);
	});
});
