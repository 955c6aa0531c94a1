import { expect, test, vi } from 'vitest';
import { Editor } from './editor.ts';

function editorWith(text: string): { editor: Editor; changed: ReturnType<typeof vi.fn> } {
	const changed = vi.fn();
	const editor = new Editor(createDiv(), changed);
	editor.takeFromDisk(text, true);
	return { editor, changed };
}

test('lines and columns count from 0 and stay within the text', () => {
	const { editor } = editorWith('one\ntwo\n');
	expect(editor.posToOffset({ line: 1, ch: 2 })).toBe(6);
	expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
	expect(editor.posToOffset({ line: 9, ch: 0 })).toBe(8);
	expect(editor.offsetToPos(6)).toEqual({ line: 1, ch: 2 });
	expect([editor.lineCount(), editor.lastLine(), editor.getLine(1)]).toEqual([3, 2, 'two']);
});

test('the changes of a transaction all speak of the text before it, and one undo takes them back', () => {
	const { editor, changed } = editorWith('one\ntwo\nthree');
	editor.transaction({
		changes: [
			{ from: { line: 0, ch: 0 }, text: 'zero\n' },
			{ from: { line: 1, ch: 0 }, to: { line: 1, ch: 3 }, text: 'TWO' },
			{ from: { line: 2, ch: 5 }, text: '\nfour' },
		],
		selection: { from: { line: 2, ch: 1 } },
	});
	expect(editor.getValue()).toBe('zero\none\nTWO\nthree\nfour');
	expect(editor.getCursor()).toEqual({ line: 2, ch: 1 });
	expect(changed).toHaveBeenCalledOnce();
	editor.undo();
	expect(editor.getValue()).toBe('one\ntwo\nthree');
	editor.redo();
	expect(editor.getValue()).toBe('zero\none\nTWO\nthree\nfour');
});

test('the cursor keeps its place in the words when text is put in before it', () => {
	const { editor } = editorWith('one\ntwo');
	editor.setCursor(1, 2);
	editor.replaceRange('zero\n', { line: 0, ch: 0 });
	expect(editor.getCursor()).toEqual({ line: 2, ch: 2 });
	editor.replaceRange('', { line: 2, ch: 0 }, { line: 2, ch: 3 });
	expect(editor.getCursor()).toEqual({ line: 2, ch: 0 });
});

test('a selection is replaced, whichever way it was made', () => {
	const { editor } = editorWith('one two');
	editor.setSelection({ line: 0, ch: 7 }, { line: 0, ch: 4 });
	expect([editor.getSelection(), editor.somethingSelected()]).toEqual(['two', true]);
	expect(editor.getCursor('from')).toEqual({ line: 0, ch: 4 });
	expect(editor.getCursor('head')).toEqual({ line: 0, ch: 4 });
	expect(editor.getCursor('anchor')).toEqual({ line: 0, ch: 7 });
	editor.replaceSelection('2');
	expect(editor.getValue()).toBe('one 2');
});

test('text from the disk is nobody’s change', () => {
	const { editor, changed } = editorWith('one');
	editor.takeFromDisk('two', false);
	expect(editor.getValue()).toBe('two');
	expect(changed).not.toHaveBeenCalled();
});
