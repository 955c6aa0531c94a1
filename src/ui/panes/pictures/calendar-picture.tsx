import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day';
import { weekOf, weeksBack } from '../../../core/calendar/week';
import { countContacts, type ContactDay } from '../../../core/relationship/contact-calendar';
import { usePane } from '../../parts/pane-context';
import { State } from '../../parts/state';
import { CalendarWords as words } from '../../words/pictures';
import { layCalendar } from './calendar-layout';
import { CalendarSvg } from './calendar-svg';
import { radiusOf, STEPS } from './contact-steps';
import { DayNotes } from './day-notes';
import { Figure } from './figure';

const WEEKS = 53;

interface CalendarPictureProps {
	/** Path of the note of the person to show; absent: nobody's note is open. */
	readonly person: string | undefined;
}

/** On which days of a year there was contact, with the open person or with anybody. */
export function CalendarPicture({ person }: CalendarPictureProps): VNode {
	const { known } = usePane();
	const [isOverall, setOverall] = useState(false);
	const name = person === undefined ? undefined : known.person(person)?.name;
	const whose = isOverall ? undefined : name;
	return (
		<>
			{name === undefined ? (
				<p class="kith-aside kith-whose">{words.openSomebody}</p>
			) : (
				<div class="kith-whose" role="group" aria-label={words.whose}>
					{[name, words.everybody].map((one, at) => (
						<button
							key={at}
							type="button"
							aria-pressed={isOverall === (at === 1)}
							onClick={() => {
								setOverall(at === 1);
							}}
						>
							{one}
						</button>
					))}
				</div>
			)}
			<Calendar
				key={whose === undefined ? '' : person}
				name={whose}
				person={whose === undefined ? undefined : person}
			/>
		</>
	);
}

interface CalendarProps {
	readonly name: string | undefined;
	readonly person: string | undefined;
}

function Calendar({ name, person }: CalendarProps): VNode {
	const pane = usePane();
	const { known, tools } = pane;
	const [chosen, setChosen] = useState<Day>();
	const { today, settings } = known;
	const weeks = weeksBack(weekOf(today, settings.firstWeekday).end, WEEKS);
	const first = weeks[0]?.start ?? today;
	// What is known may be other than before whenever the pane is drawn anew, and only then.
	const days = useMemo(() => countContacts(known, first, person), [pane, first, person]);
	if (days.size === 0) {
		const title = name === undefined ? words.emptyTitleAll : words.emptyTitle(name);
		return (
			<State icon="calendar-days" title={title}>
				<p>{words.empty}</p>
				<button
					type="button"
					class="mod-cta"
					onClick={() => {
						tools.run('log-contact', person);
					}}
				>
					{words.log}
				</button>
			</State>
		);
	}
	const title = name === undefined ? words.title : words.titleOf(name);
	const contacts = [...days.values()].reduce((sum, day) => sum + day.contacts, 0);
	const open = chosen && days.get(chosen);
	return (
		<Figure
			title={title}
			lead={
				<>
					<p class="kith-aside">{words.sum(days.size, contacts)}</p>
					<Steps />
				</>
			}
			legend={
				chosen !== undefined &&
				open !== undefined && (
					<DayNotes key={chosen} title={words.day(chosen)} notes={open.notes} />
				)
			}
			table={{ head: words.table, rows: () => rowsOf(days) }}
		>
			{(room) => (
				<CalendarSvg
					label={words.label(title, days.size, contacts)}
					layout={layCalendar(weeks, today, room)}
					days={days}
					room={room}
					chosen={chosen}
					choose={setChosen}
				/>
			)}
		</Figure>
	);
}

/** The four sizes of mark, from the smallest. */
function Steps(): VNode {
	return (
		<p class="kith-steps">
			{words.fewer}
			<svg class="kith-steps-marks" viewBox="0 0 88 18" aria-hidden="true">
				{STEPS.map((least, at) => (
					<circle
						key={least}
						class="kith-day"
						cx={10 + 22 * at}
						cy={9}
						r={radiusOf(at + 1, 18)}
					/>
				))}
			</svg>
			{words.more}
		</p>
	);
}

function rowsOf(days: ReadonlyMap<Day, ContactDay>): readonly (readonly (string | number)[])[] {
	return [...days]
		.sort(([a], [b]) => (a < b ? 1 : -1))
		.map(([day, { contacts, notes }]) => [
			words.day(day),
			contacts,
			words.people([...new Set(notes.flatMap(({ people }) => people))]),
		]);
}
