import { expect, onTestFinished, test, vi } from 'vitest';
import { rove } from '../../src/ui/parts/rove';

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
