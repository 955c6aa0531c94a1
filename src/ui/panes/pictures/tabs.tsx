import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { isRtl } from '../../parts/direction';

interface TabsProps<Id extends string> {
	/** What is chosen by them, for those who hear it. */
	readonly label: string;
	/** The words of each tab by its id, in their order. */
	readonly tabs: Readonly<Record<Id, string>>;
	readonly chosen: Id;
	readonly choose: (id: Id) => void;
	/** What the chosen tab shows. */
	readonly children: ComponentChildren;
}

/** Tabs above what the chosen one shows; the arrow keys choose (W3C ARIA practices, tabs). */
export function Tabs<Id extends string>(props: TabsProps<Id>): VNode {
	const { label, tabs, chosen, choose, children } = props;
	const id = useId();
	const listRef = useRef<HTMLDivElement>(null);
	const ids = Object.keys(tabs) as Id[];
	const goTo = (next: Id | undefined) => {
		if (next === undefined) return;
		choose(next);
		const at = ids.indexOf(next);
		listRef.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
	};
	return (
		<>
			<div
				ref={listRef}
				class="kith-tabs"
				role="tablist"
				aria-label={label}
				onKeyDown={(event) => {
					const next = besides(event, ids, chosen);
					if (next === undefined) return;
					event.preventDefault();
					goTo(next);
				}}
			>
				{ids.map((one) => (
					<button
						key={one}
						type="button"
						role="tab"
						id={`${id}-${one}`}
						class="kith-tab"
						aria-selected={one === chosen}
						aria-controls={`${id}-panel`}
						tabIndex={one === chosen ? 0 : -1}
						onClick={() => {
							choose(one);
						}}
					>
						{tabs[one]}
					</button>
				))}
			</div>
			<div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
				{children}
			</div>
		</>
	);
}

/** The tab that a key goes to, round and round. */
function besides<Id extends string>(
	{ key, currentTarget }: KeyboardEvent,
	ids: readonly Id[],
	chosen: Id,
): Id | undefined {
	const forward = isRtl(currentTarget as HTMLElement) ? -1 : 1;
	const step = key === 'ArrowRight' ? forward : key === 'ArrowLeft' ? -forward : 0;
	if (key === 'Home') return ids[0];
	if (key === 'End') return ids.at(-1);
	if (step === 0) return undefined;
	return ids[(ids.indexOf(chosen) + step + ids.length) % ids.length];
}
