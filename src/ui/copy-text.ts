import { tell } from './act-notice';

/** Copies a text in the window that the element is in and says so; where the system refuses, says what to do instead. */
export async function copyText(text: string, { ownerDocument }: HTMLElement): Promise<void> {
	try {
		// Only the window in front may write to the clipboard.
		const { navigator } = ownerDocument.defaultView ?? window;
		await navigator.clipboard.writeText(text);
		tell(['Copied.'], []);
	} catch {
		tell(['The clipboard cannot be used here. Select the text and copy it.'], []);
	}
}
