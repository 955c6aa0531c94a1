import { afterEach, expect, test, vi } from 'vitest';
import { open } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const NOOR = 'People/Noor Haddad.md';

test('the first conversation is logged in the note of whoever was introduced, in two Enters', async () => {
	const { stage, says, written, undo, asked } = await open();
	await stage.open(NOOR);
	await stage.command('kith:mark-reached');
	expect(asked()).toBe('Log a contact');
	expect(document.querySelector('.kith-chip')?.textContent).toBe('Noor Haddad');
	stage.type('the bakery');
	stage.press('Enter');
	await says(`Logged a meeting with Noor Haddad in ${NOOR}.`);
	const notes = await written();
	expect(Object.keys(notes)).toEqual([NOOR]);
	expect(notes[NOOR]).toMatch(/^- 2026-11-20 met: the bakery \^k-[0-9a-z]{8}$/mu);
	await vi.waitFor(() => {
		expect(stage.fileMenu(NOOR).dom.textContent).not.toContain('as reached');
	});
	await undo();
});

test('from the referrer’s note it is about whom they introduced', async () => {
	const { stage } = await open();
	await stage.open('People/Jonas Lindqvist.md');
	await stage.command('kith:mark-reached');
	await stage.tick();
	expect(document.querySelector('.kith-chip')?.textContent).toBe('Noor Haddad');
});

test('with nobody’s note open, it asks whom', async () => {
	const { stage, asked } = await open();
	await stage.open('Shopping.md');
	await stage.command('kith:mark-reached');
	expect(asked()).toBe('Whom did you reach?');
	expect(stage.modal?.modalEl.textContent).toContain(
		'Jonas Lindqvist → Noor Haddad (introduced)',
	);
});

test('where everybody introduced was reached, it is not offered', async () => {
	const { stage } = await open({ 'People/Ana.md': '# Ana\n\n## Log\n- 2026-11-01 call\n' });
	expect(stage.offers('kith:mark-reached')).toBe(false);
});
