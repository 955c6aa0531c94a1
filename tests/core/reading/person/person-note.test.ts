import { describe, expect, test } from 'vitest';
import type { PersonFacts } from '../../../../src/core/reading/person/person-facts';
import type { Settings } from '../../../../src/core/settings/settings';
import { read } from '../../../fakes/read';
import { showName } from '../../../fakes/show-names';

const PATH = 'People/Ana Silva.md';

/** What the note of Ana Silva says of her. */
function factsOf(text: string, path = PATH, settings?: Partial<Settings>): PersonFacts {
	const { person } = read(path, text, settings);
	if (person === undefined) throw new Error(`${path} is nobody's note`);
	return person;
}

const properties = (yaml: string) => `---\n${yaml}\n---\n`;

/** One fact as a test writes it: its value and its line. */
function fact(yaml: string, of: keyof PersonFacts): unknown {
	const found = factsOf(properties(yaml))[of];
	return typeof found === 'object' && 'value' in found ? `${found.value} ${found.line}` : found;
}

describe('a property says', () => {
	test.each<[string, keyof PersonFacts, unknown]>([
		['tier: inner circle', 'tier', '2 2'],
		['Circle: Client', 'tier', '1 2'],
		['Contact Frequency: every 6 weeks', 'cadence', '42 2'],
		['keep-in-touch: never', 'cadence', 'never 2'],
		['last_contact: "[[2026-03-05]]"', 'lastContact', '2026-03-05 2'],
		['date_last_spoken: 2026-03-05T10:00', 'lastContact', '2026-03-05 2'],
		['next_check-in: 2026-03-12', 'nextTouch', '2026-03-12 2'],
		['snoozed until: 2026-05-01', 'snoozedUntil', '2026-05-01 2'],
		['first met: 2025-06-30 at a fair', 'metOn', '2025-06-30 2'],
		['type: person\nTier: 1', 'tier', '1 3'],
		['uid: 7c1f', 'uid', '7c1f'],
		['interests: [sailing, bread]', 'topics', ['sailing', 'bread']],
		['Lives in: Porto, Portugal; "[[Lisbon|LX]]"', 'places', ['Porto, Portugal', 'LX']],
		['organisation: "[[Harbour Books]]"', 'companies', ['Harbour Books']],
		['tags: [person, "#VIP", work/boats]', 'tags', ['person', 'vip', 'work/boats']],
		[
			'E-Mail: mailto:Ana@Silva.test; ana@home.test',
			'mails',
			['ana@silva.test', 'ana@home.test'],
		],
		['me: yes', 'self', true],
	])('%s', (yaml, of, expected) => {
		expect(fact(yaml, of)).toEqual(expected);
	});

	test('what somebody needs and offers, each with its line', () => {
		const { needs, offers } = factsOf(
			properties('looking for:\n  - a printer\n  - flour\noffers: legal advice; a van'),
		);
		expect(needs.map(({ value }) => value)).toEqual(['a printer', 'flour']);
		expect(offers).toEqual([
			{ value: 'legal advice', line: 5 },
			{ value: 'a van', line: 5 },
		]);
	});

	test.each([
		['Introduced by: [[Bo Chen]]', ['[[Bo Chen]]']],
		['intro-via: "[[Bo]] and [[Cy]]"', ['[[Bo]]', '[[Cy]]']],
	])('by whom somebody was introduced: %s', (yaml, expected) => {
		const { referrers } = factsOf(properties(yaml));
		expect(referrers.map(({ value }) => showName(value))).toEqual(expected);
		expect(referrers.every(({ line }) => line === 2)).toBe(true);
	});

	test('in the vault’s own words for tiers and order of day and month', () => {
		const { tier, lastContact } = factsOf(
			properties('tier: Gold\nlast contact: 05/03/2026'),
			PATH,
			{ tierLabels: new Map([['gold', 1]]), dayOrder: 'dmy' },
		);
		expect([tier?.value, lastContact?.value]).toEqual([1, '2026-03-05']);
	});
});

describe('a label of the body says it where no property does', () => {
	test.each([
		'**Tier:** client',
		'- Tier:: 1',
		'| Field | Value |\n|---|---|\n| **Tier** | client |',
	])('%j', (text) => {
		expect(factsOf(text).tier?.value).toBe(1);
	});

	test('and a property wins over it', () => {
		expect(factsOf(`${properties('tier: 2')}**Tier:** 1`).tier).toEqual({ value: 2, line: 2 });
	});
});

describe('what cannot be read is told, and the rest holds', () => {
	test.each([
		['tier: platinum', 'tier-unknown 3 The tier “platinum” is not known'],
		['cadence: now and then', 'property-unreadable 3 The cadence “now and then” was'],
		['last-contact: someday', 'property-unreadable 3 “someday” is not a day'],
		['next touch: 05/03/2026', 'property-unreadable 3 “05/03/2026” is not a day'],
	])('%s', (yaml, expected) => {
		const { diagnostics, person } = read(
			PATH,
			properties(`offers: bread\n${yaml}\nreferrer: Bo`),
		);
		const told = diagnostics.map(({ code, line, message }) => `${code} ${line} ${message}`);
		expect(told).toHaveLength(1);
		expect(told[0]).toContain(expected);
		expect(person?.offers[0]?.value).toBe('bread');
		expect(person?.referrers).toHaveLength(1);
		expect(person?.lastContact ?? person?.tier ?? person?.cadence).toBeUndefined();
	});

	test('but not where people met, which may be told in words', () => {
		expect(read(PATH, properties('met: at a fair\nintroduced: by mail')).diagnostics).toEqual(
			[],
		);
	});
});

describe('the names of somebody are the note’s own', () => {
	test.each([
		[
			'and nicknames in one line',
			properties('nickname: Annie, Nan'),
			['Ana Silva', 'Annie', 'Nan'],
		],
		['and a full name', properties('name: Ana Maria Silva'), ['Ana Silva', 'Ana Maria Silva']],
		[
			'and first and last name',
			properties('first name: Anna\nlast_name: Silva'),
			['Ana Silva', 'Anna Silva'],
		],
		[
			'and a title that is a name',
			properties('title: Dr Ana Silva'),
			['Ana Silva', 'Dr Ana Silva'],
		],
		['but no profession', properties('title: Head of Sales'), ['Ana Silva']],
		['and the heading', '# Ana Silva-Reis', ['Ana Silva', 'Ana Silva-Reis']],
		['but no heading in words', '# What is known about her', ['Ana Silva']],
		['each once', properties('aliases: [ana silva, Annie, ANNIE]'), ['Ana Silva', 'Annie']],
	])('%s', (_rule, text, expected) => {
		expect(factsOf(text).names).toEqual(expected);
	});

	test('tell the vault’s owner', () => {
		const settings = { selfNames: ['Annie'] };
		expect(factsOf(properties('aliases: [Annie]'), PATH, settings).self).toBe(true);
		expect(factsOf('', PATH, settings).self).toBe(false);
	});
});

describe('somebody is archived', () => {
	test.each([
		['by a status', properties('status: deceased'), PATH, true],
		['by a folder', '', 'People/_Archive/Ana Silva.md', true],
		['not where the property says no', properties('archived: false'), PATH, false],
		['not by another status', properties('status: active'), PATH, false],
	])('%s', (_rule, text, path, expected) => {
		expect(factsOf(text, path).archived).toBe(expected);
	});
});

test('what to raise next time is listed until it is ticked', () => {
	const text =
		'## Raise next time\n- the grant\n- [ ] her move\n- [x] the fair\n- \n\n## Log\n- no';
	expect(factsOf(text).raises).toEqual([
		{ value: 'the grant', line: 2 },
		{ value: 'her move', line: 3 },
	]);
});
