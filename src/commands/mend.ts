import { bulk } from '../core/record/bulk';
import type { EditText } from '../core/record/in-turn';
import { listed } from '../core/record/say-done';
import { repairLog, unionLog } from '../core/record/merge-repair';
import { applyChanges } from '../core/text/change';
import type { Desk } from '../ui/desk';
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
		const edit: EditText = (text) => repairLog(text, logHeading);
		const left = await whatIsLeft(desk, person, edit);
		await desk.carryOut({
			done: [`Ended the unfinished merge in the log of ${name} in ${person}.`, ...left].join(
				' ',
			),
			creates: [],
			edits: [{ path: person, edit }],
		});
	},
};

/** Why another merge of the same log is left for the person, at its line as it is then. */
async function whatIsLeft(desk: Desk, path: string, edit: EditText): Promise<readonly string[]> {
	const text = await desk.textOf(path).catch(() => undefined);
	const edited = edit(text ?? '');
	if (text === undefined || 'refused' in edited) return [];
	const again = edit(applyChanges(text, edited.changes));
	return 'refused' in again ? [again.refused] : [];
}

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
