import { expect, test } from 'vitest';
import { referralsOf, type ReferralStory } from '../../fakes/print-referrals';

const CASES: readonly ReferralStory[] = [
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
		sentence: 'a met-on or last-contact day to come reaches nobody yet',
		story: '2026-11-05 introduced Bo > Carla',
		people: { Carla: { metOn: '2026-11-21', lastContact: '2026-11-21' } },
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
