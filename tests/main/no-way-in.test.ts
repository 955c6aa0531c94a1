import { afterEach, expect, test, vi } from 'vitest';
import { openApp, sampleVault } from './sample-app';

afterEach(() => {
	vi.useRealTimers();
});

test('no link from outside the app reaches the plugin', async () => {
	const { stage } = await openApp();
	expect([...stage.backstage.protocolHandlers.keys()]).toEqual([]);
	const person = 'People/Clients/Ruth Adeyemi.md';
	for (const action of ['kith', 'kith:log-contact', 'log-contact'])
		await stage.uri(action, { person, words: 'met', vault: 'Vault' });
	expect(stage.text(person)).toBe(sampleVault()[person]);
	expect([stage.modal, stage.notices]).toEqual([undefined, []]);
});
