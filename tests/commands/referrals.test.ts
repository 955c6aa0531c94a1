import { afterEach, describe, expect, test, vi } from 'vitest';
import { complaints, open, type Scene } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';

function files(line = ''): Readonly<Record<string, string>> {
	return {
		[ANA]: `# Ana Silva\n\n## Log\n${line}`,
		[BO]: '# Bo Chen\n',
		'Shopping.md': 'Milk\n',
	};
}

/** The note with ids taken out. */
async function noteOf({ written }: Scene, path: string): Promise<string> {
	const notes = await written();
	expect(Object.keys(notes)).toEqual([path]);
	return (notes[path] ?? '').replace(/\^k-[0-9a-z]{8}/gu, '^k');
}

function pickStep(value: string): void {
	const list = document.activeElement;
	if (!(list instanceof HTMLSelectElement)) throw new Error('No list has the focus.');
	list.value = value;
	list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('recording a referral', () => {
	test.each([
		['introduced', 'introduced me to [[Bo Chen]]'],
		['offered', 'offered to introduce me to [[Bo Chen]]'],
		['asked', 'asked for an introduction to [[Bo Chen]]'],
		['given', 'introduced them to [[Bo Chen]]'],
	])('that is %s is one line in the first one’s note', async (step, line) => {
		const scene = await open(files());
		const { stage, asked, goTo, says, undo } = scene;
		await stage.open(ANA);
		await stage.command('kith:record-referral');
		expect(asked()).toBe('Record a referral');
		stage.type('bo');
		stage.press('Enter');
		goTo('What');
		pickStep(step);
		goTo('About');
		stage.press('Enter');
		await says(ANA);
		expect(await noteOf(scene, ANA)).toBe(`# Ana Silva\n\n## Log\n- 2026-11-20 ${line} ^k\n`);
		await undo();
	});

	test('to somebody without a note takes their name as it was written', async () => {
		const scene = await open(files());
		const { stage, says } = scene;
		await stage.open(ANA);
		await stage.command('kith:record-referral');
		stage.type('Quentin Zorn');
		stage.press('Enter');
		await says(ANA);
		expect(await noteOf(scene, ANA)).toContain('introduced me to [[Quentin Zorn]] ^k');
		await says('Quentin Zorn has no note yet.');
		scene.push('New person');
		stage.press('Enter');
		const path = 'People/Quentin Zorn.md';
		await says(`Made a note for Quentin Zorn at ${path}.`);
		expect(stage.text(path)).toContain('referrer: "[[Ana Silva]]"');
	});

	test('of nobody to nobody says both, and Escape writes nothing', async () => {
		const { stage, written } = await open(files());
		await stage.open('Shopping.md');
		await stage.command('kith:record-referral');
		stage.press('Escape');
		stage.press('Enter');
		expect(complaints()).toEqual([
			'Choose who the introduction comes from.',
			'Choose somebody, or write a name.',
		]);
		stage.press('Escape');
		stage.press('Escape');
		expect(stage.modal).toBeUndefined();
		expect(await written()).toEqual({});
	});
});

const OFFERED = '- 2026-11-10 offered to introduce me to [[Bo Chen]]\n';
const STEPS = [
	['ask-to-confirm', 'asked'],
	['mark-introduced', 'introduced me to [[Bo Chen]]'],
	['mark-declined', 'declined'],
	['mark-lapsed', 'came to nothing'],
] as const;

test.each(STEPS)(
	'%s is in the menus of both while it can follow, and of nobody else',
	async (id) => {
		const { stage } = await open({ ...files(OFFERED), 'People/Cy Dunn.md': '# Cy Dunn\n' });
		const name = stage.backstage.commands.get(`kith:${id}`)?.name.replace(/^Kith: /u, '') ?? id;
		const titlesOf = (path: string) => stage.fileMenu(path).dom.textContent;
		expect(titlesOf(ANA)).toContain(name);
		expect(titlesOf(BO)).toContain(name);
		expect(titlesOf('People/Cy Dunn.md')).not.toContain(name);
	},
);

describe.each(STEPS)('the step %s', (id, words) => {
	test('is a line in the referrer’s note, by Enter alone', async () => {
		const scene = await open(files(OFFERED));
		const { stage, says, undo } = scene;
		await stage.open(ANA);
		await stage.command(`kith:${id}`);
		expect(scene.asked()).toBe('Ana Silva and Bo Chen');
		stage.type('by the stove');
		stage.press('Enter');
		await says(ANA);
		const note = await noteOf(scene, ANA);
		const [line = ''] = note.split('\n').filter((one) => one.includes('2026-11-20'));
		expect(line).toContain(words);
		expect(line).toContain('by the stove ^k');
		expect(note.replace(`${line}\n`, '')).toBe(files(OFFERED)[ANA]);
		await undo();
	});

	test('is not offered where no introduction waits for it', async () => {
		const { stage } = await open(files());
		await stage.open(ANA);
		expect(stage.offers(`kith:${id}`)).toBe(false);
	});

	test('with nobody’s note open asks which, even of one', async () => {
		const { stage, asked } = await open(files(OFFERED));
		await stage.open('Shopping.md');
		await stage.command(`kith:${id}`);
		expect(asked()).toMatch(/^Which introduction/u);
		expect(stage.modal?.modalEl.textContent).toContain('Ana Silva → Bo Chen (offered)');
	});
});

test('business is recorded in the note of whoever gave it', async () => {
	const scene = await open(files('- 2026-11-10 introduced me to [[Bo Chen]]\n'));
	const { stage, says, undo } = scene;
	await stage.open(BO);
	await stage.command('kith:record-business');
	expect(scene.asked()).toBe('Business with Bo Chen');
	stage.type('monthly books');
	stage.press('Enter');
	await says(BO);
	expect(await noteOf(scene, BO)).toContain('- 2026-11-20 gave me business. monthly books ^k\n');
	await undo();
});
