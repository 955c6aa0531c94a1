import type { VNode } from 'preact';
import type { Day } from '../../../core/calendar/day';
import type { ContactDay } from '../../../core/relationship/contact-calendar';
import { NoteLink } from '../../parts/note-link';
import { CalendarWords as words } from '../../words/pictures';
import type { CalendarLayout, PlacedDay } from './calendar-layout';
import { radiusOf, stepOf } from './contact-steps';
import type { Room } from './room';
import { SvgButton } from './svg-button';

interface CalendarSvgProps {
	readonly label: string;
	readonly layout: CalendarLayout;
	readonly days: ReadonlyMap<Day, ContactDay>;
	readonly room: Room;
	/** The day whose notes are listed. */
	readonly chosen: Day | undefined;
	readonly choose: (day: Day) => void;
}

/** The drawn calendar: a link for a day of which one note tells, a button for one of which several do. */
export function CalendarSvg(props: CalendarSvgProps): VNode {
	const { label, layout, days, room, chosen, choose } = props;
	const { width, height, cell } = layout;
	const without = layout.days.filter(({ day }) => !days.has(day));
	const middle = room.isTouched ? 'kith-svg-aside kith-svg-middle' : 'kith-svg-aside';
	return (
		<svg
			viewBox={`0 0 ${width} ${height}`}
			width={width}
			height={height}
			role="group"
			aria-label={label}
		>
			{layout.months.map(({ day, x, y }) => (
				<text key={`${day} ${y}`} class="kith-svg-aside" x={x} y={y}>
					{words.month(day)}
				</text>
			))}
			{layout.weekdays.map(({ day, x, y }) => (
				<text key={day} class={middle} x={x} y={y + 4}>
					{words.weekday(day)}
				</text>
			))}
			<path class="kith-no-day" d={without.map(({ x, y }) => `M${x},${y}h0`).join('')} />
			{layout.days.map((placed) => {
				const found = days.get(placed.day);
				return (
					found && (
						<g key={placed.day} data-row>
							<ContactOfDay
								placed={placed}
								found={found}
								cell={cell}
								isChosen={placed.day === chosen}
								choose={choose}
							/>
						</g>
					)
				);
			})}
		</svg>
	);
}

interface ContactOfDayProps {
	readonly placed: PlacedDay;
	readonly found: ContactDay;
	readonly cell: number;
	readonly isChosen: boolean;
	readonly choose: (day: Day) => void;
}

function ContactOfDay({ placed, found, cell, isChosen, choose }: ContactOfDayProps): VNode {
	const { day, x, y } = placed;
	const { contacts, notes } = found;
	const names = [...new Set(notes.flatMap(({ people }) => people))];
	const label = words.contacts(words.day(day), contacts, names);
	const drawn = (
		<>
			<title>{label}</title>
			<rect
				class="kith-press"
				data-press
				x={x - cell / 2}
				y={y - cell / 2}
				width={cell}
				height={cell}
			/>
			<circle
				class={isChosen ? 'kith-day kith-day-chosen' : 'kith-day'}
				cx={x}
				cy={y}
				r={radiusOf(stepOf(contacts), cell)}
			/>
		</>
	);
	const [only, ...others] = notes;
	if (only !== undefined && others.length === 0) {
		return (
			<NoteLink path={only.source.path} line={only.source.line}>
				{drawn}
			</NoteLink>
		);
	}
	return (
		<SvgButton
			label={label}
			isOpen={isChosen}
			press={() => {
				choose(day);
			}}
		>
			{drawn}
		</SvgButton>
	);
}
