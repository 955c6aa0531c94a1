import type { App } from 'obsidian';

/** Opens a pane at the side, or goes to it where it is open. */
export async function openPane(app: App, type: string): Promise<void> {
	await app.workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
}
