import { Notice } from 'obsidian';
import type { Carried } from '../vault/act-writer';

/** How long a notice stays, in milliseconds; one that tells of trouble stays until it is closed. */
const SECONDS = 8_000;

/** What a notice offers beside its words. */
export interface Offer {
	readonly label: string;
	readonly run: () => void;
}

/**
 * Says what became of an act: “Logged a call with Ana Silva in People/Ana Silva.md.”, with Undo in it; or what
 * was left as it is and why, with another try where that can help. Answers with what it said, a sentence a line.
 */
export function tellOfAct(
	done: string,
	carried: Carried,
	offers: { readonly undo: () => void; readonly again: () => void },
): readonly string[] {
	const trouble = [...carried.refused, ...(carried.failed ? [carried.failed] : [])];
	const unfinished = carried.failed !== undefined || carried.left.length > 0;
	const buttons: Offer[] = [];
	if (carried.written.length > 0) buttons.push({ label: 'Undo', run: offers.undo });
	// What was refused may be mended meanwhile, and what was typed is not lost.
	const isWanting = unfinished || carried.refused.length > 0;
	if (isWanting) buttons.push({ label: 'Try again', run: offers.again });
	const said = sayAct(done, carried);
	tell(said, buttons, trouble.length > 0 || unfinished ? 0 : SECONDS);
	return said;
}

/** Shows sentences, one a line, with what can be done about them. `duration` 0 stays until it is closed. */
export function tell(
	lines: readonly string[],
	offers: readonly Offer[],
	duration = SECONDS,
): Notice {
	const words = createFragment((fragment) => {
		for (const line of lines) fragment.createDiv({ text: line });
		const row =
			offers.length > 0 ? fragment.createDiv({ cls: 'kith-notice-buttons' }) : undefined;
		for (const { label, run } of offers) {
			const button = row?.createEl('button', { text: label, attr: { type: 'button' } });
			button?.addEventListener('click', () => {
				notice.hide();
				run();
			});
		}
	});
	const notice = new Notice(words, duration);
	return notice;
}

/** `done` says where it was written; when nothing was, only the trouble is told. */
function sayAct(done: string, { written, refused, failed, left }: Carried): readonly string[] {
	const trouble = [...refused, ...(failed ? [failed] : [])].map(({ why }) => why);
	const stopped = left.length > 0 ? [`Not written: ${sayPaths(left)}.`] : [];
	if (written.length > 0) return [done, ...trouble, ...stopped];
	const said = [...trouble, ...stopped];
	return said.length > 0 ? said : ['It was written already.'];
}

/** Up to three paths are named. */
function sayPaths(paths: readonly string[]): string {
	const shown = [...new Set(paths)];
	if (shown.length <= 3) return shown.join(', ');
	return `${shown.slice(0, 2).join(', ')} and ${shown.length - 2} more notes`;
}
