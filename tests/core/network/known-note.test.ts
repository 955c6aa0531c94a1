import { expect, test } from 'vitest';
import type { KnownFollowUp } from '../../../src/core/relationship/known-follow-up';
import type { Named } from '../../../src/core/people/person';
import { buildNetwork, day } from '../../fakes/build-network';

const PERSON = '---\ntype: person\n---\n';

const PEOPLE = {
	'People/Ana Silva.md': PERSON,
	'People/Bo Chen.md': PERSON,
	'People/Cy Diaz.md': PERSON,
	'People/Mara.md': '---\ntype: person\nself: true\n---\n',
	'Firms/Contoso.md': '# Contoso',
};

const MEETING = 'Meetings/2026-05-04 Kiln.md';

const TEXT = `---
type: meeting
attendees: ["[[Ana Silva]]", "[[Bo Chen|Bo]]", "[[Contoso]]", Zed Young, me]
---
# Kiln

## Attendees

- [[Ana Silva|Ana]]
- [[Bo Chen]]

## Notes

- Talked about [[Cy Diaz]] and [[Contoso]], and about [[Ana Silva]]'s kiln

## Action items

- [ ] **Ana:** send the price list
- [ ] **me:** ask [[Cy Diaz]] for the plan by 2026-05-20
- [ ] book the hall
- [x] **Zed Young:** find the key
`;

const known = buildNetwork({ ...PEOPLE, [MEETING]: TEXT }).on(day('2026-06-01'));
const note = known.note(MEETING);

const who = ({ name, person }: Named) => (person === undefined ? `${name}?` : person);

test('each attendee stands once, however often and in whatever form the note names them', () => {
	expect(note?.attendees.map((one) => (one.self ? 'me' : who(one)))).toEqual([
		'People/Ana Silva.md',
		'People/Bo Chen.md',
		'Zed Young?',
		'me',
	]);
});

test('people spoken of and not there are mentioned, firms and those present are not', () => {
	expect(note?.mentions.map(who)).toEqual(['People/Cy Diaz.md']);
});

test('the meeting is one event, with those who were there and no firm among them', () => {
	const [meeting] = note?.events ?? [];
	expect(meeting?.people.map(who)).toEqual([
		'People/Ana Silva.md',
		'People/Bo Chen.md',
		'Zed Young?',
	]);
});

/** A follow-up as `who owes it > whom it concerns: what`. */
function said({ owners, mine, about, text }: KnownFollowUp): string {
	const owing = [...(mine ? ['me'] : []), ...owners.map(who)].join(', ');
	return `${owing} > ${about.map(who).join(', ')}: ${text}`;
}

test('a follow-up is owed by those it names, and concerns those its words name, else the others there', () => {
	expect(note?.followUps.map(said)).toEqual([
		'People/Ana Silva.md > People/Bo Chen.md, Zed Young?: send the price list',
		expect.stringMatching(/^me > People\/Cy Diaz\.md: ask/u),
		'me > People/Ana Silva.md, People/Bo Chen.md, Zed Young?: book the hall',
		'Zed Young? > People/Ana Silva.md, People/Bo Chen.md: find the key',
	]);
});

test('somebody’s follow-ups are those they owe and those that concern them', () => {
	const texts = (path: string) => known.followUps(path).map(({ source }) => source.line);
	expect(texts('People/Ana Silva.md')).toEqual([18, 20, 21]);
	expect(texts('People/Cy Diaz.md')).toEqual([19]);
	expect(known.ownFollowUps()).toEqual([]);
});

test('a promise to nobody with a note is one’s own', () => {
	const alone = buildNetwork({
		...PEOPLE,
		[MEETING]:
			'---\ntype: meeting\nattendees: [Zed Young, me]\n---\n## Action items\n\n- [ ] book the hall\n',
	}).on(day('2026-06-01'));
	expect(alone.ownFollowUps().map(said)).toEqual(['me > Zed Young?: book the hall']);
});

test('a promise in somebody’s own note concerns them', () => {
	const path = 'People/Ana Silva.md';
	const text = `${PERSON}## Action items\n\n- [ ] lend her the drill\n`;
	const network = buildNetwork({ ...PEOPLE, [path]: text }).on(day('2026-06-01'));
	expect(network.followUps(path).map(said)).toEqual([`me > ${path}: lend her the drill`]);
});

test('a name in a title is somebody only when somebody has it', () => {
	const titled = (title: string) =>
		buildNetwork({
			...PEOPLE,
			[`Meetings/2026-05-04 ${title}.md`]: '---\ntype: meeting\n---\nTea.\n',
		})
			.on(day('2026-06-01'))
			.note(`Meetings/2026-05-04 ${title}.md`)
			?.attendees.map(who);
	expect(titled('Ana Silva')).toEqual(['People/Ana Silva.md']);
	expect(titled('Quarterly Planning')).toEqual([]);
});

test('what a note says by itself can be asked too, and of a note that is not there nothing', () => {
	expect(known.noteFacts(MEETING)?.role).toBe('meeting');
	expect(known.noteFacts('Nowhere.md')).toBeUndefined();
	expect(known.note('Nowhere.md')).toBeUndefined();
	expect(known.diagnostics('Nowhere.md')).toEqual([]);
	expect(known.events('Nowhere.md')).toEqual([]);
	expect(known.paths()).toEqual([...Object.keys(PEOPLE), MEETING].sort());
});

test('the vault’s owner is nobody among the people', () => {
	expect(known.people().map(({ path }) => path)).not.toContain('People/Mara.md');
	expect(known.person('People/Mara.md')?.facts.self).toBe(true);
	expect(known.proposal('People/Mara.md')).toBeUndefined();
});
