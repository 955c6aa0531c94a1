import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekOf } from '../../../src/core/calendar/week';
import { tickTask } from '../../../src/core/record/line-mark';
import { writeReview } from '../../../src/core/record/review-note';
import { buildReview } from '../../../src/core/review/build-review';
import type { ReviewRow } from '../../../src/core/review/review';
import { applyChanges } from '../../../src/core/text/change';
import { day } from '../../fakes/build-network';
import {
	carryOut,
	changesLeft,
	emptyNote,
	knownFrom,
	nextId,
	partyOf,
	writingOn,
	type Notes,
} from '../../fakes/carry-out';

const TODAY = '2026-11-20';
const DAILY = 'Daily/2026-11-20.md';
const WEEKLY = 'Weekly/2026-W47.md';
const ALL_WEEK = { weeklyMinutes: 10_000 };

const VAULT: Notes = {
	[partyOf('Ana Silva').path]:
		'---\ntier: 1\n---\n# Ana Silva\n\n## Log\n- 2026-11-10 lunch\n- 2026-11-02 introduced me to [[Carla Diaz]]\n- 2026-11-16 asked for an introduction to [[Dora Lund]]\n',
	[partyOf('Carla Diaz').path]:
		'---\nneeds: an accountant\n---\n# Carla Diaz\n\n## Log\n- 2026-11-05 call: tea shops\n- 2026-11-12 gave me business\n',
	[partyOf('Dora Lund').path]: '---\noffers: an accountant\n---\n# Dora Lund\n',
	[partyOf('Ben Okafor').path]:
		'---\ntier: 2\n---\n# Ben Okafor\n\n## Log\n- 2026-11-18 introduced me to [[Elif Aydin]]\n- 2026-01-05 coffee\n',
	[partyOf('Elif Aydin').path]: emptyNote('Elif Aydin'),
	[partyOf('Finn Berg').path]: '---\ntier: 1\n---\n# Finn Berg\n\n## Log\n- 2026-08-01 lunch\n',
	'Daily/2026-11-17.md': '- [ ] send [[Finn Berg]] the list 📅 2026-11-19\n',
	[DAILY]: '# Friday\n\nWalked to work.\n',
	[WEEKLY]: '',
};

function reviewOf(notes: Notes, today = TODAY) {
	const known = knownFrom(notes, today);
	return { known, review: buildReview(known, weekOf(day(today))) };
}

function written(notes: Notes, path = DAILY) {
	const { known, review } = reviewOf(notes);
	const ids = review.thisWeek.map(nextId);
	return writeReview({ path, review, known, ids }, writingOn(TODAY, ALL_WEEK));
}

/** What a row says, its place left out. */
function printRow({ act, name, stage, due, about, why, say, mark }: ReviewRow) {
	return { act, name, stage, due, about, why, say, mark };
}

function printReview(notes: Notes, today = TODAY) {
	const { thisWeek, notThisWeek, census } = reviewOf(notes, today).review;
	return {
		thisWeek: thisWeek.map(printRow),
		notThisWeek: notThisWeek.map((row) => ({ ...printRow(row), notNow: row.notNow })),
		census,
	};
}

/** Each task of a note, ticked on a day by itself. */
function ticked(notes: Notes, path: string, words: string, on = TODAY): Notes {
	const text = notes[path] ?? '';
	const line = text.split('\n').findIndex((one) => one.includes(`[ ] ${words}`)) + 1;
	const edited = tickTask(text, { line, text: words }, day(on));
	if ('refused' in edited) throw new Error(edited.refused);
	return { ...notes, [path]: applyChanges(text, edited.changes) };
}

const tasksIn = (text = '') =>
	[...text.matchAll(/^- \[ \] (.*) \^k-\d{8}$/gmu)].map(([, words = '']) => words);

test('it is a section at the end of the note, its tasks in the order of the review', () => {
	const act = written(VAULT);
	const text = carryOut(act, VAULT)[DAILY]?.replace(/k-\d{8}/gu, 'k-…');
	expect(text).toBe(`# Friday

Walked to work.

## Kith review 2026-11-20

Carried over from my notes:

- [ ] Thank [[Ana Silva]] for the introduction to [[Carla Diaz]] ^k-…
- [ ] Thank [[Ana Silva]] for the introduction to [[Carla Diaz]]: it led to a first conversation ^k-…
- [ ] Thank [[Ana Silva]] for the introduction to [[Carla Diaz]]: it led to business ^k-…
- [ ] Thank [[Ben Okafor]] for the introduction to [[Elif Aydin]] ^k-…
- [ ] Ask [[Ana Silva]] about the introduction to [[Dora Lund]] ^k-…
- [ ] Get in touch with [[Elif Aydin]] ^k-…
- [ ] Introduce [[Carla Diaz]] to [[Dora Lund]] ^k-…
- [ ] Get in touch with [[Finn Berg]] ^k-…
- [ ] Get in touch with [[Ben Okafor]] ^k-…

> To be ticked where it stands:
> - Finn Berg: You promised “send Finn Berg the list” on 17 November; it was due on 19 November. ([[2026-11-17]])
`);
	expect(act.done).toBe('Wrote the review with 10 acts in Daily/2026-11-20.md.');
});

describe.each([DAILY, WEEKLY])('in %s', (path) => {
	test('the review with the note is the review without it', () => {
		expect(printReview(carryOut(written(VAULT, path), VAULT))).toEqual(printReview(VAULT));
	});

	test('a task ticked is an act done: its row is gone, and no other but those it does as well', () => {
		const after = carryOut(written(VAULT, path), VAULT);
		const tasks = tasksIn(after[path]);
		expect(tasks).toHaveLength(9);
		const tasksLeft = (notes: Notes) =>
			tasksIn(carryOut(written(notes, WEEKLY), { ...notes, [WEEKLY]: '' })[WEEKLY]);
		const before = tasksLeft(after);
		for (const words of tasks) {
			const left = tasksLeft(ticked(after, path, words));
			expect(left).not.toContain(words);
			const [, name = ''] =
				/^(?:Thank|Ask|Get in touch with|Introduce) \[\[([^\]]+)\]\]/u.exec(words) ?? [];
			const gone = before.filter((one) => !left.includes(one) && one !== words);
			for (const one of gone) expect(one).toBe(`Get in touch with [[${name}]]`);
		}
	});

	test('ticked by hand without a day it counts on the day of the review', () => {
		const after = carryOut(written(VAULT, path), VAULT);
		const words = 'Get in touch with [[Finn Berg]]';
		const text = after[path]?.replace(`[ ] ${words}`, `[x] ${words}`) ?? '';
		const known = knownFrom({ ...after, [path]: text }, '2026-11-22');
		expect(known.lastContact(partyOf('Finn Berg').path)?.day).toBe(TODAY);
	});

	test('ticked later it counts later', () => {
		const after = carryOut(written(VAULT, path), VAULT);
		const done = ticked(after, path, 'Get in touch with [[Finn Berg]]', '2026-11-21');
		const known = knownFrom(done, '2026-11-22');
		expect(known.lastContact(partyOf('Finn Berg').path)?.day).toBe('2026-11-21');
	});
});

test('written twice it stands there once, and what is new is added to it', () => {
	const act = written(VAULT);
	const once = carryOut(act, VAULT);
	expect(changesLeft(act, once)).toBe(0);
	expect(carryOut(written(once), once)).toEqual(once);
	const more = {
		...once,
		[partyOf('Gus Holm').path]:
			'# Gus Holm\n\n## Log\n- 2026-11-19 introduced me to [[Hana Ito]]\n',
	};
	const twice = carryOut(written(more), more)[DAILY] ?? '';
	expect(tasksIn(twice)).toEqual([
		...tasksIn(once[DAILY]),
		'Thank [[Gus Holm]] for the introduction to [[Hana Ito]]',
		'Get in touch with [[Hana Ito]]',
	]);
	expect(twice.match(/Carried over/gu)).toHaveLength(1);
});

test('what stands indented below a task stays with it when another is added', () => {
	const once = carryOut(written(VAULT), VAULT);
	const noted = (once[DAILY] ?? '').replace(
		/(- \[ \] .* \^k-\d{8})\n(?!- \[)/u,
		'$1\n    - she prefers the phone\n\tafter six\n',
	);
	const more = {
		...once,
		[DAILY]: noted,
		[partyOf('Gus Holm').path]:
			'# Gus Holm\n\n## Log\n- 2026-11-19 introduced me to [[Hana Ito]]\n',
	};
	const twice = carryOut(written(more), more)[DAILY] ?? '';
	expect(twice).toContain(
		'\n    - she prefers the phone\n\tafter six\n- [ ] Thank [[Gus Holm]] for',
	);
});

test('two people introduced in one line are two tasks', () => {
	const notes = {
		[partyOf('Ana Silva').path]:
			'# Ana Silva\n\n## Log\n- 2026-11-18 introduced me to [[Carla Diaz]] and [[Noor]] and [[Olu]]\n',
		[partyOf('Carla Diaz').path]: emptyNote('Carla Diaz'),
		[DAILY]: '',
	};
	expect(tasksIn(carryOut(written(notes), notes)[DAILY])).toEqual([
		'Thank [[Ana Silva]] for the introduction to [[Noor]]',
		'Thank [[Ana Silva]] for the introduction to [[Olu]]',
		'Thank [[Ana Silva]] for the introduction to [[Carla Diaz]]',
		'Get in touch with [[Noor]]',
		'Get in touch with [[Olu]]',
		'Get in touch with [[Carla Diaz]]',
	]);
});

test('a week with nothing to do writes nothing', () => {
	const act = written({ [DAILY]: '# Friday\n' });
	expect(changesLeft(act, { [DAILY]: '# Friday\n' })).toBe(0);
	expect(act.done).toBe('Wrote the review with 0 acts in Daily/2026-11-20.md.');
});

describe('whatever the notes tell', () => {
	const NAMES = ['Ana Silva', 'Ben Okafor', 'Carla Diaz', 'Dora Lund'];
	const on = fc
		.integer({ min: 1, max: 20 })
		.map((date) => `2026-11-${String(date).padStart(2, '0')}`);
	const who = fc.constantFrom(...NAMES, 'Noor Haddad');
	const line = fc.oneof(
		fc.tuple(on, who).map(([when, name]) => `- ${when} introduced me to [[${name}]]`),
		fc
			.tuple(on, who)
			.map(([when, name]) => `- ${when} asked for an introduction to [[${name}]]`),
		on.map((when) => `- ${when} gave me business`),
		on.map((when) => `- ${when} call: tea shops`),
		fc.constant('- 2026-01-05 lunch'),
		fc.constant('- [ ] send the list'),
		who.map((name) => `- [ ] thank [[${name}]]`),
	);
	const log = fc.array(line, { maxLength: 4 });
	const vault = fc.tuple(log, log, log, log).map((logs): Notes => ({
		...Object.fromEntries(
			NAMES.map((name, index) => [
				partyOf(name).path,
				`---\ntier: ${index + 1}\n---\n${emptyNote(name)}${(logs[index] ?? []).join('\n')}\n`,
			]),
		),
		[DAILY]: '# Friday',
	}));

	test('writing the review changes nothing in it', () => {
		fc.assert(
			fc.property(vault, (notes) => {
				const act = written(notes);
				const after = carryOut(act, notes);
				expect(printReview(after)).toEqual(printReview(notes));
				expect(changesLeft(act, after)).toBe(0);
			}),
			{ numRuns: 20 },
		);
	});

	test('a task that is ticked is not asked for again', () => {
		fc.assert(
			fc.property(vault, fc.nat(), (notes, which) => {
				const after = carryOut(written(notes), notes);
				const tasks = tasksIn(after[DAILY]);
				fc.pre(tasks.length > 0);
				const words = tasks[which % tasks.length] ?? '';
				const done = { ...ticked(after, DAILY, words), [WEEKLY]: '' };
				expect(tasksIn(carryOut(written(done, WEEKLY), done)[WEEKLY])).not.toContain(words);
			}),
			{ numRuns: 20 },
		);
	});
});
