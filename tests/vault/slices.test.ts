import { expect, test, vi } from 'vitest';
import { OncePerFrame } from '../../src/vault/once-per-frame';
import { Slices } from '../../src/vault/slices';
import { surroundingsOf } from '../../src/vault/surroundings';
import { HandCranked } from '../fakes/hand-cranked';

test('work rests after eight milliseconds and not before', async () => {
	const around = new HandCranked();
	const slices = new Slices(around);
	around.lookCosts = 1;
	const asked = Array.from({ length: 8 }, () => slices.isUsedUp());
	expect(asked).toEqual([false, false, false, false, false, false, false, true]);
	await slices.rest();
	expect(slices.isUsedUp()).toBe(false);
});

test('during a rest whatever waits goes first', async () => {
	const around = new HandCranked();
	around.holdsTurns = true;
	const slices = new Slices(around);
	const order: string[] = [];
	const rest = slices.rest().then(() => order.push('work'));
	await Promise.resolve();
	order.push('input');
	around.takeTurn();
	await rest;
	expect(order).toEqual(['input', 'work']);
});

test('ten things to tell within one frame are told once, when the frame comes', () => {
	const around = new HandCranked();
	const panes = new OncePerFrame(around);
	const told = vi.fn();
	panes.listen(told);
	for (let i = 0; i < 10; i++) panes.tell();
	expect(told).not.toHaveBeenCalled();
	around.drawFrame();
	expect(told).toHaveBeenCalledTimes(1);
	around.drawFrame();
	expect(told).toHaveBeenCalledTimes(1);
	panes.tell();
	around.drawFrame();
	expect(told).toHaveBeenCalledTimes(2);
});

test('a pane that fails does not keep the others from being told', () => {
	const around = new HandCranked();
	const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const panes = new OncePerFrame(around);
	const told = vi.fn();
	panes.listen(() => {
		throw new Error('no room');
	});
	panes.listen(told);
	panes.tell();
	around.drawFrame();
	expect(told).toHaveBeenCalledTimes(1);
	expect(complaint).toHaveBeenCalledTimes(1);
	complaint.mockRestore();
});

test('a pane that no longer listens is not told', () => {
	const around = new HandCranked();
	const panes = new OncePerFrame(around);
	const told = vi.fn();
	panes.listen(told)();
	panes.tell();
	around.drawFrame();
	expect(told).not.toHaveBeenCalled();
});

/** As much of a window as time needs; its frames and timers are kept, not run. */
function someWindow() {
	const frames = new Map<number, () => void>();
	const timers = new Map<number, () => void>();
	const win = {
		performance: { now: () => 5 },
		setTimeout: (run: () => void) => timers.set(timers.size + 1, run).size,
		clearTimeout: (id: number) => timers.delete(id),
		requestAnimationFrame: (run: () => void) => frames.set(frames.size + 1, run).size,
		cancelAnimationFrame: (id: number) => frames.delete(id),
	};
	return { frames, timers, win: win as unknown as Window };
}

test('turns of the main thread come in order, each after the one before', async () => {
	const around = surroundingsOf(someWindow().win);
	const order: number[] = [];
	await new Promise<void>((resolve) => {
		around.turn(() => order.push(1));
		around.turn(() => {
			order.push(2);
			resolve();
		});
		order.push(0);
	});
	around.close();
	expect(order).toEqual([0, 1, 2]);
});

test('a window that draws nothing has its frames by a timer', () => {
	const { win, frames, timers } = someWindow();
	const around = surroundingsOf(win);
	const drawn = vi.fn();
	around.frame(drawn);
	timers.get(1)?.();
	expect(drawn).toHaveBeenCalledTimes(1);
	expect([frames.size, timers.size]).toEqual([0, 0]);
	around.frame(drawn);
	frames.get(1)?.();
	expect(drawn).toHaveBeenCalledTimes(2);
	expect([frames.size, timers.size]).toEqual([0, 0]);
	around.close();
});
