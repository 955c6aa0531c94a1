import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/calendar/day';
import { Network } from '../../../src/core/network';
import type { NetworkAsOf } from '../../../src/core/network/network-as-of';
import type { NoteFacts } from '../../../src/core/reading/note/note-facts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyNote, PATHS } from '../../fakes/any-facts';
import { day } from '../../fakes/build-network';

const SETTINGS = { ...DEFAULT_SETTINGS, segments: [{ name: 'Makers', cadence: 45 }] };

/** Everything that can be asked, as of a day. */
function answersOf(known: NetworkAsOf, paths: readonly string[] = PATHS): unknown {
	return {
		people: known.people(),
		paths: known.paths(),
		ownFollowUps: known.ownFollowUps(),
		otherEvents: known.otherEvents(),
		overall: known.overallLedger(),
		proposals: known.proposals(),
		each: paths.map((path) => ({
			path,
			person: known.person(path),
			events: known.events(path),
			timeline: known.timeline(path),
			followUps: known.followUps(path),
			standing: known.standing(path),
			lastContact: known.lastContact(path),
			referrers: known.referrers(path),
			referredBy: known.referredBy(path),
			cadence: known.cadence(path),
			lateness: known.lateness(path),
			drift: known.drift(path),
			ledger: known.ledger(path),
			proposal: known.proposal(path),
			note: known.note(path),
			diagnostics: known.diagnostics(path),
		})),
	};
}

function networkOf(notes: readonly NoteFacts[]): Network {
	const network = new Network(SETTINGS);
	for (const facts of notes) network.put(facts);
	return network;
}

/** A note put, a note removed, or a question: asking must leave nothing behind that outlives the next change. */
type Step = NoteFacts | { readonly removed: string } | 'ask' | 'ask for another day';

interface Story {
	readonly paths: readonly string[];
	readonly steps: readonly Step[];
}

/** Many steps at few places, so that they meet. */
const anyStory: fc.Arbitrary<Story> = fc
	.subarray([...PATHS], { minLength: 2, maxLength: 6 })
	.chain((paths) => {
		const step = fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
			{ weight: 6, arbitrary: anyNote(paths) },
			{ weight: 2, arbitrary: fc.constantFrom(...paths).map((removed) => ({ removed })) },
			{ weight: 3, arbitrary: fc.constant('ask') },
			{ weight: 1, arbitrary: fc.constant('ask for another day') },
		);
		const steps = fc.array(step, { maxLength: 20, size: 'max' });
		return fc.record({ paths: fc.constant(paths), steps });
	});

const TODAY = day('2026-09-10');
const YESTERDAY = day('2026-02-28');

test('whatever came and went, in whatever order, the answers are those of the notes that are there', () => {
	fc.assert(
		fc.property(anyStory, ({ paths, steps }) => {
			const network = new Network(SETTINGS);
			const there = new Map<string, NoteFacts>();
			const expectAsRebuilt = (on: Day) => {
				const rebuilt = networkOf([...there.values()].reverse());
				expect(answersOf(network.on(on), paths)).toEqual(answersOf(rebuilt.on(on), paths));
			};
			for (const step of steps) {
				if (step === 'ask') expectAsRebuilt(TODAY);
				else if (step === 'ask for another day') expectAsRebuilt(YESTERDAY);
				else if ('removed' in step) {
					network.remove(step.removed);
					there.delete(step.removed);
				} else {
					network.put(step);
					there.set(step.path, step);
				}
			}
			expectAsRebuilt(TODAY);
		}),
		{ numRuns: 300 },
	);
});

test('the order of the notes changes nothing', () => {
	const notesAndOrder = fc
		.uniqueArray(anyNote(), { selector: ({ path }) => path, maxLength: PATHS.length })
		.chain((notes) =>
			fc.tuple(
				fc.constant(notes),
				fc.shuffledSubarray(notes, { minLength: notes.length, maxLength: notes.length }),
			),
		);
	fc.assert(
		fc.property(notesAndOrder, ([notes, shuffled]) => {
			expect(answersOf(networkOf(shuffled).on(TODAY))).toEqual(
				answersOf(networkOf(notes).on(TODAY)),
			);
		}),
		{ numRuns: 200 },
	);
});

test('asking twice gives the same, and so does asking for another day in between', () => {
	fc.assert(
		fc.property(fc.array(anyNote(), { maxLength: 12 }), (notes) => {
			const network = networkOf(notes);
			const first = answersOf(network.on(TODAY));
			answersOf(network.on(YESTERDAY));
			expect(answersOf(network.on(TODAY))).toEqual(first);
		}),
	);
});

test('a fact stands once in a timeline, newest first and undated ones last', () => {
	fc.assert(
		fc.property(fc.array(anyNote(), { maxLength: 12 }), (notes) => {
			const known = networkOf(notes).on(TODAY);
			for (const path of PATHS) {
				const events = known.events(path);
				expect(new Set(events).size).toBe(events.length);
				const days = events.map((event) => event.day ?? '');
				expect(days).toEqual([...days].sort().reverse());
			}
		}),
	);
});
