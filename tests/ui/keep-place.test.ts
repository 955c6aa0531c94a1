import { afterEach, describe, expect, test, vi } from 'vitest';
import { open } from '../commands/on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const CY = 'People/Cy Dunn.md';
const FILES = { [ANA]: '# Ana Silva\n', [BO]: '# Bo Chen\n', [CY]: '# Cy Dunn\n' };

function pane(): HTMLElement | null {
	return document.querySelector<HTMLElement>('.kith-pane');
}

function focus(label: string): void {
	document.querySelector<HTMLElement>(`.kith-pane [aria-label="${label}"]`)?.focus();
}

function focused(): string | null | undefined {
	const at = document.activeElement;
	return at?.getAttribute('aria-label') ?? at?.textContent;
}

async function says(words: string): Promise<void> {
	await vi.waitFor(() => {
		expect(pane()?.textContent).toContain(words);
	});
}

describe('a pane that is drawn anew', () => {
	test('leaves the focus on its row, wherever that has moved to', async () => {
		const { stage } = await open(FILES);
		await stage.command('kith:open-people');
		focus('More for Bo Chen');
		await stage.sync('People/Al Berg.md', '# Al Berg\n');
		await says('4 people');
		expect(focused()).toBe('More for Bo Chen');
	});

	test('gives the focus of a row that is gone to what follows', async () => {
		const { stage } = await open(FILES);
		await stage.command('kith:open-people');
		focus('More for Bo Chen');
		await stage.sync(BO, null);
		await says('2 people');
		expect(focused()).toBe('More for Cy Dunn');
	});

	test('tells two people of one name apart', async () => {
		const { stage } = await open({
			...FILES,
			'Clients/Bo Chen.md': '---\ntype: person\n---\n',
		});
		await stage.command('kith:open-people');
		const links = [...document.querySelectorAll<HTMLElement>(`.kith-pane a[href="${BO}"]`)];
		links[0]?.focus();
		await stage.sync(ANA, '# Ana Silva\n\n## Log\n- 2026-11-19 call\n');
		await says('yesterday');
		expect(document.activeElement?.getAttribute('href')).toBe(BO);
	});

	test('stays scrolled as far', async () => {
		const { stage } = await open(FILES);
		await stage.command('kith:open-people');
		const el = pane();
		if (el !== null) el.scrollTop = 120;
		await stage.sync(ANA, '# Ana Silva\n\n## Log\n- 2026-11-19 call\n');
		await says('yesterday');
		expect(pane()?.scrollTop).toBe(120);
	});

	test('takes the focus from nothing else', async () => {
		const { stage, asked } = await open(FILES);
		await stage.command('kith:open-people');
		focus('More for Bo Chen');
		await stage.command('kith:new-person');
		stage.type('Di');
		await stage.sync(BO, null);
		await says('2 people');
		expect(asked()).toBe('New person');
		expect(document.activeElement).toHaveProperty('value', 'Di');
	});
});
