import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../core/review/progress';
import type { Review, ReviewRow } from '../../../core/review/review';
import { REVIEW_ACTS } from '../../../core/settings/settings';
import { Folded } from '../../parts/folded';
import { usePane } from '../../parts/pane-context';
import { State } from '../../parts/state';
import { ACT_HEADS, ReviewWords as words } from '../../words/review';
import { ActRow, keyOf } from './act-row';
import { CensusStrip } from './census-strip';
import { DoneList } from './done-list';
import { WeekHead } from './week-head';

/** The week from its head to its census (specification, section 6). */
export function Week(): VNode {
	const { known, tools } = usePane();
	const review = tools.desk.review(known);
	const progress = tools.desk.progressOf(known);
	const waiting = waitingIn(review, progress);
	const rowsRef = useRef<HTMLDivElement>(null);
	const goTo = (row: ReviewRow) => {
		const key = CSS.escape(keyOf(row));
		const item = rowsRef.current?.querySelector(
			`[data-act="${key}"] a, [data-act="${key}"] button`,
		);
		(item as HTMLElement | null)?.focus();
	};
	return (
		<>
			<WeekHead week={review.week} progress={progress} goTo={goTo} />
			<div ref={rowsRef}>
				{progress.left.length === 0 && (
					<End done={progress.done} isMoreWaiting={waiting.length > 0} />
				)}
				{REVIEW_ACTS.map((act) => {
					const rows = progress.left.filter((row) => row.act === act);
					const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
					return (
						rows.length > 0 && (
							<Folded
								key={act}
								id={`review-${act}`}
								title={ACT_HEADS[act]}
								count={rows.length}
								aside={words.minutesOf(minutes)}
							>
								<Rows rows={rows} />
							</Folded>
						)
					);
				})}
			</div>
			<DoneList done={progress.done} />
			<Waiting rows={waiting} />
			{review.segmentGaps.length > 0 && (
				<Folded
					id="review-segments"
					title={words.segments}
					count={review.segmentGaps.length}
				>
					{review.segmentGaps.map(({ segment, why }) => (
						<p key={segment} class="kith-why">
							{why}
						</p>
					))}
				</Folded>
			)}
			<CensusStrip census={review.census} />
		</>
	);
}

function Rows({ rows }: { readonly rows: readonly ReviewRow[] }): VNode {
	return (
		<ul class="kith-rows">
			{rows.map((row) => (
				<ActRow key={keyOf(row)} row={row} />
			))}
		</ul>
	);
}

/** So many rows that wait are shown at first, and with each press of a button. */
const AT_ONCE = 30;

function Waiting({ rows }: { readonly rows: readonly ReviewRow[] }): VNode | null {
	const [shown, setShown] = useState(AT_ONCE);
	if (rows.length === 0) return null;
	const more = Math.min(AT_ONCE, rows.length - shown);
	return (
		<Folded id="review-waiting" title={words.notThisWeek} count={rows.length} startsFolded>
			<Rows rows={rows.slice(0, shown)} />
			{more > 0 && (
				<button
					type="button"
					class="kith-quiet"
					onClick={() => {
						setShown(shown + AT_ONCE);
					}}
				>
					{words.showMore(more, rows.length - shown)}
				</button>
			)}
		</Folded>
	);
}

/** The week is over, or there was nothing to do in it. */
function End({
	done,
	isMoreWaiting,
}: {
	readonly done: Progress['done'];
	readonly isMoreWaiting: boolean;
}): VNode {
	if (done.length === 0) {
		return (
			<State icon="sun" title={words.nothing} level={3}>
				<p>{words.nothingWhy}</p>
			</State>
		);
	}
	const heard = new Set(done.map(({ person, name }) => person ?? name));
	return (
		<State icon="sun" title={words.ended} level={3}>
			<p>{words.heard(heard.size)}</p>
			{isMoreWaiting && <p>{words.restNext}</p>}
		</State>
	);
}

/** What does not fit in the week, and what no longer fits beside what was done. */
function waitingIn(review: Review, { left }: Progress): readonly ReviewRow[] {
	const notNow = words.minutesUsed(review.budget.minutes);
	const pushed = review.thisWeek
		.filter((row) => !left.includes(row))
		.map((row) => ({ ...row, notNow }));
	return [...pushed, ...review.notThisWeek];
}
