import type { VNode } from 'preact';
import { TIERS, TIER_NAMES } from '../../../core/settings/tier';
import type { Census } from '../../../core/review/review';
import { Bar } from '../../parts/bar';
import { usePane } from '../../parts/pane-context';
import { sayNumber } from '../../words/language';
import { CensusWords as words } from '../../words/pictures';
import { ReviewWords } from '../../words/review';
import { Figure } from './figure';
import type { Room } from './room';
import { layTrend } from './trend-layout';

/** How the number of those who trust went in half a year, how far that is from a sphere of influence, and the tiers. */
export function CensusPicture(): VNode {
	const { known, tools } = usePane();
	const { census } = tools.desk.review(known);
	const { weeks, trusted, toSphere } = census;
	const sphere = words.sphere(trusted, known.settings.sphere);
	return (
		<>
			<Figure
				title={words.trendTitle}
				table={{
					head: words.trendTable,
					rows: () =>
						weeks.map((week) => [words.week(week.end), week.trusted, week.warm]),
				}}
			>
				{(room) => <TrendSvg weeks={weeks} room={room} />}
			</Figure>
			<section class="kith-figure">
				<h2>{words.sphereTitle}</h2>
				<p>
					{sphere}. {ReviewWords.toSphere(toSphere)}
				</p>
				<Bar
					label={words.sphereTitle}
					text={sphere}
					value={trusted}
					of={known.settings.sphere}
				/>
			</section>
			<Figure
				title={words.tiersTitle}
				table={{
					head: words.tiersTable,
					rows: () => tiersOf(census).map(({ name, people }) => [name, people]),
				}}
			>
				{(room) => <TiersSvg census={census} room={room} />}
			</Figure>
		</>
	);
}

function TrendSvg({
	weeks,
	room,
}: {
	readonly weeks: Census['weeks'];
	readonly room: Room;
}): VNode {
	const laid = layTrend(weeks, room);
	const { width, height, start, end, first, last } = laid;
	const ahead = room.isRtl ? -1 : 1;
	const label = words.trendLabel(
		[first.trusted.value, last.trusted.value],
		[first.warm.value, last.warm.value],
	);
	return (
		<svg
			viewBox={`0 0 ${width} ${height}`}
			width={width}
			height={height}
			role="img"
			aria-label={label}
		>
			{laid.ticks.map(({ value, y }) => (
				<g key={value}>
					<path class="kith-grid" d={`M${start},${y}H${end}`} />
					<text class="kith-svg-aside kith-svg-end" x={start - 32 * ahead} y={y + 4}>
						{sayNumber(value)}
					</text>
				</g>
			))}
			{laid.months.map(({ day, x }) => (
				<text key={day} class="kith-svg-aside" x={x} y={height - 6}>
					{words.month(day)}
				</text>
			))}
			<path class="kith-trend-warm" d={laid.warm} />
			<path class="kith-trend-edge" d={laid.warmEdge} />
			<path class="kith-trend-trusted" d={laid.trusted} />
			{[first.trusted, first.warm].map(({ value, y }, at) => (
				<text key={at} class="kith-svg-text kith-svg-end" x={start - 8 * ahead} y={y + 4}>
					{sayNumber(value)}
				</text>
			))}
			<text class="kith-svg-text" x={end + 8 * ahead} y={last.trusted.y + 4}>
				{words.trusted(last.trusted.value)}
			</text>
			<text class="kith-svg-text" x={end + 8 * ahead} y={last.warm.y + 4}>
				{words.warm(last.warm.value)}
			</text>
		</svg>
	);
}

const ROW = 28;
const BAR = 14;
const NAMES = 116;
const NUMBERS = 44;

function TiersSvg({
	census,
	room: { width, isRtl },
}: {
	readonly census: Census;
	readonly room: Room;
}): VNode {
	const tiers = tiersOf(census);
	const height = tiers.length * ROW;
	const most = Math.max(1, ...tiers.map(({ people }) => people));
	const longest = Math.max(40, width - NAMES - NUMBERS);
	const at = (x: number) => (isRtl ? width - x : x);
	return (
		<svg
			viewBox={`0 0 ${width} ${height}`}
			width={width}
			height={height}
			role="img"
			aria-label={words.tiersLabel(
				tiers.map(({ name, people }) => words.tierPeople(name, people)),
			)}
		>
			{tiers.map(({ name, people }, row) => {
				const y = row * ROW + ROW / 2;
				const length = (people / most) * longest;
				return (
					<g key={name}>
						<text class="kith-svg-text" x={at(0)} y={y + 4}>
							{name}
						</text>
						<rect
							class="kith-tier-bar"
							x={isRtl ? at(NAMES + length) : NAMES}
							y={y - BAR / 2}
							width={length}
							height={BAR}
						/>
						<text class="kith-svg-text" x={at(NAMES + length + 8)} y={y + 4}>
							{sayNumber(people)}
						</text>
					</g>
				);
			})}
		</svg>
	);
}

function tiersOf({ tiers }: Census): readonly { readonly name: string; readonly people: number }[] {
	return [
		...TIERS.map((tier) => ({ name: words.tier(tier, TIER_NAMES[tier]), people: tiers[tier] })),
		{ name: words.unsorted, people: tiers.unsorted },
	];
}
