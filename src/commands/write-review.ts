import { bulk } from '../core/record/bulk';
import { writeReview } from '../core/record/review-note';
import { tell } from '../ui/act-notice';
import { pickWords } from '../ui/picker';
import type { Command, Here } from './command';

/** A note to write the review into. */
interface Target {
	readonly path: string;
	/** It is not there yet. */
	readonly isNew: boolean;
}

export const WRITE_REVIEW: Command = {
	id: 'write-review',
	name: 'Write review into note',
	icon: 'list-checks',
	run: async (here) => {
		const { desk, known } = here;
		const review = desk.review(known);
		if (review.thisWeek.length === 0) {
			tell(['Nothing is due this week, so nothing was written.'], []);
			return;
		}
		const target = await chooseTarget(here);
		if (target === undefined) return;
		const { path, isNew } = target;
		const ids = desk.ids(review.thisWeek.length);
		const act = writeReview({ path, review, known, ids }, desk.writing);
		if (!isNew) {
			await desk.carryOut(act);
			return;
		}
		const text = await desk.newDailyNote(path);
		const made = { done: '', creates: [{ path, text }], edits: [] };
		await desk.carryOut(bulk([made, act], act.done));
	},
};

/** This week's note, failing that today's daily note; where there is neither, the user chooses whether to make it or take the open note. */
async function chooseTarget({ desk }: Here): Promise<Target | undefined> {
	const { weeklyNote, dailyNote, usualDailyNote, app } = desk;
	const path = weeklyNote ?? dailyNote;
	if (path !== undefined) return { path, isNew: false };
	const open = app.workspace.getActiveFile();
	const targets: readonly Target[] = [
		...(usualDailyNote === undefined ? [] : [{ path: usualDailyNote, isNew: true }]),
		...(open?.extension === 'md' ? [{ path: open.path, isNew: false }] : []),
	];
	return pickWords(app, {
		placeholder: 'There is no daily note for today yet. Where to write the review?',
		none: 'Open the note that is to hold it first.',
		items: targets,
		say: ({ path, isNew }) => (isNew ? `Make ${path}` : `The open note, ${path}`),
	});
}
