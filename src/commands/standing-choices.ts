import type { App } from 'obsidian';
import { parseCadence, type Cadence } from '../core/settings/cadence';
import { TIER_NAMES, TIERS, type Tier } from '../core/settings/tier';
import { TextForm } from '../ui/forms/text-form';
import { pick, pickWords } from '../ui/picker';
import type { Here } from './command';

/** One of the things to set, or that it is to be taken away. */
export interface Option<T> {
	readonly said: string;
	readonly value: T | undefined;
}

/** Asks for a tier; `asked` names whose. */
export function pickTier(app: App, asked: string): Promise<Option<Tier> | undefined> {
	return pickWords<Option<Tier>>(app, {
		placeholder: asked,
		none: 'There are tiers 1 to 4.',
		items: [
			...TIERS.map((value) => ({ said: `${value} ${TIER_NAMES[value]}`, value })),
			{ said: 'Not written: by who introduced them', value: undefined },
		],
		say: ({ said }) => said,
	});
}

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

/** Asks how often to be in touch; `asked` names with whom. */
export function pickCadence(app: App, asked: string): Promise<Option<Cadence> | undefined> {
	return pick<Option<Cadence>>(app, {
		placeholder: asked,
		none: 'Write a number of days, “6 weeks” or “monthly”.',
		find: findCadences,
		draw: ({ said }, el) => {
			el.setText(said);
		},
	});
}

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

/** Asks for a segment: one of those there are or a new one; where there is none yet, for its name under `title`. */
export async function pickSegment(
	here: Here,
	{ asked, title }: { readonly asked: string; readonly title: string },
): Promise<Option<string> | undefined> {
	const { app } = here.desk;
	const names = segmentNames(here);
	if (names.length === 0) return askForSegment(app, title);
	return pick<Option<string>>(app, {
		placeholder: asked,
		none: 'Write the name of a segment.',
		find: (query) => findSegments(names, query),
		draw: ({ said }, el) => {
			el.setText(said);
		},
	});
}

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

/** Nothing comes of it when the form is closed. */
function askForSegment(app: App, title: string): Promise<Option<string>> {
	return new Promise((resolve) => {
		new TextForm(app, {
			title,
			send: 'Set',
			name: 'Segment',
			missing: 'Write the name of a segment.',
			submit: (value) => {
				resolve({ said: value, value });
			},
		}).open();
	});
}
