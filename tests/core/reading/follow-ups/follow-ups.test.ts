import { describe, expect, test } from 'vitest';
import { read } from '../../../fakes/read';
import { showName } from '../../../fakes/show-names';

/**
 * The follow-ups of a note, as `Ana: send the list, about [[Ben]], due 2026-03-12, done 2026-03-06`; nobody before the
 * colon is the vault's owner.
 */
function promisesIn(text: string, path = 'Meetings/2026-03-05 Sync.md'): readonly string[] {
	return read(path, text).followUps.map(({ text, owners, about, due, done, doneOn }) => {
		const who = owners.length > 0 ? `${owners.map(showName).join(', ')}: ` : '';
		const ticked = done ? `, done${doneOn ? ` ${doneOn}` : ''}` : '';
		return [
			who + text,
			about.length > 0 && `about ${about.map(showName).join(', ')}`,
			due && `due ${due}`,
		]
			.filter(Boolean)
			.join(', ')
			.concat(ticked);
	});
}

/** A meeting of Thursday 5 March 2026 with Ana Silva and Ben. */
const meeting = (body: string) => `**Attendees:** Ana Silva, [[Ben]]\n\n${body}`;

describe('a box in a meeting note is a promise', () => {
	test.each([
		['of the owner, where nobody is named', '- [ ] Send the list', 'Send the list'],
		['of whoever is bold in front', '- [ ] **Ana:** send the list', 'Ana: send the list'],
		['of an initialled attendee', '- [ ] AS to send the list', 'Ana Silva: send the list'],
		['of whoever stands behind an arrow', '- [ ] Send the list → Ana', 'Ana: Send the list'],
		['with a due day in words', '- [ ] Send it by Friday', 'Send it, due 2026-03-06'],
		['of a due day without year', '- [ ] Send it by 2 April', 'Send it, due 2026-04-02'],
		['about whom it links', '- [ ] Send [[Cy]] the list', 'Send [[Cy]] the list, about [[Cy]]'],
		['kept on a day', '- [X] Send the list ✅ 2026-03-06', 'Send the list, done 2026-03-06'],
		['in no list at all', '## Discussion\n- talk\n- [ ] Send it', 'Send it'],
		['under a heading of somebody', '## Action items\n### Ana\n- [ ] Send it', 'Ana: Send it'],
	])('%s', (_rule, body, expected) => {
		expect(promisesIn(meeting(body))).toEqual([expected]);
	});

	test('of the owner by name is the owner’s, and loses the name', () => {
		const settings = { selfNames: ['Mara Lindqvist', 'Mara'] };
		const { followUps } = read(
			'Meetings/2026-03-05 Sync.md',
			meeting('- [ ] Mara: draft the note'),
			settings,
		);
		expect(followUps.map(({ text }) => text)).toEqual(['draft the note']);
		expect(followUps[0]?.owners.map(({ name }) => name)).toEqual(['Mara']);
	});

	test('knows its line', () => {
		const { followUps } = read('Meetings/2026-03-05 Sync.md', '- talk\n\n- [ ] Send it');
		expect(followUps.map(({ line }) => line)).toEqual([3]);
	});

	test('says whose it is where it stands', () => {
		const { followUps } = read('Meetings/2026-03-05 Sync.md', meeting('- [ ] **[[Ben]]:** go'));
		expect(followUps[0]?.owners.map(({ line, column }) => [line, column])).toEqual([[3, 9]]);
	});

	test('has due words read from the day of its section in a note that keeps many meetings', () => {
		const note =
			'# 1:1 [[Ana]]\n## 2026-03-05\n- [ ] by Friday: none\n- [ ] Send it by Friday\n## 2026-03-12\n- [ ] Call by Friday';
		expect(promisesIn(note, 'Meetings/1-1 Ana.md').slice(1)).toEqual([
			'Send it, due 2026-03-06',
			'Call, due 2026-03-13',
		]);
	});
});

describe('a box is no promise', () => {
	test.each([
		['empty', '- [ ] '],
		['of a question left standing', '- [ ] _Any follow-ups?_'],
		['of a blank to fill in', '- [ ] <next meeting date>'],
		['given up', '- [-] Send the list'],
		['moved to another day', '- [>] Send the list'],
		['on an agenda', '## Agenda\n- [ ] Budget\n- [x] Hiring'],
		['of attendance', '## Attendees\n- [x] Ana Silva\n- [ ] Ben Okafor'],
		['of attendance below a label', '**Attendees:**\n- [x] Ana Silva\n- [ ] Ben Okafor'],
		['for the next meeting', '## Next meeting\n- [ ] Budget'],
		['promised last time', '## Actions from last meeting\n- [ ] Send the list'],
		['in a code block', '```tasks\n- [ ] Send the list\n```'],
	])('%s', (_rule, body) => {
		expect(promisesIn(`# Sync\n\n${body}\n`)).toEqual([]);
	});
});

describe('a bullet is a promise below', () => {
	test.each([
		'## Action items',
		'**Action items:**',
		'**Next steps**',
		'## Action items\n### This week',
		'## Action items\n\nAs agreed with everybody in the room.\n',
	])('%j', (above) => {
		expect(promisesIn(meeting(`${above}\n- Send the list`))).toEqual(['Send the list']);
	});

	test.each([
		'## Notes',
		'## Decisions',
		'## Action items\n- x\n## Notes',
		'## Action items\n- x\n\n**Notes:**',
		'## Action items\n- x\n\n**Decisions:**',
		'## Action items\n- x\n\n**Actions from last meeting:**',
	])('but not below %j', (above) => {
		expect(promisesIn(meeting(`${above}\n- Send the list`))).not.toContain('Send the list');
	});

	test('and again behind what was promised before', () => {
		const body = '## Action items\n**From last time:**\n- Old\n\n**New actions:**\n- Send it';
		expect(promisesIn(meeting(body))).toEqual(['Send it']);
	});
});

describe('below “Action items”', () => {
	test.each([
		[
			'a line that begins with its owner is one',
			'Ana to send the list.',
			['Ana: send the list.'],
		],
		['a line of prose is none', 'We ran out of time for these.', []],
		[
			'a bold name owns what follows',
			'**Ana**\n- Send it\n- Call',
			['Ana: Send it', 'Ana: Call'],
		],
		[
			'a bullet of a name owns the bullets below it alone',
			'- Ana:\n    - Send it\n- Call',
			['Ana: Send it', 'Call'],
		],
		['a name in a line wins over its heading’s', '### Ana\n- [[Ben]]: call', ['[[Ben]]: call']],
		['a heading of several people owns nothing', '### Ana and Ben\n- Call', ['Call']],
		[
			'what is indented tells about the promise above',
			'- Send the list\n    - the long one\n    - in blue',
			['Send the list'],
		],
		[
			'a label indented below a promise ends nothing',
			'- Send it\n  Details:\n- Call',
			['Send it', 'Call'],
		],
		[
			'owner and due day may stand below',
			'- Send the list\n    - Owner: [[Ben]]\n    - Due: 2026-03-12\n- Call',
			['[[Ben]]: Send the list, due 2026-03-12', 'Call'],
		],
		[
			'what stands in the line wins over what stands below',
			'- Ana: send it by 2026-03-10\n    - Owner: [[Ben]]\n    - Due: 2026-03-12',
			['Ana: send it, due 2026-03-10'],
		],
		[
			'a box below a promise is one of its own',
			'- Send it\n    - [ ] Call',
			['Send it', 'Call'],
		],
	])('%s', (_rule, body, expected) => {
		expect(promisesIn(meeting(`## Action items\n${body}`))).toEqual(expected);
	});
});

describe('anywhere in a meeting note a line promises that is marked', () => {
	test.each([
		['- ACTION: Ana to send the list', 'Ana: send the list'],
		['- Next step: send the list', 'send the list'],
		['**Action:** Ana to send the list', 'Ana: send the list'],
		['- The boiler broke. **Action: Ana to send the list**', 'Ana: send the list'],
	])('%j', (line, expected) => {
		expect(promisesIn(meeting(`## Notes\n${line}`))).toEqual([expected]);
	});

	test.each(['- AI is on everyone’s mind', '- Follow up with Ana was good', '#task'])(
		'and not %j',
		(line) => {
			expect(promisesIn(meeting(`## Notes\n${line}`))).toEqual([]);
		},
	);
});

describe('a table of promises', () => {
	const table = (...rows: readonly string[]) =>
		meeting(`## Notes\n${[rows[0], '|---|---|---|---|', ...rows.slice(1)].join('\n')}`);

	test.each([
		[
			'has an owner and a due day',
			table('| Action | Owner | Due |', '| Send it | [[Ben]] | 2026-03-12 |'),
			['[[Ben]]: Send it, due 2026-03-12'],
		],
		[
			'has its columns in any order',
			table('| Due | Who | What |', '| Friday | Ana | Send it |'),
			['Ana: Send it, due 2026-03-06'],
		],
		[
			'has a column that says what is done',
			table(
				'| Task | Owner | Status |',
				'| Send it | Ana | Done |',
				'| Call | Ana | ✅ |',
				'| Write | Ana | open |',
			),
			['Ana: Send it, done', 'Ana: Call, done', 'Ana: Write'],
		],
		[
			'links whom it is about',
			table('| Action | Owner |', '| Write to [[Cy]] | Ana |'),
			['Ana: Write to [[Cy]], about [[Cy]]'],
		],
		[
			'may leave owner and due day open',
			table('| Action | Owner | Due |', '| Send it | | |', '| Call | TBD | tbd |'),
			['Send it', 'Call'],
		],
		[
			'keeps an owner who is hardly a name',
			table('| Action | Owner |', '| Send it | the council |'),
			['guess the council: Send it'],
		],
		[
			'says whose decision, and that is no promise',
			table('| Decision | Owner |', '| We go ahead | Ana |'),
			[],
		],
		[
			'says so even below “Actions”',
			meeting('## Actions\n| Decision | Owner |\n|---|---|\n| We go ahead | Ana |'),
			[],
		],
		[
			'below “Actions” needs no word for its first column',
			meeting('## Actions\n| Thing | Name |\n|---|---|\n| Send it | Ana |'),
			['Ana: Send it'],
		],
		[
			'ends where its rows end',
			meeting(
				'| Action | Owner |\n|---|---|\n| Send it | Ana |\n\n| Room | Seats |\n|---|---|\n| B | 12 |',
			),
			['Ana: Send it'],
		],
		[
			'stands among boxes in its place',
			meeting('- [ ] First\n\n| Action | Owner |\n|---|---|\n| Second | |\n\n- [ ] Third'),
			['First', 'Second', 'Third'],
		],
	])('%s', (_rule, text, expected) => {
		expect(promisesIn(text)).toEqual(expected);
	});
});

describe('outside meetings', () => {
	test.each([
		['a daily note promises by boxes', 'Daily/2026-03-05.md', '- [ ] Call [[Ana]]', 1],
		['and by marks', 'Daily/2026-03-05.md', 'TODO: call [[Ana]]', 1],
		['and by a tag on a bullet', 'Daily/2026-03-05.md', '- Call [[Ana]] #Task', 1],
		['but not by bullets', 'Daily/2026-03-05.md', '## Tasks\n- call [[Ana]]', 0],
		['nor by words', 'Daily/2026-03-05.md', '- Next step: call [[Ana]]', 0],
		['a person’s note promises by boxes', 'People/Ana.md', '## Log\n- [ ] Send it', 1],
		['nor by marks', 'People/Ana.md', 'TODO: send it', 0],
		['any note may promise by boxes', 'Shed.md', '- [ ] Ask [[Ana]]', 1],
		['a template promises nothing', 'Templates/Meeting.md', '- [ ] Send it', 0],
	])('%s', (_rule, path, text, count) => {
		expect(promisesIn(text, path)).toHaveLength(count);
	});

	test('words for a day are read from the day of the note', () => {
		expect(promisesIn('- [ ] Call [[Ana]] tomorrow', 'Daily/2026-03-05.md')).toEqual([
			'Call [[Ana]], about [[Ana]], due 2026-03-06',
		]);
		expect(promisesIn('- [ ] Call [[Ana]] tomorrow', 'People/Ben.md')).toEqual([
			'Call [[Ana]] tomorrow, about [[Ana]]',
		]);
	});
});
