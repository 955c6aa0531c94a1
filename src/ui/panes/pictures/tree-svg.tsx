import { Menu } from 'obsidian';
import type { VNode } from 'preact';
import type { Branch } from '../../../core/referral/referral-tree';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { TreeWords as words } from '../../words/pictures';
import type { Room } from './room';
import { SvgButton } from './svg-button';
import { fitText } from './text-room';
import { dotClass } from './tier-dot';
import type { TreeFacts } from './tree-facts';
import type { PlacedKnot, TreeLayout } from './tree-layout';

/** Before the middle of a mark. */
const EDGE = 13;

interface TreeSvgProps {
	readonly label: string;
	readonly layout: TreeLayout;
	readonly room: Room;
	readonly factsOf: (branch: Branch) => TreeFacts;
	readonly showMore: () => void;
}

/** The drawn tree: a link for each person with a note, and a button where some are not drawn. */
export function TreeSvg({ label, layout, room, factsOf, showMore }: TreeSvgProps): VNode {
	const { width, height, rowHeight, knots, links } = layout;
	const gap = room.isTouched ? 0 : 4;
	const groundOf = ({ x, y, reach }: PlacedKnot) => ({
		x: room.isRtl ? x - reach : x - EDGE,
		y: y - (rowHeight - gap) / 2,
		width: reach + EDGE,
		height: rowHeight - gap,
	});
	return (
		<svg
			viewBox={`0 0 ${width} ${height}`}
			width={width}
			height={height}
			role="group"
			aria-label={label}
		>
			<path class="kith-tree-links" d={links} />
			{knots.map((placed, at) => {
				const { branch, more } = placed.knot;
				return branch === undefined ? (
					<More
						key={`more ${at}`}
						placed={placed}
						more={more}
						ground={groundOf(placed)}
						showMore={showMore}
					/>
				) : (
					<Somebody
						key={branch.person.person ?? `?${branch.person.name}`}
						placed={placed}
						facts={factsOf(branch)}
						ground={groundOf(placed)}
					/>
				);
			})}
		</svg>
	);
}

interface Ground {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

interface SomebodyProps {
	readonly placed: PlacedKnot;
	readonly facts: TreeFacts;
	readonly ground: Ground;
}

function Somebody({ placed, facts, ground }: SomebodyProps): VNode {
	const { tools } = usePane();
	const { x, y, toText, reach } = placed;
	const { name, path, tier, business, detail, why } = facts;
	const label = words.about(name, detail, why);
	const room = reach - Math.abs(toText);
	const drawn = (
		<>
			<title>{label}</title>
			<rect class="kith-press" data-press {...ground} />
			<circle class={dotClass(tier)} cx={x} cy={y} r={5 + 1.5 * Math.min(4, business)} />
			<text class="kith-tree-name" x={x + toText} y={detail === '' ? y + 4 : y - 2}>
				{fitText(name, room)}
			</text>
			{detail !== '' && (
				<text class="kith-svg-aside" x={x + toText} y={y + 12}>
					{fitText(detail, room)}
				</text>
			)}
		</>
	);
	if (path === undefined) return <g>{drawn}</g>;
	return (
		<g
			data-row
			onContextMenu={(event) => {
				event.preventDefault();
				const menu = new Menu();
				tools.addToMenu(menu, path);
				menu.showAtMouseEvent(event);
			}}
		>
			<NoteLink path={path}>{drawn}</NoteLink>
		</g>
	);
}

interface MoreProps {
	readonly placed: PlacedKnot;
	readonly more: number;
	readonly ground: Ground;
	readonly showMore: () => void;
}

function More({ placed, more, ground, showMore }: MoreProps): VNode {
	const { x, y, toText } = placed;
	return (
		<g data-row>
			<SvgButton label={words.showMore(more)} press={showMore}>
				<rect class="kith-press" data-press {...ground} />
				<text class="kith-svg-aside" x={x + toText} y={y + 4}>
					{words.more(more)}
				</text>
			</SvgButton>
		</g>
	);
}
