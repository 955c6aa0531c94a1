import { afterEach, expect, test, vi } from 'vitest';
import { readReferrals } from '../../src/core/referral/read-referrals';
import { open } from './on-stage';

vi.mock('../../src/core/referral/read-referrals', { spy: true });

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

test('the palette reads the referrals once for all commands, and anew when a note has changed', async () => {
	const { stage, says } = await open();
	const lookThrough = () => stage.commands.filter((id) => stage.offers(id));
	await stage.open('People/Noor Haddad.md');
	vi.mocked(readReferrals).mockClear();
	expect(lookThrough()).toContain('kith:mark-reached');
	lookThrough();
	expect(readReferrals).toHaveBeenCalledTimes(1);
	await stage.command('kith:mark-reached');
	stage.type('the bakery');
	stage.press('Enter');
	await says('Logged a meeting with Noor Haddad');
	await stage.save();
	await vi.waitFor(() => {
		expect(stage.fileMenu('People/Noor Haddad.md').dom.textContent).not.toContain('as reached');
	});
});

test('whom a command is about follows the open note', async () => {
	const { stage } = await open();
	const chips = async (path: string) => {
		await stage.open(path);
		await stage.command('kith:log-contact');
		const shown = [...document.querySelectorAll('.kith-chip')].map((one) => one.textContent);
		stage.press('Escape');
		return shown;
	};
	expect(await chips('People/Noor Haddad.md')).toEqual(['Noor Haddad']);
	expect(await chips('People/Jonas Lindqvist.md')).toEqual(['Jonas Lindqvist']);
	expect(await chips('Shopping.md')).toEqual([]);
});
