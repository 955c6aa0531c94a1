/** Room between a box and the edge of the window, in pixels. */
const MARGIN = 8;

/** Puts boxes that come over the window where they can be seen: suggestions below their field, menus within the edges. */
export function placeOverlays(): void {
	new MutationObserver((records) => {
		const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
		for (const node of added) {
			if (!node.instanceOf(HTMLElement)) continue;
			if (node.hasClass('suggestion-container')) placeBelowFocus(node);
			if (node.hasClass('menu')) keepWithin(node);
		}
	}).observe(document.body, { childList: true });
}

function placeBelowFocus(el: HTMLElement): void {
	const field = document.activeElement?.getBoundingClientRect();
	if (field === undefined) return;
	el.setCssStyles({
		left: `${String(field.left)}px`,
		top: `${String(field.bottom + MARGIN / 2)}px`,
		minWidth: `${String(field.width)}px`,
	});
	keepWithin(el);
}

function keepWithin(el: HTMLElement): void {
	const { left, top, width, height } = el.getBoundingClientRect();
	const edge = document.body.getBoundingClientRect();
	const x = Math.max(MARGIN, Math.min(left - edge.left, edge.width - width - MARGIN));
	const y = Math.max(MARGIN, Math.min(top - edge.top, edge.height - height - MARGIN));
	el.setCssStyles({ left: `${String(x)}px`, top: `${String(y)}px` });
}
