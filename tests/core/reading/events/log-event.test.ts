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

	test('may call its person by the first name', () => {
		const [event] = read('People/Ana Silva.md', '- 2026-03-05 Bumped into Ana').events;
		expect(event?.people.map(({ form }) => form)).toEqual(['own']);
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

	test.each(['Last call: someday', 'Last call: agreed on 2026-03-05 as the start'])(
		'%j is none',
		(line) => {
			expect(logOf(line)).toEqual([]);
		},
	);
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

	test('is not told of other lines', () => {
		expect(troubles('## Facts\n- 2026-02-30 is what she calls it')).toEqual([]);
		expect(troubles('## Interactions\n### 2026-03-05\n- 2026-02-30 is no day')).toEqual([]);
	});
});

describe('an undated line of a person’s note', () => {
	test.each([
		['keeps who else is spoken of', 'Works with [[Ben]]', ['- mention Ben']],
		['keeps who brought them', 'Introduced by [[Ben]]', ['- introduced Ben']],
		['is no plan of the week', '- Call her tomorrow', []],
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
