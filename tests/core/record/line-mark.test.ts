import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '../../../src/core/calendar/day';
import { markLine, tickTask } from '../../../src/core/record/line-mark';
import type { Edited } from '../../../src/core/record/act';
import { applyChanges, invertChanges } from '../../../src/core/text/change';
import { read } from '../../fakes/read';
import { text as anyText } from '../text/some-text';

const DAY = parseDay('2026-11-20') as Day;

function after(text: string, edited: Edited): string {
	return 'refused' in edited ? edited.refused : applyChanges(text, edited.changes);
}

describe('what was no contact is said at the end of its line', () => {
	test.each([
		['- 2026-03-10 saw her talk', '- 2026-03-10 saw her talk [contact:: no]'],
		['- 2026-03-10 saw her talk ^k-1', '- 2026-03-10 saw her talk [contact:: no] ^k-1'],
		['- 2026-03-10 saw her talk  ', '- 2026-03-10 saw her talk [contact:: no]  '],
		['- 2026-03-10 saw her talk\r', '- 2026-03-10 saw her talk [contact:: no]\r'],
		['- 10.03.2026 saw her talk', '- 10.03.2026 saw her talk [contact:: no]'],
		['- 03/10/2026 — saw her talk', '- 03/10/2026 — saw her talk [contact:: no]'],
		['saw her talk', 'saw her talk [contact:: no]'],
		['### 2026-03-10 saw her talk', '### 2026-03-10 saw her talk [contact:: no]'],
		['| 2026-03-10 | saw her talk |', '| 2026-03-10 | saw her talk [contact:: no] |'],
		['| 2026-03-10 | saw her talk  | ', '| 2026-03-10 | saw her talk [contact:: no]  | '],
		['- saw her talk |', '- saw her talk | [contact:: no]'],
		['- 03/10/2026 saw  her talk, too', '- 03/10/2026 saw  her talk, too [contact:: no]'],
		['| 2026-03-10 | saw her talk', '| 2026-03-10 | saw her talk [contact:: no]'],
		['> [!note] saw her talk', '> [!note] saw her talk [contact:: no]'],
		['- saw her talk [contact:: yes] ^k-1', '- saw her talk [contact:: no] ^k-1'],
		['- saw (contact:: TRUE) her talk', '- saw [contact:: no] her talk'],
		['- saw her talk [contact:: no] ^k-1', '- saw her talk [contact:: no] ^k-1'],
		['- saw her talk (contact:: false)', '- saw her talk (contact:: false)'],
	])('%s', (line, expected) => {
		const text = `# Ana\n${line}\nmore\n`;
		const edited = markLine(text, { line: 2, text: 'saw her talk' }, 'no-contact');
		expect(after(text, edited)).toBe(`# Ana\n${expected}\nmore\n`);
	});
});

test('what was contact after all is said in place of what was said before', () => {
	const text = '- 2026-03-10 a word [contact:: no] ^k-1';
	const seen = { line: 1, text: 'a word' };
	const yes = after(text, markLine(text, seen, 'contact'));
	expect(yes).toBe('- 2026-03-10 a word [contact:: yes] ^k-1');
	expect(after(yes, markLine(yes, seen, 'no-contact'))).toBe(text);
	expect(markLine(yes, seen, 'contact')).toEqual({ changes: [] });
});

test.each([
	['another block id', '- 2026-03-10 lunch ^k-2', { id: 'k-1' }],
	['no block id', '- 2026-03-10 lunch', { id: 'k-1' }],
	['another day', '- 2026-03-11 lunch', { day: '2026-03-10' as Day }],
])('a line of the same words with %s is not the one that was shown', (_, line, seen) => {
	const edited = markLine(line, { line: 1, text: 'lunch', ...seen }, 'no-contact');
	expect(edited).toEqual({
		refused: 'This line is no longer as it was shown (line 1), so nothing was marked.',
	});
});

test.each(['- 2026-03-10 lunch', '- 10.03.2026 lunch', '- 03/10/2026 lunch', '- lunch'])(
	'%s is found by its day, however it is written',
	(line) => {
		const seen = { line: 9, text: 'lunch', day: '2026-03-10' as Day };
		const text = `- 2026-03-11 lunch\n${line}\n`;
		expect(after(text, markLine(text, seen, 'no-contact'))).toBe(
			`- 2026-03-11 lunch\n${line} [contact:: no]\n`,
		);
	},
);

describe('a line that has moved is found by its words', () => {
	const marked = (text: string, line: number, words: string) =>
		after(text, markLine(text, { line, text: words }, 'no-contact'));

	test('when it is the only one of these words', () => {
		expect(marked('- call: new job\n- call\n', 1, 'call')).toBe(
			'- call: new job\n- call [contact:: no]\n',
		);
		expect(marked('new\n\n- 2026-03-10 a word ^k-1\n', 1, 'a word')).toBe(
			'new\n\n- 2026-03-10 a word [contact:: no] ^k-1\n',
		);
	});

	test('when another has the same words and the same day, but not its id', () => {
		const text = '- 2026-03-10 call\n- 2026-03-10 call ^k-1\n';
		expect(after(text, markLine(text, { line: 9, text: 'call', id: 'k-1' }, 'contact'))).toBe(
			'- 2026-03-10 call\n- 2026-03-10 call [contact:: yes] ^k-1\n',
		);
	});

	test('unless it stands where it was shown', () => {
		expect(marked('- call\n- call\n', 2, 'call')).toBe('- call\n- call [contact:: no]\n');
		const list = '- sent the list to Ben\n- sent the list to Cy';
		expect(marked(list, 2, 'sent the list')).toBe(`${list} [contact:: no]`);
	});

	test('whatever day stands before it, below whatever properties', () => {
		const text = '---\ntier: 1\n---\n- 13/10/2026 call\n- 03/10/2026 lunch';
		expect(marked(text, 9, 'lunch')).toBe(`${text} [contact:: no]`);
		expect(marked(text, 9, 'call')).toBe(text.replace('call', 'call [contact:: no]'));
	});

	test('by a part of eight characters and no fewer', () => {
		expect(marked('- had the list', 1, 'the list')).toBe('- had the list [contact:: no]');
		expect(marked('- had the list', 1, 'he list')).toBe(GONE);
	});

	test('when only a part of it was shown', () => {
		const text = 'x\n- 2026-03-10 sent the list, and more';
		expect(marked(text, 2, 'sent the list')).toBe(`${text} [contact:: no]`);
		expect(marked(text, 1, 'sent the list')).toBe(`${text} [contact:: no]`);
	});

	const GONE = 'This line is no longer as it was shown (line 1), so nothing was marked.';

	test.each([
		['- something else\n', 'a word'],
		['- x\n- 2026-03-10 a word\n- 2026-03-11 a word\n', 'a word'],
		['- x\n- sent the list to Ben\n- sent the list to Cy\n', 'sent the list'],
		['- a word too many\n', 'a word'],
		['```\na word\n```\n', 'a word'],
		['%% a word %%\n', 'a word'],
		['---\nnote: a word\n---\n', 'a word'],
		['- x\n- —\n', '—'],
		['', ''],
	])('%j is left as it is', (text, words) => {
		expect(marked(text, 1, words)).toBe(GONE);
	});

	test('what is written behind the mark of a comment nobody reads', () => {
		expect(marked('- a word %% open\n', 1, 'a word')).toBe(
			'Something in this line hides what is written behind it (line 1), so nothing was marked.',
		);
		expect(marked('- a word\r- old', 1, 'a word')).toBe(
			'The lines of this note end as on old Macs (line 1), so nothing was marked.',
		);
	});
});

describe('a task is ticked off with its day', () => {
	test.each([
		['- [ ] Send the list', '- [x] Send the list ✅ 2026-11-20'],
		['- [ ] Send the list ^k-1', '- [x] Send the list ✅ 2026-11-20 ^k-1'],
		['\t* [/] Send the list', '\t* [x] Send the list ✅ 2026-11-20'],
		['1. [ ] Send the list \r', '1. [x] Send the list ✅ 2026-11-20 \r'],
		[
			'- [ ] #task Send the list 📅 2026-11-27 ⏫ ^k-1',
			'- [x] #task Send the list 📅 2026-11-27 ⏫ ✅ 2026-11-20 ^k-1',
		],
		['- [ ] Send the list by Friday', '- [x] Send the list by Friday ✅ 2026-11-20'],
		['- [ ] Send the list by Monday', '- [x] Send the list by Monday ✅ 2026-11-20'],
		['- TODO Send the list', '- DONE Send the list ✅ 2026-11-20'],
		['> [!todo]\n> - [ ] Send the list', '> [!todo]\n> - [x] Send the list ✅ 2026-11-20'],
		['- [x] Send the list', '- [x] Send the list'],
		['- [X] Send the list ✅ 2026-11-01', '- [X] Send the list ✅ 2026-11-01'],
	])('%s', (task, expected) => {
		const text = `# Talk\n${task}\n`;
		expect(after(text, tickTask(text, { line: 2, text: 'Send the list' }, DAY))).toBe(
			`# Talk\n${expected}\n`,
		);
	});

	test.each([
		['- Send the list', 'This line has no open box (line 1), so nothing was ticked off.'],
		['- ASAP Send the list', 'This line has no open box (line 1), so nothing was ticked off.'],
		['- [-] Send the list', 'This line has no open box (line 1), so nothing was ticked off.'],
		[
			'| [ ] | Send the list |',
			'This line has no open box (line 1), so nothing was ticked off.',
		],
		[
			'- [ ] Send a list',
			'This line is no longer as it was shown (line 1), so nothing was ticked off.',
		],
	])('%s stays', (text, refused) => {
		expect(tickTask(text, { line: 1, text: 'Send the list' }, DAY)).toEqual({ refused });
	});

	test.each(['- [ ] Call by Friday', '- [ ] Call by Monday', '- [ ] Call 📅 03/10/2026'])(
		'whatever says until when: %s',
		(task) => {
			expect(after(task, tickTask(task, { line: 9, text: 'Call' }, DAY))).toBe(
				`${task.replace('[ ]', '[x]')} ✅ 2026-11-20`,
			);
		},
	);

	test('and is no longer open when the note is read again', () => {
		const text = '# Talk\n- [ ] Send [[Ana]] the list 📅 2026-11-27\n';
		const [task] = read('Meetings/2026-11-19 Talk.md', text).followUps;
		const done = after(
			text,
			tickTask(text, { line: task?.line ?? 0, text: task?.text ?? '' }, DAY),
		);
		expect(done).toBe('# Talk\n- [x] Send [[Ana]] the list 📅 2026-11-27 ✅ 2026-11-20\n');
		const [ticked] = read('Meetings/2026-11-19 Talk.md', done).followUps;
		expect(ticked).toMatchObject({ doneOn: '2026-11-20', text: task?.text });
	});
});

test('every event of any note can be marked, in its own line and nowhere else, and taken back', () => {
	let marked = 0;
	fc.assert(
		fc.property(anyText, (body) => {
			const text = `---\ntype: person\n---\n## Log\n${body}`;
			for (const { line, text: words, corrected } of read('People/Ana.md', text).events) {
				const edited = markLine(text, { line, text: words }, 'no-contact');
				if ('refused' in edited) {
					expect(edited.refused).toMatch(/ \(line \d+\), so nothing was marked\.$/u);
					continue;
				}
				if (corrected === 'no-contact') expect(edited.changes).toEqual([]);
				const done = applyChanges(text, edited.changes);
				expect(applyChanges(done, invertChanges(text, edited.changes))).toBe(text);
				const [before, now] = [text.split('\n'), done.split('\n')];
				expect(now.filter((one, index) => one !== before[index]).length).toBeLessThan(2);
				expect(now).toHaveLength(before.length);
				const events = read('People/Ana.md', done).events.filter(
					(one) => one.line === line,
				);
				expect(events.every((one) => one.corrected === 'no-contact')).toBe(true);
				marked++;
			}
		}),
		{ numRuns: 100 },
	);
	expect(marked).toBeGreaterThan(20);
}, 60_000);
