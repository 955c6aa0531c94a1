import { describe, expect, test } from 'vitest';
import { readObligations } from '../../../src/core/referral/obligations';
import { readReferrals } from '../../../src/core/referral/read-referrals';
import {
	INTRODUCED,
	knownFrom,
	owed,
	rowsOf,
	type ObligationStory,
} from '../../fakes/print-referrals';

describe('asking the referrer to confirm', () => {
	const OPEN = 'confirm Bo/Carla 2026-11-01, due 2026-11-04';
	const ASKED = '2026-11-01 asked Bo > Carla';
	const rows: readonly ObligationStory[] = [
		['opens when I asked, due three days later', ASKED, [OPEN]],
		['opens when they offered, due three days later', '2026-11-01 offered Bo > Carla', [OPEN]],
		[
			'opens once when I asked and they offered on one day',
			`${ASKED}\n2026-11-01 offered Bo > Carla`,
			[OPEN],
		],
		['is not opened by an ask without a day', '- asked Bo > Carla', []],
		['is not opened by an introduction', INTRODUCED, []],
		['is not opened by a referrer in the properties', '', [], { Carla: { referrer: 'Bo' } }],
		[
			'is due a week after I asked again',
			`${ASKED}\n2026-11-08 asked Bo > Carla`,
			['confirm Bo/Carla 2026-11-01, due 2026-11-15'],
		],
		[
			'is due a week after the last ask',
			`${ASKED}\n2026-11-15 asked Bo > Carla\n2026-11-08 asked Bo > Carla`,
			['confirm Bo/Carla 2026-11-01, due 2026-11-22'],
		],
		[
			'is due a week after I asked about it without naming them',
			`${ASKED}\n2026-11-08 asked Bo`,
			['confirm Bo/Carla 2026-11-01, due 2026-11-15'],
		],
		[
			'is due three days after they promised it again',
			`${ASKED}\n2026-11-08 offered Bo > Carla`,
			['confirm Bo/Carla 2026-11-01, due 2026-11-11'],
		],
		[
			'closes when it is introduced',
			`${ASKED}\n2026-11-03 introduced Bo > Carla`,
			[`${OPEN}, closed 2026-11-03`],
		],
		[
			'closes when it is introduced on the day it was asked',
			`${ASKED}\n2026-11-01 introduced Bo > Carla`,
			[`${OPEN}, closed 2026-11-01`],
		],
		[
			'closes when it is introduced on an unknown day',
			`${ASKED}\n- introduced Bo > Carla`,
			[`${OPEN}, closed -`],
		],
		[
			'closes when the properties name the referrer',
			ASKED,
			[`${OPEN}, closed -`],
			{ Carla: { referrer: 'Bo' } },
		],
		[
			'closes when it is declined',
			`${ASKED}\n2026-11-03 declined Bo > Carla`,
			[`${OPEN}, closed 2026-11-03`],
		],
		[
			'closes when it has lapsed',
			`${ASKED}\n2026-11-03 lapsed Bo > Carla`,
			[`${OPEN}, closed 2026-11-03`],
		],
		[
			'does not close when it is thanked for',
			`${ASKED}\n2026-11-03 thanked Bo > Carla`,
			[OPEN],
		],
		['does not close when the two of us meet', `${ASKED}\n2026-11-03 met Bo`, [OPEN]],
		['does not close when I meet the new contact', `${ASKED}\n2026-11-03 met Carla`, [OPEN]],
		['does not close when business comes of it', `${ASKED}\n2026-11-03 business Carla`, [OPEN]],
		[
			'does not close when it was declined before',
			`${ASKED}\n2026-10-03 declined Bo > Carla`,
			[OPEN],
		],
		[
			'does not close when somebody else introduces them',
			`${ASKED}\n2026-11-03 introduced Al > Carla`,
			[OPEN],
		],
		[
			'does not close when they introduce somebody else',
			`${ASKED}\n2026-11-03 introduced Bo > Dan`,
			[OPEN],
		],
		[
			'does not close before the introduction has happened',
			`${ASKED}\n2026-11-21 introduced Bo > Carla`,
			[OPEN],
		],
		[
			'does not open for an introduction made before',
			`2026-10-01 introduced Bo > Carla\n${ASKED}`,
			[],
		],
		[
			'opens again when the introduction was made, declined and asked for once more',
			`2026-10-01 introduced Bo > Carla\n2026-10-05 declined Bo > Carla\n${ASKED}`,
			[OPEN],
		],
		[
			'opens a second time when I ask again after it was declined',
			`${ASKED}\n2026-11-03 declined Bo > Carla\n2026-11-10 asked Bo > Carla`,
			[`${OPEN}, closed 2026-11-03`, 'confirm Bo/Carla 2026-11-10, due 2026-11-13'],
		],
	];
	test.each(rowsOf(rows))('%s', (_, story, expected, people) => {
		expect(owed('confirm', story, people)).toEqual(expected);
	});
	test('follows the settings for the first day and for the days between', () => {
		const settings = { confirmAfterDays: 5, confirmEveryDays: 14 };
		const days = (story: string) => {
			const known = { ...knownFrom(story) };
			const set = { ...known, settings: { ...known.settings, ...settings } };
			return readObligations(set, readReferrals(set)).map(({ due }) => due);
		};
		expect(days(ASKED)).toEqual(['2026-11-06']);
		expect(days(`${ASKED}\n2026-11-08 asked Bo > Carla`)).toEqual(['2026-11-22']);
	});
});
