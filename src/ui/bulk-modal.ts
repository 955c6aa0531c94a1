import { ProgressBarComponent, Setting } from 'obsidian';
import { Dialog } from './dialog';
import type { Act, NoteEdit } from '../core/record/act';
import { changedLines } from '../core/record/changed-lines';
import type { Carried } from '../vault/act-writer';
import type { Desk } from './desk';

/** Shows everything an act would write, writes it when told so, with progress and a way to stop, and lists what was done. */
export class BulkModal extends Dialog {
	readonly #desk: Desk;
	readonly #act: Act;
	#isStopped = false;

	constructor(desk: Desk, title: string, act: Act) {
		super(desk.app, title);
		this.#desk = desk;
		this.#act = act;
		this.modalEl.addClass('kith-bulk');
	}

	override async onOpen(): Promise<void> {
		await super.onOpen();
		await this.#preview();
	}

	/** Closed in the middle, it stops behind the note in hand; what was not written is said in the notice. */
	override onClose(): void {
		this.#isStopped = true;
		super.onClose();
		this.contentEl.empty();
	}

	async #preview(): Promise<void> {
		const { creates, edits } = this.#act;
		const list = createFragment();
		for (const { path, text } of creates) drawNote(list, path, [], text.split('\n'));
		for (const edit of edits) await this.#previewEdit(list, edit);
		this.contentEl.empty();
		const notes = creates.length + edits.length;
		this.contentEl.createEl('p', {
			text: `This is what will change in ${sayNotes(notes)}. Nothing is written yet.`,
		});
		this.contentEl.append(list);
		this.#buttons([
			[
				'Cancel',
				() => {
					this.close();
				},
			],
			[`Write ${sayNotes(notes)}`, () => void this.#write()],
		]);
	}

	async #previewEdit(list: DocumentFragment, { path, edit }: NoteEdit): Promise<void> {
		const text = await this.#desk.textOf(path).catch(() => undefined);
		if (text === undefined) {
			drawNote(list, path, [], []).createDiv({ text: `${path} is no longer there.` });
			return;
		}
		const edited = edit(text);
		if ('refused' in edited) {
			drawNote(list, path, [], []).createDiv({ text: edited.refused });
			return;
		}
		const lines = changedLines(text, edited.changes);
		const note = drawNote(
			list,
			path,
			lines.flatMap(({ was }) => was),
			lines.flatMap(({ becomes }) => becomes),
		);
		if (lines.length === 0) note.createDiv({ text: 'It is written already.' });
	}

	async #write(): Promise<void> {
		this.#isStopped = false;
		this.contentEl.empty();
		const said = this.contentEl.createEl('p', { text: 'Writing', attr: { role: 'status' } });
		const bar = new ProgressBarComponent(this.contentEl);
		this.#buttons([
			[
				'Stop',
				() => {
					this.#isStopped = true;
				},
			],
		]);
		const carried = await this.#desk.carryOut(this.#act, {
			stopped: () => this.#isStopped,
			wrote: (notes, of) => {
				said.setText(`${notes} of ${sayNotes(of)}`);
				bar.setValue((100 * notes) / of);
			},
		});
		if (this.containerEl.isConnected) this.#conclude(carried);
	}

	#conclude({ written, refused, failed, left }: Carried): void {
		this.contentEl.empty();
		const unwritten = [...refused, ...(failed ? [failed] : [])];
		this.#list(`Written in ${sayNotes(written.length)}.`, written);
		this.#list(
			'Left as they are:',
			unwritten.map(({ why }) => why),
		);
		this.#list('Not written yet:', left);
		const close = () => {
			this.close();
		};
		const isUnfinished = left.length > 0 || failed !== undefined;
		this.#buttons([
			['Close', close],
			...(isUnfinished ? [['Go on', () => void this.#write()] as const] : []),
		]);
	}

	#list(heading: string, lines: readonly string[]): void {
		if (lines.length === 0) return;
		this.contentEl.createEl('p', { text: heading });
		const list = this.contentEl.createEl('ul');
		for (const text of lines) list.createEl('li', { text });
	}

	/** The last one has the focus, so that Enter presses it. */
	#buttons(buttons: readonly (readonly [string, () => void])[]): void {
		const row = new Setting(this.contentEl).setClass('kith-form-buttons');
		for (const [label, run] of buttons) {
			row.addButton((button) => {
				button.setButtonText(label).onClick(run);
				button.buttonEl.focus();
			});
		}
	}
}

function drawNote(
	list: DocumentFragment,
	path: string,
	was: readonly string[],
	becomes: readonly string[],
): HTMLElement {
	const note = list.createDiv({ cls: 'kith-change' });
	note.createEl('h4', { text: path });
	for (const text of was) note.createEl('del', { text }).createEl('br');
	for (const text of becomes) note.createEl('ins', { text }).createEl('br');
	return note;
}

function sayNotes(count: number): string {
	return count === 1 ? '1 note' : `${count} notes`;
}
