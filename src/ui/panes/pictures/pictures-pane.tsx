import type { TFile, ViewStateResult } from 'obsidian';
import type { VNode } from 'preact';
import type { NetworkAsOf } from '../../../core/network/network-as-of';
import type { KeyLine } from '../../parts/key-help';
import { PICTURE_KEYS, PICTURE_NAMES, PictureWords as words } from '../../words/pictures';
import { NobodyFound } from '../nobody-found';
import { Pane } from '../pane';
import { CalendarPicture } from './calendar-picture';
import { CensusPicture } from './census-picture';
import { Tabs } from './tabs';
import { TreePicture } from './tree-picture';

export const PICTURES_PANE = 'kith-pictures';

/** One of the pictures, by its tab. */
export type Picture = keyof typeof PICTURE_NAMES;

/** Who came through whom, how the census went, and the days of contact with the open person. */
export class PicturesPane extends Pane {
	override icon = 'network';
	protected override readonly keys: readonly KeyLine[] = PICTURE_KEYS;
	#picture: Picture = 'tree';
	/** The file and not its path, which changes when the note is renamed. */
	#file: TFile | null = null;

	override getViewType(): string {
		return PICTURES_PANE;
	}

	override getDisplayText(): string {
		return words.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), picture: this.#picture };
	}

	/** `state.picture`: which picture to show; `state.path`: the note of the person whose calendar to show. */
	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { picture, path } = (state ?? {}) as Readonly<Record<string, unknown>>;
		if (isPicture(picture)) this.#picture = picture;
		if (typeof path === 'string') this.#file = this.app.vault.getFileByPath(path);
		this.redraw();
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

	protected override view(known: NetworkAsOf): VNode {
		if (known.people().length === 0) return <NobodyFound />;
		const path = this.#file?.path ?? '';
		const person = known.person(known.originalOf(path) ?? path);
		const pictures: Readonly<Record<Picture, () => VNode>> = {
			tree: () => <TreePicture />,
			census: () => <CensusPicture />,
			calendar: () => <CalendarPicture person={person?.path} />,
		};
		return (
			<Tabs
				label={words.tabs}
				tabs={PICTURE_NAMES}
				chosen={this.#picture}
				choose={(picture) => {
					this.#picture = picture;
					this.redraw();
				}}
			>
				{pictures[this.#picture]()}
			</Tabs>
		);
	}
}

function isPicture(value: unknown): value is Picture {
	return typeof value === 'string' && value in PICTURE_NAMES;
}
