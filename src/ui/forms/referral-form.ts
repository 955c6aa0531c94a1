import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { PersonChoice } from '../person-choice';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import type { DayWords } from './day-words';
import { FormModal, type Drawn } from './form-modal';
import { PeopleField } from './people-field';
import { TextField } from './text-field';

/** What happened between the three of them, as the form asks it. */
export type ReferralStep = 'introduced' | 'offered' | 'asked' | 'given';

const STEPS: Readonly<Record<ReferralStep, string>> = {
	introduced: 'They introduced me',
	offered: 'They offered to introduce me',
	asked: 'I asked them to introduce me',
	given: 'I introduced the two',
};

/** What was answered. */
export interface ReferralAnswer {
	readonly from: PersonChoice;
	/** Somebody with a note, or the name of somebody without one. */
	readonly to: PersonChoice | string;
	readonly step: ReferralStep;
	readonly day: Day;
	readonly words: string;
}

/** What the form begins with. */
export interface ReferralQuestion {
	readonly choices: readonly PersonChoice[];
	readonly from: PersonChoice | undefined;
	readonly to?: PersonChoice | undefined;
	/** “They introduced me” where nothing else is said. */
	readonly step?: ReferralStep;
	readonly words: DayWords;
	readonly submit: (answer: ReferralAnswer) => void;
}

/** Asks who introduced whom, or is to. */
export class ReferralForm extends FormModal {
	readonly #question: ReferralQuestion;

	constructor(app: App, question: ReferralQuestion) {
		super(app, 'Record a referral', 'Record');
		this.#question = question;
	}

	protected override draw(): Drawn {
		const { choices, from, to, step: asked, words, submit } = this.#question;
		const el = this.contentEl;
		const who = this.add(
			new PeopleField(this.app, el, {
				name: 'Who',
				choices,
				chosen: from === undefined ? [] : [from],
				missing: 'Choose who the introduction comes from.',
				one: true,
			}),
		);
		const step = this.add(
			new ChoiceField<ReferralStep>(el, {
				name: 'What',
				value: asked ?? 'introduced',
				options: STEPS,
			}),
		);
		const whom = this.add(
			new PeopleField(this.app, el, {
				name: 'To whom',
				choices,
				chosen: to === undefined ? [] : [to],
				missing: 'Choose somebody, or write a name.',
				one: true,
				newcomers: true,
			}),
		);
		const when = this.add(
			new DayField(el, {
				name: 'When',
				value: 'today',
				when: 'past',
				words,
			}),
		);
		const about = this.add(new TextField(el, { name: 'About' }));
		return {
			first: from === undefined ? who : to === undefined ? whom : about,
			submit: () => {
				const [source] = who.people;
				const other = whom.people[0] ?? whom.newcomer;
				if (source === undefined || other === undefined || when.day === undefined) return;
				submit({
					from: source,
					to: other,
					step: step.value,
					day: when.day,
					words: about.text,
				});
			},
		};
	}
}
