import { tell } from './act-notice';

/** Copies a text and says so; where the system refuses, says what to do instead. */
export async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		tell(['Copied.'], []);
	} catch {
		tell(['The clipboard cannot be used here. Select the text and copy it.'], []);
	}
}
