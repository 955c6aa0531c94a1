import { Menu } from 'obsidian';
import type { VNode } from 'preact';
import type { Person } from '../../../core/people/person';
import { MoreButton } from '../../parts/more-button';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { TierMark } from '../../parts/tier-mark';
import { TimelineWords as words } from '../../words/timeline';
import { Where } from './where';

/** Whose history it is, their tier and why, and what can be done for them. */
export function PersonHead({ person }: { readonly person: Person }): VNode {
	const { known, tools } = usePane();
	const { path, name } = person;
	const { tier, why, source } = known.standing(path);
	return (
		<div class="kith-person" data-person={path} data-row>
			<h2>
				<NoteLink path={path} class="kith-name">
					{name}
				</NoteLink>{' '}
				<TierMark tier={tier} />
			</h2>
			<div class="kith-row-acts">
				<button
					type="button"
					aria-keyshortcuts="l"
					onClick={() => {
						tools.run('log-contact', path);
					}}
				>
					{words.log}
				</button>
				<MoreButton
					name={name}
					menu={() => {
						const menu = new Menu();
						tools.addToMenu(menu, path);
						return menu;
					}}
				/>
			</div>
			<p class="kith-why">
				{why} {source !== undefined && <Where source={source} person={person} />}
			</p>
		</div>
	);
}
