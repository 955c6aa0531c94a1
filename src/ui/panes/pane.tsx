import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { render, type VNode } from 'preact';
import type { NetworkAsOf } from '../../core/network/network-as-of';
import { Bar } from '../parts/bar';
import { Boundary } from '../parts/boundary';
import { Heard } from '../parts/heard';
import { KeyHelp, type KeyLine } from '../parts/key-help';
import { PaneProvider } from '../parts/pane-context';
import type { PaneTools } from '../parts/pane-tools';
import { isPlainLetter } from '../parts/row';
import { enter, rove } from '../parts/rove';
import { State } from '../parts/state';
import { PaneWords } from '../words/panes';

/** A pane that shows something of what is known, and is drawn anew whenever that is other than before. */
export abstract class Pane extends ItemView implements HoverParent {
	/** The preview of a note that is shown beside the pane. */
	hoverPopover: HoverPopover | null = null;
	protected readonly tools: PaneTools;
	/** Whether it has shown anything but that the notes are read. */
	#hasRead = false;

	constructor(leaf: WorkspaceLeaf, tools: PaneTools) {
		super(leaf);
		this.tools = tools;
		this.navigation = false;
	}

	/** The keys of this pane besides those of every pane. */
	protected abstract readonly keys: readonly KeyLine[];

	/** What the pane shows. It stays mounted from one drawing to the next, so that parts keep their place. */
	protected abstract view(known: NetworkAsOf): VNode;

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		const { contentEl } = this;
		contentEl.addClass('kith-pane');
		contentEl.setAttrs({ tabindex: '-1', role: 'region', 'aria-label': this.getDisplayText() });
		this.register(
			this.tools.desk.listen(() => {
				this.redraw();
			}),
		);
		this.redraw();
		this.register(rove(contentEl));
		this.registerDomEvent(contentEl, 'keydown', (event) => {
			if (event.key !== '?' || event.defaultPrevented || !isPlainLetter(event)) return;
			event.preventDefault();
			this.showKeys();
		});
	}

	protected override async onClose(): Promise<void> {
		render(null, this.contentEl);
		await super.onClose();
	}

	/** Puts the focus into the pane. */
	takeFocus(): void {
		enter(this.contentEl);
	}

	/** Lists the pane's keys. */
	protected showKeys(): void {
		new KeyHelp(this.app, this.getDisplayText(), this.keys).open();
	}

	protected redraw(): void {
		const { contentEl } = this;
		render(
			<Boundary>
				{this.#drawn()}
				<Heard desk={this.tools.desk} />
			</Boundary>,
			contentEl,
		);
		if (this.#hasRead || this.tools.desk.known === undefined) return;
		this.#hasRead = true;
		// Who came while the notes were read goes on to the first row.
		if (contentEl.ownerDocument.activeElement === contentEl) this.takeFocus();
	}

	#drawn(): VNode {
		const { known, progress } = this.tools.desk;
		if (known !== undefined) {
			const { app, tools } = this;
			const viewType = this.getViewType();
			return (
				<PaneProvider value={{ app, tools, hoverParent: this, viewType, known }}>
					{this.view(known)}
				</PaneProvider>
			);
		}
		if (progress === undefined) return <State icon="book-open" title={PaneWords.waiting} />;
		const { read, of } = progress;
		const text = PaneWords.readSoFar(read, of);
		return (
			<State icon="book-open" title={PaneWords.reading}>
				<p>{text}</p>
				<Bar label={PaneWords.reading} text={text} value={read} of={of} />
			</State>
		);
	}
}
