import { expect, test } from 'vitest';
import { Network } from '../../../src/core/network';
import type { NetworkAsOf } from '../../../src/core/network/network-as-of';
import type { PersonFacts } from '../../../src/core/reading/person/person-facts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import type { Tier } from '../../../src/core/settings/tier';
import { personOf, storyOf } from '../../fakes/build-facts';
import { day } from '../../fakes/build-network';

const SEGMENTS = [
	{ name: 'Quiet' },
	{ name: 'Makers', cadence: 45 },
	{ name: 'Rest', cadence: 10 },
];

/** Ana with some properties, a story, and the segments above. */
function ana(
	facts: Partial<PersonFacts>,
	story = '',
	settings: Partial<Settings> = {},
): NetworkAsOf {
	const network = new Network({ ...DEFAULT_SETTINGS, segments: SEGMENTS, ...settings });
	network.put(personOf('Ana.md', facts));
	network.put(storyOf('Story.md', story));
	return network.on(day('2026-09-10'));
}

const tier = (value: Tier) => ({ tier: { value, line: 2 } });

test.each([
	['their note', { ...tier(1), cadence: { value: 14, line: 3 }, segments: ['Makers'] }, 14],
	['their segment', { ...tier(1), segments: ['Makers'] }, 45],
	['the first segment that has one', { segments: ['Unheard of', 'Quiet', 'makers', 'Rest'] }, 45],
	['tier 1', tier(1), 30],
	['tier 2', tier(2), 30],
	['tier 3', tier(3), 60],
	['tier 4', tier(4), 90],
	['the setting for unsorted people', {}, 'never'],
] satisfies [string, Partial<PersonFacts>, unknown][])(
	'%s says how often',
	(by, facts, cadence) => {
		expect(ana(facts).cadence('Ana.md')?.cadence).toBe(cadence);
		const said =
			by.startsWith('the first') || by === 'their segment' ? 'the segment Makers' : by;
		expect(ana(facts).cadence('Ana.md')?.why).toContain(`says ${said}.`);
	},
);

test('a cadence of one’s own names its line', () => {
	expect(ana({ cadence: { value: 14, line: 3 } }).cadence('Ana.md')).toEqual({
		cadence: 14,
		from: 'person',
		why: 'Every 14 days, says their note.',
		source: { path: 'Ana.md', line: 3 },
	});
});

test('a 4 who acts as a 3 is called as often as a 3', () => {
	const story = '2026-03-01 met [[Ana]]\n2026-04-01 wrote [[Ana]]';
	expect(ana(tier(4), story).cadence('Ana.md')?.cadence).toBe(60);
});

test.each([
	['2026-09-10', { silentDays: 0, daysLate: -30, ratio: -1 }],
	['2026-08-11', { silentDays: 30, daysLate: 0, ratio: 0 }],
	['2026-07-12', { silentDays: 60, daysLate: 30, ratio: 1 }],
	['2026-06-12', { silentDays: 90, daysLate: 60, ratio: 2 }],
])('last met on %s, every 30 days', (last, late) => {
	expect(ana(tier(1), `${last} met [[Ana]]`).lateness('Ana.md')).toEqual(late);
});

test('nobody is late who was never met, or who is never to be reminded of', () => {
	expect(ana(tier(1)).lateness('Ana.md')).toBeUndefined();
	expect(ana({}, '2020-01-01 met [[Ana]]').lateness('Ana.md')).toBeUndefined();
});
