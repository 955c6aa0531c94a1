import { afterEach, expect, test, vi } from 'vitest';
import { open } from '../commands/on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const CY = 'People/Cy Dunn.md';
const FILES = { [ANA]: '# Ana Silva\n', 'People/Bo Chen.md': '# Bo Chen\n', [CY]: '# Cy Dunn\n' };

function button(): HTMLElement | undefined {
	const buttons = [...document.querySelectorAll<HTMLElement>('.kith-pane button')];
	return buttons.find(({ textContent }) => textContent.startsWith('Snooze'));
}

function tick(name: string): void {
	document.querySelector<HTMLElement>(`[aria-label="Tick ${name}"]`)?.click();
}

test('those that are ticked are snoozed together, every line shown first', async () => {
	const { stage, asked, says, written } = await open(FILES);
	await stage.command('kith:open-people');
	expect(button()).toBeUndefined();
	tick('Cy Dunn');
	await vi.waitFor(() => {
		expect(button()?.textContent).toBe('Snooze 1 person');
	});
	tick('Ana Silva');
	tick('Bo Chen');
	tick('Bo Chen');
	await vi.waitFor(() => {
		expect(button()?.textContent).toBe('Snooze 2 people');
	});
	button()?.click();
	expect(asked()).toBe('Snooze several people');
	const chips = [...document.querySelectorAll('.kith-chip')];
	expect(chips.map(({ textContent }) => textContent)).toEqual(['Cy Dunn', 'Ana Silva'].sort());
	document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
	await vi.waitFor(() => {
		expect(document.activeElement?.textContent).toBe('Write 2 notes');
	});
	expect(await written()).toEqual({});
	if (document.activeElement instanceof HTMLElement) document.activeElement.click();
	await says('Snoozed Ana Silva and Cy Dunn until 18 December');
	expect(Object.keys(await written()).sort()).toEqual([ANA, CY]);
});

test('ticks stay when a note changes, and go with the note', async () => {
	const { stage } = await open(FILES);
	await stage.command('kith:open-people');
	tick('Cy Dunn');
	tick('Ana Silva');
	await stage.sync(ANA, '# Ana Silva\n\n## Log\n- 2026-11-19 call\n');
	await vi.waitFor(() => {
		expect(document.querySelector('.kith-pane')?.textContent).toContain('yesterday');
	});
	expect(button()?.textContent).toBe('Snooze 2 people');
	await stage.sync(CY, null);
	await vi.waitFor(() => {
		expect(button()?.textContent).toBe('Snooze 1 person');
	});
});
