import { expect, vi } from 'vitest';
import type { AppOptions } from '../obsidian/create-app.ts';
import { openApp } from '../main/sample-app';

type Opened = Awaited<ReturnType<typeof openApp>>;
type Stage = Opened['stage'];

/** The vault with the plugin in it, and a person at the keyboard. */
export interface Scene {
	readonly stage: Stage;
	readonly plugin: Opened['plugin'];
	/** Resolves when a notice says so much, and answers with it. */
	readonly says: (words: string) => Promise<string>;
	/** What is asked now: the title of the dialog, or the placeholder of the list. */
	readonly asked: () => string;
	/** Types over what stands in the field that has the focus. */
	readonly fill: (text: string) => void;
	/** Goes on to the field with this name, as Tab does. */
	readonly goTo: (name: string) => void;
	/** Presses the button with these words in the dialog or the pane by Enter. */
	readonly push: (label: string) => void;
	/** Which notes were written since the beginning, each with its text. */
	readonly written: () => Promise<Readonly<Record<string, string>>>;
	/** Undoes, and shows that every byte is as before. */
	readonly undo: () => Promise<void>;
}

/** A vault on Friday, 20 November 2026; without files, the sample vault. */
export async function open(
	files?: Readonly<Record<string, string>>,
	options?: Partial<AppOptions>,
): Promise<Scene> {
	const { stage, plugin } = await openApp(files, options);
	const before = stage.files();
	const written = async () => {
		await stage.save();
		return Object.fromEntries(
			Object.entries(stage.files()).filter(([path, text]) => before[path] !== text),
		);
	};
	const says = (words: string) =>
		vi.waitFor(() => {
			const notice = stage.notices.find((one) => one.includes(words));
			if (notice === undefined)
				throw new Error(`No notice says “${words}”: ${stage.notices.join(' | ')}`);
			return notice;
		});
	return {
		stage,
		plugin,
		says,
		written,
		asked: () => {
			const shown = [...document.querySelectorAll('.modal-container')].at(-1);
			const title = shown?.querySelector('.modal-title')?.textContent ?? '';
			return title === '' ? (shown?.querySelector('input')?.placeholder ?? '') : title;
		},
		fill: (text) => {
			const at = document.activeElement;
			if (!(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement))
				throw new Error('No field has the focus.');
			at.value = '';
			stage.type(text);
		},
		goTo: (name) => {
			const item = itemNamed(name);
			const control = item.querySelector<HTMLElement>('input, textarea, select, button');
			if (control === null) throw new Error(`Nothing to be filled in is called “${name}”.`);
			control.focus();
		},
		push: (label) => {
			const buttons = [...document.querySelectorAll('button')];
			const button = buttons.find(({ textContent }) => textContent === label);
			if (button === undefined)
				throw new Error(
					`No button “${label}”: ${buttons.map((one) => one.textContent).join(', ')}`,
				);
			button.focus();
			stage.press('Enter');
			// The browser clicks a button on which Enter was pressed, unless somebody has taken the key.
			if (button.isConnected) button.click();
		},
		undo: async () => {
			await stage.command('kith:undo');
			await says('Taken back');
			await stage.save();
			expect(stage.files()).toEqual(before);
		},
	};
}

function itemNamed(name: string): Element {
	const items = [...document.querySelectorAll('.modal .setting-item')];
	const item = items.find((one) => one.querySelector('.setting-item-name')?.textContent === name);
	if (item === undefined) throw new Error(`No field is called “${name}”.`);
	return item;
}

/** What is said to be wrong with fields of the dialog. */
export function complaints(): readonly string[] {
	return [...document.querySelectorAll('.modal .setting-item-error')].map(
		({ textContent }) => textContent,
	);
}
