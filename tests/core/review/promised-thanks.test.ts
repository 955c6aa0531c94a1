import { describe, expect, test } from 'vitest';
import { weekOf } from '../../../src/core/calendar/week';
import { findDoneActs } from '../../../src/core/review/done-acts';
import { day } from '../../fakes/build-network';
import { TODAY } from '../../fakes/print-referrals';
import { actsOf, knownOf, rowsOf, type Reviewed } from '../../fakes/print-review';

const PEOPLE: Reviewed['people'] = { Ana: {}, 'Bo Chen': {}, Carla: {} };
const OWED = '2026-11-10 introduced Bo Chen > Carla\n2026-11-11 met Carla';

function acts(story: string) {
	return rowsOf({ people: PEOPLE, story: `${OWED}\n${story}` })
		.filter((row) => /^(?:thank-you|follow-up)/u.test(row))
		.map((row) => row.replace(/ 2026.*$/u, ''));
}

const THANKS = [
	'thank-you introduced Bo Chen about Carla',
	'thank-you reached Bo Chen about Carla',
];

describe('a promise to thank somebody to whom thanks are owed', () => {
	test.each([
		'2026-11-12 promise me > Bo Chen: thank [[Bo Chen]] for the introduction',
		'2026-11-12 promise me > Bo Chen: Thank Bo for the introduction',
		'2026-11-12 promise me > Bo Chen: thank him',
		'2026-11-12 promise me > Bo Chen: send [[Bo Chen]] a thank-you card',
		'2026-11-12 promise me > Bo Chen, Carla: thank [[Bo Chen]] for the intro to [[Carla]]',
		'2026-11-12 promise me > Bo Chen, Carla due 2026-11-20: thank [[Bo Chen]] for [[Carla]]',
	])('is that thank-you: %s', (story) => {
		expect(acts(story)).toEqual(THANKS);
	});

	test.each([
		['2026-11-12 promise me > Ana: thank [[Ana]] for lunch', 'follow-up Ana'],
		['2026-11-12 promise me > Bo Chen: send [[Bo Chen]] the list', 'follow-up Bo Chen'],
		[
			'2026-11-12 promise me > Bo Chen, Ana: thank [[Bo Chen]] and [[Ana]]',
			'follow-up Bo Chen about Ana',
		],
		['2026-11-12 promise me > Bo Chen: thank [[Bo Chen]] and call him', 'follow-up Bo Chen'],
		['2026-11-12 promise me > Bo Chen: ask Ana to thank [[Bo Chen]]', 'follow-up Bo Chen'],
		['2026-11-12 promise me > Bo Chen: thank Ana for [[Bo Chen]]', 'follow-up Bo Chen'],
	])('stays a promise where it is more, or towards others: %s', (story, row) => {
		expect(acts(story)).toEqual([...THANKS, row]);
	});

	test('stays a promise once the thanks are given', () => {
		const story = `2026-11-12 thanked Bo Chen\n2026-11-13 thanked Bo Chen
			2026-11-14 promise me > Bo Chen: thank [[Bo Chen]] for the introduction`;
		expect(acts(story)).toEqual(['follow-up Bo Chen']);
	});

	test('is told first among what was promised', () => {
		const story = `${OWED}
			2026-11-12 promise me > Bo Chen: send [[Bo Chen]] the list
			2026-11-12 promise me > Bo Chen: send [[Bo Chen]] the map
			2026-11-12 promise me > Bo Chen due 2026-11-20: thank [[Bo Chen]]`;
		const [thanks] = actsOf({ people: PEOPLE, story }, 'thank-you');
		expect(thanks?.say).toBe(
			'You promised: “thank Bo Chen”, due on 20 November. You promised: “send Bo Chen the list”.',
		);
	});

	test('is told for somebody without a note', () => {
		const story = `2026-11-10 introduced Marcus > Carla
			2026-11-12 promise me > Marcus: thank [[Marcus]] for the introduction`;
		const rows = actsOf({ people: PEOPLE, story });
		expect(rows.map(({ act }) => act)).not.toContain('follow-up');
		expect(rows.find(({ act }) => act === 'thank-you')?.say).toBe(
			'You promised: “thank Marcus for the introduction”.',
		);
	});
});

test('ticking a promise of thanks is one act', () => {
	const known = knownOf({
		people: PEOPLE,
		story: `2026-11-10 introduced Bo Chen > Carla
			2026-11-17 thanked Bo Chen`,
	});
	const [path = ''] = known
		.people()
		.map((person) => person.path)
		.filter((one) => one.includes('Bo'));
	const source = { path: 'Story.md', line: 2 };
	const kept = {
		source,
		text: 'thank [[Bo Chen]]',
		owners: [],
		mine: true,
		about: [{ name: 'Bo Chen', raw: '[[Bo Chen]]', person: path }],
		done: true,
		told: { text: '', owners: [], about: [], done: true, doneOn: day('2026-11-17'), line: 2 },
	};
	const ticked = { ...known, followUps: (of: string) => (of === path ? [kept] : []) };
	expect(findDoneActs(ticked, weekOf(day(TODAY))).map(({ act }) => act)).toEqual(['thank-you']);
});
