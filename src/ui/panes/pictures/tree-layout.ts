import { hierarchy, tree, type HierarchyNode } from 'd3-hierarchy';
import { linkHorizontal } from 'd3-shape';
import type { Room } from './room';
import { textWidth } from './text-room';
import type { Knot } from './tree-outline';

/** What is written beside a knot: a name, and a line below it. */
export interface KnotText {
	readonly name: string;
	readonly detail: string;
}

/** A knot and where it is: the middle of its mark. */
export interface PlacedKnot {
	readonly knot: Knot;
	readonly x: number;
	readonly y: number;
	/** From the mark's middle to where the text begins; below 0 where lines begin at the right. */
	readonly toText: number;
	/** How far from the mark's middle its text may reach. */
	readonly reach: number;
}

/** A drawn tree. Pixels from the top left. */
export interface TreeLayout {
	readonly width: number;
	readonly height: number;
	readonly rowHeight: number;
	/** In the order they are read. */
	readonly knots: readonly PlacedKnot[];
	/** Path data of all links. */
	readonly links: string;
}

const ROW = 40;
const TOUCHED_ROW = 44;
/** Mark, text and link of one generation, side by side: at least, and at most. */
const COLUMN = 210;
const WIDEST_COLUMN = 300;
/** The least length of a link, with its mark. */
const LINK = 70;
/** From the middle of a mark to its text. */
const TO_TEXT = 16;
const INDENT = 22;
const EDGE = 14;

/** Side by side where there is room for three generations, or for all there are; else one below the other, indented. */
export function layTree(
	knots: readonly Knot[],
	textOf: (knot: Knot) => KnotText,
	room: Room,
): TreeLayout {
	const root = hierarchy<Knot>({ more: 0, knots }, (knot) => knot.knots);
	const rowHeight = room.isTouched ? TOUCHED_ROW : ROW;
	const isWide = !room.isTouched && room.width >= Math.min(3, root.height) * COLUMN;
	const fitting = Math.floor((room.width - EDGE) / Math.max(1, root.height));
	const column = Math.max(COLUMN, Math.min(WIDEST_COLUMN, fitting));
	const most = column - LINK;
	const placed = isWide ? placeSideBySide(root, column) : placeBelow(root, rowHeight);
	const text = (knot: Knot) => {
		const { name, detail } = textOf(knot);
		return Math.max(textWidth(name), textWidth(detail));
	};
	const ends = placed.map(
		({ x, node }) => x + TO_TEXT + (isWide ? most : text(node.data)) + EDGE,
	);
	const width = Math.max(room.width, ...ends);
	const at = (x: number) => (room.isRtl ? width - x : x);
	const top = Math.min(...placed.map(({ y }) => y)) - rowHeight / 2;
	const bottom = Math.max(...placed.map(({ y }) => y)) + rowHeight / 2;
	const knotAt = new Map(placed.map((one) => [one.node, one]));
	const linkOf = ({ node, x, y }: Placed): string => {
		const parent = node.parent === null ? undefined : knotAt.get(node.parent);
		if (parent === undefined) return '';
		const from = isWide
			? parent.x + TO_TEXT + Math.min(most, text(parent.node.data)) + 4
			: parent.x;
		const ends = { source: [at(from), parent.y - top], target: [at(x), y - top] } as const;
		return isWide ? curve(ends) : corner(ends);
	};
	return {
		width,
		height: placed.length === 0 ? 0 : bottom - top,
		rowHeight,
		knots: placed.map(({ node, x, y }) => ({
			knot: node.data,
			x: at(x),
			y: y - top,
			toText: room.isRtl ? -TO_TEXT : TO_TEXT,
			reach: isWide ? TO_TEXT + most : width - x - 2,
		})),
		links: placed.map(linkOf).join(''),
	};
}

interface Placed {
	readonly node: HierarchyNode<Knot>;
	readonly x: number;
	readonly y: number;
}

/** The tidy tree of d3-hierarchy (Reingold and Tilford), lying on its side. */
function placeSideBySide(root: HierarchyNode<Knot>, column: number): readonly Placed[] {
	const tidy = tree<Knot>()
		.nodeSize([ROW, column])
		.separation((a, b) => (a.parent === b.parent ? 1 : 1.25))(root);
	return inOrder(tidy).map((node) => ({
		node,
		x: EDGE + (node.depth - 1) * column,
		y: Math.round(node.x),
	}));
}

function placeBelow(root: HierarchyNode<Knot>, rowHeight: number): readonly Placed[] {
	return inOrder(root).map((node, row) => ({
		node,
		x: EDGE + (node.depth - 1) * INDENT,
		y: row * rowHeight,
	}));
}

/** Everybody before those who came through them; the root that holds the trees together is left out. */
function inOrder<N extends HierarchyNode<Knot>>(root: N): readonly N[] {
	const nodes: N[] = [];
	root.eachBefore((node) => {
		if (node.depth > 0) nodes.push(node);
	});
	return nodes;
}

interface Ends {
	readonly source: readonly [number, number];
	readonly target: readonly [number, number];
}

const horizontal = linkHorizontal<unknown, Ends, readonly [number, number]>()
	.x(([x]) => x)
	.y(([, y]) => y);

function curve(ends: Ends): string {
	return horizontal(ends) ?? '';
}

function corner({ source: [fromX, fromY], target: [toX, toY] }: Ends): string {
	return `M${fromX},${fromY}V${toY}H${toX}`;
}
