import { setCadence, setReferrer, setSegment, setTier } from '../core/record/standing';
import { drawChoice, findChoices, personChoices } from '../ui/person-choice';
import { pick } from '../ui/picker';
import type { Command } from './command';
import { pickCadence, pickSegment, pickTier } from './standing-choices';
import { choosePerson } from './whom';

const SET_TIER: Command = {
	id: 'set-tier',
	name: 'Set tier',
	icon: 'layers',
	inMenus: true,
	run: async (here) => {
		const person = await choosePerson(here, 'Whose tier?');
		if (person === undefined) return;
		const asked = `How far does the trust of ${person.name} reach?`;
		const tier = await pickTier(here.desk.app, asked);
		if (tier === undefined) return;
		const { desk } = here;
		await desk.carryOut(setTier(desk.party(person.path), tier.value, desk.writing));
	},
};

const SET_REFERRER: Command = {
	id: 'set-referrer',
	name: 'Set referrer',
	icon: 'user-plus',
	inMenus: true,
	run: async (here) => {
		const { desk, known } = here;
		const person = await choosePerson(here, 'Who was introduced?');
		if (person === undefined) return;
		const others = personChoices(known, []).filter(({ path }) => path !== person.path);
		const referrer = await pick(desk.app, {
			placeholder: `Who introduced ${person.name}?`,
			none: 'Nobody has that name.',
			find: (query) => findChoices(others, query),
			draw: drawChoice,
		});
		if (referrer === undefined) return;
		const by = { name: referrer.name, person: referrer.path };
		await desk.carryOut(setReferrer(desk.party(person.path), by, desk.writing));
	},
};

const SET_CADENCE: Command = {
	id: 'set-cadence',
	name: 'Set cadence',
	icon: 'timer',
	inMenus: true,
	run: async (here) => {
		const { desk } = here;
		const person = await choosePerson(here, 'Whose cadence?');
		if (person === undefined) return;
		const asked = `How often with ${person.name}? Or write it: 6 weeks`;
		const chosen = await pickCadence(desk.app, asked);
		if (chosen === undefined) return;
		await desk.carryOut(setCadence(desk.party(person.path), chosen.value, desk.writing));
	},
};

const SET_SEGMENT: Command = {
	id: 'set-segment',
	name: 'Set segment',
	icon: 'shapes',
	inMenus: true,
	run: async (here) => {
		const { desk } = here;
		const person = await choosePerson(here, 'Whose segment?');
		if (person === undefined) return;
		const chosen = await pickSegment(here, {
			asked: `Which segment is ${person.name} in? Or write a new one`,
			title: `Segment of ${person.name}`,
		});
		if (chosen === undefined) return;
		await desk.carryOut(setSegment(desk.party(person.path), chosen.value, desk.writing));
	},
};

/** What is known of a person, as it stands in their properties. */
export const STANDING_COMMANDS: readonly Command[] = [
	SET_TIER,
	SET_REFERRER,
	SET_CADENCE,
	SET_SEGMENT,
];
