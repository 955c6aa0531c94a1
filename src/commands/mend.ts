import { bulk } from '../core/record/bulk';
import { listed } from '../core/record/say-done';
import { repairLog, unionLog } from '../core/record/merge-repair';
import type { Command, Here } from './command';

const END_MERGE: Command = {
	id: 'end-merge',
	name: 'End the unfinished merge in the log',
	icon: 'git-merge',
	inMenus: true,
	offered: (here) => hasMerge(here),
	run: async ({ desk, known, person = '' }) => {
		const name = known.person(person)?.name ?? person;
		const { logHeading } = desk.settings;
		await desk.carryOut({
			done: `Ended the unfinished merge in the log of ${name} in ${person}.`,
			creates: [],
			edits: [{ path: person, edit: (text) => repairLog(text, logHeading) }],
		});
	},
};

function hasMerge({ known, person }: Here): boolean {
	if (person === undefined) return false;
	return known.diagnostics(person).some(({ code }) => code === 'conflict-markers');
}

const UNITE_COPIES: Command = {
	id: 'unite-copies',
	name: 'Take over what a conflict copy says',
	icon: 'combine',
	inMenus: true,
	offered: ({ known, person }) => person !== undefined && known.copiesOf(person).length > 0,
	run: async ({ desk, known, person = '' }) => {
		const copies = known.copiesOf(person);
		const texts = await Promise.all(copies.map((path) => desk.textOf(path)));
		const { logHeading } = desk.settings;
		const name = known.person(person)?.name ?? person;
		await desk.carryOut(
			bulk(
				texts.map((other = '') => ({
					done: '',
					creates: [],
					edits: [{ path: person, edit: (text) => unionLog(text, other, logHeading) }],
				})),
				`Took over into the log of ${name} in ${person} what only ${listed(copies)} said. ${copies.length === 1 ? 'The copy is' : 'The copies are'} still there.`,
			),
		);
	},
};

/** What a sync has left half done. */
export const MEND_COMMANDS: readonly Command[] = [END_MERGE, UNITE_COPIES];
