import type { App, HoverParent } from 'obsidian';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NetworkAsOf } from '../../core/network/network-as-of';
import type { PaneTools } from './pane-tools';

/** What every part of a pane may ask for. */
export interface PaneContext {
	readonly app: App;
	readonly tools: PaneTools;
	/** The pane, beside which previews of notes are shown. */
	readonly hoverParent: HoverParent;
	/** The type of the pane, by which the app knows who asks for a preview. */
	readonly viewType: string;
	/** All that is known, as of today. */
	readonly known: NetworkAsOf;
}

const Context = createContext<PaneContext | undefined>(undefined);

export const PaneProvider = Context.Provider;

/** The pane that a part stands in; throws outside of one. */
export function usePane(): PaneContext {
	const pane = useContext(Context);
	if (pane === undefined) throw new Error('This part stands in no pane.');
	return pane;
}
