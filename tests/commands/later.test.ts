import { afterEach, describe, expect, test, vi } from 'vitest';
import { complaints, open, type Scene } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const CY = 'People/Cy Dunn.md';
const MEETING = 'Meetings/2026-11-19 Lunch.md';

const FILES = {
	[ANA]: '# Ana Silva\r\n\r\n## Log\r\n- 2026-11-01 call\r\n',
	[BO]: '# Bo Chen\n',
	[CY]: '# Cy Dunn\n',
	[MEETING]: '# Lunch\n\n## Attendees\n\n- [[Ana Silva]]\n- [[Bo Chen]]\n- [[Cy Dunn]]\n',
};

describe('snoozing', () => {
	test('the open note’s person takes a day in words', async () => {
		const { stage, asked, fill, says, written, undo } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:snooze');
		expect(asked()).toBe('Snooze Ana Silva');
		fill('5 january 2027');
		stage.press('Enter');
		await says(`Snoozed Ana Silva until 5 January 2027 in ${ANA}.`);
		expect((await written())[ANA]).toMatch(
			/## Log\r\n- 2026-11-20 snoozed until 2027-01-05 \^k-[0-9a-z]{8}\r\n- 2026-11-01 call\r\n$/u,
		);
		await undo();
	});

	test('until a day that nobody understands asks again, and Escape writes nothing', async () => {
		const { stage, fill, written } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:snooze');
		fill('when the cows come home');
		stage.press('Enter');
		expect(complaints()).toEqual([
			'No day was understood here. Try friday, in 2 weeks, 5 march.',
		]);
		stage.press('Escape');
		expect(stage.modal).toBeUndefined();
		expect(await written()).toEqual({});
	});
});

test.each(['snooze', 'snooze-several', 'set-next-touch'])(
	'%s is not taken until a day that is past, and today is not past',
	async (command) => {
		const { stage, fill, goTo, says, written } = await open(FILES);
		await stage.open(ANA);
		await stage.command(`kith:${command}`);
		goTo(command === 'set-next-touch' ? 'On' : 'Until');
		fill('2026-11-19');
		stage.press('Enter');
		expect(complaints()).toEqual(['That day is past.']);
		fill('2026-11-20');
		stage.press('Enter');
		expect(complaints()).toEqual([]);
		if (command === 'snooze-several') return;
		await says('Ana Silva');
		expect(Object.keys(await written())).toEqual([ANA]);
	},
);

test('the next touch is a property of the open note’s person', async () => {
	const { stage, says, written, undo } = await open(FILES);
	await stage.open(BO);
	await stage.command('kith:set-next-touch');
	stage.press('Enter');
	await says('Bo Chen');
	expect(await written()).toEqual({ [BO]: '---\nnext-touch: 2026-12-04\n---\n# Bo Chen\n' });
	await undo();
});

/** Goes as far as the list of changes, for the three people at the open meeting. */
async function lookOver(): Promise<Scene> {
	const scene = await open(FILES);
	const { stage, asked, goTo } = scene;
	await stage.open(MEETING);
	await stage.command('kith:snooze-several');
	expect(asked()).toBe('Snooze several people');
	goTo('Because');
	stage.type('away');
	stage.press('Enter');
	await vi.waitFor(() => {
		expect(document.activeElement?.textContent).toBe('Write 3 notes');
	});
	return scene;
}

function shown(): string {
	return document.querySelector('.kith-bulk .modal-content')?.textContent ?? '';
}

describe('snoozing several people', () => {
	test('shows every line first, and Escape leaves all as it is', async () => {
		const { stage, asked, written } = await lookOver();
		expect(asked()).toBe('Snooze until 18 December');
		expect(shown()).toContain('This is what will change in 3 notes. Nothing is written yet.');
		const notes = [...document.querySelectorAll('.kith-change')];
		expect(notes.map((note) => note.querySelector('h4')?.textContent)).toEqual([ANA, BO, CY]);
		const lines = notes.map((note) =>
			[...note.querySelectorAll('del, ins')].map(
				(line) => `${line.tagName} ${(line.textContent ?? '').replace(/k-\w+/u, 'k')}`,
			),
		);
		const line = 'INS - 2026-11-20 snoozed until 2026-12-18: away ^k';
		expect(lines[0]).toEqual([line]);
		expect(lines[1]).toEqual(['INS ## Log', line, 'INS ']);
		stage.press('Escape');
		expect(await written()).toEqual({});
		expect(stage.notices).toEqual([]);
	});

	test('writes all when told so, says so, and is one undo', async () => {
		const { stage, push, says, written, undo } = await lookOver();
		push('Write 3 notes');
		await says(
			'Snoozed Ana Silva, Bo Chen and Cy Dunn until 18 December, each in their own note.',
		);
		expect(Object.keys(await written()).sort()).toEqual([ANA, BO, CY]);
		expect(shown()).toContain('Written in 3 notes.');
		push('Close');
		expect(stage.modal).toBeUndefined();
		await undo();
	});

	test('stops behind the note in hand, lists what is left, and goes on', async () => {
		const { stage, push, says, written } = await lookOver();
		const stop = stage.app.vault.on('modify', () => {
			stage.app.vault.offref(stop);
			push('Stop');
		});
		push('Write 3 notes');
		await says(`Not written: ${BO}, ${CY}.`);
		expect(Object.keys(await written())).toEqual([ANA]);
		expect(shown()).toContain(`Not written yet:${BO}${CY}`);
		const first = stage.text(ANA);
		push('Go on');
		await vi.waitFor(() => {
			expect(shown()).toContain('Written in 2 notes.');
		});
		expect(Object.keys(await written()).sort()).toEqual([ANA, BO, CY]);
		expect(stage.text(ANA)).toBe(first);
	});

	test('that the disk refuses says which note, and completes later', async () => {
		const { stage, push, says, written } = await lookOver();
		stage.failAt(4, new Error('disk full'), true);
		push('Write 3 notes');
		await says('could not be written: disk full.');
		stage.heal();
		push('Go on');
		await vi.waitFor(async () => {
			expect(Object.keys(await written()).sort()).toEqual([ANA, BO, CY]);
		});
	});

	test('of nobody is not begun', async () => {
		const { stage } = await open(FILES);
		await stage.command('kith:snooze-several');
		stage.press('Escape');
		stage.press('Enter');
		expect(complaints()).toEqual(['Choose somebody.']);
	});
});
