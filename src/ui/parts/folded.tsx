import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { sayNumber } from '../words/language';
import { Icon } from './icon';
import { usePane } from './pane-context';

interface FoldedProps {
	/** Under which name this device remembers whether it is folded: `review-thank-you`. */
	readonly id: string;
	readonly title: string;
	/** How many there are of what is in it. */
	readonly count?: number;
	/** Short words at the end of its head. */
	readonly aside?: string;
	/** Folded until somebody unfolds it. */
	readonly startsFolded?: boolean;
	readonly children: ComponentChildren;
}

/** A section under a head that folds it; folded or not is remembered on this device. */
export function Folded(props: FoldedProps): VNode {
	const { id, title, aside, startsFolded = false, children } = props;
	const { app } = usePane();
	const key = `kith-folded-${id}`;
	const kept = app.loadLocalStorage(key) as unknown;
	const [isFolded, setFolded] = useState(typeof kept === 'boolean' ? kept : startsFolded);
	const bodyId = useId();
	const turn = () => {
		app.saveLocalStorage(key, !isFolded);
		setFolded(!isFolded);
	};
	return (
		<section class="kith-folded">
			<h3>
				<button
					type="button"
					class="kith-fold"
					aria-expanded={!isFolded}
					aria-controls={bodyId}
					onClick={turn}
				>
					<Icon name={isFolded ? 'chevron-right' : 'chevron-down'} />
					<span class="kith-fold-title">{title}</span>
					{props.count !== undefined && (
						<span class="kith-count">{sayNumber(props.count)}</span>
					)}
					{aside !== undefined && <span class="kith-aside">{aside}</span>}
				</button>
			</h3>
			<div id={bodyId} hidden={isFolded}>
				{!isFolded && children}
			</div>
		</section>
	);
}
