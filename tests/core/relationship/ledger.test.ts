import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/calendar/day';
import { Network } from '../../../src/core/network';
import type { NetworkAsOf } from '../../../src/core/network/network-as-of';
import type { Ledger } from '../../../src/core/relationship/ledger';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { personOf, refOf, storyOf } from '../../fakes/build-facts';
import { day } from '../../fakes/build-network';

/** Ana, Bo and Cy, whom Ana has referred if that is said; and a story. */
function known(story: string, cy: { referrer?: string; introducedOn?: string } = {}): NetworkAsOf {
	const network = new Network(DEFAULT_SETTINGS);
	const introducedOn = parseDay(cy.introducedOn ?? '');
	network.put(personOf('Ana.md'));
	network.put(personOf('Bo.md'));
	network.put(
		personOf('Cy.md', {
			referrers: cy.referrer ? [{ value: refOf(cy.referrer, 2), line: 2 }] : [],
			...(introducedOn && { introducedOn: { value: introducedOn, line: 3 } }),
		}),
	);
	network.put(storyOf('Story.md', story));
	return network.on(day('2026-09-10'));
}

/** A ledger's entries: direction, what, with whom and about whom, the day, the line. */
function entries({ given, received }: Ledger): readonly string[] {
	return [...given, ...received].map(({ direction, favour, about, day, source, ...entry }) => {
		const others = about ? `${entry.with.name}, ${about.name}` : entry.with.name;
		return `${direction} ${favour} (${others}) ${day ?? '-'} ${source.path}:${source.line}`;
	});
}

test('introductions, help and gifts stand on the side they belong to', () => {
	const story = `2026-01-01 introduced [[Ana]] > [[Cy]]
		2026-02-01 introduction-made [[Ana]] > [[Bo]]
		2026-03-01 help [[Ana]] received
		2026-04-01 gift [[Ana]] given`;
	expect(entries(known(story).ledger('Ana.md'))).toEqual([
		'given gift (Ana) 2026-04-01 Story.md:4',
		'given introduction (Ana, Bo) 2026-02-01 Story.md:2',
		'received help (Ana) 2026-03-01 Story.md:3',
		'received introduction (Ana, Cy) 2026-01-01 Story.md:1',
	]);
});

test('an introduction between two people is given to both of them', () => {
	const network = known('2026-02-01 introduction-made [[Ana]] > [[Bo]]');
	expect(entries(network.ledger('Ana.md'))).toEqual([
		'given introduction (Ana, Bo) 2026-02-01 Story.md:1',
	]);
	expect(entries(network.ledger('Bo.md'))).toEqual([
		'given introduction (Bo, Ana) 2026-02-01 Story.md:1',
	]);
	expect(entries(network.overallLedger())).toEqual([
		'given introduction (Ana, Bo) 2026-02-01 Story.md:1',
	]);
});

test.each([
	['thanks', '2026-02-01 thanked [[Ana]]'],
	['an offer', '2026-02-01 offered [[Ana]] > [[Cy]]'],
	['a question', '2026-02-01 asked [[Ana]] > [[Cy]]'],
	['a meeting', '2026-02-01 met [[Ana]]'],
	['business', '2026-02-01 business [[Ana]]'],
	['a gift without a direction', '2026-02-01 gift [[Ana]]'],
	['being introduced by somebody else', '2026-02-01 introduced [[Bo]] > [[Ana]]'],
	['a favour to somebody else that names them', '2026-02-01 help [[Bo]] > [[Ana]] given'],
	['something undated', '- help [[Ana]] given'],
	['something that lies ahead', '2026-10-01 help [[Ana]] given'],
	['something of more than a year ago', '2025-09-09 help [[Ana]] given'],
])('%s stands in no ledger', (_case, story) => {
	expect(known(story).ledger('Ana.md')).toEqual({
		given: [],
		received: [],
		why: 'They gave 0 and got 0.',
	});
});

test('an introduction told several times counts once, on its first day', () => {
	const story = `2026-03-05 introduced [[Ana]] > [[Cy]]
		2026-03-04 introduced [[Ana]] > [[Cy]]
		2026-05-05 introduction-made [[Bo]] > [[Ana]]
		2026-05-04 introduction-made [[Ana]] > [[Bo]]`;
	const ledger = known(story, { referrer: '[[Ana]]', introducedOn: '2026-03-06' }).ledger(
		'Ana.md',
	);
	expect(entries(ledger)).toEqual([
		'given introduction (Ana, Bo) 2026-05-04 Story.md:4',
		'received introduction (Ana, Cy) 2026-03-04 Story.md:2',
	]);
});

test('an introduction of two people at once is two', () => {
	const story = '2026-03-05 introduced [[Ana]] > [[Bo]], [[Cy]]';
	expect(known(story).ledger('Ana.md').received).toHaveLength(2);
});

test('help told twice on one day is one', () => {
	const story = '2026-03-05 help [[Ana]] given\n2026-03-05 help [[Ana]] given';
	expect(known(story).ledger('Ana.md').given).toHaveLength(1);
});

test('a referrer property with a day is a referral received', () => {
	const ledger = known('', { referrer: '[[Ana]]', introducedOn: '2026-03-04' }).ledger('Ana.md');
	expect(entries(ledger)).toEqual(['received introduction (Ana, Cy) 2026-03-04 Cy.md:2']);
});

test('a referrer property without a day is in no window of days', () => {
	expect(entries(known('', { referrer: '[[Ana]]' }).ledger('Ana.md'))).toEqual([]);
});

test('the first and the last day of the window belong to it', () => {
	const story = '2025-09-10 help [[Ana]] given\n2026-09-10 gift [[Ana]] given';
	expect(known(story).ledger('Ana.md').given).toHaveLength(2);
});

test('the day of an introduction in the properties is that of the first referrer named', () => {
	const network = new Network(DEFAULT_SETTINGS);
	for (const path of ['Ana.md', 'Bo.md']) network.put(personOf(path));
	const referrers = ['[[Ana]]', '[[Bo]]'].map((raw) => ({ value: refOf(raw, 2), line: 2 }));
	const introducedOn = { value: day('2026-03-04'), line: 3 };
	network.put(personOf('Cy.md', { referrers, introducedOn }));
	const asOf = network.on(day('2026-09-10'));
	expect(['Ana.md', 'Bo.md'].map((path) => asOf.ledger(path).received.length)).toEqual([1, 0]);
});

test('a ledger may look further back', () => {
	const network = known('2024-03-05 help [[Ana]] given');
	expect(network.ledger('Ana.md').given).toEqual([]);
	expect(network.ledger('Ana.md', 1000).given).toHaveLength(1);
	expect(network.overallLedger(1000).given).toHaveLength(1);
});

test.each([
	['', undefined],
	['2026-03-05 help [[Ana]] received', 'giver'],
	['2026-03-05 help [[Ana]] given', 'taker'],
	['2026-03-05 help [[Ana]] given\n2026-03-06 gift [[Ana]] received', 'balanced'],
])('after "%s" they are: %s', (story, balance) => {
	expect(known(story).ledger('Ana.md').balance).toBe(balance);
});

test('over all, it is the vault’s owner who is the giver or the taker', () => {
	const story =
		'2026-03-05 help [[Ana]] given\n2026-03-06 gift [[Bo]] given\n2026-03-07 gift [[Bo]] received';
	expect(known(story).overallLedger()).toMatchObject({
		balance: 'giver',
		why: 'You gave 2 and got 1.',
	});
});
