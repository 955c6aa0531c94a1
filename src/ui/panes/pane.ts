import { ItemView, ProgressBarComponent, type Menu, type WorkspaceLeaf } from 'obsidian';
import type { NetworkAsOf } from '../../core/network/network-as-of';
import type { Desk } from '../desk';
import { openNote } from '../open-note';
import { keepPlace } from './keep-place';

/** What a pane works with. */
export interface PaneTools {
	readonly desk: Desk;
	/** Adds what can be done for a person to a menu. */
	readonly addToMenu: (menu: Menu, person: string) => void;
	/** Asks for somebody new. */
	readonly makePerson: () => void;
	/** Asks until when not to be reminded of these people. */
	readonly snooze: (people: readonly string[]) => void;
}

/** A pane that shows something of what is known, and is drawn anew whenever that is other than before. */
export abstract class Pane extends ItemView {
	protected readonly tools: PaneTools;

	constructor(leaf: WorkspaceLeaf, tools: PaneTools) {
		super(leaf);
		this.tools = tools;
		this.icon = 'users';
		this.navigation = false;
	}

	/** Draws what is known into an empty element. */
	protected abstract draw(el: HTMLElement, known: NetworkAsOf): void;

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.contentEl.addClass('kith-pane');
		this.register(
			this.tools.desk.listen(() => {
				this.redraw();
			}),
		);
		this.redraw();
	}

	protected redraw(): void {
		keepPlace(this.contentEl, () => {
			this.#drawAnew(this.contentEl);
		});
	}

	#drawAnew(el: HTMLElement): void {
		const { known, progress } = this.tools.desk;
		el.empty();
		if (known !== undefined) this.draw(el, known);
		else if (progress === undefined)
			el.createEl('p', { text: 'Kith has not read your notes yet.' });
		else {
			const { read, of } = progress;
			el.createEl('p', { text: `Reading your notes: ${read} of ${of}` });
			new ProgressBarComponent(el).setValue(of === 0 ? 0 : (100 * read) / of);
		}
	}

	/** A link with the name of somebody or something, which opens their note at a line (1-based). */
	protected link(el: HTMLElement, text: string, path: string, line?: number): void {
		const link = el.createEl('a', { cls: 'internal-link', text, href: path });
		link.addEventListener('click', (event) => {
			event.preventDefault();
			void openNote(this.app, path, line);
		});
	}
}
