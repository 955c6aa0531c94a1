import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { open, type Scene } from '../commands/on-stage';
import { layOut } from './laid-out';

beforeEach(layOut);

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const NOTE = [
	'# Ana Silva',
	'',
	'## Log',
	'- 2026-11-12 saw her talk at the fair ^k-aaaa1111',
	'- 2026-11-10 lunch ^k-bbbb2222',
	'- 2026-11-30 lunch ^k-cccc3333',
	'',
].join('\r\n');

function rowOf(words: string): HTMLElement {
	const rows = [...document.querySelectorAll<HTMLElement>('.kith-pane .kith-row')];
	const row = rows.find(({ textContent }) => textContent.includes(words));
	if (row === undefined) throw new Error(`No row says “${words}”.`);
	return row;
}

/** Opens the menu of the row that says so much, by its button; answers with what stands in it. */
function openMenu({ stage }: Scene, words: string): readonly string[] {
	rowOf(words).querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
	const items = stage.menu?.dom.querySelectorAll('.menu-item-title') ?? [];
	return [...items].map(({ textContent }) => textContent);
}

/** Chooses an item of the open menu by the keyboard. */
function choose({ stage }: Scene, title: string): void {
	const items = [...(stage.menu?.dom.querySelectorAll('.menu-item-title') ?? [])];
	const at = items.findIndex(({ textContent }) => textContent === title);
	for (let down = 0; down <= at; down++) stage.press('ArrowDown');
	stage.press('Enter');
}

describe('a row of the timeline', () => {
	test('says at its line that it was no contact, and the other way round', async () => {
		const scene = await open({ [ANA]: NOTE });
		const { stage, says, written, undo } = scene;
		await stage.open(ANA);
		await stage.command('kith:open-timeline');
		expect(openMenu(scene, 'Tue 10')).toEqual(['This was not contact']);
		choose(scene, 'This was not contact');
		await says(`Marked a line as no contact in ${ANA}.`);
		expect(await written()).toEqual({
			[ANA]: NOTE.replace('lunch ^k-bbbb2222', 'lunch [contact:: no] ^k-bbbb2222'),
		});
		await vi.waitFor(() => {
			expect(openMenu(scene, 'Tue 10')).toEqual(['This was contact']);
		});
		stage.press('Escape');
		await undo();
	});

	test('that is still to come has nothing to be corrected', async () => {
		const scene = await open({ [ANA]: NOTE });
		await scene.stage.open(ANA);
		await scene.stage.command('kith:open-timeline');
		expect(openMenu(scene, 'Mon 30')).toEqual([]);
	});

	test('whose line was changed since says so, and writes nothing', async () => {
		const scene = await open({ [ANA]: NOTE });
		const { stage, says } = scene;
		await stage.open(ANA);
		await stage.command('kith:open-timeline');
		openMenu(scene, 'Tue 10');
		const other = NOTE.replace('lunch ^k-bbbb2222', 'breakfast');
		await stage.sync(ANA, other);
		choose(scene, 'This was not contact');
		await says('This line is no longer as it was shown');
		expect(stage.text(ANA)).toBe(other);
	});
});

describe('a row of the review', () => {
	test('ticks off its promise where it stands', async () => {
		const scene = await open();
		const { stage, says, written, undo } = scene;
		await stage.command('kith:open-review');
		const row = rowOf('You promised “Send the margins per loaf as one page” on');
		const tick = [...row.querySelectorAll('button')].find(
			({ textContent }) => textContent === 'Tick off',
		);
		tick?.click();
		const path = 'Meetings/Bakery costings.md';
		await says(`Ticked off “Send the margins per loaf as one page” in ${path}.`);
		const notes = await written();
		expect(Object.keys(notes)).toEqual([path]);
		expect(notes[path]).toMatch(/^- \[x\] .*Send the margins per loaf .*✅ 2026-11-20$/mu);
		await vi.waitFor(() => {
			const waiting = [...document.querySelectorAll('.kith-pane li')];
			const said = waiting.map(({ textContent }) => textContent).join('\n');
			expect(said).not.toContain('You promised “Send the margins');
		});
		await undo();
	});

	test('offers what can be done for its person, and no tick where nothing was promised', async () => {
		const scene = await open();
		await scene.stage.command('kith:open-review');
		const items = openMenu(scene, 'Priya Raman introduced you to 林美玲');
		expect(items).not.toContain('Tick off');
		expect(items).toEqual(expect.arrayContaining(['Draft thank-you', 'Mark as thanked']));
	});
});

test('a row of the people pane has its person’s commands', async () => {
	const scene = await open();
	await scene.stage.command('kith:open-people');
	expect(openMenu(scene, 'Ruth Adeyemi')).toContain('Set tier');
});
