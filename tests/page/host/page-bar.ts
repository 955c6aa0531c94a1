import { type App } from '../../obsidian/app.ts';
import { isDark, isPhone, setDark, setPhone, takeFromBrowser } from './screen.ts';

interface BarTools {
	/** The local time at which the clock stands. */
	readonly now: string;
	readonly app: App;
	readonly openPalette: () => void;
}

/** The bar over the window: what this page is, the day on which it stands, and its switches. */
export class PageBar {
	private readonly el: HTMLElement;
	private readonly app: App;

	constructor(parentEl: HTMLElement, { now, app, openPalette }: BarTools) {
		takeFromBrowser();
		this.app = app;
		this.el = parentEl.createEl('header', 'page-bar');
		const told = this.el.createDiv('page-told');
		told.createEl('strong', { text: 'A stand-in for Obsidian’s window, not the app.' });
		told.createSpan({
			text: ` Its clock stands on ${said(now)}. What you change is kept in memory until you reset.`,
		});
		const row = this.el.createDiv('page-switches');
		button(row, 'Commands', openPalette);
		this.toggle(row, 'Dark', isDark, setDark);
		this.toggle(row, 'Phone width', isPhone, (isOn) => {
			setPhone(isOn);
			this.app.workspace.leftSplit[isOn ? 'collapse' : 'expand']();
		});
		button(row, 'Reset', () => window.location.reload());
	}

	private toggle(
		row: HTMLElement,
		label: string,
		isOn: () => boolean,
		set: (isOn: boolean) => void,
	): void {
		const el = button(row, label, () => {
			set(!isOn());
			el.setAttribute('aria-pressed', String(isOn()));
			this.app.workspace.trigger('css-change');
		});
		el.setAttribute('aria-pressed', String(isOn()));
	}
}

function button(row: HTMLElement, text: string, run: () => void): HTMLElement {
	const el = row.createEl('button', { text, attr: { type: 'button' } });
	el.addEventListener('click', run);
	return el;
}

/** “Friday, 20 November 2026 at 09:00”. */
function said(now: string): string {
	const format = { dateStyle: 'full', timeStyle: 'short' } as const;
	return new Intl.DateTimeFormat('en-GB', format).format(new Date(now));
}
