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
	const svg = createSvg('svg', {
		cls: ['svg-icon', `lucide-${iconId.replace(/^lucide-/, '')}`],
		attr: { viewBox: own.has(iconId) ? '0 0 24 24' : '0 0 100 100', 'aria-hidden': 'true' },
	});
	const drawing = own.get(iconId.replace(/^lucide-/, '')) ?? own.get(iconId);
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
