import { expect, test } from 'vitest';
import { referralsOf, type ReferralStory } from '../../fakes/print-referrals';

const CASES: readonly ReferralStory[] = [
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
		sentence: 'what names only one side is the same thing when another note tells it again',
		story: `2026-10-01 asked Bo, Dan > Carla
			2026-10-02 declined Carla, Bo
			2026-10-02 declined Carla, Bo @Retold.md`,
		stages: [
			'Bo > Carla: asked 2026-10-01, declined 2026-10-02',
			'Dan > Carla: asked 2026-10-01',
		],
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
			'a line that names only the referrer belongs to no referral that has been introduced',
		story: `2026-10-01 asked Bo > Carla
			2026-10-05 introduced Bo > Carla
			2026-10-09 declined Bo`,
		stages: ['Bo > Carla: asked 2026-10-01, introduced 2026-10-05'],
	},
	{
		sentence:
			'between two open referrals a line that names only the referrer is not guessed at',
		story: `2026-10-01 asked Bo > Carla
			2026-10-01 asked Bo > Dan
			2026-10-05 introduced Bo`,
		stages: ['Bo > Carla: asked 2026-10-01', 'Bo > Dan: asked 2026-10-01'],
	},
];

test.each(CASES)('$sentence', ({ story, people, stages }) => {
	expect(referralsOf(story, people)).toEqual(stages);
});
