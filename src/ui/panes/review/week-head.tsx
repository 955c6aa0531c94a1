import type { VNode } from 'preact';
import type { Progress } from '../../../core/review/progress';
import type { ReviewRow } from '../../../core/review/review';
import type { Week } from '../../../core/calendar/week';
import { Bar } from '../../parts/bar';
import { ReviewWords as words } from '../../words/review';
import { keyOf } from './act-row';

interface WeekHeadProps {
	readonly week: Week;
	readonly progress: Progress;
	/** Brings a row into view, with the focus in it. */
	readonly goTo: (row: ReviewRow) => void;
}

/** The week, how far it has come, and today's share of it. */
export function WeekHead({ week, progress, goTo }: WeekHeadProps): VNode {
	const { acts, minutes, streak, today } = progress;
	const load = words.load(acts, minutes);
	return (
		<div class="kith-head">
			<h2>{words.week(week)}</h2>
			<p class="kith-load">{load}</p>
			<Bar label={words.progress} text={load} value={acts.done} of={acts.of} />
			{streak > 1 && <p class="kith-aside">{words.streak(streak)}</p>}
			{progress.left.length > 0 && (
				<div class="kith-today">
					<span>{words.today}</span>
					{today.length === 0 ? (
						<span class="kith-aside">{words.todayDone}</span>
					) : (
						<ul>
							{today.map((row) => (
								<li key={keyOf(row)}>
									<button
										type="button"
										onClick={() => {
											goTo(row);
										}}
									>
										{row.name}
									</button>
								</li>
							))}
						</ul>
					)}
				</div>
			)}
		</div>
	);
}
