import { afterEach, describe, expect, test, vi } from 'vitest';
import { sampleVault } from '../main/sample-app';
import { complaints, open } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const RUTH = 'People/Clients/Ruth Adeyemi.md';

describe('a new person', () => {
	test('needs a name alone: the note is made, opened, and known at once', async () => {
		const { stage, asked, says, written, undo } = await open();
		await stage.command('kith:new-person');
		expect(asked()).toBe('New person');
		stage.type('Marta Vidal');
		stage.press('Enter');
		await says('Made a note for Marta Vidal at People/Marta Vidal.md.');
		expect(await written()).toEqual({
			'People/Marta Vidal.md': '# Marta Vidal\n\n## Log\n',
		});
		expect(stage.note().file?.path).toBe('People/Marta Vidal.md');
		await stage.command('kith:log-contact');
		expect(document.querySelector('.kith-chip')?.textContent).toBe('Marta Vidal');
		stage.press('Escape');
		await undo();
	});

	test('gets the tier and the referrer that were chosen', async () => {
		const { stage, says, goTo, written } = await open();
		await stage.open(RUTH);
		await stage.command('kith:new-person');
		stage.type('Marta Vidal');
		goTo('Tier');
		const tier = document.activeElement;
		if (tier instanceof HTMLSelectElement) tier.value = '3';
		tier?.dispatchEvent(new Event('change', { bubbles: true }));
		goTo('Introduced by');
		stage.type('ruth');
		stage.press('Enter');
		stage.press('Enter');
		await says('Made a note for Marta Vidal');
		expect(Object.values(await written())).toEqual([
			'---\ntier: 3\nreferrer: "[[Ruth Adeyemi]]"\n---\n# Marta Vidal\n\n## Log\n',
		]);
	});

	test('may have been introduced by somebody without a note', async () => {
		const { stage, says, goTo, written } = await open();
		await stage.command('kith:new-person');
		stage.type('Marta Vidal');
		goTo('Introduced by');
		stage.type('Quentin Nobody');
		stage.press('Enter');
		await says('Made a note for Marta Vidal');
		expect(Object.values(await written())[0]).toContain('referrer: "[[Quentin Nobody]]"');
	});

	test('without a name is not made, and the field is said to be empty', async () => {
		const { stage, written } = await open();
		await stage.command('kith:new-person');
		stage.press('Enter');
		expect(complaints()).toEqual(['Write their name.']);
		stage.press('Escape');
		expect(stage.modal).toBeUndefined();
		expect(await written()).toEqual({});
	});

	test('of a name that is taken gets a note beside', async () => {
		const { stage, says } = await open();
		await stage.command('kith:new-person');
		stage.type('priya raman');
		stage.press('Enter');
		await says('at People/priya raman 2.md.');
	});
});

describe('a new meeting note', () => {
	test('with the open note’s person takes one Enter', async () => {
		const { stage, asked, says, written, undo } = await open();
		await stage.open(RUTH);
		await stage.command('kith:new-meeting');
		expect(asked()).toBe('New meeting note');
		stage.press('Enter');
		const path = 'Meetings/2026-11-20 Ruth Adeyemi.md';
		await says(`Made a note for the meeting with Ruth Adeyemi at ${path}.`);
		expect(Object.keys(await written())).toEqual([path]);
		expect(stage.text(path)).toContain(
			'# Ruth Adeyemi\n\n## Attendees\n\n- [[Ruth Adeyemi]]\n',
		);
		expect(stage.note().file?.path).toBe(path);
		await undo();
	});

	test('is linked in today’s daily note when there is one', async () => {
		const daily = { 'Daily/2026-11-20.md': '# Friday\r\n\r\nRain.\r\n' };
		const { stage, says, fill, goTo, undo } = await open({ ...sampleVault(), ...daily });
		await stage.open(RUTH);
		await stage.command('kith:new-meeting');
		stage.type('Stall two');
		goTo('When');
		fill('next tuesday');
		stage.press('Enter');
		await says('at Meetings/2026-11-24 Stall two.md, linked in Daily/2026-11-20.md.');
		expect(stage.text('Daily/2026-11-20.md')).toBe(
			'# Friday\r\n\r\nRain.\r\n- [[2026-11-24 Stall two]]\r\n',
		);
		await undo();
	});

	test('is made from the template of the settings', async () => {
		const files = {
			...sampleVault(),
			'Templates/Talk.md': '# {{title}} on {{date:D MMMM}}\n\nWith: {{attendees}}\n',
			'.obsidian/plugins/kith/data.json': '{"meetingTemplate":"Templates/Talk.md"}',
		};
		const { stage, says, goTo, written } = await open(files);
		await stage.open(RUTH);
		await stage.command('kith:new-meeting');
		stage.type('Stall two');
		goTo('With');
		stage.type('Anna Nobody');
		stage.press('Enter');
		await says('Made a note for the meeting with Ruth Adeyemi and Anna Nobody');
		expect(Object.values(await written())).toEqual([
			'# Stall two on 20 November\n\nWith: [[Ruth Adeyemi]], [[Anna Nobody]]\n',
		]);
	});

	test('whose template is gone is plain, and that is said', async () => {
		const data = { '.obsidian/plugins/kith/data.json': '{"meetingTemplate":"Gone"}' };
		const { stage, says } = await open({ ...sampleVault(), ...data });
		await stage.open(RUTH);
		await stage.command('kith:new-meeting');
		stage.press('Enter');
		await says('The template Gone is not there, so a plain one was used.');
		await says('Made a note for the meeting with Ruth Adeyemi');
	});

	test('asks for a day it understands, and for somebody', async () => {
		const { stage, goTo, fill, written } = await open();
		await stage.open('Shopping.md');
		await stage.command('kith:new-meeting');
		goTo('When');
		fill('someday');
		stage.press('Enter');
		expect(complaints()).toEqual([
			'Choose somebody, or write a name.',
			'No day was understood here. Try friday, in 2 weeks, 5 march.',
		]);
		expect(await written()).toEqual({});
	});
});
