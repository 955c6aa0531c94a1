import { afterEach, expect, test, vi } from 'vitest';
import { openApp } from './sample-app';

afterEach(() => {
	vi.useRealTimers();
});

const RUTH = 'People/Clients/Ruth Adeyemi.md';

test('with a clock that says it is 1970 nothing is written before somebody has said that it is right', async () => {
	const { stage } = await openApp();
	const before = stage.text(RUTH);
	vi.setSystemTime(new Date('1970-01-02T09:00:00'));
	window.dispatchEvent(new Event('focus'));
	await stage.open(RUTH);
	await stage.command('kith:log-contact');
	stage.press('Enter');
	await stage.save();
	expect(stage.notices.join()).toContain('The clock of this device says it is 1970-01-02');
	expect(stage.text(RUTH)).toBe(before);
	const buttons = [...document.querySelectorAll('button')];
	buttons.find(({ textContent }) => textContent === 'Write it all the same')?.click();
	await vi.waitFor(async () => {
		await stage.save();
		expect(stage.text(RUTH)).toMatch(/^- 1970-01-02 met \^k-/mu);
	});
	expect(stage.notices.join()).not.toContain('The clock of this device');
});

test('a new note is opened when it was said that the day is right', async () => {
	const { stage } = await openApp();
	vi.setSystemTime(new Date('1970-01-02T09:00:00'));
	window.dispatchEvent(new Event('focus'));
	await stage.command('kith:new-person');
	stage.type('Marta Vidal');
	stage.press('Enter');
	await stage.save();
	const buttons = [...document.querySelectorAll('button')];
	buttons.find(({ textContent }) => textContent === 'Write it all the same')?.click();
	await vi.waitFor(() => {
		expect(stage.note().file?.path).toBe('People/Marta Vidal.md');
	});
});
