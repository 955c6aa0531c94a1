import { setCadence, setReferrer, setSegment, setTier } from '../core/record/standing';
import { parseCadence, type Cadence } from '../core/settings/cadence';
import { TIER_NAMES, TIERS, type Tier } from '../core/settings/tier';
import { drawChoice, findChoices, personChoices } from '../ui/person-choice';
import { pick, pickWords } from '../ui/picker';
import { TextForm } from '../ui/forms/text-form';
import type { Command, Here } from './command';
import { choosePerson } from './whom';

/** One of the things to set, or that it is to be taken away. */
interface Option<T> {
	readonly said: string;
	readonly value: T | undefined;
}

const SET_TIER: Command = {
	id: 'set-tier',
	name: 'Set tier',
	icon: 'layers',
	inMenus: true,
	run: async (here) => {
		const person = await choosePerson(here, 'Whose tier?');
		if (person === undefined) return;
		const tier = await pickWords<Option<Tier>>(here.desk.app, {
			placeholder: `How far does the trust of ${person.name} reach?`,
			none: 'There are tiers 1 to 4.',
			items: [
				...TIERS.map((value) => ({ said: `${value} ${TIER_NAMES[value]}`, value })),
				{ said: 'Not written: by who introduced them', value: undefined },
			],
			say: ({ said }) => said,
		});
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

const CADENCES: readonly Option<Cadence>[] = [
	{ said: 'Every two weeks', value: 14 },
	{ said: 'Monthly', value: 30 },
	{ said: 'Every two months', value: 60 },
	{ said: 'Quarterly', value: 90 },
	{ said: 'Twice a year', value: 182 },
	{ said: 'Yearly', value: 365 },
	{ said: 'Never', value: 'never' },
	{ said: 'As their segment or tier says', value: undefined },
];

const SET_CADENCE: Command = {
	id: 'set-cadence',
	name: 'Set cadence',
	icon: 'timer',
	inMenus: true,
	run: async (here) => {
		const { desk } = here;
		const person = await choosePerson(here, 'Whose cadence?');
		if (person === undefined) return;
		const chosen = await pick<Option<Cadence>>(desk.app, {
			placeholder: `How often with ${person.name}? Or write it: 6 weeks`,
			none: 'Write a number of days, “6 weeks” or “monthly”.',
			find: findCadences,
			draw: ({ said }, el) => {
				el.setText(said);
			},
		});
		if (chosen === undefined) return;
		await desk.carryOut(setCadence(desk.party(person.path), chosen.value, desk.writing));
	},
};

/** What was typed, if it says how often; else those of the list whose words hold it. */
function findCadences(query: string): readonly Option<Cadence>[] {
	const asked = query.trim().toLowerCase();
	const typed = asked === '' ? undefined : parseCadence(asked);
	const listed = CADENCES.filter(({ said }) => said.toLowerCase().includes(asked));
	if (typed === undefined || listed.some(({ value }) => value === typed)) return listed;
	return [{ said: sayCadence(typed), value: typed }];
}

function sayCadence(cadence: Cadence): string {
	if (cadence === 'never') return 'Never';
	return cadence === 1 ? 'Every day' : `Every ${cadence} days`;
}

const SET_SEGMENT: Command = {
	id: 'set-segment',
	name: 'Set segment',
	icon: 'shapes',
	inMenus: true,
	run: async (here) => {
		const { desk } = here;
		const person = await choosePerson(here, 'Whose segment?');
		if (person === undefined) return;
		const names = segmentNames(here);
		if (names.length === 0) {
			askForSegment(here, person.path, person.name);
			return;
		}
		const chosen = await pick<Option<string>>(desk.app, {
			placeholder: `Which segment is ${person.name} in? Or write a new one`,
			none: 'Write the name of a segment.',
			find: (query) => findSegments(names, query),
			draw: ({ said }, el) => {
				el.setText(said);
			},
		});
		if (chosen === undefined) return;
		await desk.carryOut(setSegment(desk.party(person.path), chosen.value, desk.writing));
	},
};

/** The segments whose name holds what was typed, then what was typed as a new one; all of them and none when nothing was. */
function findSegments(names: readonly string[], query: string): readonly Option<string>[] {
	const asked = query.trim().slice(0, 100);
	const holds = (name: string) => name.toLowerCase().includes(asked.toLowerCase());
	const listed = names.filter(holds).map((name) => ({ said: name, value: name }));
	if (asked === '') return [...listed, { said: 'None', value: undefined }];
	const isNew = names.every((name) => name.toLowerCase() !== asked.toLowerCase());
	const none = 'none'.startsWith(asked.toLowerCase()) ? [{ said: 'None', value: undefined }] : [];
	return [...listed, ...none, ...(isNew ? [{ said: `New: ${asked}`, value: asked }] : [])];
}

/** The segments of the settings, then those that notes name. */
function segmentNames({ desk, known }: Here): readonly string[] {
	const chosen = desk.settings.segments.map(({ name }) => name);
	const written = known.people().flatMap(({ facts }) => facts.segments);
	return [...new Set([...chosen, ...written])];
}

function askForSegment({ desk }: Here, path: string, name: string): void {
	new TextForm(desk.app, {
		title: `Segment of ${name}`,
		send: 'Set',
		name: 'Segment',
		missing: 'Write the name of a segment.',
		submit: (segment) =>
			void desk.carryOut(setSegment(desk.party(path), segment, desk.writing)),
	}).open();
}

/** What is known of a person, as it stands in their properties. */
export const STANDING_COMMANDS: readonly Command[] = [
	SET_TIER,
	SET_REFERRER,
	SET_CADENCE,
	SET_SEGMENT,
];
