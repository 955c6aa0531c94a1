import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/calendar/day';
import { weekOf } from '../../../src/core/calendar/week';
import { Network } from '../../../src/core/network';
import type { NoteEvent } from '../../../src/core/reading/events/note-event';
import type { NoteFacts } from '../../../src/core/reading/note/note-facts';
import { readObligations } from '../../../src/core/referral/obligations';
import { readReferrals } from '../../../src/core/referral/read-referrals';
import { buildReview } from '../../../src/core/review/build-review';
import { preparePlan } from '../../../src/core/review/prepare-plan';
import { buildProgress } from '../../../src/core/review/progress';
import { finish } from '../../../src/core/relationship/steps';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyEventAmong, anyNote, PATHS } from '../../fakes/any-facts';
import { meetingOf, personOf, refOf } from '../../fakes/build-facts';
import { day, factsOf } from '../../fakes/build-network';

const SETTINGS = { ...DEFAULT_SETTINGS, segments: [{ name: 'Makers', cadence: 45, minutes: 30 }] };

/** The plan of the week of a day, its sentences, and how far it has come. */
function planOn(network: Network, today: Day): unknown {
	const known = network.on(today);
	const review = buildReview(known, weekOf(today));
	// Sentences are made when they are read.
	const said = [...review.thisWeek, ...review.notThisWeek].map(({ why, say }) => ({ why, say }));
	const referrals = readReferrals(known);
	const owed = readObligations(known, referrals);
	return { review, said, progress: buildProgress(known, review), referrals, owed };
}

function prepareSome(network: Network, today: Day, most: number): void {
	const steps = preparePlan(network.on(today), weekOf(today));
	for (let taken = 0; taken < most && steps.next().done !== true; taken++);
}

/**
 * `edited`: the events of a note, as a list, get another one, and one that they had goes; the others stay as they were.
 * `prepared`: so many steps of a plan are worked out ahead, and no more.
 */
type Step =
	| NoteFacts
	| { readonly edited: string; readonly added: NoteEvent; readonly gone: number }
	| { readonly removed: string }
	| { readonly askedOn: Day }
	| { readonly prepared: number; readonly on: Day };

function editedBy(
	{ edited, added, gone }: Extract<Step, { readonly edited: string }>,
	there: ReadonlyMap<string, NoteFacts>,
): NoteFacts | undefined {
	const facts = there.get(edited);
	if (!facts) return undefined;
	const left = facts.events.filter((_, at) => at !== gone);
	return { ...facts, events: [...left, added] };
}

const DAYS = ['2026-09-10', '2026-02-28', '2026-03-02'].map(day);

/** Many steps at few places, so that they meet. */
const anySteps: fc.Arbitrary<readonly Step[]> = fc
	.subarray([...PATHS], { minLength: 2, maxLength: 6 })
	.chain((paths) =>
		fc.array(
			fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
				{ weight: 6, arbitrary: anyNote(paths) },
				{ weight: 2, arbitrary: fc.constantFrom(...paths).map((removed) => ({ removed })) },
				{
					weight: 6,
					arbitrary: fc.record({
						edited: fc.constantFrom(...paths),
						added: anyEventAmong(paths),
						gone: fc.nat(5),
					}),
				},
				{ weight: 4, arbitrary: fc.constantFrom(...DAYS).map((askedOn) => ({ askedOn })) },
				{
					weight: 2,
					arbitrary: fc.record({
						prepared: fc.integer({ min: 1, max: 60 }),
						on: fc.constantFrom(...DAYS),
					}),
				},
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
				else if ('prepared' in step) prepareSome(network, step.on, step.prepared);
				else if ('removed' in step) {
					network.remove(step.removed);
					there.delete(step.removed);
				} else {
					const facts = 'edited' in step ? editedBy(step, there) : step;
					if (!facts) continue;
					network.put(facts);
					there.set(facts.path, facts);
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

test('an edit while a plan is worked out ahead, step by step, is in the plan', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 40 }), (most) => {
			const today = day('2026-09-10');
			const network = new Network(SETTINGS);
			network.put(personOf('People/Ana.md', { tier: { value: 1, line: 2 } }));
			network.put(personOf('People/Carla.md', { tier: { value: 4, line: 2 } }));
			network.put(meetingOf('Meetings/Lunch.md', '2026-07-01', ['[[Ana]]', '[[Carla]]']));
			const steps = preparePlan(network.on(today), weekOf(today));
			for (let taken = 0; taken < most; taken++) steps.next();
			const lunch = meetingOf('Meetings/Lunch.md', '2026-09-09', ['[[Ana]]']);
			network.put(lunch);
			finish(steps);
			const rebuilt = new Network(SETTINGS);
			rebuilt.put(personOf('People/Ana.md', { tier: { value: 1, line: 2 } }));
			rebuilt.put(personOf('People/Carla.md', { tier: { value: 4, line: 2 } }));
			rebuilt.put(lunch);
			expect(planOn(network, today)).toEqual(planOn(rebuilt, today));
		}),
	);
});

test('whoever came through somebody weighs as much as they do now, however long the chain', () => {
	const today = day('2026-09-10');
	const network = new Network(SETTINGS);
	const through = (name: string) => ({ referrers: [{ value: refOf(`[[${name}]]`), line: 2 }] });
	network.put(personOf('People/Ana.md'));
	network.put(personOf('People/Bo.md', through('Ana')));
	network.put(personOf('People/Carla.md', through('Bo')));
	const tiers = () => buildReview(network.on(today), weekOf(today)).census.tiers;
	expect(tiers()).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0, unsorted: 3 });
	network.put(personOf('People/Ana.md', { tier: { value: 1, line: 2 } }));
	expect(tiers()).toEqual({ 1: 1, 2: 0, 3: 1, 4: 1, unsorted: 0 });
	network.remove('People/Ana.md');
	expect(tiers()).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0, unsorted: 2 });
});

test('what comes of an introduction further down the chain is told of everybody above', () => {
	const today = day('2026-09-10');
	const network = new Network(SETTINGS);
	const through = (name: string, line = 2) => ({
		referrers: [{ value: refOf(`[[${name}]]`), line }],
	});
	network.put(personOf('People/Ana.md'));
	network.put(personOf('People/Bo.md', through('Ana')));
	network.put(personOf('People/Carla.md', through('Bo')));
	network.put(personOf('People/Dan.md'));
	const stages = () =>
		readReferrals(network.on(today)).received.map(
			({ referred, stage }) => `${referred.name} ${stage}`,
		);
	expect(stages()).toEqual(['Bo outcome', 'Carla introduced']);
	network.put(personOf('People/Dan.md', through('Carla')));
	expect(stages()).toEqual(['Bo outcome', 'Carla outcome', 'Dan introduced']);
	network.remove('People/Carla.md');
	expect(stages()).toEqual(['Dan introduced', 'Bo introduced']);
});

test('when an introduction comes to nothing by a line that names the referrer alone, the other is to be reconnected with', () => {
	const today = day('2026-09-10');
	const carla = '---\ntier: 1\nreferrer: "[[Ana]]"\nintroduced-on: 2026-07-01\n---\n';
	const log = '## Log\n- 2026-09-05 asked for an introduction to [[Carla]]\n';
	const network = new Network(SETTINGS);
	network.put(factsOf('People/Carla.md', carla, SETTINGS));
	network.put(factsOf('People/Ana.md', log, SETTINGS));
	const actsFor = (name: string) => {
		const { thisWeek } = buildReview(network.on(today), weekOf(today));
		return thisWeek.filter((row) => row.name === name).map(({ act }) => act);
	};
	expect(actsFor('Carla')).toEqual(['reach']);
	network.put(factsOf('Daily/2026-09-08.md', '- [[Ana]] declined\n', SETTINGS));
	expect(actsFor('Carla')).toEqual(['reconnect']);
});

test('a line added to a day that tells of a referral and of thanks leaves what is owed as it is', () => {
	const person = '---\ntype: person\n---\n';
	const told =
		'- [[Ana Silva]] introduced me to [[Carla Diaz]]\n- Thanked [[Ana Silva]] for introducing [[Carla Diaz]]\n';
	const notes = (more: string) => [
		...['Ana Silva', 'Carla Diaz', 'Dan Roe', 'Eva Moss'].map((name) =>
			factsOf(`People/${name}.md`, person),
		),
		factsOf('Daily/2026-03-02.md', '- [[Ana Silva]] introduced me to [[Eva Moss]]\n'),
		factsOf('Daily/2026-03-10.md', told + more),
	];
	const today = day('2026-09-10');
	const network = new Network(SETTINGS);
	for (const facts of notes('')) network.put(facts);
	planOn(network, today);
	const more = '- [[Carla Diaz]] introduced me to [[Dan Roe]]\n';
	const rebuilt = new Network(SETTINGS);
	for (const facts of notes(more)) rebuilt.put(facts);
	network.put(factsOf('Daily/2026-03-10.md', told + more));
	expect(planOn(network, today)).toEqual(planOn(rebuilt, today));
});
