import { curveMonotoneX, line } from 'd3-shape';
import type { VNode } from 'preact';

/** In units of its own; it is drawn as large as there is room. */
const WIDTH = 120;
const HEIGHT = 24;

interface SparkLineProps {
	/** What it shows, in words: all of it, for those who cannot see it. */
	readonly label: string;
	/** Oldest first, none below 0. */
	readonly values: readonly number[];
}

/** A small line of numbers over time, from 0 to the highest of them. */
export function SparkLine({ label, values }: SparkLineProps): VNode {
	const most = Math.max(1, ...values);
	const step = WIDTH / Math.max(1, values.length - 1);
	const path = line<number>()
		.x((_, at) => at * step)
		.y((value) => HEIGHT - 1 - (value / most) * (HEIGHT - 2))
		.curve(curveMonotoneX)([...values]);
	return (
		<svg
			class="kith-spark"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			preserveAspectRatio="none"
			role="img"
			aria-label={label}
		>
			<path d={path ?? ''} />
		</svg>
	);
}
