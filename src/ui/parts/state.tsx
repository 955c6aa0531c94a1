import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon';

interface StateProps {
	readonly icon: string;
	readonly title: string;
	/** How deep its title is: 2 where it is all that the pane shows, 3 below a title of the pane. */
	readonly level?: 2 | 3;
	readonly children?: ComponentChildren;
}

/** What a pane shows when it has nothing to list: why, and the next step. */
export function State({ icon, title, level = 2, children }: StateProps): VNode {
	const Title = level === 2 ? 'h2' : 'h3';
	return (
		<div class="kith-state">
			<Icon name={icon} />
			<Title>{title}</Title>
			{children}
		</div>
	);
}
