import type * as obsidian from 'obsidian';
import { type AbstractTextComponent, type BaseComponent, type ValueComponent } from './controls.ts';
import { TFile, TFolder } from './files.ts';
import { surface } from './loud.ts';
import { AbstractInputSuggest } from './popover-suggest.ts';
import { type Setting } from './setting.ts';

/** Where a tab reads and keeps its values. */
export interface ValueStore {
	readonly app: obsidian.App;
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
}

/**
 * Puts the control of a definition into its row: filled from the store, else with the default, and written back when it is changed
 * by hand. What `validate` refuses is shown below the row and not written; what was stored before is checked once, and left as it is.
 */
export function addControl(
	setting: Setting,
	control: obsidian.SettingControl,
	store: ValueStore,
): void {
	const stored = store.getControlValue(control.key) ?? control.defaultValue;
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => bind(toggle, Boolean(stored)));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) =>
				bind(dropdown.addOptions(control.options), asText(stored)),
			);
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step);
				if (control.displayFormat !== undefined)
					slider.setDisplayFormat(control.displayFormat);
				bind(slider, Number(stored ?? control.min));
			});
			break;
		case 'color':
			setting.addColorPicker((color) => bind(color, asText(stored)));
			break;
		case 'textarea':
			setting.addTextArea((area) => {
				if (control.rows !== undefined) area.inputEl.rows = control.rows;
				bind(placeheld(area, control.placeholder), asText(stored));
			});
			break;
		case 'number':
			setting.addText((text) => bindNumber(placeheld(text, control.placeholder), control));
			break;
		case 'text':
		case 'file':
		case 'folder':
			setting.addText((text) => {
				suggestPaths(text.inputEl, control, store.app);
				bind(placeheld(text, control.placeholder), asText(stored));
			});
	}

	function bind<T>(component: ValueComponent<T> & BaseComponent, value: T): void {
		component.setValue(value).onChange((changed) => keep(changed).catch(surface));
		check(value).catch(surface);
	}

	/** What is no number, or outside the limits, is not written. */
	function bindNumber(
		text: AbstractTextComponent<HTMLInputElement>,
		{ min = -Infinity, max = Infinity, step }: obsidian.SettingNumberControl,
	): void {
		text.inputEl.type = 'number';
		if (step !== undefined) text.inputEl.step = String(step);
		text.setValue(asText(stored)).onChange((changed) => {
			const value = Number(changed);
			if (changed.trim() === '' || !(value >= min && value <= max)) return;
			keep(value).catch(surface);
		});
		check(stored).catch(surface);
	}

	async function keep(value: unknown): Promise<void> {
		if (await check(value)) await store.setControlValue(control.key, value);
	}

	async function check(value: unknown): Promise<boolean> {
		const validate = control.validate as ((each: unknown) => unknown) | undefined;
		const message = await validate?.(value);
		setting.setErrorMessage(typeof message === 'string' ? message : null);
		return typeof message !== 'string' || message === '';
	}
}

function placeheld<T extends HTMLInputElement | HTMLTextAreaElement>(
	text: AbstractTextComponent<T>,
	placeholder: string | undefined,
): AbstractTextComponent<T> {
	return placeholder === undefined ? text : text.setPlaceholder(placeholder);
}

function suggestPaths(
	inputEl: HTMLInputElement,
	control: obsidian.SettingControl,
	app: obsidian.App,
): void {
	if (control.type === 'file' || control.type === 'folder')
		new PathSuggest(app, inputEl, control);
}

class PathSuggest extends AbstractInputSuggest<string> {
	private readonly field: HTMLInputElement;
	private readonly control: obsidian.SettingFileControl | obsidian.SettingFolderControl;

	constructor(
		app: obsidian.App,
		inputEl: HTMLInputElement,
		control: obsidian.SettingFileControl | obsidian.SettingFolderControl,
	) {
		super(app, inputEl);
		this.field = inputEl;
		this.control = control;
	}

	protected getSuggestions(query: string): string[] {
		const paths = this.offered().map(({ path }) => path);
		return paths.filter((path) => path.toLowerCase().includes(query.toLowerCase()));
	}

	renderSuggestion(value: string, el: HTMLElement): void {
		el.setText(value);
	}

	override selectSuggestion(value: string): void {
		this.setValue(value);
		this.field.dispatchEvent(new Event('input'));
		this.close();
	}

	private offered(): obsidian.TAbstractFile[] {
		const all = this.app.vault.getAllLoadedFiles();
		const { control } = this;
		if (control.type === 'file') {
			const files = all.filter((file) => file instanceof TFile);
			return files.filter((file) => control.filter?.(file) ?? true);
		}
		const folders = all.filter((folder) => folder instanceof TFolder);
		const some = folders.filter((each) => control.includeRoot === true || !each.isRoot());
		return some.filter((folder) => control.filter?.(folder) ?? true);
	}
}

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
