import type { App } from 'obsidian';

/** Opens a pane at the side, or goes to it where it is open; `state`: what it is to show. */
export async function openPane(
	app: App,
	type: string,
	state?: Readonly<Record<string, unknown>>,
): Promise<void> {
	const shown = { active: true, reveal: true, ...(state && { state }) };
	await app.workspace.ensureSideLeaf(type, 'right', shown);
}
