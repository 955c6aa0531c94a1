import type { App } from 'obsidian';
import { Dialog } from './dialog';
import { countSeverity, worstFirst, type TroubledPlace } from '../core/text/worst-first';
import { openNote } from './open-note';

/** Findings drawn before somebody asks for more. */
const AT_ONCE = 200;

/** Lists what could not be read, or not for certain, note by note; each line leads to its place. */
export class CheckModal extends Dialog {
	readonly #places: readonly TroubledPlace[];

	constructor(app: App, places: readonly TroubledPlace[]) {
		super(app, 'What could not be read');
		this.#places = worstFirst(places);
		this.modalEl.addClass('kith-check');
	}

	override onOpen(): void {
		void super.onOpen();
		this.contentEl.createEl('p', { text: sayCounts(this.#places) });
		this.#drawFrom(0);
	}

	override onClose(): void {
		super.onClose();
		this.contentEl.empty();
	}

	/** As many notes as hold some findings, and a button for the rest: a vault can have thousands. */
	#drawFrom(begin: number): void {
		let end = begin;
		for (let drawn = 0; end < this.#places.length && drawn < AT_ONCE; end++)
			drawn += this.#places[end]?.diagnostics.length ?? 0;
		for (const place of this.#places.slice(begin, end)) this.#draw(place);
		if (end >= this.#places.length) return;
		const more = this.contentEl.createEl('button', {
			text: 'Show more',
			attr: { type: 'button' },
		});
		more.addEventListener('click', () => {
			more.remove();
			this.#drawFrom(end);
		});
	}

	#draw({ path, diagnostics }: TroubledPlace): void {
		this.contentEl.createEl('h4', { text: path });
		const list = this.contentEl.createEl('ul');
		for (const { line, message } of diagnostics) {
			const item = list.createEl('li');
			const link = item.createEl('a', { text: `Line ${line}`, href: path });
			link.addEventListener('click', (event) => {
				event.preventDefault();
				this.close();
				void openNote(this.app, path, { line });
			});
			item.createSpan({ text: ` ${message}` });
		}
	}
}

/** “1 error, 5 warnings and 2 remarks in 7 notes.” */
function sayCounts(places: readonly TroubledPlace[]): string {
	if (places.length === 0) return 'Nothing to mend.';
	const counts = [
		counted(countSeverity(places, 'error'), 'error'),
		counted(countSeverity(places, 'warning'), 'warning'),
		counted(countSeverity(places, 'info'), 'remark'),
	].filter((one) => !one.startsWith('0 '));
	return `${counts.join(', ')} in ${counted(places.length, 'note')}.`;
}

function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
