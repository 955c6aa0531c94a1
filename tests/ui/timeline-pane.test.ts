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

	const MEETING = 'Meetings/Harbour.md';
	const attendees = 'attendees: ["[[Bo Chen]]", "[[Ana Silva]]", "[[Cy Dee]]"]';
	const TALK = { [MEETING]: `---\ntype: meeting\ndate: 2026-11-02\n${attendees}\n---\n` };

	test('of a meeting is that of the people who were there, one of them at a time', async () => {
		const { stage } = await open({ ...FILES, ...TALK });
		await stage.open(MEETING);
		await stage.command('kith:open-timeline');
		const buttons = () => [...document.querySelectorAll<HTMLElement>('.kith-who button')];
		expect(buttons().map(({ textContent }) => textContent)).toEqual(['Bo Chen', 'Ana Silva']);
		expect(shown()).toBe('Bo Chen');
		buttons()[1]?.click();
		await vi.waitFor(() => {
			expect(shown()).toBe('Ana Silva');
		});
		expect(buttons().map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
		await stage.rename(ANA, 'People/Ana Prado.md');
		await vi.waitFor(() => {
			expect(shown()).toMatch(/^Ana/u);
		});
		await stage.open(BO);
		expect(buttons()).toEqual([]);
		expect(shown()).toBe('Bo Chen');
	});

	test('of a daily note is that of those whom one met that day, and of nobody only named', async () => {
		const daily = 'Daily/2026-11-09.md';
		const text = '- lunch with [[Bo Chen]]\n- [[Ana Silva]] will be 40\n';
		const { stage } = await open({ ...FILES, [daily]: text });
		await stage.open(daily);
		await stage.command('kith:open-timeline');
		expect(shown()).toBe('Bo Chen');
		expect(document.querySelector('.kith-who')).toBeNull();
	});

	test.each([
		['Shopping.md', '- candles', 'This note is nobody’s'],
		['People/Me.md', '---\ntype: person\nself: true\n---\n', 'This is your own note'],
	])('of %s is nobody’s, and says what to open', async (path, text, title) => {
		const { stage } = await open({ ...FILES, [path]: text });
		await stage.open(path);
		await stage.command('kith:open-timeline');
		const state = document.querySelector('.kith-pane .kith-state');
		expect(state?.querySelector('h2')?.textContent).toBe(title);
		expect(state?.textContent).toContain('Open the note of somebody');
	});

	test('says so while no note is open', async () => {
		const { stage } = await open(FILES);
		await stage.command('kith:open-timeline');
		expect(document.querySelector('.kith-pane h2')?.textContent).toBe('No note is open');
	});
});
