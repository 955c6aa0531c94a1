import type { ComponentChildren, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { copyText } from '../../copy-text';
import { PictureWords as words } from '../../words/pictures';
import { svgText } from './svg-text';
import type { Room } from './room';
import { useRoom } from './use-room';

/** The same facts in rows, for those who read them rather than look. */
export interface FigureTable {
	readonly head: readonly string[];
	/** Worked out when somebody opens the table. */
	readonly rows: () => readonly (readonly ComponentChildren[])[];
}

interface FigureProps {
	readonly title: string;
	/** Above the picture. */
	readonly lead?: ComponentChildren;
	/** Below the picture: what its marks mean. */
	readonly legend?: ComponentChildren;
	readonly table: FigureTable;
	/** Copies the same for a note. */
	readonly mermaid?: () => string;
	/** Draws the picture, one `svg`, in the room there is. */
	readonly children: (room: Room) => VNode;
}

/** A picture with its title, what can be copied of it, and its facts as a table. */
export function Figure(props: FigureProps): VNode {
	const { title, lead, legend, table, mermaid, children } = props;
	const { ref, room } = useRoom();
	const scrollRef = useRef<HTMLDivElement>(null);
	return (
		<section class="kith-figure">
			<h2>{title}</h2>
			{lead}
			<div ref={ref}>
				<div ref={scrollRef} class="kith-figure-scroll">
					{children(room)}
				</div>
			</div>
			{legend}
			<div class="kith-figure-acts">
				<button
					type="button"
					onClick={({ currentTarget }) => {
						const svg = scrollRef.current?.querySelector('svg');
						if (svg) void copyText(svgText(svg), currentTarget);
					}}
				>
					{words.copySvg}
				</button>
				{mermaid && (
					<button
						type="button"
						onClick={({ currentTarget }) => void copyText(mermaid(), currentTarget)}
					>
						{words.copyMermaid}
					</button>
				)}
			</div>
			<Table title={title} table={table} />
		</section>
	);
}

/** So many rows are shown at first, and with each press of the button below them. */
const ROWS_AT_ONCE = 200;

function Table({ title, table }: { readonly title: string; readonly table: FigureTable }): VNode {
	const [isOpen, setOpen] = useState(false);
	return (
		<details
			class="kith-figure-table"
			onToggle={({ currentTarget }) => {
				setOpen(currentTarget.open);
			}}
		>
			<summary>{words.asTable}</summary>
			{isOpen && <Rows title={title} table={table} />}
		</details>
	);
}

function Rows({ title, table }: { readonly title: string; readonly table: FigureTable }): VNode {
	const [shown, setShown] = useState(ROWS_AT_ONCE);
	const rows = table.rows();
	const more = rows.length - shown;
	return (
		<>
			<table aria-label={title}>
				<thead>
					<tr>
						{table.head.map((cell) => (
							<th key={cell} scope="col">
								{cell}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.slice(0, shown).map(([first, ...rest], row) => (
						<tr key={row}>
							<th scope="row">{first}</th>
							{rest.map((cell, column) => (
								<td key={column}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{more > 0 && (
				<button
					type="button"
					onClick={() => {
						setShown(shown + ROWS_AT_ONCE);
					}}
				>
					{words.moreRows(more)}
				</button>
			)}
		</>
	);
}
