import { afterEach, expect, test, vi } from 'vitest';
import { sampleVault } from '../main/sample-app';
import { open } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const PRIYA = 'People/Priya Raman.md';
const DRAFT = `Hi Priya,

thank you for putting me in touch with 林美玲. I know you put your own name behind it, and I will take good care of it.

I will tell you how it goes.`;

function withMail(mail: string): Readonly<Record<string, string>> {
	const files = sampleVault();
	return { ...files, [PRIYA]: (files[PRIYA] ?? '').replace('---\n', `---\nemail: ${mail}\n`) };
}

function clipboard(writeText: (text: string) => Promise<void>): void {
	vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
}

function labels(): readonly string[] {
	return [...document.querySelectorAll('.modal button')].map(({ textContent }) => textContent);
}

async function draftFor(path: string, files?: Readonly<Record<string, string>>) {
	const scene = await open(files);
	await scene.stage.open(path);
	await scene.stage.command('kith:draft-thank-you');
	return scene;
}

test('a draft can be changed and copied, and the person stays to be thanked until they say so', async () => {
	const copied: string[] = [];
	clipboard((text) => {
		copied.push(text);
		return Promise.resolve();
	});
	const { asked, says, push, written, stage } = await draftFor(PRIYA);
	expect(asked()).toBe('Thank Priya Raman');
	expect(document.activeElement).toMatchObject({ value: DRAFT });
	stage.type('\n\nMara');
	push('Copy');
	await says('Copied.');
	expect(copied).toEqual([`${DRAFT}\n\nMara`]);
	expect(asked()).toBe('Thank Priya Raman');
	expect(await written()).toEqual({});
});

test('where the clipboard is refused, it says what to do', async () => {
	clipboard(() => Promise.reject(new Error('NotAllowedError')));
	const { says, push, asked } = await draftFor(PRIYA);
	push('Copy');
	await says('The clipboard cannot be used here. Select the text and copy it.');
	expect(asked()).toBe('Thank Priya Raman');
});

test('with one address it opens in mail, changed as it is', async () => {
	const opened: unknown[] = [];
	vi.spyOn(window, 'open').mockImplementation((link) => {
		opened.push(link);
		return null;
	});
	const { fill, goTo, push, says } = await draftFor(PRIYA, withMail('priya@example.org'));
	fill('Hi Priya & all?');
	push('Open in mail');
	const subject = `Thank%20you%20for%20introducing%20${encodeURIComponent('林美玲')}`;
	expect(opened).toEqual([
		`mailto:priya@example.org?subject=${subject}&body=Hi%20Priya%20%26%20all%3F`,
	]);
	goTo('Message');
	fill('茶'.repeat(300));
	push('Open in mail');
	await says('This is too long to open in mail. Copy it instead.');
	expect(opened).toHaveLength(1);
});

test.each(['', 'priya at example', 'priya@example.org?bcc=x@example.org', '[a@b.org, c@d.org]'])(
	'with %j for an address it can only be copied',
	async (mail) => {
		await draftFor(PRIYA, withMail(mail));
		expect(labels()).toEqual(['Cancel', 'Copy', 'Mark as thanked']);
	},
);

test('Enter breaks a line; Ctrl and Enter marks as thanked, and that can be taken back', async () => {
	const { stage, says, written, undo, asked } = await draftFor(PRIYA);
	stage.press('Enter');
	expect(asked()).toBe('Thank Priya Raman');
	stage.press('Enter', { ctrl: true });
	await says(`Noted in ${PRIYA} that you thanked Priya Raman for the introduction to 林美玲.`);
	const notes = await written();
	expect(Object.keys(notes)).toEqual([PRIYA]);
	expect(notes[PRIYA]).toMatch(
		/^- 2026-11-20 thanked for the introduction to \[\[林美玲\]\] \^k-[0-9a-z]{8}$/mu,
	);
	expect(stage.offers('kith:mark-thanked')).toBe(true);
	await undo();
});

test('Escape writes nothing, and the focus goes back to where it was', async () => {
	const { stage, written } = await open();
	await stage.open(PRIYA);
	const before = document.activeElement;
	await stage.command('kith:draft-thank-you');
	stage.press('Escape');
	expect(stage.modal).toBeUndefined();
	expect(document.activeElement).toBe(before);
	expect(await written()).toEqual({});
	expect(stage.notices).toEqual([]);
});

test('with nobody’s note open it asks for what', async () => {
	const { stage, asked, says } = await open();
	await stage.open('Shopping.md');
	await stage.command('kith:mark-thanked');
	expect(asked()).toBe('What did you thank for?');
	stage.type('Siob');
	stage.press('Enter');
	await says('you thanked Siobhán O');
});

test('where no thank-you is owed, none is offered', async () => {
	const { stage } = await open({
		'People/Ana Silva.md': '# Ana Silva\n\n## Log\n- 2026-11-01 call\n',
	});
	await stage.open('People/Ana Silva.md');
	expect(stage.offers('kith:draft-thank-you')).toBe(false);
	expect(stage.offers('kith:mark-thanked')).toBe(false);
	const menu = stage.fileMenu('People/Ana Silva.md');
	expect(menu.dom.textContent).toContain('Log contact');
	expect(menu.dom.textContent).not.toContain('thank');
});
