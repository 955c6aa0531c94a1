const own = new Map<string, string>();

export function addIcon(iconId: string, svgContent: string): void {
	own.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
	own.delete(iconId);
}

export function getIconIds(): string[] {
	return [...own.keys()];
}

/** An `svg` with the classes of the app’s; drawn only if a page brought the drawing with `addIcon`. */
export function getIcon(iconId: string): SVGSVGElement {
	const name = iconId.replace(/^lucide-/, '');
	const drawing = own.get(name) ?? own.get(iconId);
	const viewBox = drawing === undefined ? '0 0 100 100' : '0 0 24 24';
	const svg = createSvg('svg', {
		cls: ['svg-icon', `lucide-${name}`],
		attr: { viewBox, 'aria-hidden': 'true' },
	});
	if (drawing === undefined) return svg;
	const parsed = new DOMParser().parseFromString(
		`<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>`,
		'image/svg+xml',
	);
	svg.append(...Array.from(parsed.documentElement.childNodes));
	return svg;
}

/** Puts the icon in, in place of what was there. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	parent.replaceChildren(getIcon(iconId));
}
