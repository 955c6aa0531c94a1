/** What makes a picture look as it does; its value is written into the copy. */
const LOOKS = [
	'direction',
	'dominant-baseline',
	'fill',
	'fill-opacity',
	'font-family',
	'font-size',
	'font-weight',
	'opacity',
	'stroke',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-width',
	'text-anchor',
];

/** Those that an element has from the one around it. */
const NEEDED_BY: Readonly<Record<string, readonly string[]>> = {
	circle: ['fill', 'fill-opacity', 'opacity', 'stroke', 'stroke-dasharray', 'stroke-width'],
	path: [
		'fill',
		'fill-opacity',
		'opacity',
		'stroke',
		'stroke-dasharray',
		'stroke-linecap',
		'stroke-width',
	],
	rect: ['fill', 'fill-opacity', 'opacity', 'stroke', 'stroke-width'],
	text: LOOKS.filter((name) => !name.startsWith('stroke')),
};

/**
 * A drawn picture as a text of its own: with the colours and sizes it has on the screen, the ground it stands on, and
 * nothing that only the pane understands. What is only there to be pressed (`data-press`) is left out.
 */
export function svgText(svg: SVGSVGElement): string {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const drawn = [svg, ...svg.querySelectorAll('*')];
	const copies = [copy, ...copy.querySelectorAll('*')];
	copies.forEach((one, at) => {
		const original = drawn[at];
		if (original !== undefined) settle(one, original);
	});
	for (const press of copy.querySelectorAll('[data-press]')) press.remove();
	for (const link of copy.querySelectorAll('a, g[role]')) {
		const group = svg.ownerDocument.createElementNS(svg.namespaceURI, 'g');
		group.append(...link.childNodes);
		link.replaceWith(group);
	}
	copy.prepend(groundOf(svg));
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	return new XMLSerializer().serializeToString(copy);
}

const KEPT = /^(?:viewBox|width|height|d|x|y|x1|x2|y1|y2|cx|cy|r|transform|role|aria-label)$/;

function settle(copy: Element, original: Element): void {
	for (const name of copy.getAttributeNames()) {
		if (!KEPT.test(name) && name !== 'data-press') copy.removeAttribute(name);
	}
	const looks = original.ownerDocument.defaultView?.getComputedStyle(original);
	for (const name of NEEDED_BY[original.localName] ?? []) {
		const value = looks?.getPropertyValue(name) ?? '';
		if (value !== '') copy.setAttribute(name, value);
	}
}

/** The colour behind the picture, so that it can be read on any page. */
function groundOf(svg: SVGSVGElement): Element {
	const ground = svg.ownerDocument.createElementNS(svg.namespaceURI, 'rect');
	ground.setAttribute('width', '100%');
	ground.setAttribute('height', '100%');
	ground.setAttribute('fill', groundColour(svg));
	return ground;
}

function groundColour(svg: SVGSVGElement): string {
	for (let at: Element | null = svg; at !== null; at = at.parentElement) {
		const colour = at.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor ?? '';
		if (colour !== '' && colour !== 'transparent' && !/, 0\)$/.test(colour)) return colour;
	}
	return 'none';
}
