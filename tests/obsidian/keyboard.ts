export interface PressedWith {
	readonly ctrl?: boolean;
	readonly shift?: boolean;
	readonly alt?: boolean;
	readonly meta?: boolean;
}

/** Adds text to the field that has the focus; whether there was one. */
export function typeText(text: string): boolean {
	const focused = document.activeElement;
	if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement))
		return false;
	focused.value += text;
	focused.dispatchEvent(new Event('input', { bubbles: true }));
	return true;
}

/** Presses a key where the focus is. */
export function pressKey(event: KeyboardEvent): void {
	(document.activeElement ?? document.body).dispatchEvent(event);
}

export function keyPress(key: string, { ctrl, shift, alt, meta }: PressedWith): KeyboardEvent {
	return new KeyboardEvent('keydown', {
		key,
		ctrlKey: ctrl === true,
		shiftKey: shift === true,
		altKey: alt === true,
		metaKey: meta === true,
		bubbles: true,
		cancelable: true,
	});
}
