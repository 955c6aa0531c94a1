import type { App } from 'obsidian';
import { Pane } from './pane';

/** Opens a pane at the side, or goes to it where it is open, with the focus in it; `state`: what it is to show. */
export async function openPane(
	app: App,
	type: string,
	state?: Readonly<Record<string, unknown>>,
): Promise<void> {
	const shown = { active: true, reveal: true, ...(state && { state }) };
	const { view } = await app.workspace.ensureSideLeaf(type, 'right', shown);
	if (view instanceof Pane) view.takeFocus();
}
