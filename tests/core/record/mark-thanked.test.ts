import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/core/record/act';
import { markThanked } from '../../../src/core/record/mark-thanked';
import { recordBusiness } from '../../../src/core/record/outcome';
import { askToConfirm, recordReferral } from '../../../src/core/record/record-referral';
import type { Obligation } from '../../../src/core/referral/referral';
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
const NAMES = ['Ana Silva', 'Ben Okafor', 'Carla Diaz', 'Dora Lund'];
const EMPTY: Notes = Object.fromEntries(NAMES.map((name) => [partyOf(name).path, emptyNote(name)]));

const whom = (name: string) => ({ name, person: partyOf(name).path });

function thank(obligation: Obligation, on = TODAY): Act {
	const { stage, towards, about, further } = obligation;
	if (stage === undefined) throw new Error('Only thank-yous are thanked.');
	const owed = { stage, about, ...(further && { further }) };
	return markThanked(
		{ person: partyOf(towards.name), owed, day: day(on), id: nextId() },
		writing,
	);
}

function introduce(referrer: string, referred: string, on: string): Act {
	const stage = 'introduced' as const;
	const wish = { referrer: partyOf(referrer), referred: whom(referred), stage, day: day(on) };
	return recordReferral({ ...wish, words: '', id: nextId() }, writing);
}

/** Ana introduced me to Carla, we met, and it led to business. */
const STORY: Notes = {
	...carryOut(introduce('Ana Silva', 'Carla Diaz', '2026-11-02'), EMPTY),
	[partyOf('Carla Diaz').path]:
		'# Carla Diaz\n\n## Log\n- 2026-11-12 gave me business\n- 2026-11-05 call\n',
};

const keyOf = ({ kind, stage, towards, about }: Obligation) =>
	[kind, stage, towards.name, about.name].join('\n');

/** All but the places, for a line written above moves those below. */
const stateOf = ({ opened, due, closed }: Obligation) => [opened, due, closed?.by, closed?.day];

const isOpenThanks = ({ kind, closed }: Obligation) => kind === 'thank-you' && !closed;

test.each([
	['introduced', '- 2026-11-20 thanked for the introduction to [[Carla Diaz]] ^k-1b2c3d4e'],
	[
		'reached',
		'- 2026-11-20 thanked for the introduction to [[Carla Diaz]]: it led to a first conversation ^k-1b2c3d4e',
	],
	[
		'outcome',
		'- 2026-11-20 thanked for the introduction to [[Carla Diaz]]: it led to business ^k-1b2c3d4e',
	],
] as const)('thanks for %s say so', (stage, line) => {
	const owed = { stage, about: whom('Carla Diaz') };
	const wish = { person: partyOf('Ana Silva'), owed, day: day(TODAY), id: 'k-1b2c3d4e' };
	const after = carryOut(markThanked(wish, writing), EMPTY);
	expect(after['People/Ana Silva.md']).toBe(`# Ana Silva\n\n## Log\n${line}\n`);
});

test('what was done is said in a sentence', () => {
	const owed = { stage: 'reached' as const, about: whom('Carla Diaz') };
	const wish = { person: partyOf('Ana Silva'), day: day(TODAY), id: nextId() };
	expect(markThanked({ ...wish, owed }, writing).done).toBe(
		'Noted in People/Ana Silva.md that you thanked Ana Silva for the introduction to Carla Diaz: it led to a first conversation.',
	);
	expect(markThanked(wish, writing).done).toBe(
		'Noted in People/Ana Silva.md that you thanked Ana Silva.',
	);
});

test('thanks for nothing in particular close the oldest', () => {
	const wish = { person: partyOf('Ana Silva'), day: day(TODAY), id: nextId() };
	const after = carryOut(markThanked(wish, writing), STORY);
	expect(
		owedIn(after, TODAY)
			.filter(isOpenThanks)
			.map(({ stage }) => stage),
	).toEqual(['reached', 'outcome']);
});

test('from the first question to the last thanks everything closes', () => {
	const asked = { referrer: partyOf('Ana Silva'), referred: whom('Carla Diaz'), words: '' };
	const acts = [
		recordReferral({ ...asked, stage: 'asked', day: day('2026-10-20'), id: nextId() }, writing),
		askToConfirm({ ...asked, day: day('2026-10-24'), id: nextId() }, writing),
		introduce('Ana Silva', 'Carla Diaz', '2026-11-02'),
	];
	const introduced = acts.reduce<Notes>((notes, act) => carryOut(act, notes), EMPTY);
	const [first] = owedIn(introduced, TODAY).filter(isOpenThanks);
	if (!first) throw new Error('Thanks are owed.');
	const thanked = carryOut(thank(first, '2026-11-03'), introduced);
	const met = {
		...thanked,
		'People/Carla Diaz.md': '# Carla Diaz\n\n## Log\n- 2026-11-05 call: tea shops\n',
	};
	const [second] = owedIn(met, TODAY).filter(isOpenThanks);
	expect(second?.stage).toBe('reached');
	const again = second ? carryOut(thank(second, '2026-11-06'), met) : met;
	const business = { person: partyOf('Carla Diaz'), day: day('2026-11-12'), words: 'a year' };
	const led = carryOut(recordBusiness({ ...business, id: nextId() }, writing), again);
	const [third] = owedIn(led, TODAY).filter(isOpenThanks);
	expect(third?.stage).toBe('outcome');
	expect(printOwed(third ? carryOut(thank(third), led) : led, TODAY)).toEqual([
		'confirm Ana Silva/Carla Diaz 2026-10-31 closed',
		'thank-you introduced Ana Silva/Carla Diaz 2026-11-03 closed',
		'reach Carla Diaz/Ana Silva 2026-11-05 closed',
		'thank-you reached Ana Silva/Carla Diaz 2026-11-06 closed',
		'thank-you outcome Ana Silva/Carla Diaz 2026-11-13 closed',
	]);
});

describe('whatever has been told and thanked', () => {
	const on = fc
		.integer({ min: 1, max: 20 })
		.map((date) => `2026-11-${String(date).padStart(2, '0')}`);
	const name = fc.constantFrom(...NAMES);
	const told = fc.oneof(
		fc.tuple(name, name, on).map(([a, b, when]) => `${a}|${when} introduced me to [[${b}]]`),
		fc.tuple(name, on).map(([a, when]) => `${a}|${when} call`),
		fc.tuple(name, on).map(([a, when]) => `${a}|${when} gave me business`),
		fc.tuple(name, on).map(([a, when]) => `${a}|${when} thanked`),
		fc.tuple(name, name, on).map(([a, b, when]) => `${a}|${when} thanked for [[${b}]]`),
	);
	const story = fc.array(told, { maxLength: 10 }).map((more): Notes => {
		const lines = ['Ana Silva|2026-11-02 introduced me to [[Carla Diaz]]', ...more];
		const logged = (who: string) =>
			lines
				.filter((line) => line.startsWith(`${who}|`))
				.map((line) => `- ${line.split('|')[1] ?? ''}\n`);
		return Object.fromEntries(
			NAMES.map((who) => [partyOf(who).path, emptyNote(who) + logged(who).join('')]),
		);
	});

	test('thanking for one thing that is owed closes that and nothing else', () => {
		fc.assert(
			fc.property(story, fc.nat(), (notes, which) => {
				const before = owedIn(notes, TODAY);
				const open = before.filter(isOpenThanks);
				const chosen = open[which % Math.max(1, open.length)];
				fc.pre(chosen !== undefined);
				const act = thank(chosen);
				const after = carryOut(act, notes);
				const owed = owedIn(after, TODAY);
				const thanked = owed.find((one) => keyOf(one) === keyOf(chosen));
				expect(thanked?.closed).toMatchObject({ by: 'thanked', day: TODAY });
				// Thanking somebody is being in touch with them, so what else it opens or closes is about that.
				const others = before.filter((one) => one !== chosen && one.kind === 'thank-you');
				for (const other of others) {
					const now = owed.find((one) => keyOf(one) === keyOf(other));
					expect(now && stateOf(now)).toEqual(stateOf(other));
				}
				expect(changesLeft(act, after)).toBe(0);
			}),
			{ numRuns: 40 },
		);
	});
});
