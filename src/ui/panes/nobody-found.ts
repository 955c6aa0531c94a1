import { getAllTags, type App } from 'obsidian';
import type { NetworkAsOf } from '../../core/network/network-as-of';
import { stringifySignal } from '../../core/settings/parse-signal';
import { findInVault, sayFindings } from '../../vault/vault-findings';

const USUAL =
	'folders such as People, Contacts or CRM/People; tags such as #person; properties such as type: person';

/** Says in a pane what was looked for in a vault in which nobody was found, what was found, and the one next step. */
export function drawNobodyFound(
	el: HTMLElement,
	known: NetworkAsOf,
	{ app, makePerson }: { readonly app: App; readonly makePerson: () => void },
): void {
	const signals = known.settings.people.map(stringifySignal);
	el.createEl('p', { text: 'No note of a person was found yet.' });
	el.createEl('p', { text: `Looked for: ${signals.length > 0 ? signals.join(', ') : USUAL}.` });
	const findings = findInVault(known, (path) => tagsOf(app, path));
	el.createEl('p', { text: `Found: ${sayFindings(findings)}.` });
	el.createEl('p', {
		text: 'If your people are somewhere else, say where in the settings. If they have no notes yet, begin with one.',
	});
	const button = el.createEl('button', { text: 'New person', cls: 'mod-cta' });
	button.addEventListener('click', makePerson);
}

function tagsOf(app: App, path: string): readonly string[] {
	const file = app.vault.getFileByPath(path);
	const cache = file && app.metadataCache.getFileCache(file);
	const tags = cache ? getAllTags(cache) : null;
	return (tags ?? []).map((tag) => tag.replace(/^#/u, ''));
}
