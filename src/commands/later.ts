import { snooze } from '../core/record/snooze';
import { setNextTouch } from '../core/record/standing';
import { DayForm } from '../ui/forms/day-form';
import { dayWords } from '../ui/forms/day-words';
import type { Command } from './command';
import { choosePerson } from './whom';

const SNOOZE: Command = {
	id: 'snooze',
	name: 'Snooze',
	icon: 'alarm-clock-off',
	inMenus: true,
	run: async (here) => {
		const { desk } = here;
		const chosen = await choosePerson(here, 'Whom not to be reminded of?');
		if (chosen === undefined) return;
		new DayForm(desk.app, {
			title: `Snooze ${chosen.name}`,
			send: 'Snooze',
			name: 'Until',
			value: 'in 4 weeks',
			when: 'coming',
			words: dayWords(desk),
			about: 'Because',
			submit: ({ day, words }) => {
				const [id = ''] = desk.ids(1);
				const person = desk.party(chosen.path);
				void desk.carryOut(snooze({ person, until: day, words, id }, desk.writing));
			},
		}).open();
	},
};

const SET_NEXT_TOUCH: Command = {
	id: 'set-next-touch',
	name: 'Set next touch',
	icon: 'calendar-clock',
	inMenus: true,
	run: async (here) => {
		const { desk } = here;
		const chosen = await choosePerson(here, 'With whom?');
		if (chosen === undefined) return;
		new DayForm(desk.app, {
			title: `Next touch with ${chosen.name}`,
			send: 'Set',
			name: 'On',
			value: 'in 2 weeks',
			when: 'coming',
			words: dayWords(desk),
			submit: ({ day }) =>
				void desk.carryOut(setNextTouch(desk.party(chosen.path), day, desk.writing)),
		}).open();
	},
};

/** What puts somebody off until a day. */
export const LATER_COMMANDS: readonly Command[] = [SNOOZE, SET_NEXT_TOUCH];
