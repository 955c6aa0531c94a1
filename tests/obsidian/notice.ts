import type * as obsidian from 'obsidian';
import { Loud } from './loud.ts';
import { shown, withdraw } from './shown.ts';

/** Milliseconds a notice stays unless told otherwise. */
const usualDuration = 4000;

/** A message in the corner; a click sends it away, `0` milliseconds keeps it until then. */
export class Notice
	extends Loud
	implements Pick<obsidian.Notice, 'containerEl' | 'messageEl' | 'hide'>
{
	containerEl: HTMLElement;
	messageEl: HTMLElement;

	constructor(message: string | DocumentFragment, duration = usualDuration) {
		super();
		const corner = document.querySelector('.notice-container');
		const container = corner ?? document.body.createDiv('notice-container');
		this.containerEl = container.createDiv('notice');
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.containerEl.addEventListener('click', () => this.hide());
		this.setMessage(message);
		shown.notices.push(this);
		if (duration > 0) window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.replaceChildren(message);
		return this;
	}

	hide(): void {
		withdraw(shown.notices, this);
		this.containerEl.remove();
	}
}
