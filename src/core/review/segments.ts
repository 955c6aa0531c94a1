import type { Segment } from '../settings/settings';

/** Haden's four steps for a segment: why these people, how to reach them, what they are given, the time for it. */
const SEGMENT_STEPS = ['target', 'approach', 'provide', 'minutes'] as const;

export type SegmentStep = (typeof SEGMENT_STEPS)[number];

/** A segment with a step that is still empty. */
export interface SegmentGap {
	readonly segment: string;
	/** In the order of the steps; never empty. */
	readonly empty: readonly SegmentStep[];
	/** One sentence. */
	readonly why: string;
}

const QUESTIONS: Readonly<Record<SegmentStep, string>> = {
	target: 'why them',
	approach: 'how to reach them',
	provide: 'what to give them',
	minutes: 'how many minutes a week',
};

/** The segments that have an empty step (specification, section 5), in the order of the settings. */
export function findSegmentGaps(segments: readonly Segment[]): readonly SegmentGap[] {
	return segments.flatMap((segment) => {
		const empty = SEGMENT_STEPS.filter((step) => isEmpty(segment[step]));
		if (empty.length === 0) return [];
		const questions = empty.map((step) => QUESTIONS[step]).join(', ');
		return [
			{
				segment: segment.name,
				empty,
				why: `${segment.name}: not written yet: ${questions}.`,
			},
		];
	});
}

function isEmpty(step: string | number | undefined): boolean {
	return typeof step === 'string' ? step.trim() === '' : step === undefined;
}
