import { Events } from './events.ts';

/** One of the three parts of the window; the sides can be folded away. */
export class WorkspaceSplit extends Events {
	readonly containerEl: HTMLElement;
	collapsed: boolean;
	readonly win: Window;
	readonly doc: Document;

	constructor(parentEl: HTMLElement, cls: string, collapsed = false) {
		super();
		this.containerEl = parentEl.createDiv(`workspace-split ${cls}`);
		this.collapsed = collapsed;
		this.win = this.containerEl.win;
		this.doc = this.containerEl.doc;
		this.fold(collapsed);
	}

	expand(): void {
		this.fold(false);
	}

	collapse(): void {
		this.fold(true);
	}

	toggle(): void {
		this.fold(!this.collapsed);
	}

	private fold(collapsed: boolean): void {
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
	}
}
