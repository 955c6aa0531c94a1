import { describe, expect, test } from 'vitest';
import { Network } from '../../../src/core/network';
import { buildContactMonths } from '../../../src/core/relationship/contact-months';
import {
	buildHistory,
	countGroups,
	lookAt,
	type HistoryGroup,
	type HistoryLine,
} from '../../../src/core/relationship/history';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { meetingOf, personOf, storyOf } from '../../fakes/build-facts';
import { day } from '../../fakes/build-network';

const ANA = 'People/Ana.md';
const BO = 'People/Bo.md';
const TODAY = day('2026-09-10');

function timelineOf(story: string, path = ANA) {
	const network = new Network(DEFAULT_SETTINGS);
	for (const facts of [personOf(ANA), personOf(BO), storyOf('Daily/Story.md', story)])
		network.put(facts);
	return network.on(TODAY).timeline(path);
}

function historyOf(story: string, path = ANA): readonly HistoryLine[] {
	return buildHistory(timelineOf(story, path), TODAY);
}

describe('what a line is among', () => {
	test.each<[string, string, string, readonly HistoryGroup[]]>([
		['a call', '2026-09-01 called [[Ana]]', 'called', ['contact']],
		['a gift', '2026-09-01 gift [[Ana]] given', 'gift', ['contact', 'giving']],
		['help', '2026-09-01 help [[Ana]] received', 'help', ['contact', 'giving']],
		['thanks', '2026-09-01 thanked [[Ana]]', 'thanked', ['contact', 'referrals']],
		['an introduction', '2026-09-01 introduced [[Ana]] > [[Bo]]', 'introduced', ['referrals']],
		['being introduced', '2026-09-01 introduced [[Bo]] > [[Ana]]', 'introduced', ['referrals']],
		[
			'an introduction made',
			'2026-09-01 introduction-made [[Bo]] > [[Ana]]',
			'introduction-made',
			['referrals', 'giving'],
		],
		['business', '2026-09-01 business [[Ana]]', 'business', ['referrals']],
		['a mention', '2026-09-01 mention [[Ana]]', 'mention', ['mentions']],
		['a call about them', '2026-09-01 called [[Bo]] > [[Ana]]', 'mention', ['mentions']],
		['thanks for them', '2026-09-01 thanked [[Bo]] > [[Ana]]', 'mention', ['mentions']],
		['a plan', '2026-09-01 plan [[Ana]]', 'plan', ['plans']],
		['a meeting to come', '2026-10-01 met [[Ana]]', 'plan', ['plans']],
		['a meeting called off', '2026-09-01 cancelled [[Ana]]', 'cancelled', ['plans']],
		['something to raise', '2026-09-01 raise [[Ana]]', 'raise', ['plans']],
		['no contact after all', '2026-09-01 met [[Ana]] [contact::no]', 'met', ['mentions']],
		['an undated call', '- called [[Ana]]', 'called', []],
	])('%s', (_, story, kind, groups) => {
		const [line] = historyOf(story);
		expect(line?.kinds).toEqual([kind]);
		expect([...(line?.groups ?? [])]).toEqual(groups);
	});
});

test('a line that tells two things is one, and whoever is told of otherwise is no mention', () => {
	const facts = storyOf('Story.md', '2026-09-01 called [[Ana]]');
	const [called] = facts.events;
	const kinds = ['thanked', 'mention'] as const;
	const events = called ? [called, ...kinds.map((kind) => ({ ...called, kind }))] : [];
	const network = new Network(DEFAULT_SETTINGS);
	network.put(personOf(ANA));
	network.put({ ...facts, events });
	const lines = buildHistory(network.on(TODAY).timeline(ANA), TODAY);
	expect(lines).toHaveLength(1);
	expect(lines[0]?.kinds).toEqual(['called', 'thanked']);
	expect([...(lines[0]?.groups ?? [])]).toEqual(['contact', 'referrals']);
	expect(lines[0]?.entries).toHaveLength(3);
});

test('every line of a day with contact is among the contacts, though the day counts once', () => {
	const lines = historyOf('2026-09-01 called [[Ana]]\n2026-09-01 wrote [[Ana]]');
	expect(countGroups(lines).contact).toBe(2);
});

const STORY = `2026-09-02 called [[Ana]] Über das Haus
2026-09-01 gift [[Ana]] given
2026-08-01 mention [[Ana]] haus
- met [[Ana]]`;

describe('what is looked at', () => {
	test.each<[readonly HistoryGroup[], string, number]>([
		[[], '', 4],
		[['giving'], '', 1],
		[['giving', 'mentions'], '', 2],
		[[], 'haus', 2],
		[[], '  HAUS ', 2],
		[[], 'das über', 1],
		[['contact'], 'haus', 1],
		[[], 'story', 4],
		[[], 'garden', 0],
	])('%j “%s”: %i lines', (groups, search, count) => {
		expect(lookAt(historyOf(STORY), { groups, search })).toHaveLength(count);
	});

	test('the groups are counted', () => {
		expect(countGroups(historyOf(STORY))).toEqual({
			contact: 2,
			referrals: 0,
			giving: 1,
			mentions: 1,
			plans: 0,
		});
	});
});

describe('the months of contact', () => {
	const months = (story: string, count: number) =>
		buildContactMonths(timelineOf(story), TODAY, count).map(
			({ month, contacts }) => `${month} ${contacts}`,
		);

	test('end with this one, each with its contacts; what is no contact or lies before is left out', () => {
		const story = `2026-09-10 called [[Ana]]
			2026-09-10 wrote [[Ana]]
			2026-09-01 called [[Ana]]
			2026-09-11 called [[Ana]]
			2026-08-31 mention [[Ana]]
			2026-07-01 called [[Ana]]
			2026-06-30 called [[Ana]]
			- called [[Ana]]`;
		expect(months(story, 3)).toEqual(['2026-07 1', '2026-08 0', '2026-09 2']);
	});

	test('go back over the turn of the year', () => {
		const all = months('2024-10-31 called [[Ana]]\n2024-09-30 called [[Ana]]', 24);
		expect(all).toHaveLength(24);
		expect([all[0], all.at(-1)]).toEqual(['2024-10 1', '2026-09 0']);
	});
});

test('a meeting as a whole is found by its note’s name', () => {
	const network = new Network(DEFAULT_SETTINGS);
	network.put(personOf(ANA));
	network.put(meetingOf('Meetings/Harbour.md', '2026-09-01', ['[[Ana]]']));
	const lines = buildHistory(network.on(TODAY).timeline(ANA), TODAY);
	expect(lookAt(lines, { groups: [], search: 'harb' })).toHaveLength(1);
});

test('a line is found with or without its accents', () => {
	const network = new Network(DEFAULT_SETTINGS);
	network.put(personOf(ANA));
	network.put(meetingOf('Meetings/Café Zoë.md', '2026-09-01', ['[[Ana]]']));
	const lines = buildHistory(network.on(TODAY).timeline(ANA), TODAY);
	for (const search of ['cafe zoe', 'Café'])
		expect(lookAt(lines, { groups: [], search }), search).toHaveLength(1);
});
