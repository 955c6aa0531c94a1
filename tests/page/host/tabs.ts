import { setIcon } from '../../obsidian/icons.ts';
import { type Area, type WorkspaceLeaf } from '../../obsidian/leaf.ts';
import { type WorkspaceSplit } from '../../obsidian/split.ts';
import { type Workspace } from '../../obsidian/workspace.ts';

/** The tabs of one part of the window. One leaf shows: the one that was active last. */
export class Tabs {
	private readonly workspace: Workspace;
	private readonly area: Area;
	private readonly el: HTMLElement;
	private shown: WorkspaceLeaf | undefined;

	constructor(workspace: Workspace, area: Area, split: WorkspaceSplit) {
		this.workspace = workspace;
		this.area = area;
		this.el = createDiv({ cls: 'workspace-tab-header-container', attr: { role: 'tablist' } });
		split.containerEl.prepend(this.el);
	}

	draw(): void {
		const leaves: WorkspaceLeaf[] = [];
		this.workspace.iterateAllLeaves((leaf) => {
			if (leaf.area === this.area) leaves.push(leaf);
		});
		const { activeLeaf } = this.workspace;
		const wanted = leaves.find((leaf) => leaf === activeLeaf);
		const stays = leaves.find((leaf) => leaf === this.shown);
		this.shown = wanted ?? stays ?? leaves.at(-1);
		for (const leaf of leaves) leaf.containerEl.toggle(leaf === this.shown);
		this.el.replaceChildren(...leaves.map((leaf) => this.tab(leaf)));
	}

	private tab(leaf: WorkspaceLeaf): HTMLElement {
		const isShown = leaf === this.shown;
		const attr = { role: 'tab', tabindex: '0', 'aria-selected': String(isShown) };
		const el = createDiv({ cls: 'workspace-tab-header', attr });
		el.toggleClass('is-active', isShown);
		setIcon(el.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
		el.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
		const close = el.createEl('button', {
			cls: 'workspace-tab-close',
			attr: { type: 'button', 'aria-label': `Close ${leaf.getDisplayText()}` },
		});
		setIcon(close, 'x');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			leaf.detach();
		});
		const choose = (): void => this.workspace.setActiveLeaf(leaf);
		el.addEventListener('click', choose);
		el.addEventListener('keydown', ({ key }) => {
			if (key === 'Enter') choose();
		});
		return el;
	}
}
