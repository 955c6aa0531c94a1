import { getAllTags, type App } from 'obsidian';
import type { VNode } from 'preact';
import { stringifySignal } from '../../core/settings/parse-signal';
import { findInVault, sayFindings } from '../../vault/vault-findings';
import { usePane } from '../parts/pane-context';
import { State } from '../parts/state';
import { NobodyWords } from '../words/panes';

/** Says what was looked for in a vault in which nobody was found, what was found, and the one next step. */
export function NobodyFound(): VNode {
	const { app, tools, known } = usePane();
	const signals = known.settings.people.map(stringifySignal);
	const lookedFor = signals.length > 0 ? signals.join(', ') : NobodyWords.usual;
	const findings = findInVault(known, (path) => tagsOf(app, path));
	return (
		<State icon="users" title={NobodyWords.title}>
			<p>{NobodyWords.lookedFor(lookedFor)}</p>
			<p>{NobodyWords.found(sayFindings(findings))}</p>
			<p>{NobodyWords.next}</p>
			<button type="button" class="mod-cta" onClick={tools.makePerson}>
				{NobodyWords.make}
			</button>
		</State>
	);
}

function tagsOf(app: App, path: string): readonly string[] {
	const file = app.vault.getFileByPath(path);
	const cache = file && app.metadataCache.getFileCache(file);
	const tags = cache ? getAllTags(cache) : null;
	return (tags ?? []).map((tag) => tag.replace(/^#/u, ''));
}
