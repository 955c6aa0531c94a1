import { expect, test } from 'vitest';
import { meetingOf, personOf } from '../../fakes/build-facts';
import { buildNetwork, day } from '../../fakes/build-network';

const MEETING = 'Meetings/2026-05-04 Talk.md';

/** A person's note with properties, one per line. */
function person(...properties: readonly string[]): string {
	return ['---', 'type: person', ...properties, '---', ''].join('\n');
}

/** Whom a meeting's attendees lead to: a path, `not a person`, or `unknown`, one word for each. */
function attendees(
	notes: Readonly<Record<string, string>>,
	names: readonly string[],
	path = MEETING,
): readonly string[] {
	const network = buildNetwork(notes);
	network.put(meetingOf(path, '2026-05-04', names));
	const note = network.on(day('2026-06-01')).note(path);
	return names.map((raw) => {
		const found = note?.attendees.find((attendee) => attendee.raw === raw);
		if (found === undefined) return 'not a person';
		return found.self ? 'self' : (found.person ?? 'unknown');
	});
}

const ANA = { 'People/Ana Silva.md': person() };

test.each([
	['[[Ana Silva]]'],
	['[[Ana Silva|Ana]]'],
	['[[Ana Silva#Log]]'],
	['[[Ana Silva.md]]'],
	['[[ana silva]]'],
	['[[ANA SILVA]]'],
	['[[People/Ana Silva]]'],
	['[[people/ana silva.md|A.]]'],
	['[[/People/Ana Silva]]'],
	['[[../People/Ana Silva]]'],
	['[Ana](People/Ana%20Silva.md)'],
	['[[Persons/Ana Silva|Ana Silva]]'],
	['[[@Ana Silva]]'],
	['[[Person - Ana Silva]]'],
	['[[ana-silva]]'],
	['Ana Silva'],
	['ana silva'],
	['Ana_Silva'],
	['@Ana-Silva'],
	['#people/ana-silva'],
])('%s leads to the note Ana Silva', (name) => {
	expect(attendees(ANA, [name])).toEqual(['People/Ana Silva.md']);
});

test.each([
	['alice-smith', '[[Alice Smith]]'],
	['Alice_Smith', '[[Alice Smith]]'],
	['Alice Smith', '[[alice_smith]]'],
	['Smith, Alice', '[[Alice Smith]]'],
	['Alice Smith', '[[Smith, Alice]]'],
	['@Alice Smith', '[[Alice Smith]]'],
	['@Alice Smith', '[[@Alice Smith]]'],
	['Person - Alice Smith', '[[Alice Smith]]'],
	['p-Alice Smith', '[[Alice Smith]]'],
	['Alice Smith ', '[[Alice Smith]]'],
	['Jose\u0301', '[[Jos\u00e9]]'],
	['Jos\u00e9', '[[Jose\u0301]]'],
	['林美玲', '[[林美玲]]'],
	['constructor', '[[constructor]]'],
	['__proto__', '[[__proto__]]'],
])('the note "%s" is found by %s', (file, name) => {
	const path = `People/${file}.md`;
	expect(attendees({ [path]: person() }, [name])).toEqual([path]);
});

test('an alias, a name property and a mail address lead to their person', () => {
	const notes = {
		'People/JD.md': person('name: Jane Doe', 'aliases: [Janie]', 'email: Jane@example.org'),
	};
	const names = ['[[Janie]]', 'jane@example.org', 'Jane Doe'];
	for (const name of names) expect(attendees(notes, [name])).toEqual(['People/JD.md']);
});

test('a note of that name comes before somebody else’s alias', () => {
	const notes = {
		...ANA,
		'People/Ana.md': person(),
		'People/Ana Bo.md': person('aliases: [Ana]'),
	};
	expect(attendees(notes, ['[[Ana]]'])).toEqual(['People/Ana.md']);
});

test('a link to a company, a project or a citekey is nobody', () => {
	const notes = { ...ANA, 'Firms/Contoso.md': '# Contoso', '@doe2020.md': '# A paper' };
	expect(attendees(notes, ['[[Ana Silva]]', '[[Contoso]]', '[[@doe2020]]'])).toEqual([
		'People/Ana Silva.md',
		'not a person',
		'not a person',
	]);
});

test('a link finds its note in any case and any form of its letters', () => {
	const notes = { ...ANA, 'Firms/Caf\u00e9 Contoso.md': '# A firm' };
	expect(attendees(notes, ['[[Ana Silva]]', '[[CAFE\u0301 contoso]]'])[1]).toBe('not a person');
});

test('a link to a day’s note that is not written yet is nobody', () => {
	expect(attendees(ANA, ['[[Ana Silva]]', '[[2026-05-03]]'])[1]).toBe('not a person');
});

test('a link to a note that does not exist is an unknown person', () => {
	expect(attendees(ANA, ['[[Zed Young]]', 'Yan'])).toEqual(['unknown', 'unknown']);
});

test('a plain first name is nobody’s name in a vault, only among those present', () => {
	expect(attendees(ANA, ['Ana'])).toEqual(['unknown']);
});

const TWINS = { 'People/Work/Ana.md': person(), 'People/Home/Ana.md': person() };

test('between two notes of one name that nothing tells apart, nobody is chosen', () => {
	expect(attendees(TWINS, ['[[Ana]]'])).toEqual(['unknown']);
	expect(attendees(TWINS, ['Ana'])).toEqual(['unknown']);
});

test('a path says which of two notes of one name is meant', () => {
	const names = ['[[People/Work/Ana]]', '[[Home/Ana]]'];
	expect(attendees(TWINS, names)).toEqual(['People/Work/Ana.md', 'People/Home/Ana.md']);
});

test('of two people of one name the one who is present is meant', () => {
	const names = ['[[People/Home/Ana|Ana]]', 'Ana'];
	expect(attendees(TWINS, names)).toEqual(['People/Home/Ana.md', 'not a person']);
});

test('a link prefers the note in its own folder, then the one with fewest folders, as the app does', () => {
	const notes = { 'People/Ana.md': person(), 'Clients/West/Ana.md': person() };
	expect(attendees(notes, ['[[Ana]]'])).toEqual(['People/Ana.md']);
	expect(attendees(notes, ['[[Ana]]'], 'Clients/West/Talk.md')).toEqual(['Clients/West/Ana.md']);
});

test('a meeting note called after a person links to the person, not to itself', () => {
	expect(attendees(ANA, ['[[Ana Silva]]'], 'Meetings/Ana Silva.md')).toEqual([
		'People/Ana Silva.md',
	]);
});

test('the vault’s owner is never somebody else', () => {
	const notes = { ...ANA, 'People/Mara.md': person('self: true', 'aliases: [M. L.]') };
	expect(attendees(notes, ['[[Mara]]', 'M. L.', 'me', '[[Ana Silva]]'])).toEqual([
		'self',
		'self',
		'self',
		'People/Ana Silva.md',
	]);
});

/** The diagnostics of the one meeting, as `line code message`. */
function complaints(notes: Readonly<Record<string, string>>, meeting: string): readonly string[] {
	const known = buildNetwork({ ...notes, [MEETING]: meeting }).on(day('2026-06-01'));
	return known
		.diagnostics(MEETING)
		.map(({ line, code, severity, message }) => `${line} ${severity} ${code}: ${message}`);
}

test('two people of one name are reported with both their notes', () => {
	const meeting = '---\ntype: meeting\ndate: 2026-05-04\nattendees: ["[[Ana]]"]\n---\n';
	expect(complaints(TWINS, meeting)).toEqual([
		'4 warning name-ambiguous: “Ana” may be People/Home/Ana.md or People/Work/Ana.md; link the one you mean.',
	]);
});

test('a name with its path is clear, whoever else is called the same', () => {
	const meeting = '---\ntype: meeting\ndate: 2026-05-04\nattendees: ["[[Work/Ana]]"]\n---\n';
	expect(complaints(TWINS, meeting)).toEqual([]);
});

test('a name for which the app had to choose is reported gently', () => {
	const notes = { 'People/Ana.md': person(), 'Clients/West/Ana.md': person() };
	const meeting = '---\ntype: meeting\ndate: 2026-05-04\nattendees: ["[[Ana]]"]\n---\n';
	expect(complaints(notes, meeting)).toEqual([
		'4 info name-ambiguous: “Ana” is taken for People/Ana.md, where the link leads in the app; Clients/West/Ana.md bears the name too.',
	]);
});

const ACTIONS = `---
type: meeting
date: 2026-05-04
attendees: ["[[Ana Silva]]", "[[Bo Chen]]"]
---
## Action items

- [ ] **Ana:** send the list
`;

/** The owner of the first follow-up of a meeting. */
function owner(notes: Readonly<Record<string, string>>, meeting = ACTIONS): string | undefined {
	const known = buildNetwork({ ...notes, [MEETING]: meeting }).on(day('2026-06-01'));
	return known.note(MEETING)?.followUps[0]?.owners[0]?.person;
}

test('a first name is the one attendee who has it', () => {
	expect(owner({ ...ANA, 'People/Bo Chen.md': person() })).toBe('People/Ana Silva.md');
});

test('a first name that two attendees have is neither, and reported', () => {
	const notes = { ...ANA, 'People/Bo Chen.md': person('aliases: [Ana Chen]') };
	expect(owner(notes)).toBeUndefined();
	expect(complaints(notes, ACTIONS)).toEqual([
		'8 warning name-ambiguous: “Ana” may be People/Ana Silva.md or People/Bo Chen.md; link the one you mean.',
	]);
});

test('a first name shared with somebody who has no note is not guessed', () => {
	const meeting = ACTIONS.replace('[[Bo Chen]]', 'Ana Ruiz');
	expect(owner(ANA, meeting)).toBeUndefined();
});

test('a first name outside the meeting is nobody', () => {
	expect(owner({ ...ANA, 'People/Bo Chen.md': person() }, ACTIONS.replace('Ana:', 'Cy:'))).toBe(
		undefined,
	);
});

const AMARA = { 'People/Amara Cole.md': person(), 'People/Draper.md': person() };

test.each([
	...['Dr Amara Cole', 'Dr. Amara Cole', 'Prof. Dr. Amara Cole', 'Mrs Amara Cole'],
	...['Ms. Amara Cole', 'Frau Amara Cole', 'Mme Amara Cole', 'Sra. Amara Cole'],
	...['Ing. Amara Cole', 'Dott. Amara Cole', 'dr amara cole', 'Cole, Dr. Amara'],
	...['[[Dr Amara Cole]]', '[[dr-amara-cole]]', '#people/dr-amara-cole'],
])('%s is Amara Cole', (name) => {
	expect(attendees(AMARA, [name])).toEqual(['People/Amara Cole.md']);
});

test('whoever is really called so is meant', () => {
	const notes = { ...AMARA, 'People/Don Draper.md': person() };
	expect(attendees(notes, ['Don Draper'])).toEqual(['People/Don Draper.md']);
	const dr = { ...AMARA, 'People/AC.md': person('aliases: [Dr Amara Cole]') };
	expect(attendees(dr, ['Dr Amara Cole'])).toEqual(['People/AC.md']);
});

test('a title alone, or before another name, is nobody', () => {
	expect(attendees(AMARA, ['Dr', 'Dr Cole', 'Dry Amara Cole'])).toEqual([
		'unknown',
		'unknown',
		'unknown',
	]);
});

test('a title does not tell two people of one name apart', () => {
	const notes = { 'A/Amara Cole.md': person(), 'B/Amara Cole.md': person() };
	expect(attendees(notes, ['Dr Amara Cole'])).toEqual(['unknown']);
});

test('a first name with a title is the one who is there', () => {
	expect(attendees(AMARA, ['[[Amara Cole]]', 'Dr Amara'])).toEqual([
		'People/Amara Cole.md',
		'not a person',
	]);
	expect(attendees(AMARA, ['[[Amara Cole]]', 'Dr. Amara Roth', 'Amara'])).toEqual([
		'People/Amara Cole.md',
		'unknown',
		'unknown',
	]);
});

test('a title is seen through once the person has a note', () => {
	const network = buildNetwork({});
	network.put(meetingOf(MEETING, '2026-05-04', ['Dr Amara Cole']));
	const before = network.on(day('2026-06-01')).note(MEETING);
	expect(before?.attendees[0]?.person).toBeUndefined();
	network.put(personOf('People/Amara Cole.md'));
	const after = network.on(day('2026-06-01')).note(MEETING);
	expect(after?.attendees[0]?.person).toBe('People/Amara Cole.md');
});
