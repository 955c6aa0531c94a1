import { afterEach, expect, test, vi } from 'vitest';
import { complaints, open } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const FILES = { [ANA]: '# Ana Silva\n', [BO]: '# Bo Chen\n' };

test('a contact on a day still to come is not logged, and where to plan it is said', async () => {
	const { stage, fill, goTo, written } = await open(FILES);
	await stage.open(ANA);
	await stage.command('kith:log-contact');
	goTo('When');
	fill('2026-11-21');
	stage.press('Enter');
	expect(complaints()).toEqual(['That day is still to come. To plan it, set a next touch.']);
	expect(await written()).toEqual({});
});

test('what was refused can be tried again, with what was typed', async () => {
	const { stage, says, push } = await open(FILES);
	await stage.open(BO);
	await stage.command('kith:log-contact');
	stage.type('the new shop');
	const text = stage.text(BO);
	await stage.delete(BO);
	stage.press('Enter');
	await says(`${BO} is no longer there.`);
	await stage.sync(BO, text);
	push('Try again');
	await says(`Logged a meeting with Bo Chen in ${BO}.`);
	await stage.save();
	expect(stage.text(BO)).toContain('met: the new shop');
});
