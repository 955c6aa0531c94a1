import type { TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { formatDay } from '../../core/calendar/say-day';
import type { NetworkAsOf } from '../../core/network/network-as-of';
import { correctionsOf } from './line-acts';
import { Pane, type PaneTools } from './pane';
import { addRowMenu } from './row-menu';

export const TIMELINE_PANE = 'kith-timeline';

/** The history of the person whose note is open, or whose timeline was asked for until another note is opened. */
export class TimelinePane extends Pane {
	/** The file and not its path, which changes when the note is renamed. */
	#file: TFile | null = null;

	constructor(leaf: WorkspaceLeaf, tools: PaneTools) {
		super(leaf, tools);
		this.icon = 'history';
	}

	override getViewType(): string {
		return TIMELINE_PANE;
	}

	override getDisplayText(): string {
		return 'Timeline';
	}

	protected override async onOpen(): Promise<void> {
		this.#file ??= this.app.workspace.getActiveFile();
		await super.onOpen();
		this.registerEvent(
			this.app.workspace.on('file-open', (file) => {
				if (file === null) return;
				this.#file = file;
				this.redraw();
			}),
		);
	}

	/** `state.path`: the note of the person to show. */
	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const path = pathIn(state);
		if (path === undefined) return;
		this.#file = this.app.vault.getFileByPath(path);
		this.redraw();
	}

	protected override draw(el: HTMLElement, known: NetworkAsOf): void {
		const path = this.#file?.path ?? '';
		const person = known.person(known.originalOf(path) ?? path);
		if (person === undefined) {
			el.createEl('p', {
				text: 'Open the note of somebody to see what you have had to do with each other.',
			});
			return;
		}
		el.createEl('h4', { text: person.name });
		el.createEl('p', { text: known.standing(person.path).why });
		const list = el.createEl('ul');
		for (const { event, counts } of known.timeline(person.path)) {
			const item = list.createEl('li');
			const day = event.day === undefined ? 'Undated' : formatDay(event.day, known.today);
			this.link(item, day, event.source.path, event.source.line);
			item.createSpan({
				text: ` ${event.kind}: ${event.text}${counts ? '' : ' (no contact)'}`,
			});
			const acts = correctionsOf(this.tools.desk, event);
			if (acts.length > 0) addRowMenu(item, { name: `“${event.text}”`, acts });
		}
	}
}

function pathIn(state: unknown): string | undefined {
	if (typeof state !== 'object' || state === null || !('path' in state)) return undefined;
	return typeof state.path === 'string' ? state.path : undefined;
}
