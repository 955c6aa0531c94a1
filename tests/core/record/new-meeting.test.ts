import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newMeeting, type MeetingWish } from '../../../src/core/record/new-meeting';
import type { Settings } from '../../../src/core/settings/settings';
import { buildNetwork, day } from '../../fakes/build-network';
import {
	carryOut,
	changesLeft,
	emptyNote,
	partyOf,
	writingOn,
	type Notes,
} from '../../fakes/carry-out';

const TODAY = '2026-11-20';
const DAILY = 'Daily/2026-11-20.md';
const ANA = partyOf('Ana Silva');
const BEN = partyOf('Ben Okafor');
const whom = ({ name, path }: typeof ANA) => ({ name, person: path });
const NOTES: Notes = {
	[ANA.path]: emptyNote('Ana Silva'),
	[BEN.path]: emptyNote('Ben Okafor'),
	[DAILY]: '# Friday\n\n- slept late',
};

function act(wish: Partial<MeetingWish>, changed: Partial<Settings> = {}) {
	const all = { title: 'Harbour stalls', attendees: [whom(ANA), whom(BEN)], day: day(TODAY) };
	return newMeeting({ ...all, taken: () => false, ...wish }, writingOn(TODAY, changed));
}

function noteOf(wish: Partial<MeetingWish>, changed: Partial<Settings> = {}) {
	const [note] = act(wish, changed).creates;
	if (!note) throw new Error('No note was made.');
	return note;
}

test('it has a title, a day and who is there, and a place for what is said', () => {
	expect(noteOf({})).toEqual({
		path: 'Meetings/2026-11-20 Harbour stalls.md',
		text: `---
date: 2026-11-20
---
# Harbour stalls

## Attendees

- [[Ana Silva]]
- [[Ben Okafor]]

## Notes

- 

## Follow-ups

- 
`,
	});
	expect(act({}).done).toBe(
		'Made a note for the meeting with Ana Silva and Ben Okafor at Meetings/2026-11-20 Harbour stalls.md.',
	);
});

test('without a title it is named by who is there', () => {
	expect(noteOf({ title: ' ' }).path).toBe('Meetings/2026-11-20 Ana Silva and Ben Okafor.md');
	expect(noteOf({ title: '', attendees: [] }).path).toBe('Meetings/2026-11-20 Meeting.md');
});

test('today’s daily note links to it, once, at its end', () => {
	const made = act({ dailyNote: DAILY });
	const after = carryOut(made, NOTES);
	expect(after[DAILY]).toBe('# Friday\n\n- slept late\n- [[2026-11-20 Harbour stalls]]');
	expect(changesLeft(made, after)).toBe(0);
	expect(made.done).toContain(', linked in Daily/2026-11-20.md.');
	const windows = { ...NOTES, [DAILY]: '# Friday\r\n' };
	expect(carryOut(made, windows)[DAILY]).toBe('# Friday\r\n- [[2026-11-20 Harbour stalls]]\r\n');
});

test.each([
	[
		'# {{title}} on {{date:DD.MM.YYYY}}\nWith: {{attendees}}',
		'# Harbour stalls on 20.11.2026\nWith: [[Ana Silva]], [[Ben Okafor]]',
	],
	[
		'{{ date }} {{Title}}\n\t* {{attendees}}',
		'2026-11-20 Harbour stalls\n\t- [[Ana Silva]]\n\t- [[Ben Okafor]]',
	],
	[
		'# Talk\n',
		'---\ndate: 2026-11-20\nattendees:\n  - "[[Ana Silva]]"\n  - "[[Ben Okafor]]"\n---\n# Talk\n',
	],
	[
		'---\nattendees: [] # all\n---\n{{date}}',
		'---\nattendees: ["[[Ana Silva]]", "[[Ben Okafor]]"] # all\n---\n2026-11-20',
	],
])('the template %j gives %j', (template, text) => {
	expect(noteOf({ template }).text).toBe(text);
});

test('the tags of a template stay beside the one that meetings have', () => {
	const template = '---\ntags: [work, porto]\n---\n{{date}} {{attendees}}';
	const changed = { meetings: [{ by: 'tag', tag: 'talk' }] } as const;
	expect(noteOf({ template }, changed).text).toContain('tags: [work, porto, talk]\n');
});

test('whatever the title, the template and the folder, it is read as that meeting, and counts once', () => {
	const templates = fc.constantFrom(
		undefined,
		'# {{title}}\n\nAttendees: {{attendees}}\n',
		'---\ndate: {{date}}\n---\n\n## Attendees\n{{attendees}}\n',
		'',
	);
	const titles = fc.constantFrom(
		'',
		'Harbour stalls',
		'What about $& and $1?',
		'Tea',
		'Q3: review',
	);
	const chosen = fc.constantFrom<Partial<Settings>>(
		{},
		{ newMeetingsFolder: 'Inbox' },
		{ meetings: [{ by: 'tag', tag: 'talk' }], newMeetingsFolder: 'Inbox' },
		{ meetings: [{ by: 'folder', folder: 'Talks' }] },
	);
	const present = fc.subarray([ANA, BEN], { minLength: 1 });
	fc.assert(
		fc.property(titles, templates, chosen, present, (title, template, changed, who) => {
			const made = act(
				{
					title,
					attendees: who.map(whom),
					dailyNote: DAILY,
					...(template !== undefined && { template }),
				},
				changed,
			);
			const known = buildNetwork(carryOut(made, NOTES), changed).on(day(TODAY));
			const [path = ''] = made.creates.map((note) => note.path);
			expect(known.noteFacts(path)).toMatchObject({ role: 'meeting', day: { day: TODAY } });
			for (const party of [ANA, BEN]) {
				const contacts = known.timeline(party.path).filter(({ counts }) => counts);
				expect(contacts).toHaveLength(who.includes(party) ? 1 : 0);
			}
		}),
	);
});
