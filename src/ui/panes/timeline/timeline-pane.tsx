import type { TFile, ViewStateResult } from 'obsidian';
import type { VNode } from 'preact';
import type { NetworkAsOf } from '../../../core/network/network-as-of';
import type { HistoryLook } from '../../../core/relationship/history';
import type { KeyLine } from '../../parts/key-help';
import { isPlainLetter } from '../../parts/row';
import { State } from '../../parts/state';
import { TIMELINE_KEYS, TimelineWords as words } from '../../words/timeline';
import { Pane } from '../pane';
import { PersonTimeline } from './person-timeline';
import { parsePaneState, type TimelinePaneState } from './pane-state';
import { peopleOf, WhoWasThere } from './who-was-there';

export const TIMELINE_PANE = 'kith-timeline';

/**
 * The history of the person whose note is open, or of those at its meeting; or of whoever was asked for until another note
 * is opened.
 */
export class TimelinePane extends Pane {
	override icon = 'history';
	protected override readonly keys: readonly KeyLine[] = TIMELINE_KEYS;
	/** The files and not their paths, which change when a note is renamed. */
	#file: TFile | null = null;
	/** Who was chosen of several. */
	#chosen: TFile | null = null;
	#look: HistoryLook = { groups: [], search: '' };
	#isToGoToTop = false;

	override getViewType(): string {
		return TIMELINE_PANE;
	}

	override getDisplayText(): string {
		return words.title;
	}

	protected override async onOpen(): Promise<void> {
		this.#file ??= this.app.workspace.getActiveFile();
		await super.onOpen();
		this.registerEvent(
			this.app.workspace.on('file-open', (file) => {
				if (file === null || file === this.#file) return;
				this.#show(file);
			}),
		);
		this.registerDomEvent(this.contentEl, 'keydown', (event) => {
			if (event.defaultPrevented || !isPlainLetter(event)) return;
			if (event.key === '/') this.#goToSearch(event);
			if (event.key === 'l') this.#logContact(event);
		});
	}

	override onResize(): void {
		super.onResize();
		if (this.#isToGoToTop) this.#goToTop();
	}

	override getState(): Record<string, unknown> {
		const state: TimelinePaneState = {
			...(this.#file && { path: this.#file.path }),
			...(this.#chosen && { person: this.#chosen.path }),
			...this.#look,
		};
		return { ...super.getState(), ...state };
	}

	/** `state.path`: the note whose person, or people, to show. */
	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { path, person, groups, search } = parsePaneState(state);
		const { vault } = this.app;
		if (path !== undefined) this.#show(vault.getFileByPath(path));
		if (person !== undefined) this.#chosen = vault.getFileByPath(person);
		this.#look = { groups: groups ?? this.#look.groups, search: search ?? this.#look.search };
		this.redraw();
	}

	protected override view(known: NetworkAsOf): VNode {
		const file = this.#file;
		if (file === null) return nothing(words.noNote, words.noNoteWhy);
		const people = peopleOf(known, file.path);
		const person = people.find(({ path }) => path === this.#chosen?.path) ?? people[0];
		if (person === undefined) {
			const isOwn = known.person(file.path)?.facts.self === true;
			return isOwn
				? nothing(words.own, words.ownWhy)
				: nothing(words.nobody, words.nobodyWhy(file.basename));
		}
		return (
			<>
				{people.length > 1 && (
					<WhoWasThere
						people={people}
						chosen={person.path}
						choose={(path) => {
							this.#choose(path);
						}}
					/>
				)}
				<PersonTimeline
					person={person}
					look={this.#look}
					setLook={(look) => {
						this.#look = look;
						this.redraw();
					}}
				/>
			</>
		);
	}

	/** Another note begins at the top, and with no search; the groups that are shown stay. */
	#show(file: TFile | null): void {
		if (file !== this.#file) this.#begin();
		this.#file = file;
		this.redraw();
	}

	#choose(path: string): void {
		const file = this.app.vault.getFileByPath(path);
		if (file !== this.#chosen) this.#begin();
		this.#chosen = file;
		this.redraw();
	}

	#begin(): void {
		this.#chosen = null;
		this.#look = { ...this.#look, search: '' };
		this.#goToTop();
	}

	/** What is not shown cannot be scrolled; it is when the app has laid it out again. */
	#goToTop(): void {
		this.#isToGoToTop = !this.contentEl.isShown();
		this.contentEl.scrollTop = 0;
	}

	#goToSearch(event: KeyboardEvent): void {
		const field = this.contentEl.querySelector<HTMLElement>('input[type="search"]');
		if (field === null) return;
		event.preventDefault();
		field.focus();
	}

	#logContact(event: KeyboardEvent): void {
		const person =
			this.contentEl.querySelector<HTMLElement>('[data-person]')?.dataset['person'];
		if (person === undefined) return;
		event.preventDefault();
		this.tools.run('log-contact', person);
	}
}

/** Says why there is no timeline, and what to open. */
function nothing(title: string, why: string): VNode {
	return (
		<State icon="history" title={title}>
			<p>{why}</p>
		</State>
	);
}
