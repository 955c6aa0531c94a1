import { expect, test, vi } from 'vitest';
import { copyText } from '../../src/ui/copy-text';

test('a text is copied by the window that it is in', async () => {
	const writeText = vi.fn(() => Promise.resolve());
	const popout = { defaultView: { navigator: { clipboard: { writeText } } } };
	const place = createDiv();
	Object.defineProperty(place, 'ownerDocument', { value: popout });
	await copyText('Hi Ana', place);
	expect(writeText).toHaveBeenCalledWith('Hi Ana');
});
