import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon';

interface StateProps {
	readonly icon: string;
	readonly title: string;
	readonly children?: ComponentChildren;
}

/** What a pane shows when it has nothing to list: why, and the next step. */
export function State({ icon, title, children }: StateProps): VNode {
	return (
		<div class="kith-state">
			<Icon name={icon} />
			<h3>{title}</h3>
			{children}
		</div>
	);
}
