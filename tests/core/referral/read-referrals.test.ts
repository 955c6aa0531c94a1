import { expect, test } from 'vitest';
import { readReferrals } from '../../../src/core/referral/read-referrals';
import type { Properties } from '../../fakes/build-known';
import { knownFrom, printReferral, referralsOf } from '../../fakes/print-referrals';

interface Case {
	readonly sentence: string;
	readonly story: string;
	readonly people?: Readonly<Record<string, Properties>>;
	readonly stages: readonly string[];
}

const CASES: readonly Case[] = [
	{
		sentence: 'a referral goes from asked to introduced, reached and outcome, each on its day',
		story: `2026-10-01 asked Bo > Carla
			2026-10-05 introduced Bo > Carla
			2026-10-09 met Carla
			2026-10-20 business Carla`,
		stages: [
			'Bo > Carla: asked 2026-10-01, introduced 2026-10-05, reached 2026-10-09, outcome 2026-10-20',
		],
	},
	{
		sentence: 'an introduction somebody promised is offered, not introduced',
		story: '2026-11-14 offered Bo > Carla',
		stages: ['Bo > Carla: offered 2026-11-14'],
	},
	{
		sentence: 'an introduction without any day is known, and undated',
		story: '- introduced Bo > Carla',
		stages: ['Bo > Carla: introduced -'],
	},
	{
		sentence: 'a referrer in the properties is an introduction without a day',
		story: '',
		people: { Carla: { referrer: 'Bo' } },
		stages: ['Bo > Carla: introduced -'],
	},
	{
		sentence: 'a referrer in the properties with the day of the introduction is dated',
		story: '',
		people: { Carla: { referrer: 'Bo', introducedOn: '2026-10-05' } },
		stages: ['Bo > Carla: introduced 2026-10-05'],
	},
	{
		sentence:
			'two referrers in the properties are two referrals, and the day is that of the first',
		story: '',
		people: { Carla: { referrer: ['Bo', 'Al'], introducedOn: '2026-10-05' } },
		stages: ['Al > Carla: introduced -', 'Bo > Carla: introduced 2026-10-05'],
	},
	{
		sentence:
			'told in the log, in a meeting, in a daily note and in the properties, it is one referral',
		story: `2026-10-06 introduced Bo > Carla @Daily/2026-10-06.md
			2026-10-05 introduced Bo > Carla @Meetings/Lunch.md
			2026-10-07 introduced Bo > Carla @People/Bo.md`,
		people: { Carla: { referrer: 'Bo' } },
		stages: ['Bo > Carla: introduced 2026-10-05'],
	},
	{
		sentence: 'one sentence that introduces two people is two referrals',
		story: '2026-10-05 introduced Bo > Carla, Dan',
		stages: ['Bo > Carla: introduced 2026-10-05', 'Bo > Dan: introduced 2026-10-05'],
	},
	{
		sentence: 'the same person introduced by two people is two referrals',
		story: `2026-10-05 introduced Bo > Carla
			2026-10-07 introduced Al > Carla`,
		stages: ['Al > Carla: introduced 2026-10-07', 'Bo > Carla: introduced 2026-10-05'],
	},
	{
		sentence: 'people without notes are introduced too, and are one person by their name',
		story: `2026-11-01 asked Bo > Marcus Thiele
			2026-11-02 introduced Bo > marcus  thiele`,
		stages: ['Bo > Marcus Thiele: asked 2026-11-01, introduced 2026-11-02'],
	},
	{
		sentence: 'an introduction between two people without notes is a referral',
		story: '2026-11-02 introduced Ines > Marcus',
		stages: ['Ines > Marcus: introduced 2026-11-02'],
	},
	{
		sentence: 'an introduction dated tomorrow has not been made',
		story: `2026-11-10 asked Bo > Carla
			2026-11-21 introduced Bo > Carla`,
		stages: ['Bo > Carla: asked 2026-11-10'],
	},
	{
		sentence: 'nobody introduces themselves, and nobody is introduced to me as myself',
		story: `2026-11-02 introduced Bo > Bo
			2026-11-02 introduced Bo > me`,
		stages: [],
	},
	{
		sentence: 'one block id counts once, however many merges doubled its line',
		story: `2026-11-02 introduced Bo > Carla @People/Bo.md ^k-1
			2026-10-01 introduced Bo > Carla @People/Bo (conflict).md ^k-2
			2026-11-05 introduced Bo > Dan @People/Bo (conflict).md ^k-1`,
		stages: ['Bo > Carla: introduced 2026-10-01'],
	},
	{
		sentence: 'declined is where a referral ends',
		story: `2026-10-01 asked Bo > Carla
			2026-10-05 declined Bo > Carla`,
		stages: ['Bo > Carla: asked 2026-10-01, declined 2026-10-05'],
	},
	{
		sentence: 'asked and declined on one day is declined',
		story: `2026-10-01 declined Bo > Carla
			2026-10-01 asked Bo > Carla`,
		stages: ['Bo > Carla: asked 2026-10-01, declined 2026-10-01'],
	},
	{
		sentence: 'asked again after it was declined, it is open again',
		story: `2026-10-01 asked Bo > Carla
			2026-10-05 declined Bo > Carla
			2026-11-05 asked Bo > Carla`,
		stages: ['Bo > Carla: asked 2026-10-01'],
	},
	{
		sentence: 'introduced after it had lapsed, it goes on',
		story: `2026-10-01 asked Bo > Carla
			2026-10-05 lapsed Bo > Carla
			2026-11-05 introduced Bo > Carla`,
		stages: ['Bo > Carla: asked 2026-10-01, introduced 2026-11-05'],
	},
	{
		sentence: 'a line that names only the referrer belongs to their one open referral',
		story: `2026-10-01 asked Bo > Carla
			2026-10-05 introduced Bo`,
		stages: ['Bo > Carla: asked 2026-10-01, introduced 2026-10-05'],
	},
	{
		sentence: 'a line that names only the introduced person belongs to their one open referral',
		story: `2026-10-01 asked Bo > Carla
			2026-10-05 declined > Carla
			2026-10-05 declined Carla`,
		stages: ['Bo > Carla: asked 2026-10-01, declined 2026-10-05'],
	},
	{
		sentence:
			'between two open referrals a line that names only the referrer is not guessed at',
		story: `2026-10-01 asked Bo > Carla
			2026-10-01 asked Bo > Dan
			2026-10-05 introduced Bo`,
		stages: ['Bo > Carla: asked 2026-10-01', 'Bo > Dan: asked 2026-10-01'],
	},
	{
		sentence: 'the new contact is reached by the first two-way contact after the introduction',
		story: `2026-10-05 introduced Bo > Carla
			2026-11-09 called Carla
			2026-10-09 wrote Carla
			2026-10-01 met Carla`,
		stages: ['Bo > Carla: introduced 2026-10-05, reached 2026-10-09'],
	},
	{
		sentence:
			'introduced in a meeting where both were present, the new contact is reached that day',
		story: `2026-10-05 introduced Bo > Carla @Meetings/Lunch.md
			2026-10-05 met Bo, Carla @Meetings/Lunch.md`,
		stages: ['Bo > Carla: introduced 2026-10-05, reached 2026-10-05'],
	},
	{
		sentence: 'introduced in a meeting they did not attend, they are not reached',
		story: `2026-10-05 introduced Bo > Carla @Meetings/Lunch.md
			2026-10-05 met Bo @Meetings/Lunch.md
			2026-10-06 mention Carla
			2026-10-07 cancelled Carla
			2026-10-08 plan Carla
			2026-10-09 met Bo > Carla`,
		stages: ['Bo > Carla: introduced 2026-10-05'],
	},
	{
		sentence: 'a meeting dated tomorrow reaches nobody yet',
		story: `2026-11-05 introduced Bo > Carla
			2026-11-21 met Carla`,
		stages: ['Bo > Carla: introduced 2026-11-05'],
	},
	{
		sentence: 'a line marked as no contact reaches nobody',
		story: `2026-11-05 introduced Bo > Carla
			2026-11-06 met Carla no-contact`,
		stages: ['Bo > Carla: introduced 2026-11-05'],
	},
	{
		sentence: 'a met-on day after the introduction reaches the new contact',
		story: `2026-11-05 introduced Bo > Carla
			2026-11-09 met Carla`,
		people: { Carla: { metOn: '2026-11-07' } },
		stages: ['Bo > Carla: introduced 2026-11-05, reached 2026-11-07'],
	},
	{
		sentence: 'a last-contact day alone tells that they were reached, not when',
		story: '2026-11-05 introduced Bo > Carla',
		people: { Carla: { lastContact: '2026-11-09' } },
		stages: ['Bo > Carla: introduced 2026-11-05, reached -'],
	},
	{
		sentence: 'a last-contact day before the introduction reaches nobody',
		story: '2026-11-05 introduced Bo > Carla',
		people: { Carla: { lastContact: '2026-11-04', metOn: '2026-11-01' } },
		stages: ['Bo > Carla: introduced 2026-11-05'],
	},
	{
		sentence: 'introduced on an unknown day and in touch since: reached, on an unknown day',
		story: '2026-11-09 met Carla',
		people: { Carla: { referrer: 'Bo' } },
		stages: ['Bo > Carla: introduced -, reached -'],
	},
	{
		sentence:
			'somebody without a note is reached in a meeting with the referrer, or by themselves',
		story: `2026-11-01 introduced Bo > Marcus
			2026-11-05 called Marcus
			2026-11-04 met Bo, Marcus`,
		stages: ['Bo > Marcus: introduced 2026-11-01, reached 2026-11-04'],
	},
	{
		sentence: 'business before the introduction did not come of it',
		story: `2026-10-05 introduced Bo > Carla
			2026-10-01 business Carla
			2026-10-30 business Carla
			2026-10-20 business Carla`,
		stages: ['Bo > Carla: introduced 2026-10-05, outcome 2026-10-20'],
	},
	{
		sentence: 'business without an introduction is nobody’s merit',
		story: `2026-10-01 asked Bo > Carla
			2026-10-20 business Carla`,
		stages: ['Bo > Carla: asked 2026-10-01'],
	},
	{
		sentence: 'an introduced person who is tier 1 has had an outcome, on an unknown day',
		story: '2026-10-05 introduced Bo > Carla',
		people: { Carla: { tier: 1 } },
		stages: ['Bo > Carla: introduced 2026-10-05, outcome -'],
	},
	{
		sentence: 'a client’s first business event dates the outcome',
		story: `2026-10-05 introduced Bo > Carla
			2026-10-20 business Carla`,
		people: { Carla: { tier: 1 } },
		stages: ['Bo > Carla: introduced 2026-10-05, outcome 2026-10-20'],
	},
	{
		sentence: 'an introduced person of another tier has had no outcome yet',
		story: '2026-10-05 introduced Bo > Carla',
		people: { Carla: { tier: 2 } },
		stages: ['Bo > Carla: introduced 2026-10-05'],
	},
	{
		sentence: 'an introduction made by the introduced person is the outcome, on its day',
		story: `2026-10-05 introduced Bo > Carla
			2026-11-02 introduced Carla > Dan`,
		stages: [
			'Bo > Carla: introduced 2026-10-05, outcome 2026-11-02',
			'Carla > Dan: introduced 2026-11-02',
		],
	},
	{
		sentence:
			'somebody who names the introduced person as referrer is an outcome too, without a day',
		story: '2026-10-05 introduced Bo > Carla',
		people: { Dan: { referrer: 'Carla' } },
		stages: ['Bo > Carla: introduced 2026-10-05, outcome -', 'Carla > Dan: introduced -'],
	},
	{
		sentence: 'an introduction they only offered is no outcome',
		story: `2026-10-05 introduced Bo > Carla
			2026-11-02 offered Carla > Dan`,
		stages: ['Bo > Carla: introduced 2026-10-05', 'Carla > Dan: offered 2026-11-02'],
	},
	{
		sentence: 'where those between have no day, a further introduction counts all the way up',
		story: `2026-10-05 introduced Al > Bo
			2026-11-02 introduced Carla > Dan`,
		people: { Carla: { referrer: 'Bo' } },
		stages: [
			'Al > Bo: introduced 2026-10-05, outcome 2026-11-02',
			'Bo > Carla: introduced -, outcome 2026-11-02',
			'Carla > Dan: introduced 2026-11-02',
		],
	},
	{
		sentence: 'a circle of referrers is no outcome, and hangs nothing',
		story: '',
		people: { Bo: { referrer: 'Carla' }, Carla: { referrer: 'Bo' }, Dan: { referrer: 'Dan' } },
		stages: ['Bo > Carla: introduced -', 'Carla > Bo: introduced -'],
	},
];

test.each(CASES)('$sentence', ({ story, people, stages }) => {
	expect(referralsOf(story, people)).toEqual(stages);
});

test('a referral says why, in a sentence for each stage', () => {
	const story = `2026-10-01 asked Bo > Carla
		2026-10-02 offered Bo > Carla
		2026-10-05 introduced Bo > Carla
		2026-10-09 met Carla
		2026-11-02 introduced Carla > Dan
		2025-11-03 declined Al > Dan`;
	const { received } = readReferrals(knownFrom(story));
	expect(received.flatMap(({ stages }) => stages.map(({ why }) => why))).toEqual([
		'The introduction of Dan by Al was declined on 3 November 2025.',
		'You asked Bo on 1 October to introduce you to Carla.',
		'Bo offered on 2 October to introduce you to Carla.',
		'Bo introduced you to Carla on 5 October.',
		'You were first in touch with Carla, whom you know through Bo, on 9 October.',
		'Carla, whom you know through Bo, introduced you to Dan on 2 November.',
		'Carla introduced you to Dan on 2 November.',
	]);
});

test('a stage without a day says what tells it', () => {
	const people = { Carla: { referrer: 'Bo', tier: 1, lastContact: '2026-11-01' } } as const;
	const [referral] = readReferrals(knownFrom('', people)).received;
	expect(
		referral?.stages.map(({ why, source }) => `${why} ${source.path}:${source.line}`),
	).toEqual([
		'Carla’s note names Bo as referrer. People/Carla.md:2',
		'You were first in touch with Carla, whom you know through Bo. People/Carla.md:4',
		'Carla, whom you know through Bo, is a client. People/Carla.md:3',
	]);
});

test('the stage of a referral is the latest one', () => {
	const story = `2026-10-05 introduced Bo > Carla
		2026-10-20 business Carla
		2026-10-01 asked Bo > Dan
		2026-10-02 lapsed Bo > Dan`;
	const { received } = readReferrals(knownFrom(story));
	expect(received.map(({ stage }) => stage)).toEqual(['outcome', 'lapsed']);
});

test('every stage stands where it is written', () => {
	const story = `2026-10-05 introduced Bo > Carla @Meetings/Lunch.md
		2026-10-09 wrote Carla @Daily/2026-10-09.md
		2026-10-09 met Carla @Meetings/Walk.md
		2026-10-20 business Carla @People/Carla.md`;
	const [referral] = readReferrals(knownFrom(story)).received;
	expect(referral?.stages.map(({ source }) => `${source.path}:${source.line}`)).toEqual([
		'Meetings/Lunch.md:1',
		'Meetings/Walk.md:3',
		'People/Carla.md:4',
	]);
});

test('introductions I made are given, each pair once', () => {
	const story = `2026-10-05 introduction-made Bo > Carla
		2026-10-06 introduction-made Carla > Bo @Daily/2026-10-06.md
		2026-10-07 introduction-made Bo, Dan
		- introduction-made Al > Dan
		2026-11-21 introduction-made Al > Carla
		2026-10-07 introduction-made Al > me`;
	const { given, received } = readReferrals(knownFrom(story));
	expect(given.map(({ day, people: [a, b] }) => `${day ?? '-'} ${a.name}, ${b.name}`)).toEqual([
		'2026-10-05 Bo, Carla',
		'2026-10-07 Bo, Dan',
		'- Al, Dan',
	]);
	expect(received.map(printReferral)).toEqual([]);
});
