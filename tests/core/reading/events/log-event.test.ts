import { describe, expect, test } from 'vitest';
import { linesIn, showEvent } from '../../../fakes/show-events';
import { read } from '../../../fakes/read';
import type { Settings } from '../../../../src/core/settings/settings';

/** What the note of Ana Silva tells, line by line. */
function logOf(text: string, settings?: Partial<Settings>): readonly string[] {
	return linesIn(read('People/Ana Silva.md', text, settings));
}

describe('a line of somebody’s log', () => {
	test.each([
		['- 2026-03-05 call: new job', '2026-03-05 called own'],
		['- 2026-03-05: Lunch, she likes hiking', '2026-03-05 met own'],
		['- [[2026-03-05|Thursday]] — lunch', '2026-03-05 met own'],
		['- 2026-03-05 at 3:30 pm: lunch', '2026-03-05 met own'],
		['- 2026-03-05 lunch ^k-1a2b', '2026-03-05 met own ^k-1a2b'],
		['- 2026-03-05 lunch [contact:: no]', '2026-03-05 met own no-contact'],
		['- 2026-03-05 waved (contact:: yes) ^k-1', '2026-03-05 met own ^k-1 contact'],
		['- [x] Call her ✅ 2026-03-05', '2026-03-05 called own'],
		['- 2026-03-05 snoozed until 2026-05-01', '2026-03-05 snoozed own until 2026-05-01'],
		['- 2026-03-05 new job at Contoso', '2026-03-05 met own'],
	])('%j', (line, expected) => {
		expect(logOf(`## Interactions\n${line}`)).toEqual([expected]);
	});

	test.each([
		['an open box is meant for later', '- [ ] 2026-03-05 call', ['2026-03-05 plan own']],
		['a box given up is no contact', '- [-] 2026-03-05 call', ['2026-03-05 cancelled own']],
		[
			'struck out, it did not take place',
			'- 2026-03-05 ~~lunch~~',
			['2026-03-05 cancelled own'],
		],
		[
			'who else is spoken of is mentioned',
			'- 2026-03-05 on [[Ben]]’s firm',
			['2026-03-05 met own', '2026-03-05 mention Ben'],
		],
	])('%s', (_rule, line, expected) => {
		expect(logOf(`## Interactions\n${line}`)).toEqual(expected);
	});

	test('keeps its words without day, time and marks', () => {
		const { events } = read(
			'People/Ana.md',
			'- [[2026-03-05|Thu]] 11:15 – Lunch, new job ^k-1',
		);
		expect(events.map(({ text }) => text)).toEqual(['Lunch, new job']);
	});

	test('knows its day from the heading above, if it has none', () => {
		expect(logOf('### 2026-03-05\n- lunch\n- 2026-03-06 call').slice(1)).toEqual([
			'2026-03-05 met own',
			'2026-03-06 called own',
		]);
	});

	test('is read by the vault’s order of day and month', () => {
		expect(logOf('- 05/03/2026 lunch', { dayOrder: 'dmy' })).toEqual(['2026-03-05 met own']);
		expect(logOf('- 05/03/2026 lunch', { dayOrder: 'mdy' })).toEqual(['2026-05-03 met own']);
	});

	test.each([
		['People/Ana Silva.md', 'Bumped into Ana', 'own'],
		['People/Ana Silva.md', 'Bumped into Ana Silva', 'own'],
		['People/@Ana Silva.md', 'Bumped into Ana', 'own'],
		['People/Person - Ana Silva.md', 'Bumped into Ana', 'own'],
		['People/Anabel Silva.md', 'Bumped into Ana', 'plain'],
		['People/Ana Silva.md', 'Bumped into [[Ana]]', 'link'],
	])('in %s “%s” means somebody by a name that is %s', (path, words, form) => {
		const { events } = read(path, `## Log\n- 2026-03-05 ${words}`);
		const met = events.filter(({ kind }) => kind === 'met');
		expect(met.flatMap(({ people }) => people.map((one) => one.form))).toEqual([form]);
	});

	test('says where it stands, whom it means and where its day is from', () => {
		const own = { raw: '', name: 'Ana Silva', form: 'own', line: 2, column: 5 };
		const at = { line: 2, column: 5, place: 'log', people: [own], about: [] };
		const eventsOf = (line: string, above = '## Log') =>
			read('People/Ana Silva.md', `${above}\n${line}`).events;
		expect(eventsOf('  - 2026-03-05 call ^k-1')).toEqual([
			{
				...at,
				kind: 'called',
				text: 'call',
				day: '2026-03-05',
				daySource: 'line',
				id: 'k-1',
			},
		]);
		expect(eventsOf('  - call', '### 2026-03-05')[1]).toEqual({
			...at,
			kind: 'called',
			text: 'call',
			day: '2026-03-05',
			daySource: 'heading',
		});
		expect(eventsOf('  - 2026-03-05 gave her a book')).toMatchObject([
			{ kind: 'gift', favour: 'given' },
		]);
		expect(eventsOf(`  - 2026-03-05 call ${'a'.repeat(300)}`)[0]?.text).toHaveLength(240);
		expect(eventsOf('### 2026-03-05 lunch')).toMatchObject([{ daySource: 'heading' }]);
	});
});

describe('a dated line that only says what was talked about', () => {
	test.each([
		['is a conversation below “Interactions”', '## Interactions\n- 2026-03-05 new job', true],
		['is one below “Appointments”', '## Appointments\n- 2026-03-05 new job', true],
		['is one below a part of them', '## Interactions\n### 2026\n- 2026-03-05 new job', true],
		['is a remark below “Log”', '## Log\n- 2026-03-05 new job', false],
		['is a remark anywhere else', '## Facts\n- 2026-03-05 new job', false],
	])('%s', (_rule, text, isContact) => {
		expect(logOf(text).includes('2026-03-05 met own')).toBe(isContact);
	});

	test.each([
		[
			'an open box below “Interactions”',
			'## Interactions\n- [ ] 2026-03-05 new job',
			'mention',
		],
		['a box given up', '## Interactions\n- [-] 2026-03-05 new job', 'mention'],
		['a ticked box', '## Interactions\n- [x] 2026-03-05 new job', 'met'],
		['a day behind the words', '## Interactions\n- new job ✅ 2026-03-05', 'mention'],
		['a row of a table', '| 2026-03-05 | new job |', 'met'],
		['a heading in a log', '## Log\n### 2026-03-05 new job', 'met'],
		['a line below a dated heading', '### 2026-03-05\nnew job', 'met mention'],
	])('%s', (_rule, text, kinds) => {
		const { events } = read('People/Ana Silva.md', text);
		expect(events.map(({ kind }) => kind).join(' ')).toBe(kinds);
	});

	test('is none where the line tells by whom they were introduced', () => {
		expect(logOf('## Interactions\n- 2026-03-05 Introduced by [[Ben]]')).toEqual([
			'2026-03-05 introduced Ben about own',
		]);
	});

	test('is a conversation as a heading', () => {
		expect(logOf('### 2026-03-05 — Contoso\n\nText.')[0]).toBe('2026-03-05 met own');
	});

	test('says in a log row what kind of contact it was', () => {
		const table = '| Date | Type | Summary |\n|---|---|---|\n| 2026-03-05 | Call | new job |';
		expect(logOf(table)).toEqual(['2026-03-05 called own']);
	});
});

describe('a label of the last contact', () => {
	test.each([
		['**Last call:** 2026-03-05', '2026-03-05 called own'],
		['Last sync: 2026-03-05. Agreed on the date.', '2026-03-05 met own'],
	])('%j is contact', (line, expected) => {
		expect(logOf(line)).toEqual([expected]);
	});

	test('is read by the vault’s order of day and month', () => {
		expect(logOf('Last met: 05/03/2026', { dayOrder: 'dmy' })).toEqual(['2026-03-05 met own']);
	});

	test('says where it stands, and means the person of the note', () => {
		const long = `  **Last CALL:** on 2026-03-05 ${'a'.repeat(300)}`;
		expect(read('People/Ana Silva.md', `\n${long}`).events).toEqual([
			{
				line: 2,
				column: 3,
				place: 'person-line',
				kind: 'called',
				text: long.trim().slice(0, 240),
				people: [{ raw: '', name: 'Ana Silva', form: 'own', line: 2, column: 3 }],
				about: [],
				day: '2026-03-05',
				daySource: 'line',
			},
		]);
		expect(logOf('- Last call: in 2026-03-05')).toEqual(['2026-03-05 called own']);
		expect(logOf('### Last call: 2026-03-05')).toEqual(['2026-03-05 called own']);
		expect(logOf('- First call: 2026-03-05')).toEqual([]);
	});

	test.each([
		'Last call: someday',
		'Last call: about 2026-03-05',
		'| Last call: 2026-03-05 |',
		'Last call: agreed on 2026-03-05 as the start',
	])('%j is none', (line) => {
		expect(logOf(line)).toEqual([]);
	});
});

describe('a day that is none', () => {
	const troubles = (text: string) =>
		read('People/Ana.md', text).diagnostics.map(
			({ code, line, message }) => `${code} ${line} ${message.slice(0, 14)}`,
		);

	test.each([
		['- 2026-02-30 lunch', 'log-line-unreadable 2 “2026-02-30” a'],
		['- 2026-03- lunch', 'log-line-unreadable 2 “2026-03-” at '],
		['- 2026-03-1 lunch', 'log-line-unreadable 2 “2026-03-1” at'],
		['- 2026-06-206 call', 'log-line-unreadable 2 “2026-06-206” '],
	])('is told of an entry: %j', (line, expected) => {
		expect(troubles(`## Interactions\n${line}`)).toEqual([expected]);
		expect(troubles(`## Log\n${line}`)).toEqual([expected]);
		expect(logOf(`## Interactions\n${line}`).every((event) => event.startsWith('-'))).toBe(
			true,
		);
	});

	test('is told as a warning, where it stands', () => {
		expect(read('People/Ana.md', '## Log\n  - 2026-02-30 lunch').diagnostics).toEqual([
			{
				code: 'log-line-unreadable',
				severity: 'warning',
				line: 2,
				column: 5,
				message:
					'“2026-02-30” at the start of this line is not a day, so the line counts for nothing.',
			},
		]);
	});

	test('is not told of other lines', () => {
		expect(troubles('## Log\n2026-02-30 is what she calls it')).toEqual([]);
		expect(troubles('## Facts\n- 2026-02-30 is what she calls it')).toEqual([]);
		expect(troubles('## Interactions\n### 2026-03-05\n- 2026-02-30 is no day')).toEqual([]);
	});
});

describe('an undated line of a person’s note', () => {
	test.each([
		['keeps who else is spoken of', 'Works with [[Ben]]', ['- mention Ben']],
		['keeps who brought them', 'Introduced by [[Ben]]', ['- introduced Ben']],
		['is no plan of the week', '- Call her tomorrow', []],
		['snoozes nobody', '- Snoozed until 2026-05-01', []],
	])('%s', (_rule, line, expected) => {
		expect(logOf(line)).toEqual(expected);
	});
});

describe('a line of a daily note', () => {
	const told = (line: string) =>
		read('Daily/2026-03-05.md', line).events.map((event) => showEvent(event));

	test.each([
		['- 11:15 — Call with [[Ben]]', '2026-03-05 called Ben'],
		['- [x] Call [[Ben]] ✅ 2026-03-04', '2026-03-04 called Ben'],
		['- [ ] Call [[Ben]] 📅 2026-03-12', '2026-03-05 plan Ben until 2026-03-12'],
		['- Snoozed [[Ben]] until 2026-05-01', '2026-03-05 snoozed Ben until 2026-05-01'],
		['- Lunch with [[Ben]] [contact:: no]', '2026-03-05 met Ben no-contact'],
		['## 14:00 Coffee with [[Ben]]', '2026-03-05 met Ben'],
	])('%j', (line, expected) => {
		expect(told(line)).toEqual([expected]);
	});
});
