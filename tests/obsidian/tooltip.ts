/** The app shows the tooltip itself and names the element by it for those who do not see it. */
export function setTooltip(el: HTMLElement, tooltip: string): void {
	if (tooltip === '') el.removeAttribute('aria-label');
	else el.setAttribute('aria-label', tooltip);
}
