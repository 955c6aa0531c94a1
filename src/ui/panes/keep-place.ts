/** What can have the focus in a pane. */
const CONTROLS = 'a[href], button, input, select, textarea';

/**
 * Has an element drawn anew, and leaves the reader where they were: it stays scrolled as far, and what had the focus has it
 * again. Where that is gone, as a row that is done with, the focus goes to what stands in its place.
 */
export function keepPlace(el: HTMLElement, draw: () => void): void {
	const { scrollTop } = el;
	const before = controlsIn(el);
	const at = before.findIndex((one) => one === el.ownerDocument.activeElement);
	const sign = at < 0 ? undefined : signsOf(before)[at];
	draw();
	el.scrollTop = scrollTop;
	if (sign === undefined) return;
	const after = controlsIn(el);
	const same = signsOf(after).indexOf(sign);
	(after[same] ?? after[Math.min(at, after.length - 1)])?.focus({ preventScroll: true });
}

function controlsIn(el: HTMLElement): readonly HTMLElement[] {
	return [...el.querySelectorAll<HTMLElement>(CONTROLS)];
}

/** What tells controls apart, however often they are drawn: their words and where they lead, and the how manieth of these they are. */
function signsOf(controls: readonly HTMLElement[]): readonly string[] {
	const counts = new Map<string, number>();
	return controls.map((one) => {
		const words = one.getAttribute('aria-label') ?? one.textContent;
		const sign = JSON.stringify([one.tagName, words, one.getAttribute('href')]);
		const count = counts.get(sign) ?? 0;
		counts.set(sign, count + 1);
		return `${sign} ${count}`;
	});
}
