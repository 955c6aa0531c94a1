import { Component, debounce } from 'obsidian';
import type { Desk } from './desk';

/** Milliseconds after a change until the count is made again: nobody watches it while they type. */
const SETTLED = 500;

/** The item in the status bar: how far the reading has come, then how much of this week is still due. */
export class StatusItem extends Component {
	readonly #el: HTMLElement;
	readonly #desk: Desk;
	readonly #open: () => void;
	/** It tells what is due, and no longer how far the reading is. */
	#isCounting = false;

	/** `open`: shows the review. */
	constructor(el: HTMLElement, desk: Desk, open: () => void) {
		super();
		this.#el = el;
		this.#desk = desk;
		this.#open = open;
	}

	override onload(): void {
		const el = this.#el;
		el.addClass('mod-clickable');
		el.setAttrs({ role: 'button', tabindex: '0' });
		this.registerDomEvent(el, 'click', this.#open);
		this.registerDomEvent(el, 'keydown', ({ key }) => {
			if (key === 'Enter' || key === ' ') this.#open();
		});
		const later = debounce(
			() => {
				this.#draw();
			},
			SETTLED,
			true,
		);
		this.register(
			this.#desk.listen(() => {
				if (this.#desk.known === undefined || !this.#isCounting) this.#draw();
				else later();
			}),
		);
		this.register(() => later.cancel());
		this.#draw();
	}

	/** The label is what is heard, so it says the count too. */
	#draw(): void {
		const said = this.#said();
		this.#isCounting = this.#desk.known !== undefined;
		this.#el.setText(said);
		this.#el.setAttr('aria-label', `${said}. Open weekly review`);
	}

	#said(): string {
		const { known, progress } = this.#desk;
		if (known === undefined) {
			const far = progress === undefined ? '' : `: ${progress.read} of ${progress.of}`;
			return `Kith is reading${far}`;
		}
		const due = this.#desk.progressOf(known).left.length;
		return due === 0 ? 'Nothing due' : `${due} due`;
	}
}
