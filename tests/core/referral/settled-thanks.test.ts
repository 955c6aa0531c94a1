import { expect, test } from 'vitest';
import {
	INTRODUCED,
	obligationsOf,
	OUTCOME,
	rowsOf,
	type ObligationStory,
} from '../../fakes/print-referrals';

const CHAIN = `2026-09-01 introduced Al > Bo
	2026-09-02 met Bo
	2026-09-03 thanked Al > Bo
	2026-09-04 thanked Al > Bo`;

/** Only the thank-yous. */
const CASES: readonly ObligationStory[] = [
	[
		'one thank-you closes one obligation: the oldest',
		`${OUTCOME}\n2026-11-14 thanked Bo`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-14',
			'thank-you reached Bo/Carla 2026-11-05, due 2026-11-06',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
		],
	],
	[
		'three thank-yous close three obligations',
		`${OUTCOME}\n2026-11-14 thanked Bo\n2026-11-15 thanked Bo\n2026-11-16 thanked Bo`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-14',
			'thank-you reached Bo/Carla 2026-11-05, due 2026-11-06, closed 2026-11-15',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13, closed 2026-11-16',
		],
	],
	[
		'a thank-you for somebody closes the oldest of that referral',
		`2026-11-02 introduced Bo > Carla
			2026-11-04 introduced Bo > Dan
			2026-11-05 thanked Bo > Dan`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03',
			'thank-you introduced Bo/Dan 2026-11-04, due 2026-11-05, closed 2026-11-05',
		],
	],
	[
		'a thank-you for somebody they have been thanked for closes nothing else',
		`2026-11-02 introduced Bo > Carla
			2026-11-04 introduced Bo > Dan
			2026-11-05 thanked Bo > Dan
			2026-11-06 thanked Bo > Dan`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03',
			'thank-you introduced Bo/Dan 2026-11-04, due 2026-11-05, closed 2026-11-05',
		],
	],
	[
		'a thank-you for an introduction without a day closes nothing else',
		`2026-11-02 introduced Bo > Carla
			- introduced Bo > Dan
			2026-11-05 thanked Bo > Dan`,
		['thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03'],
	],
	[
		'a thank-you that says what it is for closes that and leaves the older ones open',
		`${OUTCOME}
			2026-11-14 thanked Bo > Carla: thanked for the introduction to Carla: it led to business
			2026-11-15 thanked Bo > Carla: thanked for Carla: he was right about her`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03',
			'thank-you reached Bo/Carla 2026-11-05, due 2026-11-06, closed 2026-11-15',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13, closed 2026-11-14',
		],
	],
	[
		'thanks said twice for one thing close nothing else',
		`${OUTCOME}
			2026-11-14 thanked Bo > Carla: thanked for the introduction to Carla: it led to a first conversation
			2026-11-15 thanked Bo > Carla: thanked for the introduction to Carla: it led to a first conversation`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03',
			'thank-you reached Bo/Carla 2026-11-05, due 2026-11-06, closed 2026-11-14',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
		],
	],
	[
		'thanks for something not known yet close the oldest of that referral',
		`${INTRODUCED}
			2026-11-14 thanked Bo > Carla: thanked for the introduction to Carla: it led to business`,
		['thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-14'],
	],
	[
		'thanked twice for the introduction, the second closes what came next',
		`${OUTCOME}
			2026-11-13 thanked Bo > Carla: thanked for the introduction to Carla
			2026-11-14 thanked Bo > Carla: thanked for the introduction to Carla`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-13',
			'thank-you reached Bo/Carla 2026-11-05, due 2026-11-06, closed 2026-11-14',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
		],
	],
	[
		'thanks for two things on one day in two notes are two, whichever note comes first',
		`${OUTCOME}
			2026-11-14 thanked Bo > Carla @Daily/2026-11-14.md: thank Bo for the introduction to Carla: it led to a first conversation
			2026-11-14 thanked Bo > Carla @People/Bo.md: thanked for the introduction to Carla`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-14',
			'thank-you reached Bo/Carla 2026-11-05, due 2026-11-06, closed 2026-11-14',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
		],
	],
	[
		'thanks for one thing told in two notes on one day are one',
		`${OUTCOME}
			2026-11-14 thanked Bo > Carla @Daily/2026-11-14.md: thank Bo for Carla
			2026-11-14 thanked Bo > Carla @People/Bo.md: thanked for Carla: he was right about her`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03',
			'thank-you reached Bo/Carla 2026-11-05, due 2026-11-06, closed 2026-11-14',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
		],
	],
	[
		'a thank-you about somebody they did not introduce closes the oldest',
		`2026-11-02 introduced Bo > Carla
			2026-11-05 thanked Bo > Dan`,
		['thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-05'],
	],
	[
		'a thank-you for two introductions closes one of each',
		`2026-11-02 introduced Bo > Carla, Dan
			2026-11-03 met Dan
			2026-11-05 thanked Bo > Carla, Dan`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-05',
			'thank-you introduced Bo/Dan 2026-11-02, due 2026-11-03, closed 2026-11-05',
			'thank-you reached Bo/Dan 2026-11-03, due 2026-11-04',
		],
	],
	[
		'two people thanked in one line are both thanked',
		`2026-11-02 introduced Bo > Carla
			2026-11-02 introduced Al > Dan
			2026-11-05 thanked Al, Bo`,
		[
			'thank-you introduced Al/Dan 2026-11-02, due 2026-11-03, closed 2026-11-05',
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-05',
		],
	],
	[
		'a thank-you told in the log and in the daily note is one',
		`2026-11-02 introduced Bo > Carla
			2026-11-03 met Carla
			2026-11-04 thanked Bo > Carla @People/Bo.md
			2026-11-04 thanked Bo @Daily/2026-11-04.md`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-04',
			'thank-you reached Bo/Carla 2026-11-03, due 2026-11-04',
		],
	],
	[
		'two thank-yous in one note on one day are two',
		`2026-11-02 introduced Bo > Carla
			2026-11-03 met Carla
			2026-11-04 thanked Bo
			2026-11-04 thanked Bo`,
		[
			'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-04',
			'thank-you reached Bo/Carla 2026-11-03, due 2026-11-04, closed 2026-11-04',
		],
	],
	[
		'a referrer without a note is thanked by name',
		`2026-11-02 introduced Ines > Carla
			2026-11-03 thanked ines`,
		['thank-you introduced Ines/Carla 2026-11-02, due 2026-11-03, closed 2026-11-03'],
	],
	[
		'everyone up the chain who is still owed is thanked, each for whom they introduced',
		`${CHAIN}
			2026-10-01 introduced Bo > Carla
			2026-10-02 thanked Bo
			2026-11-12 introduced Carla > Dan`,
		[
			'thank-you introduced Al/Bo 2026-09-01, due 2026-09-02, closed 2026-09-03',
			'thank-you reached Al/Bo 2026-09-02, due 2026-09-03, closed 2026-09-04',
			'thank-you introduced Bo/Carla 2026-10-01, due 2026-10-02, closed 2026-10-02',
			'thank-you outcome Al/Bo 2026-10-01, due 2026-10-02',
			'thank-you introduced Carla/Dan 2026-11-12, due 2026-11-13',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
		],
	],
	[
		'those up the chain who have been thanked for an outcome are not thanked for the next one',
		`${CHAIN}
			2026-10-01 introduced Bo > Carla
			2026-10-02 thanked Al > Bo
			2026-11-12 introduced Carla > Dan`,
		[
			'thank-you introduced Al/Bo 2026-09-01, due 2026-09-02, closed 2026-09-03',
			'thank-you reached Al/Bo 2026-09-02, due 2026-09-03, closed 2026-09-04',
			'thank-you introduced Bo/Carla 2026-10-01, due 2026-10-02',
			'thank-you outcome Al/Bo 2026-10-01, due 2026-10-02, closed 2026-10-02',
			'thank-you introduced Carla/Dan 2026-11-12, due 2026-11-13',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
		],
	],
	[
		'of one further introduction the nearest up the chain come first',
		'2026-11-12 introduced Carla > Dan',
		[
			'thank-you introduced Carla/Dan 2026-11-12, due 2026-11-13',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
			'thank-you outcome Al/Bo 2026-11-12, due 2026-11-13',
		],
		{ Bo: { referrer: 'Al' }, Carla: { referrer: 'Bo' } },
	],
	[
		'a thank-you that names the further introduction closes the outcome',
		`2026-09-01 introduced Al > Bo
			2026-11-12 introduced Carla > Dan
			2026-11-13 thanked Al > Dan`,
		[
			'thank-you introduced Al/Bo 2026-09-01, due 2026-09-02',
			'thank-you introduced Carla/Dan 2026-11-12, due 2026-11-13',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
			'thank-you outcome Al/Bo 2026-11-12, due 2026-11-13, closed 2026-11-13',
		],
		{ Carla: { referrer: 'Bo' } },
	],
	[
		'somebody at the head of two chains is thanked once for a further introduction, for the nearer',
		'2026-11-12 introduced Carla > Dan',
		[
			'thank-you introduced Carla/Dan 2026-11-12, due 2026-11-13',
			'thank-you outcome Al/Carla 2026-11-12, due 2026-11-13',
			'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13',
		],
		{ Bo: { referrer: 'Al' }, Carla: { referrer: ['Bo', 'Al'] } },
	],
	[
		'a circle of referrers owes nothing',
		'',
		[],
		{ Bo: { referrer: 'Carla' }, Carla: { referrer: 'Bo' } },
	],
	[
		'the vault’s owner is never thanked',
		'2026-11-02 introduced me > Carla',
		[],
		{ Dan: { referrer: 'Mara', introducedOn: '2026-11-01' }, Mara: { self: true } },
	],
	[
		'a referrer who is archived or cold is thanked all the same',
		'2026-11-02 introduced Bo > Carla',
		['thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03'],
		{ Bo: { archived: true, lastContact: '2020-01-01' } },
	],
];

test.each(rowsOf(CASES))('%s', (_, story, expected, people) => {
	const thanks = obligationsOf(story, people).filter((line) => line.startsWith('thank-you'));
	expect(thanks).toEqual(expected);
});

test('nobody has to ask the vault’s owner, who still has to reach the new contact', () => {
	const story = `2026-11-01 asked me > Carla
		2026-11-02 introduced me > Carla`;
	expect(obligationsOf(story)).toEqual(['reach Carla/me 2026-11-02, due 2026-11-05']);
});
