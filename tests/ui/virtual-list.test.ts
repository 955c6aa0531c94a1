import { createRef, h, render, type VNode } from 'preact';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { Row } from '../../src/ui/parts/row';
import { rove } from '../../src/ui/parts/rove';
import { VirtualList, type ListHandle } from '../../src/ui/parts/virtual-list';
import { layOut, PANE, ROW } from './laid-out';

beforeEach(layOut);

const PEOPLE = Array.from({ length: 10_000 }, (_, at) => `Person ${at}`);
const keyOf = (name: string) => name;
const isHead = (name: string) => name.startsWith('Head');

/** A pane with a list in it, and how to draw it again with others. */
function openList(items: readonly string[]) {
	const pane = document.body.createDiv({ cls: 'kith-pane' });
	const handle = createRef<ListHandle>();
	const draw = (shown: readonly string[]) => {
		const list = h(VirtualList<string>, {
			label: 'People',
			items: shown,
			keyOf,
			estimate: ROW,
			isHead,
			handle,
			draw: (name, place) =>
				h(Row, {
					name,
					place,
					children: [h('input', { type: 'checkbox' }), link(name)],
				}) as VNode,
		});
		render(list, pane);
	};
	draw(items);
	const stop = rove(pane);
	onTestFinished(() => {
		stop();
		render(null, pane);
		pane.remove();
	});
	return { pane, draw, handle };
}

function link(name: string) {
	return h('a', { href: `#${name}` }, name);
}

function rows(): readonly HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.kith-virtual > li')];
}

function names(): readonly string[] {
	return rows().map(({ textContent }) => textContent);
}

function press(key: string): void {
	document.activeElement?.dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
	);
}

function focus(name: string): void {
	document.querySelector<HTMLElement>(`a[href="#${name}"]`)?.focus();
}

async function focused(name: string): Promise<void> {
	await vi.waitFor(() => {
		expect(document.activeElement?.textContent).toBe(name);
	});
}

test('of ten thousand people only those in view are drawn, and each says which one of how many', async () => {
	openList(PEOPLE);
	await vi.waitFor(() => {
		expect(names()[0]).toBe('Person 0');
	});
	expect(rows().length).toBeGreaterThanOrEqual(PANE / ROW);
	expect(rows().length).toBeLessThan(40);
	expect(rows()[3]?.getAttribute('aria-posinset')).toBe('4');
	expect(rows()[3]?.getAttribute('aria-setsize')).toBe('10000');
	expect(rows()[3]?.style.transform).toBe(`translateY(${3 * ROW}px)`);
});

test('arrow down goes on beyond what is drawn, and stays in its column', async () => {
	openList(PEOPLE);
	await vi.waitFor(() => {
		expect(rows()).not.toEqual([]);
	});
	focus('Person 0');
	for (let at = 1; at <= 60; at++) {
		press('ArrowDown');
		await focused(`Person ${at}`);
	}
	press('ArrowUp');
	await focused('Person 59');
});

test('End and Home go to the ends, drawn or not', async () => {
	const { pane } = openList(PEOPLE);
	await vi.waitFor(() => {
		expect(rows()).not.toEqual([]);
	});
	focus('Person 2');
	press('End');
	await focused('Person 9999');
	await vi.waitFor(() => {
		expect(pane.scrollTop).toBe(PEOPLE.length * ROW - PANE);
	});
	press('Home');
	await focused('Person 0');
	await vi.waitFor(() => {
		expect(pane.scrollTop).toBe(0);
	});
});

test('the row with the focus stays where the mouse wheel takes the list away from it', async () => {
	const { pane } = openList(PEOPLE);
	await vi.waitFor(() => {
		expect(rows()).not.toEqual([]);
	});
	focus('Person 1');
	pane.scrollTop = 5000 * ROW;
	pane.dispatchEvent(new Event('scroll'));
	await vi.waitFor(() => {
		expect(names()).toContain('Person 5000');
	});
	expect(names()[0]).toBe('Person 1');
	expect(document.activeElement?.textContent).toBe('Person 1');
});

test('from outside the focus is put into the first row that is no head, however far the list is scrolled', async () => {
	const { pane, handle } = openList(['Head', ...PEOPLE]);
	await vi.waitFor(() => {
		expect(rows()).not.toEqual([]);
	});
	pane.scrollTop = 5000 * ROW;
	pane.dispatchEvent(new Event('scroll'));
	await vi.waitFor(() => {
		expect(names()).toContain('Person 5000');
	});
	handle.current?.enter();
	await vi.waitFor(() => {
		expect(document.activeElement?.closest('li')?.textContent).toBe('Person 0');
	});
});

test('one Tab leads into the list', async () => {
	openList(PEOPLE);
	await vi.waitFor(() => {
		expect(document.querySelectorAll('.kith-virtual [tabindex="0"]')).toHaveLength(2);
	});
});

test('when the row with the focus is no longer listed, the row in its place has it', async () => {
	const { draw } = openList(PEOPLE.slice(0, 5));
	await vi.waitFor(() => {
		expect(rows()).toHaveLength(5);
	});
	focus('Person 2');
	draw(PEOPLE.slice(0, 5).filter((name) => name !== 'Person 2'));
	await vi.waitFor(() => {
		expect(names()).toHaveLength(4);
	});
	await vi.waitFor(() => {
		expect(document.activeElement?.closest('li')?.textContent).toBe('Person 3');
	});
});
