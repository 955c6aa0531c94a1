import type { NetworkAsOf } from '../core/network/network-as-of';
import type { Request } from './command-line.mts';
import type { Vault } from './read-vault.mts';
import type { Screen } from './screen.mts';

/** What a command prints from, and on what. */
export interface Sheet {
	readonly request: Request;
	readonly vault: Vault;
	readonly known: NetworkAsOf;
	readonly screen: Screen;
}

/** A command's answer in each of its formats: lines of text or Markdown, or a value for JSON. */
export interface Answer {
	readonly text: () => readonly string[];
	readonly markdown: () => readonly string[];
	readonly json: () => Readonly<Record<string, unknown>>;
}
