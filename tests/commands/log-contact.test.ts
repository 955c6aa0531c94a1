import { afterEach, describe, expect, test, vi } from 'vitest';
import { complaints, open } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const MEETING = 'Meetings/2026-11-19 Lunch.md';

const FILES = {
	[ANA]: '---\ntier: 1\naliases: [Anita]\nlast-contact: 2026-11-01\n---\n# Ana Silva\n\n## Log\n- 2026-11-01 call\n',
	[BO]: '# Bo Chen\n',
	'People/Old Friend.md': '---\narchived: true\n---\n# Old Friend\n',
	[MEETING]: '# Lunch\n\n## Attendees\n\n- [[Bo Chen]]\n- [[Ana Silva]]\n',
	'Shopping.md': 'Milk\n',
};

function chips(): readonly string[] {
	return [...document.querySelectorAll('.kith-chip')].map(({ textContent }) => textContent);
}

function suggested(): readonly string[] {
	const rows = document.querySelectorAll(
		'.suggestion-container .suggestion-item span:first-child',
	);
	return [...rows].map(({ textContent }) => textContent ?? '');
}

describe('logging a contact', () => {
	test('from anywhere takes a few letters and two Enters', async () => {
		const { stage, says, written, undo } = await open(FILES);
		await stage.open('Shopping.md');
		await stage.command('kith:log-contact');
		stage.type('ana');
		stage.press('Enter');
		expect(chips()).toEqual(['Ana Silva']);
		stage.press('Enter');
		await says(`Logged a meeting with Ana Silva in ${ANA}.`);
		expect(Object.keys(await written())).toEqual([ANA]);
		await undo();
	});

	test('writes kind, day, words and a follow-up, each from its field, and moves last-contact', async () => {
		const { stage, says, fill, goTo, written, undo } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		stage.type('new job');
		goTo('How');
		const how = document.activeElement;
		if (how instanceof HTMLSelectElement) how.value = 'called';
		how?.dispatchEvent(new Event('change', { bubbles: true }));
		goTo('When');
		fill('yesterday');
		goTo('Next');
		stage.type('send the list');
		goTo('Due');
		stage.type('friday');
		stage.press('Enter');
		await says(`Logged a call with Ana Silva and a follow-up in ${ANA}.`);
		const ids = /\^k-[0-9a-z]{8}/gu;
		expect(((await written())[ANA] ?? '').replace(ids, '^k')).toBe(
			'---\ntier: 1\naliases: [Anita]\nlast-contact: 2026-11-19\n---\n# Ana Silva\n\n## Log\n- 2026-11-19 call: new job ^k\n- [ ] send the list 📅 2026-11-27 ^k\n- 2026-11-01 call\n',
		);
		await undo();
	});

	test('at an open meeting begins with those who were there', async () => {
		const { stage, says } = await open(FILES);
		await stage.open(MEETING);
		await stage.command('kith:log-contact');
		expect(chips()).toEqual(['Bo Chen', 'Ana Silva']);
		expect(document.activeElement).toHaveProperty(
			'placeholder',
			'What it was about, in a line',
		);
		stage.press('Enter');
		await says(`Logged a meeting with Bo Chen and Ana Silva in ${BO}.`);
	});

	test('at an open meeting suggests those who were only spoken of, and does not begin with them', async () => {
		const meeting = `${FILES[MEETING]}\n## Notes\n\n- [[Ana Silva]] talked about [[Cy Dunn]]\n`;
		const { stage } = await open({
			...FILES,
			[MEETING]: meeting,
			'People/Cy Dunn.md': '# Cy Dunn\n',
			'People/Al Berg.md': '# Al Berg\n',
		});
		await stage.open(MEETING);
		await stage.command('kith:log-contact');
		expect(chips()).toEqual(['Bo Chen', 'Ana Silva']);
		stage.press('Escape');
		await stage.command('kith:snooze-several');
		expect(chips()).toEqual(['Bo Chen', 'Ana Silva']);
		stage.press('Escape');
		await stage.command('kith:snooze');
		const rows = [...document.querySelectorAll('.prompt .kith-choice span:first-child')];
		expect(rows.map(({ textContent }) => textContent)).toEqual([
			'Bo Chen',
			'Ana Silva',
			'Cy Dunn',
			'Al Berg',
		]);
		stage.press('Escape');
		await stage.tick();
	});

	test('from a copy that a sync has made is about the same person', async () => {
		const copy = 'People/Bo Chen (conflicted copy 2026-11-19).md';
		const { stage } = await open({ ...FILES, [copy]: '# Bo Chen\n' });
		await stage.open(copy);
		await stage.command('kith:log-contact');
		expect(chips()).toEqual(['Bo Chen']);
		stage.press('Escape');
		await stage.command('kith:snooze-several');
		expect(chips()).toEqual(['Bo Chen']);
	});

	test('from one’s own note asks with whom', async () => {
		const own = 'People/Mara Lindqvist.md';
		const { stage, asked } = await open({ ...FILES, [own]: '---\nself: true\n---\n' });
		await stage.open(own);
		await stage.command('kith:log-contact');
		expect(chips()).toEqual([]);
		stage.press('Escape');
		await stage.command('kith:snooze');
		expect(asked()).toBe('Whom not to be reminded of?');
		stage.press('Escape');
		await stage.tick();
		expect(stage.fileMenu(own).dom.textContent).toBe('');
	});

	test('finds people by another name, and leaves archived ones out', async () => {
		const { stage } = await open(FILES);
		await stage.open('Shopping.md');
		await stage.command('kith:log-contact');
		expect(suggested()).toEqual(['Ana Silva', 'Bo Chen']);
		stage.type('anita');
		expect(suggested()).toEqual(['Ana Silva']);
	});

	test('takes somebody out again by their button, and then lacks somebody', async () => {
		const { stage, push, written } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		push('Ana Silva');
		expect(chips()).toEqual([]);
		stage.press('Escape');
		stage.press('Enter');
		expect(complaints()).toEqual(['Choose somebody.']);
		expect(await written()).toEqual({});
	});

	test('Enter in a word that is still being composed sends nothing off', async () => {
		const { stage, written } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		const key = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
		await stage.tick();
		expect(stage.modal).toBeDefined();
		expect(await written()).toEqual({});
	});

	test.each(['someday', '31 february', '03/04'])('on %j asks for a day again', async (words) => {
		const { stage, goTo, fill, written } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		goTo('When');
		fill(words);
		stage.press('Enter');
		expect(complaints()).toEqual([
			'No day was understood here. Try yesterday, last friday, 5 march.',
		]);
		expect(document.activeElement).toHaveProperty('value', words);
		stage.press('Escape');
		expect(await written()).toEqual({});
	});

	test('reads no more than a hundred letters of a day or a name', async () => {
		const { stage, goTo, fill } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		goTo('When');
		expect(document.activeElement).toHaveProperty('maxLength', 100);
		fill(`${' '.repeat(200)}yesterday`);
		expect(complaints()).toEqual([]);
		goTo('With');
		expect(document.activeElement).toHaveProperty('maxLength', 100);
	});

	test('says how the day was understood as one types', async () => {
		const { stage, goTo, fill } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		goTo('When');
		const said = () =>
			document.activeElement
				?.closest('.setting-item')
				?.querySelector('.setting-item-description')?.textContent;
		expect(said()).toBe('Friday, 20 November');
		fill('last friday');
		expect(said()).toBe('Friday, 13 November');
	});

	test('is offered everywhere, and in the menus of people alone', async () => {
		const { stage } = await open(FILES);
		await stage.open('Shopping.md');
		expect(stage.offers('kith:log-contact')).toBe(true);
		expect(stage.fileMenu(ANA).dom.textContent).toContain('Log contact');
		expect(stage.fileMenu('Shopping.md').dom.textContent).toBe('');
		const note = await stage.open(MEETING);
		note.editor.setCursor(4, 5);
		expect(stage.editorMenu().dom.textContent).toContain('Log contact');
		note.editor.setCursor(0, 1);
		expect(stage.editorMenu().dom.textContent).toBe('');
	});

	test('in a note whose properties cannot be read leaves them alone and says so', async () => {
		const broken = '---\ntags: [a\nb: c\n---\n# Ana Silva\n';
		const { stage, says, written } = await open({ [ANA]: broken });
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await says('cannot be read');
		expect((await written())[ANA]).toContain('---\ntags: [a\nb: c\n---\n# Ana Silva\n');
	});
});

describe('undo', () => {
	test('in a notice takes back what that notice tells, whatever was done since', async () => {
		const { stage, says, push, written } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await says('Logged a meeting with Ana Silva');
		await stage.open(BO);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await says('Logged a meeting with Bo Chen');
		push('Undo');
		await says('Taken back: Logged a meeting with Ana Silva');
		expect(Object.keys(await written())).toEqual([BO]);
	});

	test('in a notice says when that was taken back already, and leaves what was done before', async () => {
		const { stage, says, written } = await open(FILES);
		await stage.open(BO);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await says('Logged a meeting with Bo Chen');
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await says('Logged a meeting with Ana Silva');
		await stage.command('kith:undo');
		await says('Taken back: Logged a meeting with Ana Silva');
		[...document.querySelectorAll<HTMLElement>('.kith-notice-buttons button')].at(-1)?.click();
		await says('This was taken back already.');
		expect(Object.keys(await written())).toEqual([BO]);
	});

	test('is refused when the note was changed since, and says so', async () => {
		const { stage, says } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await says('Logged a meeting');
		await stage.save();
		const text = `${stage.text(ANA)}typed since\n`;
		await stage.sync(ANA, text);
		await stage.command('kith:undo');
		await says(`${ANA} was changed since.`);
		expect(stage.text(ANA)).toBe(text);
	});

	test('and redo go back and forth, and say when there is nothing left', async () => {
		const { stage, says, undo, written } = await open(FILES);
		await stage.command('kith:redo');
		await says('There is nothing to redo.');
		await stage.command('kith:undo');
		await says('There is nothing to undo.');
		await stage.open(BO);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await says('Logged a meeting');
		const once = await written();
		await undo();
		await stage.command('kith:redo');
		await says(`Done again: Logged a meeting with Bo Chen in ${BO}.`);
		expect(await written()).toEqual(once);
	});

	test('stands in the notice itself', async () => {
		const { stage, says, push, written } = await open(FILES);
		await stage.open(BO);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await says('Logged a meeting');
		push('Undo');
		await says('Taken back: Logged a meeting with Bo Chen');
		expect(await written()).toEqual({});
	});
});
