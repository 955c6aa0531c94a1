import { expect, test } from 'vitest';
import { Network } from '../../../src/core/network';
import type { NoteFacts } from '../../../src/core/reading/note/note-facts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { meetingOf, noteOf, personOf, storyOf } from '../../fakes/build-facts';
import { buildNetwork, day } from '../../fakes/build-network';

const ANA = 'People/Ana.md';
const BO = 'People/Bo.md';

/** Somebody's timeline, an entry in a line: day, kind, `contact`, `plan` or nothing, and where it is told. */
function timeline(
	notes: readonly NoteFacts[],
	path = ANA,
	today = '2026-09-10',
): readonly string[] {
	const network = new Network(DEFAULT_SETTINGS);
	for (const facts of [personOf(ANA), personOf(BO), ...notes]) network.put(facts);
	return network
		.on(day(today))
		.timeline(path)
		.map(({ event, counts, planned, present }) => {
			const is = counts ? ' contact' : planned ? ' plan' : '';
			const place = `${event.source.path}:${event.source.line}`;
			return `${event.day ?? '-'} ${event.kind}${is}${present ? '' : ' spoken of'} ${place}`;
		});
}

test('a timeline has the newest first and the undated last', () => {
	const story = `2026-03-01 met [[Ana]]
		- met [[Ana]]
		2026-05-01 called [[Ana]]
		2025-12-31 wrote [[Ana]]`;
	expect(timeline([storyOf('Story.md', story)])).toEqual([
		'2026-05-01 called contact Story.md:3',
		'2026-03-01 met contact Story.md:1',
		'2025-12-31 wrote contact Story.md:4',
		'- met Story.md:2',
	]);
});

test.each([
	['met', true],
	['called', true],
	['wrote', true],
	['event', true],
	['gift', true],
	['help', true],
	['thanked', true],
	['mention', false],
	['plan', false],
	['cancelled', false],
	['introduced', false],
	['offered', false],
	['asked', false],
	['declined', false],
	['lapsed', false],
	['introduction-made', false],
	['business', false],
	['raise', false],
	['snoozed', false],
])('%s is contact: %s', (kind, counts) => {
	const [entry = ''] = timeline([storyOf('Story.md', `2026-03-01 ${kind} [[Ana]]`)]);
	expect(entry.includes(' contact ')).toBe(counts);
});

test('who is only spoken of was not there', () => {
	expect(timeline([storyOf('Story.md', '2026-03-01 called [[Ana]] > [[Bo]]')], BO)).toEqual([
		'2026-03-01 called spoken of Story.md:1',
	]);
});

test('a meeting dated tomorrow is a plan, not a contact', () => {
	const meeting = [meetingOf('Meetings/Talk.md', '2026-09-11', ['[[Ana]]'])];
	expect(timeline(meeting)).toEqual(['2026-09-11 met plan Meetings/Talk.md:1']);
	expect(timeline(meeting, ANA, '2026-09-11')).toEqual([
		'2026-09-11 met contact Meetings/Talk.md:1',
	]);
	const network = new Network(DEFAULT_SETTINGS);
	for (const facts of [personOf(ANA), ...meeting]) network.put(facts);
	expect(network.on(day('2026-09-11')).timeline(ANA)).toMatchObject([{ planned: false }]);
});

test('a word of the reader’s own wins: this was not contact', () => {
	expect(timeline([storyOf('Story.md', '2026-03-01 met [[Ana]] [contact::no]')])).toEqual([
		'2026-03-01 met Story.md:1',
	]);
});

test('one contact for each person, day and note, however many lines tell of it', () => {
	const story = Array.from({ length: 500 }, () => '2026-03-01 called [[Ana]], [[Bo]]').join('\n');
	const told = [storyOf('Story.md', story), storyOf('Other.md', '2026-03-01 met [[Ana]]')];
	const contacts = (path: string) =>
		timeline(told, path).filter((entry) => entry.includes(' contact '));
	expect(contacts(ANA)).toEqual([
		'2026-03-01 met contact Other.md:1',
		'2026-03-01 called contact Story.md:1',
	]);
	expect(contacts(BO)).toEqual(['2026-03-01 called contact Story.md:1']);
});

test('a name said twice in one line is one person', () => {
	const story = '2026-03-01 called [[Ana]], [[People/Ana|her]]';
	expect(timeline([storyOf('Story.md', story)])).toHaveLength(1);
});

const TALK = meetingOf('Meetings/Talk.md', '2026-03-01', ['[[Ana]]']);

/** A daily note whose lines 1 and 2 link to the note of the meeting. */
function daily(story: string): NoteFacts {
	const links = [1, 2].map((line) => ({ link: 'Talk', line }));
	return storyOf('Daily/2026-03-01.md', story, { links });
}

test('a daily note’s line that links to the meeting’s note adds nothing for those who were there', () => {
	const line = daily('2026-03-01 met [[Ana]], [[Bo]]');
	expect(timeline([TALK, line])).toEqual(['2026-03-01 met contact Meetings/Talk.md:1']);
	expect(timeline([TALK, line], BO)).toEqual(['2026-03-01 met contact Daily/2026-03-01.md:1']);
});

test.each([
	['on another day', '2026-03-02 met [[Ana]]'],
	['that tells of thanks', '2026-03-01 thanked [[Ana]]'],
	['that tells of an introduction', '2026-03-01 introduced [[Ana]] > [[Cy]]'],
	['without the link', '\n\n2026-03-01 met [[Ana]]'],
])('a daily note’s line %s is told all the same', (_case, story) => {
	expect(timeline([TALK, daily(story)])).toHaveLength(2);
});

test('a daily note’s line that links to one day of a note of many meetings adds nothing', () => {
	const one = meetingOf('Meetings/Talk.md', '2026-03-01', ['[[Ana]]']);
	const other = meetingOf('Meetings/Talk.md', '2026-02-01', ['[[Ana]]']);
	const { day: _, ...rolling } = { ...one, events: [...one.events, ...other.events] };
	expect(timeline([rolling, daily('2026-03-01 met [[Ana]]')])).toEqual([
		'2026-03-01 met contact Meetings/Talk.md:1',
		'2026-02-01 met contact Meetings/Talk.md:1',
	]);
});

test('a daily note’s line holds against a meeting’s note that says it was called off', () => {
	const events = TALK.events.map((event) => ({ ...event, kind: 'cancelled' as const }));
	expect(timeline([{ ...TALK, events }, daily('2026-03-01 met [[Ana]]')])).toEqual([
		'2026-03-01 met contact Daily/2026-03-01.md:1',
		'2026-03-01 cancelled Meetings/Talk.md:1',
	]);
});

test('a link to a note that is no meeting takes nothing away', () => {
	const notes = [noteOf('Meetings/Talk.md'), daily('2026-03-01 met [[Ana]]')];
	expect(timeline(notes)).toEqual(['2026-03-01 met contact Daily/2026-03-01.md:1']);
});

test('one block id is one fact, in whichever notes and however often it stands', () => {
	const line = '2026-03-01 called [[Ana]] ^k-aaaaaaaa';
	const notes = [storyOf('Story.md', `${line}\n${line}`), storyOf('Stories.md', line)];
	expect(timeline(notes)).toEqual(['2026-03-01 called contact Story.md:1']);
});

test('a block id that somebody gave themselves is one fact in its note only', () => {
	const line = '2026-03-01 called [[Ana]] ^1';
	const notes = [storyOf('Story.md', `${line}\n${line}`), storyOf('Stories.md', line)];
	expect(timeline(notes)).toEqual([
		'2026-03-01 called contact Stories.md:1',
		'2026-03-01 called contact Story.md:1',
	]);
});

test('one line may tell several facts with its one id', () => {
	const facts = storyOf('Story.md', '2026-03-01 called [[Ana]] ^k-aaaaaaaa');
	const [called] = facts.events;
	const events = called ? [called, { ...called, kind: 'thanked' as const }] : [];
	expect(timeline([{ ...facts, events }])).toEqual([
		'2026-03-01 called contact Story.md:1',
		'2026-03-01 thanked Story.md:1',
	]);
});

test('the same id in two people’s notes counts once and is shown as a question in both', () => {
	const called = (path: string): NoteFacts => ({
		...storyOf(path, '2026-03-01 called own ^k-aaaaaaaa'),
		...personOf(path),
		events: storyOf(path, '2026-03-01 called own ^k-aaaaaaaa').events,
	});
	const network = new Network(DEFAULT_SETTINGS);
	for (const path of [ANA, BO]) network.put(called(path));
	const known = network.on(day('2026-09-10'));
	expect([ANA, BO].map((path) => known.events(path).length)).toEqual([0, 1]);
	expect([ANA, BO].map((path) => known.diagnostics(path).map(({ message }) => message))).toEqual([
		[
			'This line’s mark ^k-aaaaaaaa also stands in People/Bo.md; the fact counts once, in People/Bo.md.',
		],
		[
			'This line’s mark ^k-aaaaaaaa also stands in People/Ana.md; the fact counts once, in People/Bo.md.',
		],
	]);
});

test('a log line doubled by a merge counts once', () => {
	const log = storyOf(ANA, '2026-03-01 thanked own\n2026-03-01 thanked own');
	const events = log.events.map((event) => ({
		...event,
		text: 'thanked',
		place: 'log' as const,
	}));
	expect(timeline([{ ...personOf(ANA), events }])).toEqual([
		'2026-03-01 thanked contact People/Ana.md:1',
	]);
});

test('what concerns nobody with a note is kept apart', () => {
	const network = buildNetwork({});
	network.put(storyOf('Story.md', '2026-03-01 introduced [[Zed]] > [[Yan]]\n2026-03-01 met me'));
	network.put(noteOf('Firms/Contoso.md'));
	network.put(storyOf('Other.md', '2026-03-01 mention [[Contoso]]'));
	const known = network.on(day('2026-09-10'));
	expect(known.otherEvents().map(({ kind }) => kind)).toEqual(['introduced']);
	expect(known.people()).toEqual([]);
});

test('a past meeting is an event even when none of its attendees has a note', () => {
	const network = buildNetwork({});
	network.put(meetingOf('Meetings/Talk.md', '2026-03-01', ['Zed']));
	const note = network.on(day('2026-09-10')).note('Meetings/Talk.md');
	expect(note?.events).toMatchObject([{ kind: 'met', people: [{ name: 'Zed' }] }]);
});
