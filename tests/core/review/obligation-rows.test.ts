import { describe, expect, test } from 'vitest';
import { actsOf, rowsOf, type Reviewed } from '../../fakes/print-review';

const PEOPLE: Reviewed['people'] = {
	Al: {},
	Bo: { tier: 1 },
	Carla: { tier: 3 },
	Dan: {},
};

/** Everything but reconnects. */
function owed(story: string, more: Partial<Reviewed> = {}) {
	return actsOf({ people: PEOPLE, story, ...more }).filter(({ act }) => act !== 'reconnect');
}

describe('what is owed stands in the week', () => {
	test('a thank-you for an introduction, with its day and its line', () => {
		const story = '2026-11-18 introduced Bo > Carla @Meetings/Lunch.md';
		expect(owed(story)[0]).toEqual({
			act: 'thank-you',
			stage: 'introduced',
			person: 'People/Bo.md',
			name: 'Bo',
			tier: 1,
			due: '2026-11-19',
			minutes: 5,
			about: ['People/Carla.md'],
			why: 'Bo introduced you to Carla on 18 November; thanks were due on 19 November.',
			say: '',
			source: { path: 'Meetings/Lunch.md', line: 1 },
			mark: 'You have not been in touch with Bo yet.',
		});
	});

	test('each act says why in one sentence, and what to say', () => {
		const story = `2026-11-10 introduced Bo > Carla
			2026-11-11 thanked Bo
			2026-11-17 met Carla: Coffee with [[Carla]]: the new office has no door
			2026-11-19 business Carla: signed the engagement letter.
			2026-11-18 offered Al > Dan
			2026-11-19 introduced Al > Ines`;
		expect(owed(story).map(({ why, say }) => [why, say])).toEqual([
			[
				'You were first in touch with Carla, whom you know through Bo, on 17 November; thanks were due on 18 November.',
				'Tell them: Coffee with Carla: the new office has no door.',
			],
			['Al introduced you to Ines on 19 November; thanks are due today.', ''],
			[
				'Carla, whom you know through Bo, brought business on 19 November; thanks are due today.',
				'Tell them: signed the engagement letter.',
			],
			[
				'Al offered on 18 November to introduce you to Dan; asking whether it has happened is due on 21 November.',
				'',
			],
			[
				'Al introduced you to Ines on 19 November; getting in touch is due on 22 November.',
				'',
			],
		]);
	});

	test('asked again, it says so', () => {
		const story = `2026-11-01 asked Bo > Carla
			2026-11-08 asked Bo > Carla`;
		expect(owed(story).map(({ why }) => why)).toEqual([
			'You asked Bo on 1 November to introduce you to Carla; asking again whether it has happened was due on 15 November.',
		]);
	});

	test('for a further introduction everyone up the chain, nearest first', () => {
		const people: Reviewed['people'] = {
			Al: {},
			Bo: { referrer: 'Al' },
			Carla: { referrer: 'Bo' },
			Dan: {},
		};
		const story = '2026-11-18 introduced Carla > Dan';
		expect(
			owed(story, { people })
				.map(({ why }) => why)
				.slice(0, 3),
		).toEqual([
			'Carla introduced you to Dan on 18 November; thanks were due on 19 November.',
			'Carla, whom you know through Bo, introduced you to Dan on 18 November; thanks were due on 19 November.',
			'Bo, whom you know through Al, led you to Carla, who introduced you to Dan on 18 November; thanks were due on 19 November.',
		]);
	});

	test('somebody without a note is owed as well', () => {
		expect(owed('2026-11-18 introduced Ines > Marcus')).toMatchObject([
			{ act: 'thank-you', name: 'Ines', about: [] },
			{ act: 'reach', name: 'Marcus', about: [] },
		]);
		expect(owed('2026-11-18 introduced Ines > Marcus').some((row) => 'person' in row)).toBe(
			false,
		);
	});

	test('thank-yous, then questions, then first words, each by due day', () => {
		const story = `2026-11-10 introduced Bo > Carla
			2026-11-09 introduced Al > Dan
			2026-11-01 asked Bo > Ines
			2026-11-02 asked Al > Ines`;
		expect(
			rowsOf({ people: PEOPLE, story }).filter((row) => !row.startsWith('reconnect')),
		).toEqual([
			'thank-you introduced Al about Dan 2026-11-10',
			'thank-you introduced Bo about Carla 2026-11-11',
			'confirm Bo 2026-11-04',
			'confirm Al 2026-11-05',
			'reach Dan about Al 2026-11-12',
			'reach Carla about Bo 2026-11-13',
		]);
	});
});

describe('what is owed waits', () => {
	test('while it is due after the week', () => {
		const story = `2026-11-15 asked Bo > Carla
			2026-11-18 asked Bo > Carla`;
		expect(rowsOf({ people: PEOPLE, story }, 'confirm')).toEqual([
			'confirm Bo about Carla 2026-11-25 > due on 25 November',
		]);
	});

	test.each([
		['2025-11-20', ''],
		['2025-11-19', ' > older than a year: thank them or let it go'],
	])('when it has been open for more than a year: %s', (day, wait) => {
		const [row] = rowsOf(
			{ people: PEOPLE, story: `${day} introduced Bo > Carla` },
			'thank-you',
		);
		expect(row?.slice('thank-you introduced Bo about Carla 2025-11-21'.length)).toBe(wait);
	});

	test('each kind with its own advice, after the days that are set', () => {
		const story = `2026-06-01 introduced Bo > Carla
			2026-06-01 asked Bo > Dan`;
		const settings = { staleAfterDays: 90 };
		expect(owed(story, { settings }).map(({ notNow }) => notNow)).toEqual([
			'older than 90 days: thank them or let it go',
			'older than 90 days: ask once more or let it go',
			'older than 90 days: get in touch or let it go',
		]);
	});

	test('not while a question asked again is younger than that', () => {
		const story = `2025-06-01 asked Bo > Carla
			2026-11-01 asked Bo > Carla`;
		expect(rowsOf({ people: PEOPLE, story }, 'confirm')).toEqual([
			'confirm Bo about Carla 2026-11-08',
		]);
	});
});

describe('a gentle word stands beside it', () => {
	const mark = (people: Reviewed['people'], story: string) =>
		actsOf({ people: { ...PEOPLE, ...people }, story }).map((row) => row.mark)[0];

	test('when the referrer is archived', () => {
		const bo = { Bo: { archived: true, tier: 1 } } as const;
		expect(mark(bo, '2026-11-18 introduced Bo > Carla\n2026-11-18 met Bo')).toBe('Archived.');
	});

	test('when the bond with the referrer is cold', () => {
		expect(mark({}, '2026-11-18 introduced Bo > Carla\n2026-04-18 met Bo')).toBe(
			'You were last in touch 7 months ago.',
		);
	});

	test('from the day on which it is twice the cadence old', () => {
		const story = '2026-11-18 introduced Bo > Carla';
		expect(mark({}, `${story}\n2026-09-20 met Bo`)).toBe('You were last in touch 8 weeks ago.');
		expect(mark({}, `${story}\n2026-09-21 met Bo`)).toBe(undefined);
	});

	test('not when the bond with the referrer is only cooling', () => {
		expect(mark({}, '2026-11-18 introduced Bo > Carla\n2026-10-01 met Bo')).toBe(undefined);
	});

	test('when somebody is asked who has been given nothing yet', () => {
		expect(mark({}, '2026-11-18 asked Bo > Carla\n2026-11-18 met Bo')).toBe(
			'You have not given Bo anything yet.',
		);
	});

	test.each([
		'2025-11-18 help Bo given',
		'2025-11-18 gift Bo given',
		'2025-11-18 introduction-made Bo > Al',
		'2025-11-18 introduction-made Al > Bo',
	])('not when they have been given something: %s', (given) => {
		expect(mark({}, `2026-11-18 asked Bo > Carla\n2026-11-18 met Bo\n${given}`)).toBe(
			undefined,
		);
	});

	test('when they gave and were given nothing', () => {
		const story = '2026-11-18 asked Bo > Carla\n2026-11-18 met Bo\n2025-11-18 gift Bo received';
		expect(mark({}, story)).toBe('You have not given Bo anything yet.');
	});

	test('when I made the introduction myself', () => {
		expect(mark({}, '2026-11-18 introduced me > Carla')).toBe(
			'You made this introduction yourself.',
		);
	});
});

test('somebody to be asked or reached is brought something', () => {
	const people: Reviewed['people'] = {
		...PEOPLE,
		Carla: { needs: ['a book designer'] },
		Dan: { offers: ['book design', 'book covers'] },
		Bo: { raises: ['her exhibition'] },
	};
	const story = `2026-11-17 introduced Al > Carla
		2026-11-17 asked Bo > Ines
		2026-11-01 promise me > Bo due 2026-12-01: send the **catalogue**
		2026-11-01 promise Bo > me: lend the projector`;
	const says = (act: 'confirm' | 'reach') => actsOf({ people, story }, act).map(({ say }) => say);
	expect(says('confirm')).toEqual([
		'You promised: “send the catalogue”, due on 1 December. Bo promised: “lend the projector”. To raise: her exhibition.',
	]);
	expect(says('reach')).toEqual(['Carla looks for a book designer; Dan offers book design.']);
});
