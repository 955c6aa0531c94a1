import { afterEach, expect, test, vi } from 'vitest';
import { open } from '../commands/on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const RUTH = 'People/Clients/Ruth Adeyemi.md';

/** The name of the field that has the focus. */
function field(): string | undefined {
	const item = document.activeElement?.closest('.setting-item');
	return item?.querySelector('.setting-item-name')?.textContent ?? undefined;
}

/** With Ruth's note open: a command, and the field that is most likely to be written in. */
const FORMS = [
	['log-contact', 'About'],
	['record-referral', 'To whom'],
	['record-business', 'About'],
	['snooze', 'Until'],
	['snooze-several', 'Who'],
	['set-next-touch', 'On'],
	['new-person', 'Name'],
	['new-meeting', 'Title'],
] as const;

test.each(FORMS)(
	'%s begins in “%s”; Escape writes nothing and gives the focus back',
	async (id, first) => {
		const { stage, written } = await open();
		await stage.open(RUTH);
		const back = createEl('input');
		document.body.append(back);
		back.focus();
		await stage.command(`kith:${id}`);
		expect(field()).toBe(first);
		stage.press('Escape');
		// The first closes the suggestions of a field that has them.
		if (stage.modal !== undefined) stage.press('Escape');
		expect(stage.modal).toBeUndefined();
		expect(document.activeElement).toBe(back);
		expect(await written()).toEqual({});
		expect(stage.notices).toEqual([]);
	},
);

test.each(FORMS)(
	'%s has a name at each field, and no text field without an end to days and names',
	async (id) => {
		const { stage } = await open();
		await stage.open(RUTH);
		await stage.command(`kith:${id}`);
		const items = [
			...document.querySelectorAll('.modal .setting-item:not(.kith-form-buttons)'),
		];
		expect(items.length).toBeGreaterThan(0);
		for (const item of items) {
			expect(item.querySelector('.setting-item-name')?.textContent).not.toBe('');
			const input = item.querySelector('input');
			if (input !== null && !item.hasClass('kith-wide')) expect(input.maxLength).toBe(100);
		}
	},
);

test('Enter on Cancel cancels, and does not send the form off', async () => {
	const { stage, push, written } = await open();
	await stage.open(RUTH);
	await stage.command('kith:log-contact');
	push('Cancel');
	await stage.tick();
	expect(stage.modal).toBeUndefined();
	expect(await written()).toEqual({});
});

test('a form sent off twice in a breath writes once', async () => {
	const { stage, says, written } = await open();
	await stage.open(RUTH);
	await stage.command('kith:log-contact');
	stage.press('Enter');
	stage.press('Enter');
	await says('Logged a meeting with Ruth Adeyemi');
	const added = (await written())[RUTH]?.match(/^- 2026-11-20 met/gmu);
	expect(added).toHaveLength(1);
});
