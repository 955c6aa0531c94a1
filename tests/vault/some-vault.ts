import type { App } from 'obsidian';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { parseAppYaml } from '../../src/vault/app-yaml';
import { NetworkIndex, type IndexParts } from '../../src/vault/network-index';
import { AppNotes } from '../../src/vault/note-source';
import { ReadingCache, type ReadingStore } from '../../src/vault/reading-cache';
import { day } from '../fakes/build-network';
import { HandCranked } from '../fakes/hand-cranked';
import { createApp, type Staged } from '../obsidian/create-app.ts';

export const TODAY = day('2026-11-20');

/** A store that keeps what the browser’s database would: copies. */
export class MapStore implements ReadingStore {
	readonly values = new Map<string, unknown>();
	gets = 0;
	puts = 0;

	get(key: string): Promise<unknown> {
		this.gets++;
		return Promise.resolve(structuredClone(this.values.get(key)));
	}

	put(key: string, value: unknown): Promise<void> {
		this.puts++;
		this.values.set(key, structuredClone(value));
		return Promise.resolve();
	}
}

export interface IndexOptions {
	readonly store?: ReadingStore;
	readonly version?: string;
	readonly around?: HandCranked;
	readonly prepare?: IndexParts['prepare'];
}

/** An index over the notes of an app, not started. */
export function indexOf(
	app: App,
	{
		store = new MapStore(),
		version = '1',
		around = new HandCranked(),
		prepare = () => [],
	}: IndexOptions = {},
): NetworkIndex {
	const source = new AppNotes(app);
	const cache = new ReadingCache(store, version);
	return new NetworkIndex({ source, parseYaml: parseAppYaml, cache, around, prepare });
}

/** An index that has read all. */
export async function readIndex(
	app: App,
	options: IndexOptions = {},
	settings: Settings = DEFAULT_SETTINGS,
): Promise<NetworkIndex> {
	const index = indexOf(app, options);
	await index.start(settings);
	return index;
}

/** The notes whose text was asked for since the app began, or since the n-th call. */
export function bodiesRead({ stage }: Staged, from = 0): readonly string[] {
	const reads = ['cachedRead', 'read'];
	const calls = stage.calls.slice(from).filter(({ name }) => reads.includes(name));
	return calls.map(({ path }) => path).sort();
}

/** What there is to be asked of a network, as plain values. */
export function answersOf(index: NetworkIndex): unknown {
	const network = index.known?.network.on(TODAY);
	return (
		network && {
			notes: network.paths().map((path) => network.note(path)),
			people: network.people().map(({ path, name }) => ({
				path,
				name,
				lastContact: network.lastContact(path),
				standing: network.standing(path),
				timeline: network.timeline(path),
				followUps: network.followUps(path),
				referrers: network.referrers(path),
			})),
			others: network.otherEvents(),
			own: network.ownFollowUps(),
		}
	);
}

/** A small vault in which every way of mattering is met once, and notes that do not matter. */
export const NOTES: Readonly<Record<string, string>> = {
	'People/Ana Silva.md':
		'---\ntier: 1\nreferrer: "[[Bo Chen]]"\naliases: [Annie]\n---\n- 2026-03-05 call: about the move\n',
	'People/Bo Chen.md': '# Bo Chen\n',
	'Cy Ode.md': '---\ntype: person\n---\n',
	'Meetings/Kick-off.md': '---\ndate: 2026-02-01\nattendees: ["[[Ana Silva]]", Cy Ode]\n---\n',
	'Daily/2026-11-18.md': '- coffee with [[Bo Chen]]\n- [ ] call [[Ana Silva]]\n',
	'Notes/Budget.md': 'What [[Annie]] said\n\n- 2026-04-01 lunch with [[Ana Silva]]\n',
	'Notes/Recipe.md': '# Soup\n\nLeeks, see [[Stock]].\n',
	'Notes/Stock.md': 'Bones.\n',
};

export function openVault(notes: Readonly<Record<string, string>> = NOTES): Staged {
	return createApp({ files: notes });
}
