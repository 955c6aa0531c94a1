import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/calendar/day';
import { weekOf } from '../../../src/core/calendar/week';
import { Network } from '../../../src/core/network';
import type { NoteFacts } from '../../../src/core/reading/note/note-facts';
import { buildReview } from '../../../src/core/review/build-review';
import { buildProgress } from '../../../src/core/review/progress';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyNote, PATHS } from '../../fakes/any-facts';
import { meetingOf, personOf, refOf } from '../../fakes/build-facts';
import { day } from '../../fakes/build-network';

const SETTINGS = { ...DEFAULT_SETTINGS, segments: [{ name: 'Makers', cadence: 45, minutes: 30 }] };

/** The plan of the week of a day, its sentences, and how far it has come. */
function planOn(network: Network, today: Day): unknown {
	const known = network.on(today);
	const review = buildReview(known, weekOf(today));
	// Sentences are made when they are read.
	const said = [...review.thisWeek, ...review.notThisWeek].map(({ why, say }) => ({ why, say }));
	return { review, said, progress: buildProgress(known, review) };
}

type Step = NoteFacts | { readonly removed: string } | { readonly askedOn: Day };

const DAYS = ['2026-09-10', '2026-02-28', '2026-03-02'].map(day);

/** Many steps at few places, so that they meet. */
const anySteps: fc.Arbitrary<readonly Step[]> = fc
	.subarray([...PATHS], { minLength: 2, maxLength: 6 })
	.chain((paths) =>
		fc.array(
			fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
				{ weight: 6, arbitrary: anyNote(paths) },
				{ weight: 2, arbitrary: fc.constantFrom(...paths).map((removed) => ({ removed })) },
				{ weight: 4, arbitrary: fc.constantFrom(...DAYS).map((askedOn) => ({ askedOn })) },
			),
			{ maxLength: 20, size: 'max' },
		),
	);

test('whatever came and went between two looks at the week, its plan is that of the notes that are there', () => {
	fc.assert(
		fc.property(anySteps, (steps) => {
			const network = new Network(SETTINGS);
			const there = new Map<string, NoteFacts>();
			const expectAsRebuilt = (today: Day) => {
				const rebuilt = new Network(SETTINGS);
				for (const facts of [...there.values()].reverse()) rebuilt.put(facts);
				expect(planOn(network, today)).toEqual(planOn(rebuilt, today));
			};
			for (const step of steps) {
				if ('askedOn' in step) expectAsRebuilt(step.askedOn);
				else if ('removed' in step) {
					network.remove(step.removed);
					there.delete(step.removed);
				} else {
					network.put(step);
					there.set(step.path, step);
				}
			}
			for (const today of DAYS) expectAsRebuilt(today);
		}),
		{ numRuns: 200 },
	);
});

test('whoever is met after the plan was made is no longer to be reached, and the introduction stays', () => {
	const today = day('2026-09-10');
	const introducedOn = { value: day('2026-09-08'), line: 3 };
	const referrers = [{ value: refOf('[[Ana]]'), line: 2 }];
	const network = new Network(SETTINGS);
	network.put(personOf('People/Ana.md'));
	network.put(personOf('People/Carla.md', { referrers, introducedOn }));
	const acts = () => {
		const { thisWeek } = buildReview(network.on(today), weekOf(today));
		return thisWeek.map(({ act, name }) => `${act} ${name}`);
	};
	expect(acts()).toEqual(['thank-you Ana', 'reach Carla']);
	network.put(meetingOf('Meetings/Lunch.md', '2026-09-09', ['[[Carla]]']));
	expect(acts()).toEqual(['thank-you Ana', 'thank-you Ana']);
	network.remove('Meetings/Lunch.md');
	expect(acts()).toEqual(['thank-you Ana', 'reach Carla']);
});
