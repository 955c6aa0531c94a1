import { expect, test } from 'vitest';
import { readReferrals } from '../../../src/core/referral/read-referrals';
import {
	buildReferralTree,
	findTravelled,
	type Branch,
} from '../../../src/core/referral/referral-tree';
import type { Properties } from '../../fakes/build-known';
import { knownFrom } from '../../fakes/print-referrals';

function treeOf(story: string, people?: Readonly<Record<string, Properties>>) {
	return buildReferralTree(readReferrals(knownFrom(story, people)).received);
}

/** One line a person, indented by depth. */
function print(branches: readonly Branch[]): readonly string[] {
	return branches.flatMap(({ person, depth, branches: next }) => [
		`${'  '.repeat(depth)}${person.name}`,
		...print(next),
	]);
}

const CHAIN = `2026-01-05 introduced Al > Bo
	2026-02-05 introduced Bo > Carla
	2026-02-01 introduced Bo > Ines
	2026-03-05 introduced Carla > Dan
	2026-06-01 business Dan`;

test('everybody stands under the one through whom they came, in the order they came', () => {
	expect(print(treeOf(CHAIN))).toEqual(['Al', '  Bo', '    Ines', '    Carla', '      Dan']);
});

test('how far a person’s trust has travelled: people, generations, and the business that came of it', () => {
	const [al] = treeOf(CHAIN);
	const travelled = al && findTravelled(al);
	expect(travelled).toMatchObject({ people: 4, generations: 3 });
	expect(travelled?.business.map(({ day, why }) => `${day ?? '-'} ${why}`)).toEqual([
		'2026-06-01 Dan, whom you know through Carla, brought business on 1 June.',
	]);
});

test('nobody came through somebody who introduced nobody', () => {
	const dan = treeOf(CHAIN)[0]?.branches[0]?.branches[1]?.branches[0];
	expect(dan?.person.name).toBe('Dan');
	expect(dan && findTravelled(dan)).toEqual({ people: 0, generations: 0, business: [] });
});

test('somebody introduced twice stands under the first who did it, and days come before no day', () => {
	const story = `2026-02-05 introduced Bo > Dan
		2026-01-05 introduced Carla > Dan`;
	expect(print(treeOf(story, { Dan: { referrer: 'Al' } }))).toEqual(['Carla', '  Dan']);
});

test('an introduction that was only asked for or offered brings nobody', () => {
	expect(print(treeOf('2026-01-05 asked Al > Bo\n2026-01-05 offered Al > Carla'))).toEqual([]);
});

test('a circle of referrers is cut, and loses nobody', () => {
	const circle = {
		Bo: { referrer: 'Carla' },
		Carla: { referrer: 'Dan' },
		Dan: { referrer: 'Bo' },
	};
	expect(print(treeOf('', circle))).toEqual(['Carla', '  Bo', '    Dan']);
});

test('a chain of a thousand is no trouble', () => {
	const people = Object.fromEntries(
		Array.from({ length: 1000 }, (_, index) => [`P${index}`, { referrer: `P${index + 1}` }]),
	);
	const [root] = treeOf('', people);
	expect(root && findTravelled(root)).toMatchObject({ people: 1000, generations: 1000 });
});
