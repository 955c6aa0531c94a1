import { expect, test } from 'vitest';
import { Network } from '../../../src/core/network';
import type { Known } from '../../../src/core/relationship/known';
import { Roll } from '../../../src/core/relationship/roll';
import { SortedLists } from '../../../src/core/relationship/sorted-lists';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { day, factsOf } from '../../fakes/build-network';

const PERSON = '---\ntype: person\n---\n';

function networkOf(...names: readonly string[]) {
	const network = new Network(DEFAULT_SETTINGS);
	const put = (name: string, text = PERSON) => {
		network.put(factsOf(`People/${name}.md`, text));
	};
	for (const name of names) put(name);
	return { known: network.on(day('2026-09-10')), put, network };
}

/** Everybody's names in capitals, and whose were asked for. */
function capitals(fails: (name: string) => boolean = () => false) {
	const asked: string[] = [];
	const roll = new Roll<Known, string>({
		knownOf: (known) => known,
		find: (_, person) => {
			if (!person) return [];
			asked.push(person.name);
			if (fails(person.name)) throw new Error(person.name);
			return [person.name.toUpperCase()];
		},
	});
	return { roll, asked };
}

test('after an edit only whom it touches is looked at again', () => {
	const { known, put } = networkOf('Ana', 'Bo', 'Cy');
	const { roll, asked } = capitals();
	expect(roll.all(known)).toEqual(['ANA', 'BO', 'CY']);
	asked.length = 0;
	put('Bo', `${PERSON}\n## Log\n- 2026-09-01 lunch\n`);
	expect(roll.all(known)).toEqual(['ANA', 'BO', 'CY']);
	expect(asked).toEqual(['Bo']);
});

test('the list stays the very same while it says the same, and one that was handed out never changes', () => {
	const { known, put, network } = networkOf('Ana', 'Bo');
	const { roll } = capitals();
	const before = roll.all(known);
	put('Bo', `${PERSON}\n## Log\n- 2026-09-01 lunch\n`);
	expect(roll.all(known)).toBe(before);
	put('Cy');
	network.remove('People/Ana.md');
	expect(roll.all(known)).toEqual(['BO', 'CY']);
	expect(before).toEqual(['ANA', 'BO']);
});

test('what is found in steps, left off in the middle, is found to the end by whoever asks next', () => {
	const { known, put } = networkOf('Ana', 'Bo', 'Cy');
	const { roll, asked } = capitals();
	const steps = roll.steps(known);
	steps.next();
	put('Dan');
	expect(roll.all(known)).toEqual(['ANA', 'BO', 'CY', 'DAN']);
	expect([...asked].sort()).toEqual(['Ana', 'Bo', 'Cy', 'Dan']);
});

test('nobody is left out because looking at them has failed once', () => {
	const { known } = networkOf('Ana', 'Bo', 'Cy');
	let isBad = true;
	const { roll } = capitals((name) => isBad && name === 'Bo');
	expect(() => roll.all(known)).toThrow('Bo');
	expect(() => roll.all(known)).toThrow('Bo');
	isBad = false;
	expect(roll.all(known)).toEqual(['ANA', 'BO', 'CY']);
});

test('lists are put together in their order, equals by whose they are, those of nobody last', () => {
	const lists = new SortedLists<number>({ compare: (a, b) => a - b });
	lists.put('', [1]);
	lists.put('b', [1, 3]);
	lists.put('a', [2, 1]);
	expect(lists.all).toEqual([1, 1, 1, 2, 3]);
	lists.put('a', [0]);
	lists.put('b', []);
	expect(lists.all).toEqual([0, 1]);
	const texts = new SortedLists<string>({ compare: () => 0 });
	for (const of of ['', 'b', 'a']) texts.put(of, [`of ${of}`]);
	expect(texts.all).toEqual(['of a', 'of b', 'of ']);
});
