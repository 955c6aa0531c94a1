import { describe, expect, test } from 'vitest';
import {
	INTRODUCED,
	OUTCOME,
	owed,
	REACHED,
	rowsOf,
	type ObligationStory,
} from '../../fakes/print-referrals';

describe('thanking for the introduction', () => {
	const WHAT = 'thank-you introduced';
	const OPEN = 'thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03';
	const rows: readonly ObligationStory[] = [
		['opens when it is introduced, due within a day', INTRODUCED, [OPEN]],
		[
			'opens by the day in the properties',
			'',
			[OPEN],
			{ Carla: { referrer: 'Bo', introducedOn: '2026-11-02' } },
		],
		[
			'opens once, however many notes tell it',
			`${INTRODUCED}\n2026-11-03 introduced Bo > Carla`,
			[OPEN],
		],
		['is not opened by an introduction without a day', '- introduced Bo > Carla', []],
		[
			'is not opened by an ask or an offer',
			'2026-11-02 asked Bo > Carla\n2026-11-02 offered Bo > Carla',
			[],
		],
		[
			'closes when they are thanked for it',
			`${INTRODUCED}\n2026-11-03 thanked Bo > Carla`,
			[`${OPEN}, closed 2026-11-03`],
		],
		[
			'closes when they are thanked, whatever for',
			`${INTRODUCED}\n2026-11-03 thanked Bo`,
			[`${OPEN}, closed 2026-11-03`],
		],
		[
			'closes when they are thanked on the day itself',
			`${INTRODUCED}\n2026-11-02 thanked Bo`,
			[`${OPEN}, closed 2026-11-02`],
		],
		['closes late too', `${INTRODUCED}\n2026-11-19 thanked Bo`, [`${OPEN}, closed 2026-11-19`]],
		[
			'does not close by thanks given before',
			`${INTRODUCED}\n2026-11-01 thanked Bo > Carla`,
			[OPEN],
		],
		['does not close by thanks without a day', `${INTRODUCED}\n- thanked Bo > Carla`, [OPEN]],
		[
			'does not close by thanks planned for tomorrow',
			`${INTRODUCED}\n2026-11-21 thanked Bo > Carla`,
			[OPEN],
		],
		[
			'does not close by thanks that the reader has crossed out',
			`${INTRODUCED}\n2026-11-03 thanked Bo no-contact`,
			[OPEN],
		],
		[
			'does not close by thanking somebody else',
			`${INTRODUCED}\n2026-11-03 thanked Carla\n2026-11-03 thanked Al > Carla`,
			[OPEN],
		],
		['does not close by meeting them', `${INTRODUCED}\n2026-11-03 met Bo`, [OPEN]],
		['does not close when the new contact is reached', REACHED, [OPEN]],
		[
			'does not close when it is declined afterwards',
			`${INTRODUCED}\n2026-11-04 declined Bo > Carla`,
			[OPEN],
		],
	];
	test.each(rowsOf(rows))('%s', (_, story, expected, people) => {
		expect(owed(WHAT, story, people)).toEqual(expected);
	});
});

describe('thanking when the new contact was reached', () => {
	const WHAT = 'thank-you reached';
	const OPEN = 'thank-you reached Bo/Carla 2026-11-05, due 2026-11-06';
	const THANKED = `${REACHED}\n2026-11-03 thanked Bo`;
	const rows: readonly ObligationStory[] = [
		['opens when they are reached, due a day later', THANKED, [OPEN]],
		[
			'is not opened by an introduction on an unknown day',
			'2026-11-05 met Carla',
			[],
			{ Carla: { referrer: 'Bo' } },
		],
		[
			'is not opened by a last-contact day',
			INTRODUCED,
			[],
			{ Carla: { lastContact: '2026-11-09' } },
		],
		[
			'closes by the next thanks',
			`${THANKED}\n2026-11-06 thanked Bo`,
			[`${OPEN}, closed 2026-11-06`],
		],
		[
			'does not close by the thanks for the introduction',
			`${REACHED}\n2026-11-06 thanked Bo`,
			[OPEN],
		],
		[
			'does not close by thanks given before it opened',
			`${THANKED}\n2026-11-04 thanked Bo > Carla`,
			[OPEN],
		],
		['does not close by the next meeting', `${THANKED}\n2026-11-07 met Bo, Carla`, [OPEN]],
		[
			'does not close by thanking the new contact',
			`${THANKED}\n2026-11-07 thanked Carla`,
			[OPEN],
		],
	];
	test.each(rowsOf(rows))('%s', (_, story, expected, people) => {
		expect(owed(WHAT, story, people)).toEqual(expected);
	});
});

describe('thanking when something came of it', () => {
	const WHAT = 'thank-you outcome';
	const OPEN = 'thank-you outcome Bo/Carla 2026-11-12, due 2026-11-13';
	const THANKED = `${OUTCOME}\n2026-11-03 thanked Bo\n2026-11-06 thanked Bo`;
	const rows: readonly ObligationStory[] = [
		[
			'opens at the first business, due a day later',
			`${THANKED}\n2026-11-15 business Carla`,
			[OPEN],
		],
		[
			'opens by a further introduction',
			`${REACHED}\n2026-11-12 introduced Carla > Dan`,
			[OPEN],
		],
		['is not opened by tier 1 alone', REACHED, [], { Carla: { tier: 1 } }],
		[
			'is opened by the business of a client',
			OUTCOME,
			[OPEN],
			{ Carla: { tier: 1, referrer: 'Bo' } },
		],
		['is not opened by business without a day', `${REACHED}\n- business Carla`, []],
		[
			'is not opened by a referrer property without a day',
			REACHED,
			[],
			{ Dan: { referrer: 'Carla' } },
		],
		[
			'closes by the next thanks',
			`${THANKED}\n2026-11-14 thanked Bo`,
			[`${OPEN}, closed 2026-11-14`],
		],
		[
			'does not close by thanks that close an older one',
			`${OUTCOME}\n2026-11-14 thanked Bo`,
			[OPEN],
		],
		[
			'does not close by thanks given before it opened',
			`${THANKED}\n2026-11-11 thanked Bo > Carla`,
			[OPEN],
		],
		[
			'does not open twice for more business',
			`${THANKED}\n2026-11-14 thanked Bo\n2026-11-16 business Carla`,
			[`${OPEN}, closed 2026-11-14`],
		],
	];
	test.each(rowsOf(rows))('%s', (_, story, expected, people) => {
		expect(owed(WHAT, story, people)).toEqual(expected);
	});
});
