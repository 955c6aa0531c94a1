import { onTestFinished, vi } from 'vitest';

/** Pixels: how high panes and rows are where nothing is laid out. */
export const PANE = 400;
export const ROW = 40;

/** Gives panes and rows a height and lets panes scroll, which happy-dom does not do by itself. */
export function layOut(): void {
	put('offsetHeight', heightOf);
	put('offsetWidth', () => 300);
	put('clientHeight', heightOf);
	put('scrollHeight', (el) => {
		const list = el.querySelector<HTMLElement>('.kith-virtual');
		return list ? Number.parseFloat(list.style.blockSize) : heightOf(el);
	});
	const place = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
	place.mockImplementation(function (this: HTMLElement) {
		const isList = this.matches('.kith-virtual');
		const scrolled = isList ? (this.closest('.kith-pane')?.scrollTop ?? 0) : 0;
		return new DOMRect(0, -scrolled, 300, heightOf(this));
	});
	onTestFinished(() => {
		place.mockRestore();
	});
}

function heightOf(el: HTMLElement): number {
	if (el.matches('.kith-pane')) return PANE;
	return el.matches('li') ? ROW : 0;
}

function put(name: string, value: (el: HTMLElement) => number): void {
	const { prototype } = HTMLElement;
	const was = Object.getOwnPropertyDescriptor(prototype, name);
	Object.defineProperty(prototype, name, {
		configurable: true,
		get(this: HTMLElement) {
			return value(this);
		},
	});
	onTestFinished(() => {
		if (was) Object.defineProperty(prototype, name, was);
		else Reflect.deleteProperty(prototype, name);
	});
}
