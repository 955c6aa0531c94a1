import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/calendar/day';
import { CONTACTS, logContact, type ContactWish } from '../../../src/core/record/log-contact';
import { recordReferral } from '../../../src/core/record/record-referral';
import type { Settings } from '../../../src/core/settings/settings';
import { day } from '../../fakes/build-network';
import {
	carryOut,
	changesLeft,
	emptyNote,
	knownFrom,
	nextId,
	owedIn,
	partyOf,
	writingOn,
	type Notes,
} from '../../fakes/carry-out';

const TODAY = '2026-11-20';
const ANA = partyOf('Ana Silva');
const BEN = partyOf('Ben Okafor');
const CARLA = partyOf('Carla Diaz');
const PEOPLE = [ANA, BEN, CARLA];
const NOTES: Notes = Object.fromEntries(PEOPLE.map(({ name, path }) => [path, emptyNote(name)]));

function logged(wish: Partial<ContactWish>, changed: Partial<Settings> = {}) {
	const ids = [nextId(), nextId(), nextId(), nextId()];
	const saw = { people: [ANA], kind: 'met' as const, day: day(TODAY), words: '', ids };
	return logContact({ ...saw, ...wish }, writingOn(TODAY, changed));
}

test('saw Ana today: two words and a day', () => {
	const act = logged({ ids: ['k-0a9d8e7f'] });
	expect(carryOut(act, NOTES)[ANA.path]).toBe(
		'# Ana Silva\n\n## Log\n- 2026-11-20 met ^k-0a9d8e7f\n',
	);
	expect(act.done).toBe('Logged a meeting with Ana Silva in People/Ana Silva.md.');
});

test('a contact with several is one line, in the note of the first', () => {
	const act = logged({
		people: [ANA, BEN, CARLA],
		kind: 'called',
		words: 'new job',
		ids: ['k-0a9d8e7f'],
	});
	const after = carryOut(act, NOTES);
	expect(after).toEqual({
		...NOTES,
		[ANA.path]:
			'# Ana Silva\n\n## Log\n- 2026-11-20 call with [[Ben Okafor]] and [[Carla Diaz]]: new job ^k-0a9d8e7f\n',
	});
	expect(act.done).toBe(
		'Logged a call with Ana Silva, Ben Okafor and Carla Diaz in People/Ana Silva.md.',
	);
});

test('a gift to several is one line for each', () => {
	const act = logged({ people: [ANA, BEN], kind: 'gift', words: 'a book', ids: ['k-1', 'k-2'] });
	expect(carryOut(act, NOTES)).toMatchObject({
		[ANA.path]: '# Ana Silva\n\n## Log\n- 2026-11-20 gift for them: a book ^k-1\n',
		[BEN.path]: '# Ben Okafor\n\n## Log\n- 2026-11-20 gift for them: a book ^k-2\n',
	});
	expect(act.done).toBe(
		'Logged a gift for Ana Silva and Ben Okafor in People/Ana Silva.md and People/Ben Okafor.md.',
	);
});

test.each([
	['gift', false, 'Logged a gift for Ana Silva in People/Ana Silva.md.'],
	['gift', true, 'Logged a gift from Ana Silva in People/Ana Silva.md.'],
	['help', false, 'Logged help for Ana Silva in People/Ana Silva.md.'],
	['help', true, 'Logged help from Ana Silva in People/Ana Silva.md.'],
] as const)('of %s, received: %s, the message says who gave it', (kind, received, said) => {
	expect(logged({ kind, received }).done).toBe(said);
});

test.each([
	['gift', false, 'given'],
	['gift', true, 'received'],
	['help', false, 'given'],
	['help', true, 'received'],
] as const)('%s, received: %s, is %s', (kind, received, favour) => {
	const after = carryOut(logged({ kind, received, words: 'the big atlas' }), NOTES);
	const [event] = knownFrom(after, TODAY).events(ANA.path);
	expect(event?.told).toMatchObject({ kind, favour });
});

test('what comes next is a task of its own, with the day it is due', () => {
	const followUp = { words: 'send the list', due: day('2026-11-27') };
	const act = logged({ kind: 'called', followUp, ids: ['k-1', 'k-2'] });
	const after = carryOut(act, NOTES);
	expect(after[ANA.path]).toBe(
		'# Ana Silva\n\n## Log\n- 2026-11-20 call ^k-1\n- [ ] send the list 📅 2026-11-27 ^k-2\n',
	);
	expect(knownFrom(after, TODAY).followUps(ANA.path)).toMatchObject([
		{ text: 'send the list', due: '2026-11-27', mine: true, done: false },
	]);
	expect(act.done).toBe('Logged a call with Ana Silva and a follow-up in People/Ana Silva.md.');
});

test.each([
	'send [[Ben Okafor]] the list',
	'call again',
	'thank her',
	'look at %% and <!-- in the draft',
	'two\nlines',
	'- [ ] send the list',
	'ask about `this',
	'book a table ^k-12345678',
])('“%s” to be done next is open until it is ticked, and nothing else', (words) => {
	const followUp = { words, due: day('2026-11-27') };
	const after = carryOut(logged({ kind: 'called', words: 'new job', followUp }), NOTES);
	const known = knownFrom(after, TODAY);
	const promised = PEOPLE.flatMap(({ path }) => known.followUps(path));
	expect([...new Set(promised)]).toMatchObject([{ due: '2026-11-27', done: false, mine: true }]);
	const events = known.events(ANA.path).filter(({ day: on }) => on !== undefined);
	expect(events).toMatchObject([{ kind: 'called', text: 'call: new job' }]);
});

test('nobody is no contact, and too few ids are none', () => {
	expect(() => logged({ people: [] })).toThrow(RangeError);
	expect(() => logged({ ids: [] })).toThrow(RangeError);
});

describe('the property last-contact', () => {
	const withProperty = (properties: string) => ({
		[ANA.path]: `---\n${properties}\n---\n# Ana Silva\n\n## Log\n`,
	});
	const propertiesAfter = (properties: string, changed: Partial<Settings> = {}, on = TODAY) => {
		const act = logged({ day: day(on) }, changed);
		const after = carryOut(act, withProperty(properties))[ANA.path] ?? '';
		expect(after).toContain(`- ${on} met ^k-`);
		return after.split('\n---\n')[0]?.replace('---\n', '');
	};

	test.each([
		[
			'tier: 1\nlast-contact: 2026-03-01 # in the shop',
			'tier: 1\nlast-contact: 2026-11-20 # in the shop',
		],
		['Last contacted: 2026-03-01', 'Last contacted: 2026-11-20'],
		['last-contact: "[[2026-03-01]]"', 'last-contact: "[[2026-11-20]]"'],
		['tier: 1', 'tier: 1\nlast-contact: 2026-11-20'],
		['last-contact:', 'last-contact: 2026-11-20'],
		['last-contact: 2026-11-20', 'last-contact: 2026-11-20'],
		['last-contact: 20 November 2026', 'last-contact: 20 November 2026'],
		['last-contact: 2026-12-01', 'last-contact: 2026-12-01'],
		['last-contact: in spring', 'last-contact: in spring'],
	])('%j becomes %j', (before, after) => {
		expect(propertiesAfter(before)).toBe(after);
	});

	test('a note without properties gets none', () => {
		expect(carryOut(logged({}), NOTES)[ANA.path]).not.toContain('last-contact');
	});

	test('it stays when the setting says so', () => {
		expect(propertiesAfter('last-contact: 2026-03-01', { moveLastContact: false })).toBe(
			'last-contact: 2026-03-01',
		);
	});

	test('a contact still to come does not move it', () => {
		expect(propertiesAfter('last-contact: 2026-03-01', {}, '2026-11-27')).toBe(
			'last-contact: 2026-03-01',
		);
	});

	test('it moves in the notes of all who were there', () => {
		const notes = {
			...NOTES,
			[BEN.path]: '---\nlast-contact: 2026-03-01\n---\n# Ben Okafor\n',
		};
		const after = carryOut(logged({ people: [ANA, BEN] }), notes);
		expect(after[BEN.path]).toBe('---\nlast-contact: 2026-11-20\n---\n# Ben Okafor\n');
	});

	test('where it cannot be read the line is written all the same, and the rest is said', () => {
		const people = [{ ...ANA, unreadableAt: 3 }];
		const act = logged({ people });
		const after = carryOut(act, withProperty('tier: 1\nlast-contact: [2026'))[ANA.path];
		expect(after).toContain(
			'last-contact: [2026\n---\n# Ana Silva\n\n## Log\n- 2026-11-20 met ^k-',
		);
		expect(act.done).toBe(
			'Logged a meeting with Ana Silva in People/Ana Silva.md. The properties of Ana Silva cannot be read (line 3), so the last contact there was not changed.',
		);
	});
});

test('a note that cannot be written in refuses the whole', () => {
	const [edit] = logged({}).edits;
	expect(edit?.edit('---\rtier: 1\r---\r# Ana Silva\r')).toHaveProperty('refused');
});

describe('whatever is typed about it', () => {
	const words = fc.oneof(
		fc.constantFrom(
			'',
			'no answer',
			'cancelled',
			'[[Dora Lund]] cancelled',
			'talked about [[Dora Lund]]',
			'should meet next week',
			'left a voicemail',
			'2026-01-01',
			'✅ 2026-01-01',
			'12:30',
			'- [ ] call',
			'~~lunch~~',
			'she did not show up',
			'plan the next meeting with [[Dora Lund]]',
			'[contact:: no]',
			'(contact::no) `code` ~~struck~~',
		),
		fc.string({ unit: 'grapheme', maxLength: 40 }),
	);
	const people = fc.subarray(PEOPLE, { minLength: 1 });

	test('everybody who was there was last in contact that day', () => {
		fc.assert(
			fc.property(
				people,
				fc.constantFrom(...CONTACTS),
				words,
				fc.nat(400),
				(who, kind, typed, ago) => {
					const on = addDays(day(TODAY), -ago);
					const act = logged({ people: who, kind, words: typed, day: on });
					const after = carryOut(act, NOTES);
					const known = knownFrom(after, TODAY);
					for (const party of PEOPLE) {
						const last = known.lastContact(party.path)?.day;
						expect(last).toBe(who.includes(party) ? on : undefined);
					}
					expect(changesLeft(act, after)).toBe(0);
				},
			),
			{ numRuns: 60 },
		);
	});

	test('not a word is lost', () => {
		const sayable = words.map((typed) => typed.replace(/\s+/gu, ' ').trim());
		fc.assert(
			fc.property(fc.constantFrom(...CONTACTS), sayable, (kind, typed) => {
				const text = carryOut(logged({ kind, words: typed }), NOTES)[ANA.path] ?? '';
				const lettersOf = (of: string) => of.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
				expect(lettersOf(text)).toContain(lettersOf(typed));
			}),
		);
	});

	test('whoever was introduced is reached', () => {
		fc.assert(
			fc.property(fc.constantFrom(...CONTACTS), words, fc.nat(10), (kind, typed, after) => {
				const introduced = {
					referrer: ANA,
					referred: { name: CARLA.name, person: CARLA.path },
					stage: 'introduced' as const,
					day: day('2026-11-02'),
					words: '',
					id: nextId(),
				};
				const notes = carryOut(recordReferral(introduced, writingOn(TODAY)), NOTES);
				const on = addDays(day('2026-11-02'), after);
				const met = carryOut(
					logged({ people: [CARLA], kind, words: typed, day: on }),
					notes,
				);
				expect(
					owedIn(met, TODAY).find(({ kind: owed }) => owed === 'reach')?.closed,
				).toMatchObject({ by: 'reached', day: on });
			}),
			{ numRuns: 40 },
		);
	});
});
