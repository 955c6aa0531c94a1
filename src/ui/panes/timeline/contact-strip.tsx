import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ContactMonth } from '../../../core/relationship/contact-months';
import { isRtl } from '../../parts/direction';
import { sayMonth, TimelineWords as words } from '../../words/timeline';

interface ContactStripProps {
	/** Oldest first. */
	readonly months: readonly ContactMonth[];
	/** Scrolls to a month such as `2026-11`. */
	readonly goTo: (month: string) => void;
	/** It stays at the top of the pane. */
	readonly strip: RefObject<HTMLDivElement | null>;
}

/** In units of its own: a month is this wide, the highest column this high. */
const MONTH = 10;
const HEIGHT = 24;

/** Contacts in a month that fill a column, where no month has more. */
const FULL = 4;

/** How often there was contact, month by month: a column each; a click, or the arrow keys, go to a month. */
export function ContactStrip({ months, goTo, strip }: ContactStripProps): VNode {
	const last = months.length - 1;
	const [chosen, setChosen] = useState(last);
	const at = Math.min(chosen, last);
	const total = months.reduce((sum, { contacts }) => sum + contacts, 0);
	const choose = (next: number) => {
		const to = Math.min(last, Math.max(0, next));
		const month = months[to];
		if (month === undefined) return;
		setChosen(to);
		goTo(month.month);
	};
	const saidAt = (month: ContactMonth | undefined) =>
		month ? words.monthSaid(sayMonth(`${month.month}-01`), month.contacts) : '';
	return (
		<div class="kith-strip" ref={strip}>
			<div
				class="kith-months"
				role="slider"
				tabIndex={0}
				aria-label={words.stripSlider}
				aria-valuemin={1}
				aria-valuemax={months.length}
				aria-valuenow={at + 1}
				aria-valuetext={saidAt(months[at])}
				onClick={({ currentTarget, clientX }) => {
					const { left, width } = currentTarget.getBoundingClientRect();
					const share = width > 0 ? (clientX - left) / width : 0;
					const way = isRtl(currentTarget) ? 1 - share : share;
					choose(Math.floor(way * months.length));
				}}
				onKeyDown={(event) => {
					const next = besides(event, at, last);
					if (next === undefined) return;
					event.preventDefault();
					event.stopPropagation();
					choose(next);
				}}
			>
				<Columns months={months} chosen={at} saidAt={saidAt} />
			</div>
			<p class="kith-aside" aria-hidden="true">
				<span>{words.strip(total, months.length)}</span>
				<span>{at < last ? saidAt(months[at]) : ''}</span>
			</p>
			<table class="kith-heard">
				<caption>{words.strip(total, months.length)}</caption>
				<thead>
					<tr>
						<th scope="col">{words.month}</th>
						<th scope="col">{words.contacts}</th>
					</tr>
				</thead>
				<tbody>
					{months.map(({ month, contacts }) => (
						<tr key={month}>
							<th scope="row">{sayMonth(`${month}-01`)}</th>
							<td>{contacts}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

interface ColumnsProps {
	readonly months: readonly ContactMonth[];
	readonly chosen: number;
	readonly saidAt: (month: ContactMonth) => string;
}

function Columns({ months, chosen, saidAt }: ColumnsProps): VNode {
	const most = Math.max(FULL, ...months.map(({ contacts }) => contacts));
	return (
		<svg
			viewBox={`0 0 ${MONTH * months.length} ${HEIGHT}`}
			preserveAspectRatio="none"
			aria-hidden="true"
		>
			{months.map((month, at) => {
				const height = Math.max(1, (month.contacts / most) * HEIGHT);
				const left = at * MONTH;
				return (
					<g key={month.month} class={at === chosen ? 'kith-month-chosen' : undefined}>
						<title>{saidAt(month)}</title>
						<rect
							class="kith-month-room"
							x={left}
							y={0}
							width={MONTH}
							height={HEIGHT}
						/>
						<rect
							class={month.contacts > 0 ? 'kith-month' : 'kith-month-none'}
							x={left + 1}
							y={HEIGHT - height}
							width={MONTH - 2}
							height={height}
						/>
					</g>
				);
			})}
		</svg>
	);
}

function besides(event: KeyboardEvent, at: number, last: number): number | undefined {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
	const later = isRtl(event.currentTarget as HTMLElement) ? -1 : 1;
	switch (event.key) {
		case 'ArrowRight':
			return at + later;
		case 'ArrowLeft':
			return at - later;
		case 'ArrowUp':
			return at + 1;
		case 'ArrowDown':
			return at - 1;
		case 'PageUp':
			return at + 12;
		case 'PageDown':
			return at - 12;
		case 'Home':
			return 0;
		case 'End':
			return last;
		case 'Enter':
			return at;
		default:
			return undefined;
	}
}
