import {
	AbstractInputSuggest,
	type App,
	ConfirmationModal,
	FuzzySuggestModal,
	Menu,
	Modal,
	Notice,
} from 'obsidian';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createApp } from './create-app.ts';

afterEach(() => {
	vi.useRealTimers();
});

class NameModal extends Modal {
	readonly told: string[] = [];

	override onOpen(): void {
		this.told.push('opened');
		this.contentEl.createEl('input');
	}

	override onClose(): void {
		this.told.push('closed');
	}
}

describe('a modal', () => {
	test('stays open, with the focus in its first field', async () => {
		const { app, stage } = createApp();
		const modal = new NameModal(app).setTitle('Who');
		modal.open();
		await stage.tick();
		expect(stage.modal).toBe(modal);
		expect(modal.titleEl.textContent).toBe('Who');
		expect(document.activeElement?.tagName).toBe('INPUT');
		expect(modal.told).toEqual(['opened']);
	});

	test.each([
		['Escape', (modal: Modal) => void modal, 'Escape'],
		['a click beside it', (modal: Modal) => modal.containerEl.find('.modal-bg').click(), ''],
		['its cross', (modal: Modal) => modal.containerEl.find('.modal-close-button').click(), ''],
	])('is closed by %s, and the focus goes back', (_, act, key) => {
		const { app, stage } = createApp();
		const button = document.body.createEl('button');
		button.focus();
		const modal = new NameModal(app);
		modal.open();
		act(modal);
		if (key !== '') stage.press(key);
		expect(modal.told).toEqual(['opened', 'closed']);
		expect(stage.modal).toBeUndefined();
		expect(document.activeElement).toBe(button);
	});

	// ConfirmationModal: “Buttons auto-close the modal on click unless the handler returns truthy.”
	test('that asks stays if the answer says so', async () => {
		const { app, stage } = createApp();
		const modal = new ConfirmationModal(app)
			.addButton((button) => button.setButtonText('Try').onClick(() => true))
			.addButton((button) => button.setButtonText('Do').setInitialFocus())
			.addCancelButton();
		modal.open();
		const [attempt, act, cancel] = modal.buttonContainerEl.findAll('button');
		expect(document.activeElement).toBe(act);
		expect(cancel?.textContent).toBe('Cancel');
		attempt?.click();
		await stage.tick();
		expect(stage.modal).toBe(modal);
		act?.click();
		await stage.tick();
		expect(stage.modal).toBeUndefined();
	});
});

class PersonModal extends FuzzySuggestModal<string> {
	readonly chosen: string[] = [];

	getItems(): string[] {
		return ['Margaret', 'Ada King', 'Ada Bell'];
	}

	getItemText(item: string): string {
		return item;
	}

	onChooseItem(item: string): void {
		this.chosen.push(`${item}, ${this.containerEl.isConnected ? 'open' : 'closed'}`);
	}
}

function rows(within: Element = document.body): string[] {
	return [...within.querySelectorAll('.suggestion-item')].map((row) => {
		return `${row.hasClass('is-selected') ? '> ' : ''}${row.getText()}`;
	});
}

describe('suggestions', () => {
	test('are narrowed by typing, walked with arrows and chosen with Enter once the modal is closed', () => {
		const { app, stage } = createApp();
		const modal = new PersonModal(app);
		modal.open();
		expect(rows()).toEqual(['> Margaret', 'Ada King', 'Ada Bell']);
		stage.type('ada');
		expect(rows()).toEqual(['> Ada King', 'Ada Bell']);
		stage.press('ArrowDown');
		expect(rows()).toEqual(['Ada King', '> Ada Bell']);
		stage.press('Enter');
		expect(modal.chosen).toEqual(['Ada Bell, closed']);
	});

	test('say that there are none', () => {
		const { app, stage } = createApp();
		const modal = new PersonModal(app);
		modal.open();
		stage.type('xyz');
		expect(modal.resultContainerEl.textContent).toBe('No results found.');
	});

	test('of a field show when it is typed in, and go with Escape', () => {
		const { app, stage } = createApp();
		const input = document.body.createEl('input');
		new NameSuggest(app, input).onSelect((name) => (input.value = name));
		input.focus();
		stage.type('b');
		expect(rows()).toEqual(['> Ben']);
		stage.press('Enter');
		expect(input.value).toBe('Ben');
		stage.press('Escape');
		expect(rows()).toEqual([]);
	});

	test('in a dialog have their keys before it does, and give them back when they are gone', () => {
		const { app, stage } = createApp();
		const modal = new Modal(app);
		let sent = 0;
		modal.scope.register([], 'Enter', () => {
			sent += 1;
			return false;
		});
		modal.open();
		const input = modal.contentEl.createEl('input');
		new NameSuggest(app, input).onSelect((name) => {
			input.value = name;
		});
		input.focus();
		stage.press('Enter');
		expect([input.value, sent]).toEqual(['Ada', 0]);
		stage.press('Escape');
		expect(stage.modal).toBe(modal);
		stage.press('Enter');
		expect(sent).toBe(1);
		input.blur();
		input.focus();
		input.blur();
		stage.press('Escape');
		expect(stage.modal).toBeUndefined();
	});
});

class NameSuggest extends AbstractInputSuggest<string> {
	constructor(app: App, input: HTMLInputElement) {
		super(app, input);
	}

	protected getSuggestions(query: string): string[] {
		return ['Ada', 'Ben'].filter((name) => name.toLowerCase().startsWith(query));
	}

	renderSuggestion(name: string, el: HTMLElement): void {
		el.setText(name);
	}
}

describe('a notice', () => {
	test('shows its words until its time is over or it is clicked', () => {
		vi.useFakeTimers();
		const { stage } = createApp();
		const fragment = createFragment((el) => el.createEl('b', { text: 'Saved' }));
		const notice = new Notice(fragment, 5000);
		new Notice('Stays', 0);
		expect(stage.notices).toEqual(['Saved', 'Stays']);
		vi.advanceTimersByTime(5000);
		expect(stage.notices).toEqual(['Stays']);
		expect(notice.containerEl.isConnected).toBe(false);
		document.querySelector<HTMLElement>('.notice')?.click();
		expect(stage.notices).toEqual([]);
	});
});

describe('a menu', () => {
	test('is walked with arrows past what is disabled, and Enter chooses', () => {
		const { stage } = createApp();
		const chosen: string[] = [];
		const menu = new Menu()
			.addItem((item) => item.setTitle('Call').setDisabled(true))
			.addSeparator()
			.addItem((item) => item.setTitle('Thank').onClick(() => chosen.push('Thank')));
		menu.showAtPosition({ x: 1, y: 2 });
		expect(stage.menu).toBe(menu);
		stage.press('ArrowDown');
		stage.press('Enter');
		expect(chosen).toEqual(['Thank']);
		expect(stage.menu).toBeUndefined();
	});

	test('is closed by Escape, and says so', () => {
		const { stage } = createApp();
		const hidden = vi.fn();
		const menu = new Menu();
		menu.onHide(hidden);
		menu.showAtPosition({ x: 0, y: 0 });
		stage.press('Escape');
		expect(hidden).toHaveBeenCalledOnce();
	});

	test('of a file is filled by whoever listens', () => {
		const { app, stage } = createApp({ files: { 'Ada.md': '' } });
		app.workspace.on('file-menu', (menu, file) => {
			menu.addItem((item) => item.setTitle(`About ${file.name}`));
		});
		expect(stage.fileMenu('Ada.md').dom.textContent).toBe('About Ada.md');
	});
});
