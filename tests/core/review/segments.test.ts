import { expect, test } from 'vitest';
import { findSegmentGaps } from '../../../src/core/review/segments';
import { reviewOf } from '../../fakes/print-review';

const FULL = { name: 'Makers', target: 'why', approach: 'how', provide: 'what', minutes: 30 };

test('a segment with all four steps has no gap', () => {
	expect(findSegmentGaps([FULL])).toEqual([]);
});

test('a target with an empty step is shown, in the order of the steps', () => {
	const { minutes: _, ...untimed } = FULL;
	expect(findSegmentGaps([FULL, { ...untimed, name: 'Florists', provide: ' ' }])).toEqual([
		{
			segment: 'Florists',
			empty: ['provide', 'minutes'],
			why: 'Florists: not written yet: what to give them, how many minutes a week.',
		},
	]);
});

test('no minutes at all is an answer, too', () => {
	expect(findSegmentGaps([{ ...FULL, minutes: 0 }])).toEqual([]);
});

test('the review shows which targets have an empty step', () => {
	const settings = { segments: [{ name: 'Accountants' }] };
	expect(reviewOf({ people: {}, settings }).segmentGaps.map(({ empty }) => empty)).toEqual([
		['target', 'approach', 'provide', 'minutes'],
	]);
});
