import type { TFile, ViewStateResult } from 'obsidian';
import type { VNode } from 'preact';
import { formatDay } from '../../../core/calendar/say-day';
import type { NetworkAsOf } from '../../../core/network/network-as-of';
import type { KeyLine } from '../../parts/key-help';
import { NoteLink } from '../../parts/note-link';
import { Row } from '../../parts/row';
import { correctionsOf } from '../line-acts';
import { Pane } from '../pane';

export const TIMELINE_PANE = 'kith-timeline';

/** The history of the person whose note is open, or whose timeline was asked for until another note is opened. */
export class TimelinePane extends Pane {
	override icon = 'history';
	protected override readonly keys: readonly KeyLine[] = [];
	/** The file and not its path, which changes when the note is renamed. */
	#file: TFile | null = null;

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

	protected override view(known: NetworkAsOf): VNode {
		const path = this.#file?.path ?? '';
		const person = known.person(known.originalOf(path) ?? path);
		if (person === undefined) {
			return <p>Open the note of somebody to see what you have had to do with each other.</p>;
		}
		return (
			<>
				<h4>{person.name}</h4>
				<p>{known.standing(person.path).why}</p>
				<ul>
					{known.timeline(person.path).map(({ event, counts }) => (
						<Row name={`“${event.text}”`} acts={correctionsOf(this.tools.desk, event)}>
							<NoteLink path={event.source.path} line={event.source.line}>
								{event.day === undefined
									? 'Undated'
									: formatDay(event.day, known.today)}
							</NoteLink>{' '}
							{event.kind}: {event.text}
							{counts ? '' : ' (no contact)'}
						</Row>
					))}
				</ul>
			</>
		);
	}
}

function pathIn(state: unknown): string | undefined {
	if (typeof state !== 'object' || state === null || !('path' in state)) return undefined;
	return typeof state.path === 'string' ? state.path : undefined;
}
