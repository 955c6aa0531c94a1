import type { VNode } from 'preact';
import { formatDay } from '../../../core/calendar/say-day';
import type { Person } from '../../../core/people/person';
import type { LedgerEntry } from '../../../core/relationship/ledger';
import { plainWords } from '../../../core/review/plain-words';
import { Folded } from '../../parts/folded';
import { usePane } from '../../parts/pane-context';
import { BALANCE_NAMES, TimelineWords as words } from '../../words/timeline';
import { Where } from './where';

/** More of each side are counted and not listed. */
const MOST = 8;

/** How giving stands, with its evidence. One click hides all of it on this device, whoever is shown. */
export function GiveAndTake({ person }: { readonly person: Person }): VNode | null {
	const { known } = usePane();
	const { balance, why, given, received } = known.ledger(person.path);
	if (balance === undefined) return null;
	return (
		<Folded id="timeline-balance" title={words.balance}>
			<p>
				<strong>{BALANCE_NAMES[balance]}</strong>. {why}
			</p>
			<Side title={words.given} entries={received} person={person} />
			<Side title={words.got} entries={given} person={person} />
		</Folded>
	);
}

interface SideProps {
	readonly title: string;
	readonly entries: readonly LedgerEntry[];
	readonly person: Person;
}

function Side({ title, entries, person }: SideProps): VNode | null {
	const { known } = usePane();
	if (entries.length === 0) return null;
	return (
		<>
			<h4>{title}</h4>
			<ul class="kith-side">
				{entries.slice(0, MOST).map(({ favour, day, about, source, text }) => (
					<li key={JSON.stringify([source, about, favour])}>
						{day !== undefined && (
							<span class="kith-aside">{formatDay(day, known.today)} </span>
						)}
						{plainWords(text)} <Where source={source} person={person} />
					</li>
				))}
			</ul>
			{entries.length > MOST && <p class="kith-aside">{words.more(entries.length - MOST)}</p>}
		</>
	);
}
