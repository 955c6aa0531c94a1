import { afterEach, expect, test, vi } from 'vitest';
import { open } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

test('the check lists what is wrong note by note, and each line leads there', async () => {
	const { stage, asked } = await open();
	await stage.command('kith:check-vault');
	expect(asked()).toBe('What could not be read');
	const content = stage.modal?.contentEl;
	expect(content?.querySelector('p')?.textContent).toBe(
		'1 error, 5 warnings, 2 remarks in 7 notes.',
	);
	expect([...(content?.querySelectorAll('h4') ?? [])].map((h) => h.textContent)).toEqual([
		'Meetings/2026-09-16 Practice books.md',
		'Meetings/2026-11-04 Traders evening.md',
		'Meetings/Coffee with Callum.md',
		'People/Anna Bell.md',
		'People/Anna Kovač.md',
		'People/Clients/Daniel Moss.md',
		'People/Daniel Moss.md',
	]);
	expect(content?.querySelectorAll('li')[2]?.textContent).toBe(
		'Line 31 “Anna” may be People/Anna Bell.md or People/Anna Kovač.md; link the one you mean.',
	);
	content?.querySelectorAll('a')[2]?.click();
	await stage.tick();
	expect(stage.modal).toBeUndefined();
	expect(stage.note().file?.path).toBe('Meetings/2026-11-04 Traders evening.md');
	expect(stage.note().editor.getCursor().line).toBe(30);
});

test('a vault without trouble has nothing to mend', async () => {
	const { stage } = await open({ 'People/Ana Silva.md': '# Ana Silva\n' });
	await stage.command('kith:check-vault');
	expect(stage.modal?.contentEl.textContent).toBe('Nothing to mend.');
	stage.press('Escape');
	expect(stage.modal).toBeUndefined();
});

test('of thousands the first are shown, and more when they are asked for', async () => {
	const files = Object.fromEntries(
		Array.from({ length: 130 }, (_, index) => [
			`People/P ${index}.md`,
			'---\ntier: 9\ncadence: sometimes\n---\n',
		]),
	);
	const { stage } = await open(files);
	await stage.command('kith:check-vault');
	const content = stage.modal?.contentEl;
	const shown = () => content?.querySelectorAll('li').length;
	const more = () => content?.querySelector('button');
	expect(content?.querySelector('p')?.textContent).toContain('in 130 notes.');
	expect([shown(), more()?.textContent]).toEqual([200, 'Show more']);
	more()?.click();
	expect([shown(), more()]).toEqual([260, null]);
});
