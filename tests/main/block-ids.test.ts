import { afterEach, expect, test, vi } from 'vitest';
import { openApp } from './sample-app';

afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

const RUTH = 'People/Clients/Ruth Adeyemi.md';

test('an id that some line has already is drawn again, so that a new line is a fact of its own', async () => {
	const { stage } = await openApp();
	expect(stage.text(RUTH)).toContain('^k-z7m3b9kt');
	const drawn = [[35, 7, 22, 3, 11, 9, 20, 29]];
	vi.spyOn(window.crypto, 'getRandomValues').mockImplementation((array) => {
		if (array instanceof Uint8Array)
			array.set(drawn.pop() ?? [1, 1, 1, 1, 1, 1, 1, drawn.length]);
		return array;
	});
	await stage.open(RUTH);
	await stage.command('kith:log-contact');
	stage.press('Enter');
	await vi.waitFor(async () => {
		await stage.save();
		expect(stage.text(RUTH)).toMatch(/^- 2026-11-20 met \^k-11111110$/mu);
	});
});
