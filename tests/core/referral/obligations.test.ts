import { describe, expect, test } from 'vitest';
import { INTRODUCED, owed, rowsOf, type ObligationStory } from '../../fakes/print-referrals';

describe('reaching the new contact', () => {
	const OPEN = 'reach Carla/Bo 2026-11-02, due 2026-11-05';
	const rows: readonly ObligationStory[] = [
		['opens when it is introduced, due three days later', INTRODUCED, [OPEN]],
		['is not opened by an introduction without a day', '- introduced Bo > Carla', []],
		['is not opened by an offer', '2026-11-02 offered Bo > Carla', []],
		[
			'closes by the first contact',
			`${INTRODUCED}\n2026-11-09 called Carla\n2026-11-07 wrote Carla`,
			[`${OPEN}, closed 2026-11-07`],
		],
		[
			'closes at the meeting of the introduction when both were there',
			`${INTRODUCED}\n2026-11-02 met Bo, Carla`,
			[`${OPEN}, closed 2026-11-02`],
		],
		[
			'closes by a last-contact day after it',
			INTRODUCED,
			[`${OPEN}, closed -`],
			{ Carla: { lastContact: '2026-11-09' } },
		],
		[
			'closes when the introduction is declined after all',
			`${INTRODUCED}\n2026-11-09 declined Bo > Carla`,
			[`${OPEN}, closed 2026-11-09`],
		],
		['does not close by a contact before', `${INTRODUCED}\n2026-11-01 met Carla`, [OPEN]],
		['does not close by meeting the referrer', `${INTRODUCED}\n2026-11-03 met Bo`, [OPEN]],
		[
			'does not close by talking about them',
			`${INTRODUCED}\n2026-11-03 met Bo > Carla\n2026-11-04 mention Carla`,
			[OPEN],
		],
		[
			'does not close by a plan or a cancelled meeting',
			`${INTRODUCED}\n2026-11-03 plan Carla\n2026-11-04 cancelled Carla\n2026-11-21 met Carla`,
			[OPEN],
		],
		[
			'does not close by thanking the referrer',
			`${INTRODUCED}\n2026-11-03 thanked Bo > Carla`,
			[OPEN],
		],
		['does not close by business alone', `${INTRODUCED}\n2026-11-03 business Carla`, [OPEN]],
	];
	test.each(rowsOf(rows))('%s', (_, story, expected, people) => {
		expect(owed('reach', story, people)).toEqual(expected);
	});
});
