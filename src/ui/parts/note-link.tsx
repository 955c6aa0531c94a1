import { Keymap } from 'obsidian';
import type { ComponentChildren, VNode } from 'preact';
import { openNote } from '../open-note';
import { usePane } from './pane-context';

interface NoteLinkProps {
	readonly path: string;
	/** 1-based. */
	readonly line?: number | undefined;
	readonly class?: string;
	/** For those who hear it, where the words alone do not say where it leads. */
	readonly label?: string;
	readonly children: ComponentChildren;
}

/**
 * A link to a note, at a line: a click opens it, with the keys the app has for that in a new tab, split or window, and so
 * does the middle button; the mouse over it shows the app's preview.
 */
export function NoteLink({ path, line, label, children, ...rest }: NoteLinkProps): VNode {
	const { app, hoverParent, viewType } = usePane();
	const open = (event: MouseEvent) => {
		event.preventDefault();
		void openNote(app, path, { line, where: event.button === 1 || Keymap.isModEvent(event) });
	};
	return (
		<a
			class={`internal-link ${rest.class ?? ''}`.trim()}
			href={path}
			data-href={path}
			aria-label={label}
			onClick={open}
			onAuxClick={(event) => {
				if (event.button === 1) open(event);
			}}
			onMouseOver={(event) => {
				const targetEl = event.currentTarget;
				const source = viewType;
				app.workspace.trigger('hover-link', {
					event,
					source,
					hoverParent,
					targetEl,
					linktext: path,
				});
			}}
		>
			{children}
		</a>
	);
}
