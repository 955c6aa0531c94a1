import { afterEach, describe, expect, test, vi } from 'vitest';
import { open } from '../commands/on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const FILES = { [ANA]: '# Ana Silva\n', [BO]: '# Bo Chen\n' };

/** Whose timeline is shown. */
function shown(): string | null | undefined {
	return document.querySelector('.kith-person h2 a')?.textContent;
}

describe('the timeline', () => {
	test('asked for in somebody’s menu is theirs, whosever note is open, until another is opened', async () => {
		const { stage } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:open-timeline');
		expect(shown()).toBe('Ana Silva');
		const titles = [...stage.fileMenu(BO).dom.querySelectorAll<HTMLElement>('.menu-item')];
		titles.find(({ textContent }) => textContent === 'Open timeline')?.click();
		await vi.waitFor(() => {
			expect(shown()).toBe('Bo Chen');
		});
		await stage.open(BO);
		await stage.open(ANA);
		expect(shown()).toBe('Ana Silva');
	});

	test('stays with a note that is renamed', async () => {
		const { stage } = await open(FILES);
		await stage.open(ANA);
		await stage.command('kith:open-timeline');
		await stage.rename(ANA, 'People/Ana Prado.md');
		await vi.waitFor(() => {
			expect(document.querySelector('.kith-pane')?.textContent).toContain('Ana');
		});
	});

	test('of a copy that a sync has made is that of the note', async () => {
		const copy = 'People/Bo Chen (conflicted copy 2026-11-19).md';
		const { stage } = await open({ ...FILES, [copy]: '# Bo Chen\n' });
		await stage.open(copy);
		await stage.command('kith:open-timeline');
		expect(shown()).toBe('Bo Chen');
	});
});
