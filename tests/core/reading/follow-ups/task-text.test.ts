import { describe, expect, test } from 'vitest';
import { parseMarkedText, parseTaskText } from '../../../../src/core/reading/follow-ups/task-text';
import { day } from '../../calendar/some-day';

/** Said on Thursday 5 March 2026. */
const of = { reading: { year: 2026 }, day: day('2026-03-05') };

function task(text: string): string {
	const { text: words, due, doneOn, owners } = parseTaskText(text, of);
	return [words, due && `due ${due}`, doneOn && `done ${doneOn}`, owners && `by ${owners}`]
		.filter(Boolean)
		.join(' | ');
}

describe('the marks of a task', () => {
	test.each([
		['Send it 📅 2026-03-12', 'Send it | due 2026-03-12'],
		['Send it 📅2026-03-12', 'Send it | due 2026-03-12'],
		['Send it 🗓️ 2026-03-12 ⏫', 'Send it | due 2026-03-12'],
		['#task Send it ⏫ 📅 2026-03-12', 'Send it | due 2026-03-12'],
		['Send it ⏳ 2026-03-10 📅 2026-03-12', 'Send it | due 2026-03-12'],
		['Send it ⏳ 2026-03-10', 'Send it'],
		['Send   it', 'Send it'],
		['Send\tit', 'Send it'],
		['Send it ', 'Send it'],
		['Send it ➕ 2026-03-01 ✅ 2026-03-06', 'Send it | done 2026-03-06'],
		['Send it 🔁 every week 📅 2026-03-12', 'Send it every week | due 2026-03-12'],
		['Send it ^k-1a2b', 'Send it'],
		['Send it [due:: 2026-03-12]', 'Send it | due 2026-03-12'],
		['Send it (due:: [[2026-03-12]])', 'Send it | due 2026-03-12'],
		['Send it [completion:: 2026-03-06]', 'Send it | done 2026-03-06'],
		['Send it [delegated::[[Ana]]]', 'Send it | by [[Ana]]'],
		['Send it [owner:: Ana] [due:: 2026-03-12]', 'Send it | due 2026-03-12 | by Ana'],
		['Send it @due(2026-03-12)', 'Send it | due 2026-03-12'],
		['Send it @{2026-03-12}', 'Send it | due 2026-03-12'],
		['Send it @[[2026-03-12]]', 'Send it | due 2026-03-12'],
		['Send it (@2026-03-12)', 'Send it | due 2026-03-12'],
		['Send it due:2026-03-12', 'Send it | due 2026-03-12'],
		['Send it (@ana, @ben)', 'Send it | by @ana, @ben'],
		['Send it (Owner: Ana, Due: 2026-03-12)', 'Send it | due 2026-03-12 | by Ana'],
		['Send it (Owner: Ana, Ben; Due: by Friday)', 'Send it | due 2026-03-06 | by Ana, Ben'],
		['Send it → Owner: Ana → Due: 2026-03-12', 'Send it | due 2026-03-12 | by Ana'],
		[
			'Send it - Assigned to: [[Ana]] - Due: 2026-03-12',
			'Send it | due 2026-03-12 | by [[Ana]]',
		],
		['**Send it** - Assigned to [[Ana]]', 'Send it | by [[Ana]]'],
		['Envoyer (Responsable : Léa, Échéance : 12/03/2026)', 'Envoyer | by Léa'],
		['Послать (Ответственный: Анна, Срок: 12.03.2026)', 'Послать | due 2026-03-12 | by Анна'],
		['予約（担当：佐々木、期限：2026/03/12）', '予約 | due 2026-03-12 | by 佐々木'],
		['送る（期限: 3/12）', '送る | due 2026-03-12'],
		['完成文档，截止日期：2026-03-12', '完成文档 | due 2026-03-12'],
		['실험 (마감: 2026-03-12)', '실험 | due 2026-03-12'],
		['Send it (draft)', 'Send it (draft)'],
		['Send it (note: not the old one)', 'Send it (note: not the old one)'],
		['TODO: send it', 'send it'],
		['**Send it**', 'Send it'],
		['Send [[it]]', 'Send [[it]]'],
	])('%j', (text, expected) => {
		expect(task(text)).toBe(expected);
	});
});

describe('a due day in words', () => {
	test.each([
		['Send it by 2026-03-12', 'Send it | due 2026-03-12'],
		['Send it by 12 March', 'Send it | due 2026-03-12'],
		[
			'Send it by 12 March 2026, then call',
			'Send it by 12 March 2026, then call | due 2026-03-12',
		],
		['Send it before the 12th of March 2026', 'Send it | due 2026-03-12'],
		['Send it — due 2026-03-12.', 'Send it | due 2026-03-12'],
		['Send it — 2026-03-12', 'Send it | due 2026-03-12'],
		['Send it (2026-03-12)', 'Send it | due 2026-03-12'],
		['Send it [[2026-03-12]]', 'Send it | due 2026-03-12'],
		['Send it 2026-03-12', 'Send it | due 2026-03-12'],
		['Send it on 2026-03-12', 'Send it | due 2026-03-12'],
		['Deadline: 2026-03-12', 'Deadline: 2026-03-12 | due 2026-03-12'],
		['Send it by Friday', 'Send it | due 2026-03-06'],
		['Send it by next Friday', 'Send it | due 2026-03-13'],
		['Send it by end of March', 'Send it | due 2026-03-31'],
		['Send it tomorrow', 'Send it | due 2026-03-06'],
		['Send it next week', 'Send it | due 2026-03-13'],
		['Send it (by Friday)', 'Send it | due 2026-03-06'],
		['Senden bis 12.03.2026', 'Senden | due 2026-03-12'],
		['Senden bis zum 12. März 2026', 'Senden | due 2026-03-12'],
		['Envoyer avant le 12 mars 2026', 'Envoyer | due 2026-03-12'],
		['Enviar antes del 20/03/2026', 'Enviar | due 2026-03-20'],
		['Enviar até 21/03/2026', 'Enviar | due 2026-03-21'],
		['Отправить до 9 марта 2026', 'Отправить | due 2026-03-09'],
		['Versturen vóór 18-03-2026', 'Versturen | due 2026-03-18'],
		['3월 12일까지 보내기', '3월 12일까지 보내기 | due 2026-03-12'],
		['2026年3月12日までに送る', '2026年3月12日までに送る | due 2026-03-12'],
		['2026年3月12日前发送', '2026年3月12日前发送 | due 2026-03-12'],
	])('%j', (text, expected) => {
		expect(task(text)).toBe(expected);
	});

	test.each([
		'Read the notes from 2026-03-01',
		'Read the minutes of 2026-03-01',
		'Compare 2026-03-01 and 2026-03-12 figures',
		'Read what was said last Friday',
		'Finish the Friday report and print it',
		'Stand by Ana',
	])('is none in %j', (text) => {
		expect(task(text)).toBe(text);
	});
});

test('a line that need not be a task keeps its days', () => {
	expect(parseMarkedText('met Ana on 2026-03-01', of)).toMatchObject({
		text: 'met Ana on 2026-03-01',
	});
	expect(parseMarkedText('call Ana 📅 2026-03-12', of)).toMatchObject({ due: '2026-03-12' });
});

test('where the words begin is known', () => {
	expect(parseTaskText('#task #work Send it', of)).toMatchObject({ text: 'Send it', at: 12 });
});
