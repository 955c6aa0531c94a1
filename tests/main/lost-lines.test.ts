import { afterEach, expect, test, vi } from 'vitest';
import type { Stage } from '../obsidian/stage.ts';
import { openApp } from './sample-app';

afterEach(() => {
	vi.useRealTimers();
});

const RUTH = 'People/Clients/Ruth Adeyemi.md';
const LINE = /^- 2026-11-20 met \^k-[0-9a-z]{8}$/gmu;

async function logRuth(stage: Stage): Promise<void> {
	await stage.open(RUTH);
	await stage.command('kith:log-contact');
	stage.press('Enter');
	await vi.waitFor(() => {
		expect(stage.notices).toHaveLength(1);
	});
	await stage.save();
}

/** The question about lines that are missing, when it shows. */
function questionIn(stage: Stage): string | undefined {
	return stage.notices.find((notice) => notice.includes('written on this device'));
}

function click(label: string): void {
	const buttons = [...document.querySelectorAll('button')];
	buttons.find(({ textContent }) => textContent === label)?.click();
}

async function waitForQuestion(stage: Stage): Promise<string | undefined> {
	return vi.waitFor(
		() => {
			expect(questionIn(stage)).toBeDefined();
			return questionIn(stage);
		},
		{ timeout: 30_000 },
	);
}

test('a contact that a sync has dropped is offered back, and put back once', async () => {
	const { stage } = await openApp();
	const before = stage.text(RUTH);
	await logRuth(stage);
	await stage.sync(RUTH, before);
	expect(await waitForQuestion(stage)).toBe(
		'1 line written on this device is no longer in Ruth Adeyemi.' +
			'Put backThey were removed on purpose',
	);
	expect(stage.text(RUTH)).toBe(before);
	click('Put back');
	await vi.waitFor(async () => {
		await stage.save();
		expect(stage.text(RUTH).match(LINE)).toHaveLength(1);
	});
	expect(questionIn(stage)).toBeUndefined();
});

test('a note that another device has deleted is made again only when asked for, with its line', async () => {
	const { stage } = await openApp();
	await logRuth(stage);
	await stage.sync(RUTH, null);
	expect(await waitForQuestion(stage)).toContain(
		'Ruth Adeyemi is not there, and with it 1 line written on this device.',
	);
	expect(Object.keys(stage.files())).not.toContain(RUTH);
	click('Write them again');
	await vi.waitFor(() => {
		expect(stage.text(RUTH)).toMatch(/^# Ruth Adeyemi\n\n## Log\n- 2026-11-20 met \^k-/u);
	});
});

test('what was removed on purpose stays removed', async () => {
	const { app, stage } = await openApp();
	const before = stage.text(RUTH);
	await logRuth(stage);
	expect(app.loadLocalStorage('kith-outbox')).toHaveLength(1);
	await stage.sync(RUTH, before);
	await waitForQuestion(stage);
	click('They were removed on purpose');
	expect(stage.text(RUTH)).toBe(before);
	expect([questionIn(stage), app.loadLocalStorage('kith-outbox')]).toEqual([undefined, []]);
});
