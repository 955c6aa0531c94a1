import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../../src/core/settings/settings';
import { read } from '../../../fakes/read';

const roleOf = (path: string, text = '- went well', settings?: Partial<Settings>) =>
	read(path, text, settings).role;
const properties = (yaml: string) => `---\n${yaml}\n---\n- went well`;

describe('a person', () => {
	test.each([
		['a tag', 'Ana Silva.md', properties('tags: person')],
		['a tag with #', 'Ana Silva.md', properties('tags: "#people, #vip"')],
		['a tag in the body', 'Ana Silva.md', '#contact #porto\n\nMet in Porto.'],
		['a type', 'Ana Silva.md', properties('type: person')],
		['a category', 'Ana Silva.md', properties('categories:\n  - "[[People]]"')],
		['a category without quotes', 'Ana Silva.md', properties('categories: [[People]]')],
		['a kind in Spanish', 'Ana Silva.md', properties('type: Persona')],
		['a folder', 'People/Ana Silva.md', undefined],
		['a nested folder', 'Entities/People/Acme/Ana Silva.md', undefined],
		['a numbered folder', '03 - People/Ana Silva.md', undefined],
		['a folder of clients', 'Clients/Ana Silva.md', undefined],
		['a folder in German', 'Personen/Jörg Maas.md', undefined],
		['a folder in Chinese', '人物/王立群.md', undefined],
		['a code for a name', 'People/JD.md', properties('name: 林美玲')],
		['a dated log', 'People/Ana Silva.md', '## Log\n- 2026-03-05 call: new job'],
		[
			'a list of her meetings',
			'People/Ana Silva.md',
			'## Meetings\n### 2026-03-05\n### 2026-04-05',
		],
	])('is told by %s', (_sign, path, text) => {
		expect(roleOf(path, text)).toBe('person');
	});

	test.each([
		['an overview of people', 'People/People.md', '- [[Ana]]', 'other'],
		['an index among them', 'People/People MOC.md', '- [[Ana]]', 'other'],
		['a company among them', 'People/Acme.md', properties('type: company'), 'other'],
		['a company by its tag', 'People/Acme.md', properties('tags: organisation'), 'other'],
		[
			'a meeting in their folder',
			'Clients/Acme/2026-03-05 Review.md',
			properties('tags: meeting'),
			'meeting',
		],
		[
			'a dated note in their folder',
			'Clients/2026-03-05 Call with Ana.md',
			undefined,
			'meeting',
		],
		['a folder of meetings below them', 'People/1-1s/2026-03-05 Ana.md', undefined, 'meeting'],
		[
			'a proposal among clients',
			'Clients/Acme/Proposal for the new site.md',
			undefined,
			'other',
		],
		[
			'a school event in the family folder',
			'Family/School play rehearsal times.md',
			undefined,
			'other',
		],
	])('%s is none', (_what, path, text, role) => {
		expect(roleOf(path, text)).toBe(role);
	});

	test('is whoever the settings say, and nobody else', () => {
		const people = [{ by: 'folder', folder: 'CRM/Humans' }] as const;
		expect(roleOf('CRM/Humans/Ana.md', '', { people })).toBe('person');
		expect(roleOf('People/Ana.md', '', { people })).toBe('other');
		const tagged = [{ by: 'tag', tag: '#known' }] as const;
		expect(roleOf('Ana.md', properties('tags: known/work'), { people: tagged })).toBe('person');
		const kind = [{ by: 'property', key: 'is', value: 'Human' }] as const;
		expect(roleOf('Ana.md', properties('is: "[[Human]]"'), { people: kind })).toBe('person');
	});
});

describe('a meeting', () => {
	test.each([
		['a folder', 'Meetings/Sync.md', undefined],
		['a folder of years', 'Meetings/2026/03/Sync.md', undefined],
		['a folder and a bare day', 'Meetings/2026-03-05.md', undefined],
		['a folder of calls', 'Calls/2026-03-05 Acme.md', undefined],
		['a folder with other words', 'Client meetings/2026-03-05 Acme.md', undefined],
		['a folder in French', 'Réunions projet/2026-03-05 Acme.md', undefined],
		['a folder in Japanese', '議事録/2026-03-05.md', undefined],
		['a tag', 'Sync.md', properties('tags: [meeting, acme]')],
		['a nested tag', 'Sync.md', properties('tags: [meeting/weekly]')],
		['a tag in Spanish', 'Sync.md', properties('tags: reunión')],
		['a type', 'Sync.md', properties('type: meeting')],
		['a type of meeting', 'Sync.md', properties('type: 1-on-1')],
		['an interview', 'Nikhil.md', properties('type: interview\ndate: 2026-03-05')],
		['a category', 'Sync.md', properties('categories: ["[[Meetings]]"]')],
		['an event with a day', 'Mixer.md', properties('type: event\ndate: 2026-03-05')],
		['a day and attendees', 'Notes/Acme.md', properties('date: 2026-03-05\nattendees: [Ana]')],
		['a day and people', 'Notes/Acme.md', properties('date: 2026-03-05\npeople: ["[[Ana]]"]')],
		['a day and an attendee list', 'Notes/Acme.md', '**Date:** 2026-03-05\n**Attendees:** Ana'],
		['a day and whom it was with', 'Inbox/2026-03-05 Coffee with Ana.md', undefined],
		['a day and a word for it', 'Inbox/2026-03-05 Team sync.md', undefined],
		['a day alone, with attendees', '2026-03-05.md', properties('attendees: [Ana]')],
		[
			'a day alone, its title and attendees',
			'2026-03-05.md',
			'# Team sync\n## Attendees\n- Ana',
		],
		[
			'many dated sections with somebody',
			'Notes/1-1 Ana.md',
			'# 1:1 with Ana\n## 2026-03-05\n- a\n## 2026-03-12\n- b',
		],
		['bad properties and a folder', 'Meetings/Sync.md', '---\ndate: [\n---\n- well'],
	])('is told by %s', (_sign, path, text) => {
		expect(roleOf(path, text)).toBe('meeting');
	});

	test.each([
		['an overview of meetings', 'Meetings/Meetings.md', '- [[2026-03-05 Sync]]', 'other'],
		['an index of meetings', 'Meetings/Index.md', '- [[2026-03-05 Sync]]', 'other'],
		['a daily note among meetings', 'Meetings/Daily/2026-03-05.md', '- x', 'daily'],
		[
			'a journal with a day',
			'2026-03-05.md',
			properties('type: journal\npeople: [Ana]'),
			'daily',
		],
		['a note on a call centre', 'Ideas/Call centre.md', '- x', 'other'],
		['a dated article', '2026-03-05 On walking.md', 'Long ago', 'daily'],
		['an undated list of people', 'Guests.md', '## Attendees\n- Ana', 'other'],
	])('%s is none', (_what, path, text, role) => {
		expect(roleOf(path, text)).toBe(role);
	});

	test('is also whatever the settings say', () => {
		const meetings = [{ by: 'folder', folder: 'Contacts log' }] as const;
		expect(roleOf('Contacts log/Acme.md', '- x', { meetings })).toBe('meeting');
	});
});

describe('a daily note', () => {
	test.each([
		['2026-03-05.md', '- Lunch with [[Ana]]'],
		['Daily/2026-03-05 Thursday.md', '- x'],
		['Daily/2026-03-05-Thu.md', '- x'],
		['Journal/20260305.md', '- x'],
		['journals/2026_03_05.md', '- x'],
		['Journal/2026/03/25-01-05-Sun.md', '- x'],
		['Day one.md', properties('type: daily')],
		['2026-03-05.md', '## Call with [[Ana]]\n- x\n## Gym\n- y'],
		['2026-03-05.md', '# Call with [[Ana]]\n- x\n# Gym\n- y'],
		['2026-03-05.md', '### Project sync\nAttendees: [[Ana]], [[Ben]]\n### Gym\n- y'],
	])('%s', (path, text) => {
		expect(roleOf(path, text)).toBe('daily');
	});
});

describe('a template', () => {
	test.each([
		['a folder', 'Templates/Meeting.md', '# Meeting'],
		['a numbered folder', '99 Templates/Meeting.md', '# Meeting'],
		['a folder in German', 'Vorlagen/Besprechung.md', '# Besprechung'],
		['its name', 'Meeting template.md', '# Meeting'],
		['blanks in its properties', 'Meetings/New.md', properties('date: {{date}}')],
		['code in its properties', 'Meetings/New.md', properties('date: <% tp.date.now() %>')],
		['code in its text', 'Meetings/New.md', '<%* const x = 1 %>\n# Meeting'],
		[
			'nothing filled in',
			'Meetings/Meeting.md',
			'## Attendees\n- \n## Notes\n- \n## Actions\n- [ ] ',
		],
		[
			'nothing filled in but the day',
			'Meetings/2026-03-05 Untitled.md',
			'## Attendees\n- \n## Actions\n- [ ] ',
		],
		[
			'hints left standing',
			'Meetings/Meeting.md',
			properties('created: 2026-03-05').replace(
				'- went well',
				'## Attendees\n_Who was there?_',
			),
		],
	])('is told by %s', (_sign, path, text) => {
		expect(roleOf(path, text)).toBe('template');
	});

	test.each([
		[
			'with its own day, in spite of a leftover',
			'Meetings/2026-03-05 Sync.md',
			properties('created: <% tp.date.now() %>'),
		],
		['with somebody in its name', 'Meetings/2026-03-05 Call with Ana.md', '## Notes\n- '],
		['with attendees', 'Meetings/2026-03-05 Sync.md', '## Attendees\n- Ana\n## Notes\n- '],
	])('a meeting %s is none', (_what, path, text) => {
		expect(roleOf(path, text)).toBe('meeting');
	});

	test('lies in the folder the app knows', () => {
		expect(roleOf('x/Forms/Meeting.md', '- x', { templateFolders: ['x/Forms'] })).toBe(
			'template',
		);
	});
});
