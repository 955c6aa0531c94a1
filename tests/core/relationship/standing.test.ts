import { expect, test } from 'vitest';
import { Network } from '../../../src/core/network';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { personOf, refOf, storyOf } from '../../fakes/build-facts';
import { buildNetwork, day } from '../../fakes/build-network';
import type { NetworkAsOf } from '../../../src/core/network/network-as-of';

/** People by name, with the properties of their notes; and a story, as {@link storyOf} reads it. */
function known(
	people: Readonly<Record<string, string>>,
	story = '',
	today = '2026-09-10',
): NetworkAsOf {
	const notes = Object.entries(people).map(([name, properties]) => [
		`People/${name}.md`,
		['---', 'type: person', properties, '---', ''].join('\n'),
	]);
	const network = buildNetwork(Object.fromEntries(notes) as Record<string, string>);
	network.put(storyOf('Story.md', story));
	return network.on(day(today));
}

/** Tiers as `Ana 1, Bo 3 derived, Cy 4 derived acts as 3`. */
function tiers(network: NetworkAsOf): string {
	const said = network.people().map(({ path, name }) => {
		const { tier, actsAs, derived } = network.standing(path);
		const acts = actsAs === tier ? '' : ` acts as ${actsAs ?? ''}`;
		return `${name} ${tier ?? 'unsorted'}${derived ? ' derived' : ''}${acts}`;
	});
	return said.join(', ');
}

test.each([
	['tier: 1', 1],
	['tier: 2', 2],
	['tier: client', 1],
	['tier: Inner circle', 2],
	['tier: friend', 2],
	['tier: introduced', 3],
	['tier: "4"', 4],
])('a written tier is taken: %s', (property, tier) => {
	expect(known({ Ana: property }).standing('People/Ana.md')).toMatchObject({
		tier,
		actsAs: tier,
		derived: false,
		source: { path: 'People/Ana.md', line: 3 },
	});
});

test.each([
	['tier: 1', 'Ana 1, Bo 3 derived'],
	['tier: 2', 'Ana 2, Bo 3 derived'],
	['tier: 3', 'Ana 3, Bo 4 derived'],
	['tier: 4', 'Ana 4, Bo 4 derived'],
	['', 'Ana unsorted, Bo unsorted'],
])('whoever comes through somebody with "%s" has the tier that follows', (tier, expected) => {
	expect(tiers(known({ Ana: tier, Bo: 'referrer: "[[Ana]]"' }))).toBe(expected);
});

test('a written tier wins over the referrer', () => {
	expect(tiers(known({ Ana: 'tier: 1', Bo: 'tier: 2\nreferrer: "[[Ana]]"' }))).toBe(
		'Ana 1, Bo 2',
	);
});

test('trust loses its strength along a chain', () => {
	const people = {
		Ana: 'tier: 1',
		Bo: 'referrer: "[[Ana]]"',
		Cy: 'referrer: "[[Bo]]"',
		Di: 'referrer: "[[Cy]]"',
	};
	expect(tiers(known(people))).toBe('Ana 1, Bo 3 derived, Cy 4 derived, Di 4 derived');
});

test('of two referrers the one who is trusted more decides', () => {
	const people = { Ana: 'tier: 4', Bo: 'tier: 2', Cy: 'referrer: ["[[Ana]]", "[[Bo]]"]' };
	const network = known(people);
	expect(tiers(network)).toBe('Ana 4, Bo 2, Cy 3 derived');
	expect(network.standing('People/Cy.md').why).toContain('Bo');
});

test('without a referrer property, a line that tells of the introduction gives the referrer', () => {
	const network = known({ Ana: 'tier: 2', Bo: '' }, '2026-03-04 introduced [[Ana]] > [[Bo]]');
	expect(network.standing('People/Bo.md')).toEqual({
		tier: 3,
		actsAs: 3,
		derived: true,
		why: 'Introduced by Ana on 4 March, who is tier 2, hence tier 3 (introduced).',
		source: { path: 'Story.md', line: 1 },
	});
});

test('an introduction that lies ahead, or is only offered, gives no tier yet', () => {
	const ahead = '2026-10-04 introduced [[Ana]] > [[Bo]]\n2026-03-04 offered [[Ana]] > [[Bo]]';
	expect(tiers(known({ Ana: 'tier: 2', Bo: '' }, ahead))).toBe('Ana 2, Bo unsorted');
});

test('a referrer property names its line as the source, and its day', () => {
	const bo = 'introduced-on: 2026-03-04\nreferrer: "[[Ana]]"';
	expect(known({ Ana: 'tier: 1', Bo: bo }).standing('People/Bo.md')).toMatchObject({
		why: 'Introduced by Ana on 4 March, who is tier 1, hence tier 3 (introduced).',
		source: { path: 'People/Bo.md', line: 4 },
	});
});

test.each([
	[{ Bo: '' }, 'No tier is written, and no referrer with a note is known.'],
	[{ Bo: 'referrer: Zed' }, 'No tier is written, and no referrer with a note is known.'],
	[
		{ Ana: '', Bo: 'referrer: "[[Ana]]"' },
		'Ana, who introduced them, has no tier to derive one from.',
	],
	[
		{ Ana: 'referrer: "[[Bo]]"', Bo: 'referrer: "[[Ana]]"' },
		'The referrers lead in a circle (Bo, Ana), so no tier can be derived.',
	],
])('somebody unsorted can say why: %o', (people, why) => {
	expect(known(people).standing('People/Bo.md')).toEqual({ derived: false, why });
});

/** Diagnostics of somebody's note, as `line code: message`. */
function complaints(network: NetworkAsOf, name: string): readonly string[] {
	return network
		.diagnostics(`People/${name}.md`)
		.map(({ line, code, message }) => `${line} ${code}: ${message}`);
}

test('a circle of referrers is reported on each of its notes and on no other', () => {
	const network = known({
		Ana: 'referrer: "[[Bo]]"',
		Bo: 'referrer: "[[Ana]]"',
		Cy: 'referrer: "[[Ana]]"',
	});
	expect(complaints(network, 'Ana')).toEqual([
		'3 referrer-circle: Ana came through Bo, who came through Ana: a circle of referrers, from which no tier can be derived.',
	]);
	expect(complaints(network, 'Bo')[0]).toContain('Bo came through Ana, who came through Bo');
	expect(complaints(network, 'Cy')).toEqual([]);
	expect(tiers(network)).toBe('Ana unsorted, Bo unsorted, Cy unsorted');
});

test('in a circle a written tier holds, and those who come through it are derived', () => {
	const network = known({ Ana: 'tier: 1\nreferrer: "[[Bo]]"', Bo: 'referrer: "[[Ana]]"' });
	expect(tiers(network)).toBe('Ana 1, Bo 3 derived');
	expect(complaints(network, 'Ana')).toHaveLength(1);
});

test('a circle of many ends too', () => {
	const network = new Network(DEFAULT_SETTINGS);
	for (let i = 0; i < 2000; i++) {
		const referrer = refOf(`[[P${(i + 1) % 2000}]]`, 2);
		network.put(personOf(`P${i}.md`, { referrers: [{ value: referrer, line: 2 }] }));
	}
	const known = network.on(day('2026-09-10'));
	expect(known.standing('P0.md')).toEqual({
		derived: false,
		why: 'The referrers lead in a circle (P0, P1, P2, P3, P4 and 1995 more), so no tier can be derived.',
	});
	expect(known.diagnostics('P0.md').map(({ message }) => message)).toEqual([
		'P0 came through P1, who came through P2, who came through P3, who came through P4, and so on through 1995 more: a circle of referrers, from which no tier can be derived.',
	]);
});

test.each([
	[
		'Zed',
		'referrer-unknown: “Zed”, named as the referrer, has no note, so no tier is derived from it.',
	],
	[
		'"[[Story]]"',
		'referrer-unknown: “Story”, named as the referrer, is no person’s note, so no tier is derived from it.',
	],
	['me', 'referrer-self: You are named yourself as the referrer, so no tier is derived from it.'],
	[
		'"[[Bo]]"',
		'referrer-self: This note names itself as the referrer, so no tier is derived from it.',
	],
])('the referrer %s is reported', (referrer, message) => {
	expect(complaints(known({ Bo: `referrer: ${referrer}` }), 'Bo')).toEqual([`3 ${message}`]);
});

const FOURTH = { Ana: 'tier: 3', Bo: 'referrer: "[[Ana]]"\nintroduced-on: 2026-01-10' };

test.each([
	['a call and a message', '2026-01-20 called [[Bo]]\n2026-03-01 wrote [[Bo]]', 3],
	['a message, then a meeting', '2026-01-20 wrote [[Bo]]\n2026-03-01 met [[Bo]]', 3],
	['an event and a gift', '2026-01-20 event [[Bo]]\n2026-03-01 gift [[Bo]] given', 3],
	[
		'a meeting on the day of the introduction',
		'2026-01-10 met [[Bo]]\n2026-03-01 wrote [[Bo]]',
		3,
	],
	['180 days between', '2026-01-20 called [[Bo]]\n2026-07-19 wrote [[Bo]]', 3],
	['181 days between', '2026-01-20 called [[Bo]]\n2026-07-20 wrote [[Bo]]', 4],
	['messages only', '2026-01-20 wrote [[Bo]]\n2026-03-01 wrote [[Bo]]', 4],
	['one call only', '2026-01-20 called [[Bo]]', 4],
	['two on one day', '2026-01-20 called [[Bo]]\n2026-01-20 wrote [[Bo]]', 4],
	['a call before the introduction', '2026-01-09 called [[Bo]]\n2026-03-01 wrote [[Bo]]', 4],
	['a call that is planned', '2026-01-20 wrote [[Bo]]\n2026-09-11 called [[Bo]]', 4],
	['being spoken of', '2026-01-20 called [[Ana]] > [[Bo]]\n2026-03-01 wrote [[Bo]]', 4],
])('whether a 4 acts as a 3: %s', (_case, story, actsAs) => {
	expect(known(FOURTH, story).standing('People/Bo.md')).toMatchObject({ tier: 4, actsAs });
});

test('acting as a 3 is told with both days and their lines', () => {
	const story = '2026-01-20 called [[Bo]]\n2026-03-01 wrote [[Bo]]';
	expect(known(FOURTH, story).standing('People/Bo.md')).toEqual({
		tier: 4,
		actsAs: 3,
		derived: true,
		why: 'Introduced by Ana on 10 January, who is tier 3, hence tier 4 (extended); acts as 3: a call on 20 January and contact on 1 March, 40 days apart.',
		source: { path: 'People/Bo.md', line: 3 },
		actsBy: [
			{ path: 'Story.md', line: 1 },
			{ path: 'Story.md', line: 2 },
		],
	});
});

test('a written 4 acts as a 3 from the first interaction, when no introduction is known', () => {
	const story = '2025-01-20 met [[Ana]]\n2025-03-01 wrote [[Ana]]';
	expect(tiers(known({ Ana: 'tier: 4' }, story))).toBe('Ana 4 acts as 3');
});

test('acting as a 3 gives nobody a better tier', () => {
	const people = { Ana: 'tier: 4', Bo: 'referrer: "[[Ana]]"' };
	const story = '2025-01-20 met [[Ana]]\n2025-03-01 wrote [[Ana]]';
	expect(tiers(known(people, story))).toBe('Ana 4 acts as 3, Bo 4 derived');
});

/** Proposals as `promotion Ana 3 to 1: why (source, source)`. */
function proposals(network: NetworkAsOf): readonly string[] {
	return network.proposals().map(({ kind, person, from, to, why, sources }) => {
		const lines = sources.map(({ path, line }) => `${path}:${line}`).join(', ');
		return `${kind} ${person} ${from} to ${to}: ${why} (${lines})`;
	});
}

test('business makes a client, if the user agrees', () => {
	const story = '2026-08-16 business [[Bo]]\n2026-08-01 met [[Ana]]';
	expect(proposals(known(FOURTH, `${story}\n2026-08-02 met [[Bo]]`))).toEqual([
		'promotion People/Bo.md 4 to 1: Business resulted on 16 August: from 4 (extended) to 1 (client). (Story.md:1)',
	]);
});

test.each([
	['of a client', { Ana: 'tier: 1' }, '2026-08-16 business [[Ana]]'],
	['of the inner circle', { Ana: 'tier: 2' }, '2026-08-16 business [[Ana]]'],
	['that lies ahead', { Ana: 'tier: 3' }, '2026-10-16 business [[Ana]]'],
	['without a day', { Ana: 'tier: 3' }, '- business [[Ana]]'],
	['of somebody archived', { Ana: 'tier: 3\narchived: true' }, '2026-08-16 business [[Ana]]'],
	['of somebody unsorted', { Ana: '' }, '2026-08-16 business [[Ana]]'],
])('business %s proposes nothing', (_case, people, story) => {
	expect(proposals(known(people, story))).toEqual([]);
});

test('a 4 that acts as a 3 may become one', () => {
	const story = '2026-01-20 called [[Bo]]\n2026-03-01 wrote [[Bo]]';
	expect(proposals(known(FOURTH, story))[0]).toMatch(
		/^promotion People\/Bo\.md 4 to 3: .*40 days apart\. \(Story\.md:1, Story\.md:2\)$/u,
	);
});

test.each([
	['tier: 1', ['demotion 1 to 2']],
	['tier: 2', ['demotion 2 to 3']],
	['tier: 3', ['demotion 3 to 4']],
	['tier: 4', []],
	['', []],
	['tier: 2\ncadence: never', []],
	['tier: 2\narchived: true', []],
])('a bond cold for a year goes one step down: "%s"', (properties, expected) => {
	const network = known({ Ana: properties }, '2025-09-09 met [[Ana]]');
	expect(network.proposals().map(({ kind, from, to }) => `${kind} ${from} to ${to}`)).toEqual(
		expected,
	);
});

test('a demotion says when the last contact was, and where that is written', () => {
	expect(proposals(known({ Ana: 'tier: 3' }, '2025-09-09 met [[Ana]]'))).toEqual([
		'demotion People/Ana.md 3 to 4: The last contact was on 9 September 2025, more than a year ago: one step from 3 (introduced) to 4 (extended). (Story.md:1)',
	]);
});

test.each([
	['a year ago to the day', '2025-09-10 met [[Ana]]'],
	['never', ''],
])('a bond last warm %s is left as it is', (_case, story) => {
	expect(proposals(known({ Ana: 'tier: 2' }, story))).toEqual([]);
});

test('a bond that went cold is not promoted, whatever came of it once', () => {
	const story = '2024-02-01 met [[Ana]]\n2024-03-01 business [[Ana]]\n2024-04-01 called [[Ana]]';
	expect(proposals(known({ Ana: 'tier: 4' }, story))).toEqual([]);
});

test('the same notes say less on an earlier day', () => {
	const story = '2026-01-20 called [[Bo]]\n2026-03-01 wrote [[Bo]]\n2026-08-16 business [[Bo]]';
	expect(tiers(known(FOURTH, story, '2026-02-28'))).toBe('Ana 3, Bo 4 derived');
	expect(proposals(known(FOURTH, story, '2026-02-28'))).toEqual([]);
});
