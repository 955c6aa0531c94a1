import { describe, expect, test } from 'vitest';
import { contentWords } from '../../../src/core/review/content-words';
import { actsOf, rowsOf, type Reviewed } from '../../fakes/print-review';

describe('the words by which needs and offers are compared', () => {
	test.each([
		['an accountant for small firms', 'accountant'],
		['Accountants', 'accountant'],
		['help with my taxes and books', 'tax book'],
		['bakeries, boxes; glass', 'bakery box glass'],
		['Bücher & Bilanzen', 'bucher bilanzen'],
		['un contable para la empresa', 'contable empresa'],
		['e-mail, web-design (2026)', 'mail web design 2026'],
		['会计服务', '会计 计服 服务'],
		['茶', '茶'],
		['the best of the best', ''],
		['', ''],
	])('%s', (text, words) => {
		expect([...contentWords(text)].join(' ')).toBe(words);
	});
});

/** One need and one offer, and whether they meet. */
function meets(need: string, offer: string, story = '') {
	const people: Reviewed['people'] = { Ana: { needs: [need] }, Bo: { offers: [offer] } };
	return rowsOf({ people, story }, 'give').length > 0;
}

describe('an introduction to give', () => {
	test.each([
		['packaging design', 'packaging design', true],
		['Someone for PACKAGING', 'packaging, labels and boxes', true],
		['a bookkeeper', 'bookkeepers for hire', true],
		['an atelier', 'Ateliér', true],
		['a good lawyer', 'good advice on tenancies', false],
		['kiln insurance', 'studio tours', false],
		['the best', 'the best', false],
		['', '', false],
	])('%s; %s', (need, offer, expected) => {
		expect(meets(need, offer)).toBe(expected);
	});

	test('says who needs what and who offers it', () => {
		const people: Reviewed['people'] = {
			Ana: { tier: 3, needs: ['an accountant'] },
			Bo: { offers: ['accountants and auditors'] },
		};
		expect(actsOf({ people }, 'give')).toEqual([
			{
				act: 'give',
				person: 'People/Ana.md',
				name: 'Ana',
				tier: 3,
				minutes: 10,
				about: ['People/Bo.md'],
				why: 'Ana looks for an accountant; Bo offers accountants and auditors.',
				say: 'Ask both whether they would like to meet, then introduce them.',
				source: { path: 'People/Ana.md', line: 3 },
			},
		]);
	});

	test.each([
		['I introduced them to each other', '2025-01-01 introduction-made Ana > Bo', false],
		['I introduced them the other way round', '2025-01-01 introduction-made Bo > Ana', false],
		['one came through the other', '2025-01-01 introduced Ana > Bo', false],
		['they have been in one meeting', '2025-01-01 met Ana, Bo', false],
		['they will be in one meeting', '2026-12-01 met Ana, Bo', true],
		['one was talked about with the other', '2025-01-01 met Ana > Bo', true],
		['both know somebody else', '2025-01-01 introduction-made Ana > Carla', true],
	])('is %s: %s', (_, story, expected) => {
		expect(meets('a printer', 'printers', story)).toBe(expected);
	});

	test('is not offered with oneself, nor with archived people, nor with the vault’s owner', () => {
		const people: Reviewed['people'] = {
			Ana: { needs: ['a printer'], offers: ['a printer'] },
			Old: { offers: ['a printer'], archived: true },
			Mara: { offers: ['a printer'], self: true },
			Older: { needs: ['a printer'], archived: true },
		};
		expect(rowsOf({ people }, 'give')).toEqual([]);
	});

	test('of several the one with the most words in common, then the nearer tier, then by path', () => {
		const offers = ['green paint'];
		const people: Reviewed['people'] = {
			Ana: { needs: ['green boat paint'] },
			Far: { tier: 4, offers },
			Near: { tier: 1, offers },
			Also: { tier: 1, offers },
			Best: { tier: 4, offers: ['boat paint, green or red'] },
		};
		expect(rowsOf({ people }, 'give')).toEqual(['give Ana about Best']);
		const { Best: _, ...others } = people;
		expect(rowsOf({ people: others }, 'give')).toEqual(['give Ana about Also']);
	});

	test('is one row for two people who could serve each other', () => {
		const people: Reviewed['people'] = {
			Ana: { needs: ['a printer'], offers: ['honey'] },
			Bo: { needs: ['honey'], offers: ['a printer'] },
		};
		expect(rowsOf({ people }, 'give')).toEqual(['give Ana about Bo']);
	});

	test('comes after what is to be raised, the nearer tier first', () => {
		const people: Reviewed['people'] = {
			Ana: { tier: 4, needs: ['a printer'] },
			Bo: { tier: 1, needs: ['printers'] },
			Carla: { offers: ['a printer'] },
			Dan: { tier: 4, raises: ['the boat'] },
			Eve: { tier: 2, raises: ['the garden'] },
			Old: { tier: 1, raises: ['the past'], archived: true },
		};
		expect(rowsOf({ people }, 'give')).toEqual([
			'give Eve',
			'give Dan',
			'give Bo about Carla',
			'give Ana about Carla',
		]);
	});

	test('is found among a thousand people who offer the same, without comparing them all', () => {
		const many = Object.fromEntries(
			Array.from({ length: 1000 }, (_, i) => [
				`P${i}`,
				{ offers: ['paint'], needs: ['paint'] },
			]),
		);
		const people = {
			...many,
			Rare: { offers: ['paint for boats'] },
			Boat: { needs: ['boat paint'] },
		};
		expect(rowsOf({ people }, 'give')).toContain('give Boat about Rare');
	});
});

describe('what is to be raised', () => {
	test('stands in one row a person, with the last contact', () => {
		const people: Reviewed['people'] = { Ana: { raises: ['the **grant**', 'her daughter.'] } };
		const story = '2026-11-10 met Ana: Coffee with [[Ana]]';
		expect(actsOf({ people, story }, 'give')).toMatchObject([
			{
				name: 'Ana',
				about: [],
				why: 'You noted 2 things to raise with Ana next time; last: coffee on 10 November.',
				say: 'To raise: the grant; her daughter.',
				source: { path: 'People/Ana.md', line: 2 },
			},
		]);
	});

	test('with somebody never met says so', () => {
		expect(actsOf({ people: { Ana: { raises: ['the grant'] } } }, 'give')).toMatchObject([
			{
				why: 'You noted something to raise with Ana next time; you have not been in touch yet.',
			},
		]);
	});

	test.each([
		['noted at the last contact', '2026-11-10 met Ana\n2026-11-10 raise Ana: the boat', 1],
		['noted since the last contact', '2026-11-10 met Ana\n2026-11-12 raise Ana: the boat', 1],
		['noted before the last contact', '2026-11-10 met Ana\n2026-11-08 raise Ana: the boat', 0],
		['about them, not with them', '2026-11-10 met Ana\n2026-11-12 raise Bo > Ana', 0],
	])('elsewhere: %s', (_, story, rows) => {
		expect(rowsOf({ people: { Ana: {} }, story }, 'give')).toHaveLength(rows);
	});
});

describe('every reconnect says what could be given', () => {
	const LATE = '2026-09-01 met Ana';
	const say = (people: Reviewed['people'], story = LATE) =>
		actsOf({ people, story }, 'reconnect').map((row) => row.say)[0];

	test('an introduction that serves them', () => {
		const people: Reviewed['people'] = {
			Ana: { tier: 1, needs: ['a printer'] },
			Bo: { offers: ['a printer'] },
		};
		expect(say(people)).toBe('Ana looks for a printer; Bo offers a printer.');
	});

	test('an introduction in which they serve another', () => {
		const people: Reviewed['people'] = {
			Ana: { tier: 1, offers: ['a printer'] },
			Bo: { needs: ['a printer'] },
		};
		expect(say(people)).toBe('Bo looks for a printer; Ana offers a printer.');
	});

	test('what was noted for them, and what I promised', () => {
		const people: Reviewed['people'] = { Ana: { tier: 1, raises: ['an article on soil'] } };
		const story = `${LATE}\n2026-09-01 promise me > Ana: three samples`;
		expect(say(people, story)).toBe(
			'You promised: “three samples”. To raise: an article on soil.',
		);
	});

	test('somebody who shares a rare topic, when there is nothing else', () => {
		const people: Reviewed['people'] = {
			Ana: { tier: 1, topics: ['Bees', 'Wine'] },
			Bo: { topics: ['bees'] },
			Carla: { topics: ['bees', 'wine'] },
		};
		expect(say(people)).toBe('Ana and Carla share a topic, Wine; they may like to meet.');
		expect(say(people, `${LATE}\n2026-01-01 introduction-made Ana > Carla`)).toBe(
			'Ana and Bo share a topic, Bees; they may like to meet.',
		);
	});

	test('no topic that everybody shares', () => {
		const many = Object.fromEntries(
			Array.from({ length: 9 }, (_, i) => [`P${i}`, { topics: ['AI'] }]),
		);
		expect(say({ Ana: { tier: 1, topics: ['AI'] }, ...many })).toBe('');
	});

	test('nothing when the notes hold nothing', () => {
		expect(say({ Ana: { tier: 1 } })).toBe('');
	});
});
