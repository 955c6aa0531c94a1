import type { VNode } from 'preact';
import { formatAgo, formatDay } from '../../../core/calendar/say-day';
import type { Day } from '../../../core/calendar/day';
import type { Person } from '../../../core/people/person';
import { plainWords } from '../../../core/review/plain-words';
import { Bar } from '../../parts/bar';
import { usePane } from '../../parts/pane-context';
import { TimelineWords as words } from '../../words/timeline';
import { Where } from './where';

/** When they were last in contact, how often they are to be, and when next. */
export function PersonFacts({ person }: { readonly person: Person }): VNode {
	const { known } = usePane();
	const { nextTouch, snoozedUntil, archived } = person.facts;
	const isSnoozed = snoozedUntil !== undefined && snoozedUntil.value > known.today;
	const at = (line: number) => ({ path: person.path, line });
	const say = (day: Day) => sayDay(day, known.today);
	return (
		<dl class="kith-facts">
			<dt>{words.lastContact}</dt>
			<dd>
				<LastContact person={person} />
			</dd>
			<dt>{words.cadence}</dt>
			<dd>
				<Cadence person={person} />
			</dd>
			{nextTouch !== undefined && (
				<>
					<dt>{words.nextTouch}</dt>
					<dd>
						{say(nextTouch.value)} <Where source={at(nextTouch.line)} person={person} />
					</dd>
				</>
			)}
			{isSnoozed && (
				<>
					<dt>{words.snoozed}</dt>
					<dd>
						{say(snoozedUntil.value)}{' '}
						<Where source={at(snoozedUntil.line)} person={person} />
					</dd>
				</>
			)}
			{archived && (
				<>
					<dt>{words.reminders}</dt>
					<dd>{words.archived}</dd>
				</>
			)}
		</dl>
	);
}

function LastContact({ person }: { readonly person: Person }): VNode {
	const { known } = usePane();
	const last = known.lastContact(person.path);
	if (last === undefined) return <>{words.noContact}</>;
	const { day, source } = last;
	const told = known
		.events(person.path)
		.find((event) => event.source.line === source.line && event.source.path === source.path);
	return (
		<>
			{sayDay(day, known.today)}:{' '}
			{told === undefined ? words.byProperty : plainWords(told.text)}{' '}
			<Where source={source} person={person} />
		</>
	);
}

/** How much of the cadence has gone by; how late it is, in words. */
function Cadence({ person }: { readonly person: Person }): VNode {
	const { known } = usePane();
	const cadence = known.cadence(person.path);
	const lateness = known.lateness(person.path);
	const drift = known.drift(person.path);
	const says = cadence?.why ?? '';
	if (cadence === undefined || cadence.cadence === 'never' || lateness === undefined)
		return <>{says}</>;
	const { silentDays, daysLate } = lateness;
	const text = words.silent(silentDays, cadence.cadence, daysLate);
	return (
		<>
			<Bar label={words.cadenceBar} text={text} value={silentDays} of={cadence.cadence} />
			<strong>{text}</strong>. {says}{' '}
			{cadence.source !== undefined && <Where source={cadence.source} person={person} />}
			{drift?.broken === true && <p class="kith-aside">{drift.why}</p>}
		</>
	);
}

function sayDay(day: Day, today: Day): string {
	return words.dayAgo(formatDay(day, today), formatAgo(day, today));
}
