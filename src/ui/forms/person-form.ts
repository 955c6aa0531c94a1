import type { App } from 'obsidian';
import { TIER_NAMES, TIERS, type Tier } from '../../core/settings/tier';
import type { PersonChoice } from '../person-choice';
import { ChoiceField } from './choice-field';
import { FormModal, type Drawn } from './form-modal';
import { PeopleField } from './people-field';
import { TextField } from './text-field';

/** What was answered. */
export interface PersonAnswer {
	readonly name: string;
	readonly tier?: Tier;
	/** Somebody with a note, or the name of somebody without one. */
	readonly referrer?: PersonChoice | string;
}

/** What the form begins with. */
export interface PersonQuestion {
	/** Their name, when it is known already. */
	readonly name?: string;
	/** Who introduced them, when that is known already. */
	readonly referrer?: PersonChoice;
	/** Who may have introduced them. */
	readonly choices: readonly PersonChoice[];
	readonly submit: (answer: PersonAnswer) => void;
}

const UNSORTED = 'By who introduced them';

/** Asks who is to have a note. */
export class PersonForm extends FormModal {
	readonly #question: PersonQuestion;

	constructor(app: App, question: PersonQuestion) {
		super(app, 'New person', 'Make note');
		this.#question = question;
	}

	protected override draw(): Drawn {
		const { name = '', referrer, choices, submit } = this.#question;
		const el = this.contentEl;
		const who = this.add(
			new TextField(el, { name: 'Name', value: name, missing: 'Write their name.' }),
		);
		const tiers = TIERS.map((tier): [string, string] => [
			String(tier),
			`${tier} ${TIER_NAMES[tier]}`,
		]);
		const tier = this.add(
			new ChoiceField<string>(el, {
				name: 'Tier',
				value: '',
				options: { '': UNSORTED, ...Object.fromEntries(tiers) },
			}),
		);
		const by = this.add(
			new PeopleField(this.app, el, {
				name: 'Introduced by',
				choices,
				chosen: referrer === undefined ? [] : [referrer],
				one: true,
				newcomers: true,
			}),
		);
		return {
			first: who,
			submit: () => {
				const chosen = TIERS.find((one) => String(one) === tier.value);
				const introducer = by.people[0] ?? by.newcomer;
				submit({
					name: who.text,
					...(chosen && { tier: chosen }),
					...(introducer !== undefined && { referrer: introducer }),
				});
			},
		};
	}
}
