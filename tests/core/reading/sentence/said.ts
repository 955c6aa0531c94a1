import {
	classifySentence,
	type Said,
	type Telling,
} from '../../../../src/core/reading/sentence/classify';
import { ENGLISH_SENTENCES } from '../../../../src/core/reading/lexicon/english-sentences';
import type { NameRef } from '../../../../src/core/reading/names/name-ref';

/**
 * Lines and what they say, by class. The expectation reads `kind [given|received] people [about people]`, several
 * joined by `; `. `- [ ]`, `- [x]`, `- [-]` make a task; `log:` a line of a person's own log, `person:` of their
 * note, `meeting:` of a meeting note, `one:` of a meeting with one person. `own` is that person.
 */
export type Table = Readonly<Record<string, readonly (readonly [line: string, says: string])[]>>;

const OWN: NameRef = { raw: '', name: 'own', form: 'own', line: 1, column: 1 };

const PLACES = {
	'log: ': { place: 'log', own: OWN },
	'person: ': { place: 'person-line', own: OWN },
	'meeting: ': { place: 'meeting-line' },
	'one: ': { place: 'meeting-line', own: OWN },
} as const;

const TASKS = { '- [ ] ': 'open', '- [x] ': 'done', '- [-] ': 'cancelled' } as const;

/** The telling a table line stands for. */
export function telling(line: string): Telling {
	const place = Object.entries(PLACES).find(([mark]) => line.startsWith(mark));
	const task = Object.entries(TASKS).find(([mark]) => line.startsWith(mark));
	const mark = place?.[0] ?? task?.[0] ?? '';
	return {
		text: line.slice(mark.length),
		line: 1,
		column: 1,
		words: [ENGLISH_SENTENCES],
		place: 'daily-line',
		isSelf: (name) => ['me', 'i', 'jo owner'].includes(name.toLowerCase()),
		...place?.[1],
		...(task && { task: task[1] }),
	};
}

/** What the line says, in the notation of the tables; the order of the parts means nothing. */
export function says(line: string): string {
	return ordered(classifySentence(telling(line)).map(written).join('; '));
}

/** The parts of an expectation in one order, so that two can be compared. */
export function ordered(says: string): string {
	return says.split('; ').sort().join('; ');
}

function written(said: Said): string {
	const names = (refs: readonly NameRef[]): string => refs.map((ref) => ref.name).join(', ');
	const about = said.about.length > 0 ? `about ${names(said.about)}` : '';
	return [said.kind, said.favour ?? '', names(said.people), about].filter(Boolean).join(' ');
}
