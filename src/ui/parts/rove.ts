import { isRtl } from './direction';

/** What can have the focus in a row. */
const CONTROLS = 'a[href], button, input, select, textarea, [tabindex]';

/** The row where somebody was last, as its `data-row` says. */
const LAST = 'last';

/** What the focus may go to for a moment and come back from. */
const PASSING = '.modal-container, .menu, .prompt, .notice';

/**
 * Makes the rows (`[data-row]`) of each list below an element one stop of the Tab key: up and down, Home and End go from
 * row to row, left and right within a row (W3C ARIA practices, roving tabindex). Where the row with the focus goes away, as one that
 * is done with, the focus goes to the row in its place. Answers with what ends it.
 */
export function rove(root: HTMLElement): () => void {
	/** The row that Tab goes to in each list where somebody has been. */
	const stops = new WeakMap<Element, HTMLElement>();
	/** The row where somebody was last, and which one it was when last seen. */
	let current: { readonly row: HTMLElement; readonly at: number } | undefined;
	let isHere = false;

	const settle = () => {
		const rows = rowsIn(root);
		if (current && !current.row.isConnected) {
			const next = rows[Math.min(current.at, rows.length - 1)];
			const { activeElement, body } = root.ownerDocument;
			const isLost = activeElement === null || activeElement === body;
			current = undefined;
			if (next && isHere && isLost) focusRow(next);
			if (!next && isHere && isLost) root.focus({ preventScroll: true });
		}
		let list: Element | null = null;
		let stop: HTMLElement | undefined;
		for (const row of rows) {
			if (row.parentElement !== list) {
				list = row.parentElement;
				const last = list === null ? undefined : stops.get(list);
				stop = last?.parentElement === list ? last : row;
			}
			const index = row === stop ? '0' : '-1';
			for (const control of controlsOf(row)) {
				if (control.getAttribute('tabindex') !== index)
					control.setAttribute('tabindex', index);
			}
		}
	};
	const onFocusIn = ({ target }: FocusEvent) => {
		isHere = true;
		const row = rowOf(target);
		if (row === undefined || row === current?.row) return;
		if (current) current.row.dataset['row'] = '';
		row.dataset['row'] = LAST;
		current = { row, at: rowsIn(root).indexOf(row) };
		if (row.parentElement) stops.set(row.parentElement, row);
		settle();
	};
	// A dialog may take the focus away and leave it nowhere: only what somebody turns to instead ends their being here.
	const onElsewhere = ({ target }: Event) => {
		const to = target as Element;
		if (!root.contains(to) && to.closest(PASSING) === null) isHere = false;
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const row = rowOf(event.target);
		if (row === undefined || event.defaultPrevented || isTyping(event)) return;
		const to = beside(event, row, root);
		if (to === undefined) return;
		event.preventDefault();
		to.focus();
		to.scrollIntoView({ block: 'nearest' });
	};

	const observer = new MutationObserver(settle);
	observer.observe(root, { childList: true, subtree: true });
	root.addEventListener('focusin', onFocusIn);
	root.addEventListener('keydown', onKeyDown);
	let stopElsewhere = listenIn(root.ownerDocument, onElsewhere);
	const stopMoves = root.onWindowMigrated(() => {
		stopElsewhere();
		stopElsewhere = listenIn(root.ownerDocument, onElsewhere);
	});
	settle();
	return () => {
		observer.disconnect();
		root.removeEventListener('focusin', onFocusIn);
		stopMoves();
		stopElsewhere();
		root.removeEventListener('keydown', onKeyDown);
	};
}

/** Hears what somebody turns to in a window. Answers with what ends it. */
function listenIn(doc: Document, onTurn: (event: Event) => void): () => void {
	doc.addEventListener('focusin', onTurn);
	doc.addEventListener('pointerdown', onTurn);
	return () => {
		doc.removeEventListener('focusin', onTurn);
		doc.removeEventListener('pointerdown', onTurn);
	};
}

/** Puts the focus where Tab would put it: into the row that had it last, or the first one; else on the first control. */
export function enter(root: HTMLElement): void {
	const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
	const reachable = controls.filter(({ tabIndex }) => tabIndex >= 0);
	const rows = rowsIn(root);
	const row = rows.find(({ dataset }) => dataset['row'] === LAST) ?? rows[0];
	const first = firstIn(row) ?? reachable[0];
	(first ?? root).focus({ preventScroll: true });
}

function beside(
	event: KeyboardEvent,
	row: HTMLElement,
	root: HTMLElement,
): HTMLElement | undefined {
	const rows = rowsIn(root);
	const controls = controlsOf(row);
	const at = controls.indexOf(event.target as HTMLElement);
	const toEnd = isRtl(root) ? -1 : 1;
	switch (event.key) {
		case 'ArrowDown':
			return firstIn(rows[rows.indexOf(row) + 1]);
		case 'ArrowUp':
			return firstIn(rows[rows.indexOf(row) - 1]);
		case 'Home':
			return firstIn(rows[0]);
		case 'End':
			return firstIn(rows.at(-1));
		case 'ArrowRight':
			return controls[at + toEnd];
		case 'ArrowLeft':
			return controls[at - toEnd];
		default:
			return undefined;
	}
}

function focusRow(row: HTMLElement): void {
	firstIn(row)?.focus({ preventScroll: true });
}

function firstIn(row: HTMLElement | undefined): HTMLElement | undefined {
	return row && controlsOf(row)[0];
}

function rowsIn(root: HTMLElement): readonly HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[data-row]')];
}

/** What can have the focus in a row, in order. */
export function controlsOf(row: HTMLElement): readonly HTMLElement[] {
	return [...row.querySelectorAll<HTMLElement>(CONTROLS)];
}

function rowOf(target: EventTarget | null): HTMLElement | undefined {
	return (target as Element | null)?.closest<HTMLElement>('[data-row]') ?? undefined;
}

/** Whether the keys are wanted by what has the focus. */
function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
	if (altKey || ctrlKey || metaKey) return true;
	return (target as Element).matches('input:not([type="checkbox"]), textarea, select');
}
