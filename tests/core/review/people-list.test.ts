import { expect, test } from 'vitest';
import { sortPeople, type PeopleOrder } from '../../../src/core/review/people-list';
import { fivePeople } from './listed-people';

const PEOPLE = fivePeople();

function sorted(by: PeopleOrder, isReversed = false): string {
	return sortPeople(PEOPLE, by, isReversed)
		.map(({ name }) => name.split(' ')[0])
		.join(' ');
}

test.each<[PeopleOrder, string, string]>([
	['name', 'Ana Ben Carla Old Zoë', 'Zoë Old Carla Ben Ana'],
	['tier', 'Ana Ben Old Zoë Carla', 'Zoë Ana Ben Old Carla'],
	['lastContact', 'Zoë Ben Ana Carla Old', 'Ana Ben Zoë Carla Old'],
	['lateness', 'Ana Ben Zoë Carla Old', 'Zoë Ben Ana Carla Old'],
	['balance', 'Ana Ben Carla Old Zoë', 'Ben Ana Carla Old Zoë'],
])('by %s: those of whom nothing is known come last either way', (by, forth, back) => {
	expect([sorted(by), sorted(by, true)]).toEqual([forth, back]);
});

test('what is said of somebody comes from the notes', () => {
	const [ana] = PEOPLE;
	expect([ana?.tier(), ana?.lastContact(), ana?.daysLate(), ana?.balance()]).toEqual([
		1,
		'2026-09-01',
		50,
		'giver',
	]);
	expect([ana?.places, ana?.segments, ana?.tags]).toEqual([
		['Lisbon'],
		['Makers of bread'],
		['vip'],
	]);
});
