import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
	type Range,
	type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject, VNode } from 'preact';
import {
	useCallback,
	useImperativeHandle,
	useLayoutEffect,
	useMemo,
	useReducer,
	useRef,
	useState,
} from 'preact/hooks';
import type { RowPlace } from './row';
import { controlsOf } from './rove';

/** Rows drawn above and below those in view, so that quick scrolling shows no gaps. */
const OVERSCAN = 8;

type Listed = RefObject<HTMLElement | null>;
type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

interface VirtualListProps<T> {
	/** What is listed, for those who hear it. */
	readonly label: string;
	readonly items: readonly T[];
	/** What tells an item from others, from one drawing to the next. The same function each time. */
	readonly keyOf: (item: T) => string;
	/** How high a row is until it is measured, in pixels. */
	readonly estimate: number;
	/** Draws the row of an item: a `Row` at its place, or an `<li>` that takes `place` as it is. */
	readonly draw: (item: T, place: RowPlace) => VNode;
	/** What stays at the top of the pane while it scrolls; rows are not hidden under it. */
	readonly under?: RefObject<HTMLElement | null>;
	/** Which items are heads of those below them: the keys pass them over. The same function each time. */
	readonly isHead?: (item: T) => boolean;
	/** Takes what moves the list from outside. */
	readonly handle?: RefObject<ListHandle | null>;
}

/** What moves a list from outside of it. */
export interface ListHandle {
	/** Scrolls an item, by its 0-based index, to the top. */
	readonly scrollTo: (at: number) => void;
	/** Puts the focus into the first row that is no head, wherever the list is scrolled to. */
	readonly enter: () => void;
}

/**
 * A list of any length of which only the rows in view are drawn. Heights may differ; they are measured. It scrolls with
 * the pane that it stands in. Up, down, Home and End go from row to row as `rove` does, drawn or not; the row that had the
 * focus last stays drawn wherever the list is scrolled to.
 */
export function VirtualList<T>(props: VirtualListProps<T>): VNode {
	const { items, keyOf, draw, isHead = hasNoHeads } = props;
	const list = useRef<HTMLUListElement>(null);
	const [kept, setKept] = useState<string>();
	const keptAt = useMemo(
		() => (kept === undefined ? -1 : items.findIndex((item) => keyOf(item) === kept)),
		[items, keyOf, kept],
	);
	const rows = useVirtualizer(props, list, keptAt);
	const focusAt = useFocusAt(list);
	const goTo = (at: number, column: number) => {
		const item = items[at];
		if (item === undefined) return;
		setKept(keyOf(item));
		focusAt({ at, column });
		rows.scrollToIndex(at);
	};
	useImperativeHandle(props.handle ?? null, () => ({
		scrollTo: (at) => {
			rows.scrollToIndex(at, { align: 'start' });
		},
		enter: () => {
			goTo(
				items.findIndex((item) => !isHead(item)),
				0,
			);
		},
	}));
	return (
		<ul
			ref={list}
			class="kith-rows kith-virtual"
			aria-label={props.label}
			style={{ blockSize: `${rows.getTotalSize()}px` }}
			onFocusIn={({ target }) => {
				const item = items[indexOf(target) ?? -1];
				if (item !== undefined) setKept(keyOf(item));
			}}
			onKeyDown={(event) => {
				const at = indexOf(event.target);
				if (at === undefined || event.defaultPrevented || isTyping(event)) return;
				const to = targetOf(event.key, at, items, isHead);
				if (to === undefined) return;
				event.preventDefault();
				goTo(to, columnOf(event.target));
			}}
		>
			{rows.getVirtualItems().map(({ index, start, key }) => {
				const item = items[index];
				return (
					item !== undefined && (
						<Placed
							key={key}
							item={item}
							draw={draw}
							index={index}
							of={items.length}
							top={start - rows.options.scrollMargin}
							measure={rows.measureElement}
						/>
					)
				);
			})}
		</ul>
	);
}

interface PlacedProps<T> {
	readonly item: T;
	readonly draw: (item: T, place: RowPlace) => VNode;
	/** 0-based. */
	readonly index: number;
	readonly of: number;
	/** Pixels below the list's beginning. */
	readonly top: number;
	readonly measure: (row: HTMLElement | null) => void;
}

function Placed<T>({ item, draw, index, of, top, measure }: PlacedProps<T>): VNode {
	return draw(item, {
		ref: measure,
		style: { transform: `translateY(${top}px)` },
		'data-index': index,
		'aria-setsize': of,
		'aria-posinset': index + 1,
	});
}

/** Works out which rows are in view. It follows the pane from window to window. */
function useVirtualizer<T>(
	{ items, keyOf, estimate, under }: VirtualListProps<T>,
	list: Listed,
	keptAt: number,
): Virtualizer<HTMLElement, HTMLElement> {
	const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
	const [window, setWindow] = useState<Window>();
	const [above, setAbove] = useState({ margin: 0, covered: 0 });
	const options: Options = {
		count: items.length,
		getScrollElement: () => paneOf(list),
		estimateSize: useCallback(() => estimate, [estimate]),
		getItemKey: useCallback(
			(index: number) => {
				const item = items[index];
				return item === undefined ? index : keyOf(item);
			},
			[items, keyOf],
		),
		rangeExtractor: useCallback((range: Range) => withRow(range, keptAt), [keptAt]),
		overscan: OVERSCAN,
		scrollMargin: above.margin,
		scrollPaddingStart: above.covered,
		scrollToFn: elementScroll,
		observeElementRect,
		observeElementOffset,
		onChange: redraw,
	};
	const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
	rows.setOptions(options);
	useLayoutEffect(() => {
		const stop = rows._didMount();
		rows._willUpdate();
		return stop;
	}, [rows, window]);
	useLayoutEffect(() => {
		rows._willUpdate();
		const margin = distance(list.current, paneOf(list));
		const covered = under?.current?.offsetHeight ?? 0;
		if (margin !== above.margin || covered !== above.covered) setAbove({ margin, covered });
	});
	useLayoutEffect(() => list.current?.onWindowMigrated(setWindow), [list]);
	return rows;
}

/** Which control of which row is to have the focus: both 0-based. */
interface Wanted {
	readonly at: number;
	readonly column: number;
}

/** Puts the focus into a row as soon as it is drawn. */
function useFocusAt(list: Listed): (wanted: Wanted) => void {
	const wanted = useRef<Wanted | undefined>(undefined);
	const settle = () => {
		if (wanted.current === undefined) return;
		const { at, column } = wanted.current;
		const row = list.current?.querySelector<HTMLElement>(`:scope > [data-index="${at}"]`);
		if (!row) return;
		wanted.current = undefined;
		const controls = controlsOf(row);
		(controls[column] ?? controls[0])?.focus({ preventScroll: true });
	};
	useLayoutEffect(settle);
	return (next) => {
		wanted.current = next;
		settle();
	};
}

/** The rows in view and one more, in order. */
function withRow(range: Range, at: number): number[] {
	const inView = defaultRangeExtractor(range);
	if (at < 0 || at >= range.count || inView.includes(at)) return inView;
	return [...inView, at].sort((a, b) => a - b);
}

/** The row that a key leads to; at an end of the list, where other rows may follow, `rove` decides. */
function targetOf<T>(
	key: string,
	at: number,
	items: readonly T[],
	isHead: (item: T) => boolean,
): number | undefined {
	const next = (from: number, by: 1 | -1) => {
		for (let to = from; to >= 0 && to < items.length; to += by) {
			const item = items[to];
			if (item !== undefined && !isHead(item)) return to;
		}
		return undefined;
	};
	if (key === 'ArrowDown') return next(at + 1, 1);
	if (key === 'ArrowUp') return next(at - 1, -1);
	if (key === 'Home') return next(0, 1);
	return key === 'End' ? next(items.length - 1, -1) : undefined;
}

function hasNoHeads(): boolean {
	return false;
}

function rowOf(target: EventTarget | null): HTMLElement | null {
	return (target as Element).closest<HTMLElement>('.kith-virtual > [data-index]');
}

function indexOf(target: EventTarget | null): number | undefined {
	const index = rowOf(target)?.dataset['index'];
	return index === undefined ? undefined : Number(index);
}

function columnOf(target: EventTarget | null): number {
	const row = rowOf(target);
	return row ? controlsOf(row).indexOf(target as HTMLElement) : 0;
}

function isTyping({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
	if (altKey || ctrlKey || metaKey || shiftKey) return true;
	return (target as Element).matches('input:not([type="checkbox"]), textarea, select');
}

function paneOf(list: Listed): HTMLElement | null {
	return list.current?.closest<HTMLElement>('.kith-pane') ?? null;
}

/** How far below the beginning of what a pane scrolls a list begins, in whole pixels. */
function distance(list: HTMLElement | null, pane: HTMLElement | null): number {
	if (!list || !pane) return 0;
	const { top } = list.getBoundingClientRect();
	return Math.round(top - pane.getBoundingClientRect().top - pane.clientTop + pane.scrollTop);
}
