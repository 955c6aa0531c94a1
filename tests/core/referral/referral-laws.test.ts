import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNewest } from '../../../src/core/referral/order';
import { readObligations } from '../../../src/core/referral/obligations';
import { readReferrals } from '../../../src/core/referral/read-referrals';
import { STAGES, type Obligation } from '../../../src/core/referral/referral';
import type { Known } from '../../../src/core/relationship/known';
import type { KnownEvent } from '../../../src/core/relationship/known-event';
import { knownFrom, obligationsOf } from '../../fakes/print-referrals';

const NAMES = ['Al', 'Bo', 'Carla', 'Dan', 'Ines', 'me'] as const;
const KINDS = [
	'asked',
	'offered',
	'introduced',
	'declined',
	'lapsed',
	'thanked',
	'business',
	'met',
	'mention',
] as const;

const people = fc.subarray([...NAMES], { minLength: 1, maxLength: 2 });
const day = fc.oneof(
	{ weight: 9, arbitrary: fc.integer({ min: 10, max: 24 }).map((date) => `2026-11-${date}`) },
	{ weight: 1, arbitrary: fc.constant('-') },
);
const line = fc
	.record({
		day,
		kind: fc.constantFrom(...KINDS),
		people,
		about: fc.option(people, { nil: [] }),
		note: fc.constantFrom('', ' @Daily/Day.md', ' @Meetings/Lunch.md'),
	})
	.map(({ day: on, kind, people: who, about, note }) => {
		const whom = about.length > 0 ? ` > ${about.join(', ')}` : '';
		return `${on} ${kind} ${who.join(', ')}${whom}${note}`;
	});
const story = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));
const referrers = fc.record({
	Bo: fc.record({ referrer: fc.subarray(['Al', 'Carla', 'Ines']) }),
	Carla: fc.record({ referrer: fc.subarray(['Al', 'Bo', 'Dan']) }),
});

function owed(known: Known): readonly Obligation[] {
	return readObligations(known, readReferrals(known));
}

/** The same window, the events of each day told in another order. */
function shuffled(known: Known, order: number): Known {
	const shuffle = (events: readonly KnownEvent[]) =>
		events
			.map((event, index) => ({ event, key: ((index + 1) * (order + 7)) % 31 }))
			.sort((a, b) => compareNewest(a.event.day, b.event.day) || a.key - b.key)
			.map(({ event }) => event);
	return {
		...known,
		events: (path) => shuffle(known.events(path)),
		otherEvents: () => shuffle(known.otherEvents()),
	};
}

describe('whatever the notes tell', () => {
	test('no obligation closes before it opens', () => {
		fc.assert(
			fc.property(story, referrers, (told, notes) => {
				for (const { opened, closed } of owed(knownFrom(told, notes))) {
					expect((closed?.day ?? opened) >= opened).toBe(true);
				}
			}),
		);
	});

	test('no obligation is due before it opens, and none opens after today', () => {
		fc.assert(
			fc.property(story, referrers, (told, notes) => {
				const known = knownFrom(told, notes);
				for (const { opened, due } of owed(known)) {
					expect(due > opened && opened <= known.today).toBe(true);
				}
			}),
		);
	});

	test('a thank-you closes at most one obligation for each person thanked and each introduction named', () => {
		fc.assert(
			fc.property(story, referrers, (told, notes) => {
				const closings = owed(knownFrom(told, notes)).filter(
					({ kind }) => kind === 'thank-you',
				);
				for (const [index, text] of told.split('\n').entries()) {
					const [who = '', whom = ''] = text.replace(/@.*/u, '').split('>');
					const most = who.split(',').length * Math.max(1, whom.split(',').length);
					const closed = closings.filter((one) => one.closed?.source.line === index + 1);
					expect(closed.length).toBeLessThanOrEqual(most);
				}
			}),
		);
	});

	test('nobody is owed thanks twice for one stage of one referral', () => {
		fc.assert(
			fc.property(story, referrers, (told, notes) => {
				const thanks = owed(knownFrom(told, notes))
					.filter(({ kind }) => kind === 'thank-you')
					.map(({ stage, towards, about }) => `${stage} ${towards.name} ${about.name}`);
				expect(new Set(thanks).size).toBe(thanks.length);
			}),
		);
	});

	test('the owner owes themselves no thanks and no question', () => {
		fc.assert(
			fc.property(story, referrers, (told, notes) => {
				const own = owed(knownFrom(told, notes)).filter(
					({ towards }) => towards.name === 'me',
				);
				expect(own).toEqual([]);
			}),
		);
	});

	test('the order in which events are told changes nothing', () => {
		fc.assert(
			fc.property(story, referrers, fc.nat(20), (told, notes, order) => {
				const known = knownFrom(told, notes);
				const other = shuffled(known, order);
				expect(readReferrals(other)).toEqual(readReferrals(known));
				expect(owed(other)).toEqual(owed(known));
			}),
		);
	});

	test('telling it all again in another note changes no day', () => {
		fc.assert(
			fc.property(story, referrers, (told, notes) => {
				const again = told.replaceAll(/ @.*/gu, '').replaceAll('\n', ' @Retold.md\n');
				const once = told.replaceAll(/ @.*/gu, '');
				const twice = `${once}\n${again}${once === '' ? '' : ' @Retold.md'}`;
				expect(obligationsOf(twice, notes)).toEqual(obligationsOf(once, notes));
			}),
		);
	});

	test('every referral has stages, each once, in their order', () => {
		fc.assert(
			fc.property(story, referrers, (told, notes) => {
				for (const { stages, stage } of readReferrals(knownFrom(told, notes)).received) {
					const order = stages.map((reached) => STAGES.indexOf(reached.stage));
					expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
					expect(stages.at(-1)?.stage).toBe(stage);
				}
			}),
		);
	});
});
