import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulk } from '../../../src/core/record/bulk';
import { pathKey } from '../../../src/core/record/file-name';
import { newPerson, type PersonWish } from '../../../src/core/record/new-person';
import { recordReferral } from '../../../src/core/record/record-referral';
import { nameKey } from '../../../src/core/text/name';
import type { Settings, Signal } from '../../../src/core/settings/settings';
import { buildNetwork, day } from '../../fakes/build-network';
import { carryOut, nextId, owedIn, partyOf, writingOn } from '../../fakes/carry-out';

const TODAY = '2026-11-20';
const bo = { name: 'Bo Chen', person: partyOf('Bo Chen').path };

function made(wish: Partial<PersonWish>, changed: Partial<Settings> = {}) {
	const act = newPerson(
		{ name: 'Ana Silva', taken: () => false, ...wish },
		writingOn(TODAY, changed),
	);
	const [note, ...others] = act.creates;
	if (!note) throw new Error('No note was made.');
	expect([others, act.edits]).toEqual([[], []]);
	const notes = { [note.path]: note.text, [bo.person]: '# Bo Chen\n' };
	const known = buildNetwork(notes, changed).on(day(TODAY));
	return { ...note, done: act.done, known, person: known.person(note.path) };
}

test('a name is enough', () => {
	const { path, text, done, person } = made({});
	expect(path).toBe('People/Ana Silva.md');
	expect(text).toBe('# Ana Silva\n\n## Log\n');
	expect(done).toBe('Made a note for Ana Silva at People/Ana Silva.md.');
	expect(person?.name).toBe('Ana Silva');
});

test('all that is known stands in the properties, and is read back', () => {
	const { text, person, known } = made({
		tier: 3,
		referrer: bo,
		cadence: 45,
		segment: 'Makers',
		mail: 'ana@example.org',
	});
	expect(text).toBe(
		'---\ntier: 3\nreferrer: "[[Bo Chen]]"\ncadence: 45\nsegment: Makers\nemail: ana@example.org\n---\n# Ana Silva\n\n## Log\n',
	);
	expect(person?.facts).toMatchObject({
		tier: { value: 3 },
		cadence: { value: 45 },
		segments: ['Makers'],
		mails: ['ana@example.org'],
	});
	expect(known.referrers('People/Ana Silva.md')).toMatchObject([{ person: bo.person }]);
});

test('a name that is taken gets the next number', () => {
	const taken = (key: string) => key === pathKey('People/Ana Silva.md');
	expect(made({ taken }).path).toBe('People/Ana Silva 2.md');
});

const FOLDER: Signal = { by: 'folder', folder: 'Crew' };
const TAG: Signal = { by: 'tag', tag: 'person' };
const PROPERTY: Signal = { by: 'property', key: 'kind', value: 'contact' };

test.each<[string, Partial<Settings>, string, string]>([
	['the folder of people', { people: [FOLDER] }, 'Crew/Ana Silva.md', ''],
	[
		'the chosen folder below it',
		{ people: [FOLDER], newPeopleFolder: 'Crew/New' },
		'Crew/New/Ana Silva.md',
		'',
	],
	[
		'not a folder where nobody would be found',
		{ people: [FOLDER], newPeopleFolder: 'Inbox' },
		'Crew/Ana Silva.md',
		'',
	],
	['the tag of people', { people: [TAG] }, 'People/Ana Silva.md', 'tags:\n  - person\n'],
	['the property of people', { people: [PROPERTY] }, 'People/Ana Silva.md', 'kind: contact'],
	[
		'a chosen folder and the tag',
		{ people: [FOLDER, TAG], newPeopleFolder: 'Inbox' },
		'Inbox/Ana Silva.md',
		'tags:\n  - person\n',
	],
	[
		'a chosen folder and the usual sign',
		{ newPeopleFolder: 'Inbox' },
		'Inbox/Ana Silva.md',
		'type: person',
	],
])('somebody new gets %s', (_, changed, path, sign) => {
	const note = made({}, changed);
	expect(note.path).toBe(path);
	expect(note.text.includes('---')).toBe(sign !== '');
	expect(note.text).toContain(sign);
	expect(note.person?.name).toBe('Ana Silva');
});

test('whatever the name, they are known by it', () => {
	const words = fc.constantFrom(
		'Ana',
		'Silva',
		'de',
		'O’Neill',
		'Jörg',
		'Müller-Lüdenscheidt',
		'李',
		'雷',
	);
	const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
	const signs = fc.constantFrom<readonly Signal[]>([], [FOLDER], [TAG], [PROPERTY]);
	const folder = fc.constantFrom('', 'Inbox', 'Crew', 'Rolodex/2026');
	fc.assert(
		fc.property(name, signs, folder, (wanted, people, newPeopleFolder) => {
			const { person } = made({ name: wanted }, { people, newPeopleFolder });
			expect(person?.facts.names.map(nameKey)).toContain(nameKey(wanted));
		}),
	);
});

test('somebody new can be introduced in the same act', () => {
	const writing = writingOn(TODAY);
	const person = newPerson({ name: 'Ana Silva', taken: () => false }, writing);
	const referral = recordReferral(
		{
			referrer: partyOf('Bo Chen'),
			referred: { name: 'Ana Silva', person: 'People/Ana Silva.md' },
			stage: 'introduced',
			day: day(TODAY),
			words: '',
			id: nextId(),
		},
		writing,
	);
	const notes = carryOut(bulk([person, referral], 'Done.'), { [bo.person]: '# Bo Chen\n' });
	expect(owedIn(notes, TODAY).map(({ kind, towards }) => `${kind} ${towards.name}`)).toEqual([
		'thank-you Bo Chen',
		'reach Ana Silva',
	]);
});
