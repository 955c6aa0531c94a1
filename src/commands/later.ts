import type { Day } from '../core/calendar/day';
import { formatDay } from '../core/calendar/say-day';
import { bulk } from '../core/record/bulk';
import { listed } from '../core/record/say-done';
import { snooze } from '../core/record/snooze';
import { setNextTouch } from '../core/record/standing';
import { idAt } from '../core/record/writing';
import { BulkModal } from '../ui/bulk-modal';
import { DayForm } from '../ui/forms/day-form';
import { dayWords } from '../ui/forms/day-words';
import { personChoices, type PersonChoice } from '../ui/person-choice';
import type { Command, Here } from './command';
import { choosePerson } from './whom';

/** Nobody is put off until a day that is over. */
const PAST = 'That day is past.';

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
			otherSide: PAST,
			words: dayWords(desk),
			about: 'Because',
			submit: ({ day, words }) => {
				const id = desk.newId();
				const person = desk.party(chosen.path);
				void desk.carryOut(snooze({ person, until: day, words, id }, desk.writing));
			},
		}).open();
	},
};

const SNOOZE_SEVERAL: Command = {
	id: 'snooze-several',
	name: 'Snooze several people',
	icon: 'bell-off',
	run: (here) => {
		askToSnooze(here, here.present);
	},
};

/** Asks until when not to be reminded of these people, or of whomever is put in their place. */
export function askToSnooze(here: Here, first: readonly string[]): void {
	const { desk, known, likely } = here;
	const choices = personChoices(known, [...first, ...likely]);
	new DayForm(desk.app, {
		title: 'Snooze several people',
		send: 'Look over',
		who: { choices, chosen: choices.filter(({ path }) => first.includes(path)) },
		name: 'Until',
		value: 'in 4 weeks',
		when: 'coming',
		otherSide: PAST,
		words: dayWords(desk),
		about: 'Because',
		submit: ({ people, day, words }) => {
			snoozeAll(here, people, { until: day, words });
		},
	}).open();
}

/** Shows every line first, for a slip in a list of people is easily made. */
function snoozeAll(
	{ desk }: Here,
	people: readonly PersonChoice[],
	told: { readonly until: Day; readonly words: string },
): void {
	const ids = desk.ids(people.length);
	const acts = people.map(({ path }, at) =>
		snooze({ person: desk.party(path), ...told, id: idAt(ids, at) }, desk.writing),
	);
	const names = listed(people.map(({ name }) => name));
	const until = formatDay(told.until, desk.today);
	const done = `Snoozed ${names} until ${until}, each in their own note.`;
	new BulkModal(desk, `Snooze until ${until}`, bulk(acts, done)).open();
}

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
			otherSide: PAST,
			words: dayWords(desk),
			submit: ({ day }) =>
				void desk.carryOut(setNextTouch(desk.party(chosen.path), day, desk.writing)),
		}).open();
	},
};

/** What puts somebody off until a day. */
export const LATER_COMMANDS: readonly Command[] = [SNOOZE, SNOOZE_SEVERAL, SET_NEXT_TOUCH];
