import { afterEach, expect, test, vi } from 'vitest';
import { openApp } from './sample-app';

afterEach(() => {
	vi.useRealTimers();
});

const RUTH = 'People/Clients/Ruth Adeyemi.md';

test.each([0, 1, 2, 3, 5, 8, 12])(
	'a plugin that is switched off %i steps after a contact was sent off still writes all of it',
	async (steps) => {
		const { stage, plugin } = await openApp();
		const before = stage.text(RUTH);
		await stage.open(RUTH);
		await stage.command('kith:log-contact');
		stage.note().leaf.detach();
		stage.press('Enter');
		for (let step = 0; step < steps; step++) await Promise.resolve();
		plugin.unload();
		await stage.tick();
		const lines = stage.text(RUTH).split('\n');
		const added = lines.filter((line) => line.includes('2026-11-20'));
		expect(added).toEqual([
			'last-contact: 2026-11-20',
			expect.stringMatching(/^- 2026-11-20 met \^k-[0-9a-z]{8}$/u),
		]);
		expect(lines.filter((line) => !added.includes(line))).toEqual(
			before.split('\n').filter((line) => !line.startsWith('last-contact')),
		);
	},
);
