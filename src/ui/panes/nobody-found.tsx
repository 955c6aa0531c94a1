import type { VNode } from 'preact';
import { stringifySignal } from '../../core/settings/parse-signal';
import { sayFound } from '../found';
import { usePane } from '../parts/pane-context';
import { State } from '../parts/state';
import { NobodyWords } from '../words/panes';

/** Says what was looked for in a vault in which nobody was found, what was found, and the one next step. */
export function NobodyFound(): VNode {
	const { app, tools, known } = usePane();
	const signals = known.settings.people.map(stringifySignal);
	const lookedFor = signals.length > 0 ? signals.join(', ') : NobodyWords.usual;
	return (
		<State icon="users" title={NobodyWords.title}>
			<p>{NobodyWords.lookedFor(lookedFor)}</p>
			<p>{NobodyWords.found(sayFound(app, known))}</p>
			<p>{NobodyWords.next}</p>
			<button type="button" class="mod-cta" onClick={tools.makePerson}>
				{NobodyWords.make}
			</button>
		</State>
	);
}
