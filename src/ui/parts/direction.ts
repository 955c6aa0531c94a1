/** Whether what an element says runs from right to left. */
export function isRtl(el: Element): boolean {
	return el.ownerDocument.defaultView?.getComputedStyle(el).direction === 'rtl';
}
