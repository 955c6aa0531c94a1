import type { WorkspaceLeaf } from 'obsidian';
import { formatDay } from '../../core/calendar/say-day';
import type { NetworkAsOf } from '../../core/network/network-as-of';
import { correctionsOf } from './line-acts';
import { Pane, type PaneTools } from './pane';
import { addRowMenu } from './row-menu';

export const TIMELINE_PANE = 'kith-timeline';

/** The history of the person whose note is open. */
export class TimelinePane extends Pane {
	#path: string | undefined;

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
		this.#path = this.app.workspace.getActiveFile()?.path;
		await super.onOpen();
		this.registerEvent(
			this.app.workspace.on('file-open', (file) => {
				if (file === null) return;
				this.#path = file.path;
				this.redraw();
			}),
		);
	}

	protected override draw(el: HTMLElement, known: NetworkAsOf): void {
		const person = this.#path === undefined ? undefined : known.person(this.#path);
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
