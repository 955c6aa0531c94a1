import type { Menu } from 'obsidian';
import type { VNode } from 'preact';
import { RowMenuWords } from '../words/panes';
import { Icon } from './icon';

interface MoreButtonProps {
	/** Whom or what the menu is about, for those who hear it. */
	readonly name: string;
	readonly menu: () => Menu;
}

/** A button that opens a menu below itself, in its own window. */
export function MoreButton({ name, menu }: MoreButtonProps): VNode {
	return (
		<button
			type="button"
			class="clickable-icon"
			aria-label={RowMenuWords.moreFor(name)}
			aria-haspopup="menu"
			onClick={({ currentTarget }) => {
				const { left, bottom } = currentTarget.getBoundingClientRect();
				menu().showAtPosition({ x: left, y: bottom }, currentTarget.ownerDocument);
			}}
		>
			<Icon name="more-horizontal" />
		</button>
	);
}
