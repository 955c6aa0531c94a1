import { expect, onTestFinished, test, vi } from 'vitest';
import { enter, rove } from '../../src/ui/parts/rove';

/** A pane with two rows, the focus in the first, and how to move it to a window of its own. */
function openRows() {
	const moves = vi.spyOn(HTMLElement.prototype, 'onWindowMigrated');
	const pane = document.body.createDiv();
	const rows = ['Ana', 'Bo'].map((text) => {
		const row = pane.createDiv({ attr: { 'data-row': '' } });
		return { row, button: row.createEl('button', { text }) };
	});
	const stop = rove(pane);
	onTestFinished(() => {
		stop();
		pane.remove();
		moves.mockRestore();
	});
	rows[0]?.button.focus();
	return {
		rows,
		moveTo: (doc: Document) => {
			doc.body.append(doc.adoptNode(pane));
			for (const [listener] of moves.mock.calls) listener(window);
		},
	};
}

test.each([
	['in the window it was opened in', document],
	['in a window it was moved to', document.implementation.createHTMLDocument()],
])('who turns to something else %s is not called back to a row', async (_, doc) => {
	const { rows, moveTo } = openRows();
	moveTo(doc);
	rows[0]?.button.focus();
	doc.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
	rows[0]?.row.remove();
	await vi.waitFor(() => {
		expect(rows[1]?.button.tabIndex).toBe(0);
	});
	expect(doc.activeElement).not.toBe(rows[1]?.button);
});

test('who is in a row that goes away is led to the row in its place', async () => {
	const { rows } = openRows();
	rows[0]?.row.remove();
	await vi.waitFor(() => {
		expect(document.activeElement).toBe(rows[1]?.button);
	});
});

test('each list is one stop of the Tab key, at the row where somebody was last; the arrows go through all', () => {
	const pane = document.body.createDiv();
	const buttons = ['Ana', 'Bo', 'Cy', 'Di'].map((text, at) => {
		const list =
			at === 0 || at === 2 ? pane.createEl('ul') : pane.querySelectorAll('ul')[at >> 1];
		return list?.createEl('li', { attr: { 'data-row': '' } }).createEl('button', { text });
	});
	const stop = rove(pane);
	onTestFinished(() => {
		stop();
		pane.remove();
	});
	const stops = () =>
		buttons.flatMap((button) => (button?.tabIndex === 0 ? [button.textContent] : []));
	expect(stops()).toEqual(['Ana', 'Cy']);
	buttons[1]?.focus();
	expect(stops()).toEqual(['Bo', 'Cy']);
	const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
	buttons[1]?.dispatchEvent(key);
	expect(document.activeElement).toBe(buttons[2]);
	buttons[0]?.focus();
	expect(stops()).toEqual(['Ana', 'Cy']);
	document.body.focus();
	enter(pane);
	expect(document.activeElement).toBe(buttons[0]);
});
