import { afterEach, expect, test, vi } from 'vitest';
import { complaints, open, type Scene } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const NOTE = '---\r\ntier: 3 # since the fair\r\n---\r\n# Ana Silva\r\n';
const FILES = { [ANA]: NOTE, [BO]: '# Bo Chen\n', 'Shopping.md': 'Milk\n' };

async function ask(id: string, path = ANA): Promise<Scene> {
	const scene = await open(FILES);
	await scene.stage.open(path);
	await scene.stage.command(`kith:${id}`);
	return scene;
}

test.each([
	['set-tier', 'inner', '---\r\ntier: 2 # since the fair\r\n---\r\n# Ana Silva\r\n'],
	['set-tier', 'not written', '---\r\n---\r\n# Ana Silva\r\n'],
	[
		'set-referrer',
		'bo',
		'---\r\ntier: 3 # since the fair\r\nreferrer: "[[Bo Chen]]"\r\n---\r\n# Ana Silva\r\n',
	],
	['set-cadence', 'quarterly', NOTE.replace('fair\r\n', 'fair\r\ncadence: 90\r\n')],
	['set-cadence', '6 weeks', NOTE.replace('fair\r\n', 'fair\r\ncadence: 42\r\n')],
])('%s by “%s” changes that property alone, and can be taken back', async (id, words, text) => {
	const { stage, says, written, undo } = await ask(id);
	stage.type(words);
	stage.press('Enter');
	await says(ANA);
	expect(await written()).toEqual({ [ANA]: text });
	await undo();
});

test('a further segment is chosen by part of its name, or written as a new one', async () => {
	const scene = await open({ ...FILES, [BO]: '---\nsegment: Professionals\n---\n# Bo Chen\n' });
	for (const [words, segment] of [
		['prof', 'Professionals'],
		['Makers', 'Makers'],
	]) {
		await scene.stage.open(ANA);
		await scene.stage.command('kith:set-segment');
		scene.stage.type(words ?? '');
		scene.stage.press('Enter');
		await scene.says(`to ${segment}`);
		expect((await scene.written())[ANA]).toContain(`segment: ${segment}\r\n`);
	}
});

test('every day is said as one says it', async () => {
	const { stage, says, written } = await ask('set-cadence');
	stage.type('1');
	expect(stage.modal?.modalEl.textContent).toContain('Every day');
	stage.press('Enter');
	await says(ANA);
	expect((await written())[ANA]).toContain('cadence: 1\r\n');
});

test('the first segment is written by its name', async () => {
	const { stage, asked, says, written, undo } = await ask('set-segment');
	expect(asked()).toBe('Segment of Ana Silva');
	stage.press('Enter');
	expect(complaints()).toEqual(['Write the name of a segment.']);
	stage.type('Professionals');
	stage.press('Enter');
	await says(ANA);
	expect(await written()).toEqual({
		[ANA]: NOTE.replace('fair\r\n', 'fair\r\nsegment: Professionals\r\n'),
	});
	await undo();
});

test.each(['set-tier', 'set-referrer', 'set-cadence', 'set-segment'])(
	'%s with nobody’s note open asks whose, and Escape leaves all as it is',
	async (id) => {
		const { stage, asked, written } = await ask(id, 'Shopping.md');
		expect(asked()).toMatch(/^Who(?:se| was)/u);
		stage.press('Escape');
		await stage.tick();
		expect(stage.modal).toBeUndefined();
		expect(await written()).toEqual({});
		expect(stage.notices).toEqual([]);
	},
);

test('where the properties cannot be read, it is said at which line, and nothing is written', async () => {
	const { stage, says, written } = await open({
		[ANA]: '---\ntags: [a\nb: c\n---\n# Ana Silva\n',
	});
	await stage.open(ANA);
	await stage.command('kith:set-tier');
	stage.press('Enter');
	await says('cannot be read');
	expect(await written()).toEqual({});
});
