import { Menu } from 'obsidian';
import type { ComponentChildren, VNode } from 'preact';
import { RowMenuWords } from '../words/panes';
import { MoreButton } from './more-button';

/** Something to do about a row of a pane. */
export interface RowAct {
	readonly title: string;
	readonly icon: string;
	/** The letter that does it while the focus is in the row. */
	readonly key?: string;
	readonly run: () => void;
}

/** Where a row stands in a list of which only a part is drawn. */
export interface RowPlace {
	readonly ref: (row: HTMLElement | null) => void;
	readonly style: { readonly transform: string };
	/** 0-based. */
	readonly 'data-index': number;
	readonly 'aria-setsize': number;
	/** 1-based. */
	readonly 'aria-posinset': number;
}

interface RowProps {
	/** By what the row is found again: its `data-act`. */
	readonly id?: string;
	/** Whom or what the row is about, for those who hear its buttons. */
	readonly name: string;
	readonly class?: string;
	/** In a list of which only a part is drawn (`VirtualList`). */
	readonly place?: RowPlace;
	/** The one thing to do about it that has a button of its own. */
	readonly main?: RowAct | undefined;
	/** What else can be done: the row's menu begins with it. */
	readonly acts?: readonly RowAct[];
	/** Adds what can be done for the row's person to its menu. */
	readonly more?: ((menu: Menu) => void) | undefined;
	readonly children: ComponentChildren;
}

/**
 * A row of a list in a pane, with its buttons. The arrow keys go from row to row (`rove`); letters do what they stand for;
 * a right click opens the row's menu.
 */
export function Row(props: RowProps): VNode {
	const { id, name, place, main, acts = [], more, children, ...rest } = props;
	const all = main === undefined ? acts : [main, ...acts];
	const hasMenu = acts.length > 0 || more !== undefined;
	return (
		<li
			{...place}
			class={`kith-row ${rest.class ?? ''}`.trim()}
			data-row
			data-act={id}
			onKeyDown={(event) => {
				const act = isPlainLetter(event) && all.find(({ key }) => key === event.key);
				if (!act) return;
				event.preventDefault();
				event.stopPropagation();
				act.run();
			}}
			onContextMenu={(event) => {
				if (!hasMenu) return;
				event.preventDefault();
				menuOf(all, more).showAtMouseEvent(event);
			}}
		>
			{children}
			{(main !== undefined || hasMenu) && (
				<div class="kith-row-acts">
					{main && (
						<button
							type="button"
							aria-label={RowMenuWords.actFor(main.title, name)}
							aria-keyshortcuts={main.key}
							onClick={main.run}
						>
							{main.title}
						</button>
					)}
					{hasMenu && <MoreButton name={name} menu={() => menuOf(acts, more)} />}
				</div>
			)}
		</li>
	);
}

/** Whether a letter was typed by itself, and not into a field. */
export function isPlainLetter(event: KeyboardEvent): boolean {
	const { altKey, ctrlKey, metaKey, target, key } = event;
	if (altKey || ctrlKey || metaKey || key.length !== 1) return false;
	const field = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';
	return target === null || !(target as Element).matches(field);
}

function menuOf(acts: readonly RowAct[], more?: (menu: Menu) => void): Menu {
	const menu = new Menu();
	for (const { title, icon, run } of acts) {
		menu.addItem((item) => item.setSection('row').setTitle(title).setIcon(icon).onClick(run));
	}
	more?.(menu);
	return menu;
}
