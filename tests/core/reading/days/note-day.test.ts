import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../../src/core/settings/settings';
import { read } from '../../../fakes/read';

/** The day of a note and where it was read, as `2026-03-05 by file name`; trouble behind it. */
function dayOf(path: string, text: string, settings?: Partial<Settings>): string {
	const { day, diagnostics } = read(path, text, settings);
	const troubles = diagnostics
		.map(({ code }) => code)
		.filter((code) => code !== 'meeting-undated');
	const uncertain = day?.certain === false ? ' perhaps' : '';
	return [day ? `${day.day} by ${day.said}${uncertain}` : 'no day', ...troubles].join(', ');
}

const properties = (yaml: string) => `---\n${yaml}\n---\n# Sync\n- went well`;

describe('a date property dates a meeting', () => {
	test.each([
		['date: 2026-03-05', '2026-03-05 by property date'],
		['date: "2026-03-05"', '2026-03-05 by property date'],
		['Date: 2026-03-05T14:30', '2026-03-05 by property Date'],
		['date: "[[2026-03-05]]"', '2026-03-05 by property date'],
		['date: "[[March 5, 2026]]"', '2026-03-05 by property date'],
		['date: [[2026-03-05]]', '2026-03-05 by property date'],
		['date: Thursday, March 5, 2026 at 14:30', '2026-03-05 by property date'],
		['date: 5 March 2026', '2026-03-05 by property date'],
		['date: 2026/03/05', '2026-03-05 by property date'],
		['meeting_date: 2026-03-05', '2026-03-05 by property meeting_date'],
		['startDate: 2026-03-05', '2026-03-05 by property startDate'],
		['start: 2026-03-05T10:00:00-05:00', '2026-03-05 by property start'],
		['datetime: 2026-03-05 10:00', '2026-03-05 by property datetime'],
		['"Date & Time": 2026-03-05 10:00', '2026-03-05 by property Date & Time'],
		['scheduled: 2026-03-05', '2026-03-05 by property scheduled'],
		['session_date: 2026-03-05', '2026-03-05 by property session_date'],
		['Дата: 2026-03-05', '2026-03-05 by property Дата'],
		['fecha: 05/03/2026', 'no day, date-ambiguous'],
		['Datum: 05.03.2026', '2026-03-05 by property Datum'],
		['日期: 2026年3月5日', '2026-03-05 by property 日期'],
		['날짜: 2026-03-05', '2026-03-05 by property 날짜'],
		['created: 2026-03-04', '2026-03-04 by property created perhaps'],
		['date created: 2026-03-04\ndate: 2026-03-05', '2026-03-05 by property date'],
		['date:\ncreated: 2026-03-04', '2026-03-04 by property created perhaps'],
		['date: someday', 'no day'],
		['date: 2026-02-30', 'no day, date-impossible'],
		['modified: 2026-03-05\nupdated: 2026-03-05', 'no day'],
	])('%s', (yaml, expected) => {
		expect(dayOf('Meetings/Sync.md', properties(yaml))).toBe(expected);
	});
});

describe('a file name dates a meeting', () => {
	test.each([
		['2026-03-05 Sync', '2026-03-05 by file name'],
		['2026-03-05', '2026-03-05 by file name'],
		['Sync 2026-03-05', '2026-03-05 by file name'],
		['Meeting - 2026-03-05 Sync', '2026-03-05 by file name'],
		['2026-03-05-team-sync', '2026-03-05 by file name'],
		['2026.03.05 Sync', '2026-03-05 by file name'],
		['2026_03_05', '2026-03-05 by file name'],
		['2026-3-5例会', '2026-03-05 by file name'],
		['2026年3月5日_定例', '2026-03-05 by file name'],
		['Sync 18.12.2025', '2025-12-18 by file name'],
		['18-12-2025 Sync', '2025-12-18 by file name'],
		['Mar 5, 2026 Sync', '2026-03-05 by file name'],
		['05-Mar-2026 Sync', '2026-03-05 by file name'],
		['June 30,2026 - Sync', '2026-06-30 by file name'],
		['20260305 - Sync', '2026-03-05 by file name'],
		['20260305', '2026-03-05 by file name'],
		['202603051030 Ana 1x1', '2026-03-05 by file name'],
		['20260305103045 Ana', '2026-03-05 by file name'],
		['260305 Sync', '2026-03-05 by file name'],
		['Invoice 260305', 'no day'],
		['11-02-24 Sync', 'no day, date-ambiguous'],
		['Sync', 'no day'],
		['Sync Q3 2026', 'no day'],
		['Week 2026-W19', 'no day'],
		['1234567 Sync', 'no day'],
	])('%s', (name, expected) => {
		expect(dayOf(`Meetings/${name}.md`, '- went well')).toBe(expected);
	});

	test('by the order of day and month that the vault is known to have', () => {
		const text = '- went well';
		expect(dayOf('Meetings/11-02-24.md', text, { dayOrder: 'mdy' })).toBe(
			'2024-11-02 by file name',
		);
		expect(dayOf('Meetings/11-02-24.md', text, { dayOrder: 'dmy' })).toBe(
			'2024-02-11 by file name',
		);
		expect(dayOf('Meetings/24-12-20.md', text, { shortYears: true })).toBe(
			'2024-12-20 by file name',
		);
	});

	test("by the vault's own format for daily notes", () => {
		const dailyNotes = [{ folder: 'Daily', format: 'YY-MM-DD-ddd' }];
		expect(dayOf('Daily/25-01-05-Sun.md', '- x', { dailyNotes })).toBe(
			'2025-01-05 by file name',
		);
	});
});

describe('folders', () => {
	test.each([
		['Meetings/2024/12-December/20-Friday/Sync.md', '2024-12-20 by folders'],
		['Meetings/2024/12/20/Sync.md', '2024-12-20 by folders'],
		['Meetings/2026-03-05/Sync.md', '2026-03-05 by folders'],
		['Meetings/2026-03-05 Offsite in Porto/Sync.md', '2026-03-05 by folders'],
		['Journal/2024/12-December/24-12-20.md', '2024-12-20 by file name'],
		['Meetings/2026/03-05.md', 'no day'],
		['Meetings/2026/5 March Sync.md', '2026-03-05 by file name'],
		['Meetings 2026/Sync March 5.md', '2026-03-05 by file name'],
		['Meetings/2026/Sync.md', 'no day'],
		['Archive 2019-2024/Meetings/Sync.md', 'no day'],
	])('%s', (path, expected) => {
		expect(dayOf(path, '- went well')).toBe(expected);
	});
});

describe('the text dates a meeting', () => {
	test.each([
		['its title', '# Sync 2026-03-05\n- well', '2026-03-05 by title'],
		['its title in words', '# Sync, March 5th 2026\n- well', '2026-03-05 by title'],
		[
			'the heading below its title',
			'# Acme\n## Minutes of 5 March 2026\n- well',
			'2026-03-05 by title',
		],
		['its opening line', 'call w/ Tamsin 5 Mar 2026\n\n- well', '2026-03-05 by title'],
		['a bold label', '**Date:** 2026-03-05\n- well', '2026-03-05 by date line'],
		['a plain label', 'Date: Thursday, 5 March 2026, 10am\n- well', '2026-03-05 by date line'],
		['a label of Dataview', 'Date:: [[2026-03-05]]\n- well', '2026-03-05 by date line'],
		[
			'a link with the weekday',
			'Date: [[2026-03-05-Thursday]]\n- well',
			'2026-03-05 by date line',
		],
		['a label without blank', 'Date:2026-03-05\n- well', '2026-03-05 by date line'],
		['a bullet', '- **When:** 5 Mar 2026, 3pm\n- well', '2026-03-05 by date line'],
		['a callout', '> [!info]\n> **Date:** 2026-03-05\n\n- well', '2026-03-05 by date line'],
		[
			'one of several labels',
			'**Room:** B | **Date:** 5 March 2026 | **Who:** Ana',
			'2026-03-05 by date line',
		],
		[
			'a table',
			'| Date | 2026-03-05 |\n|---|---|\n| Place | Porto |',
			'2026-03-05 by date line',
		],
		[
			'a lone line',
			'_Thursday, 5 March 2026, 10:00–11:30, Zoom_\n\n- well',
			'2026-03-05 by date line',
		],
		['a line with a sign', '📅 2026-03-05\n- well', '2026-03-05 by date line'],
		['French', '**Date** : 18/12/2025\n- bien', '2025-12-18 by date line'],
		['Chinese', '会议时间：2026年3月5日 15:00\n- 好', '2026-03-05 by date line'],
		['Japanese', '- 日時：2026年3月5日（木）10:00\n- 済', '2026-03-05 by date line'],
		['Korean', '일시: 2026년 3월 5일 (목)\n- 끝', '2026-03-05 by date line'],
		['Russian', '**Дата:** 5 марта 2026\n- ок', '2026-03-05 by date line'],
		['a due day does not', 'Send it by 5 March 2026\n', 'no day'],
		['the next meeting does not', '- well\n## Next meeting\nDate: 2026-03-12', 'no day'],
		[
			'prose does not',
			'Ana joined Acme on 5 March 2026 and moved to Porto soon after that.\n',
			'no day',
		],
		['a quote does not', '> Date: 2026-03-05\n\n- well', 'no day'],
	])('in %s', (_place, text, expected) => {
		expect(dayOf('Meetings/Sync.md', text)).toBe(expected);
	});
});

describe('what is said in several places', () => {
	test.each([
		[
			'the property comes before the file name, and both are told',
			'Meetings/2026-03-06 Sync.md',
			properties('date: 2026-03-05'),
			'2026-03-05 by property date, date-conflict',
		],
		[
			'the file name comes before the title',
			'Meetings/2026-03-05 Sync.md',
			'# Sync 2026-03-06',
			'2026-03-05 by file name',
		],
		[
			'the title comes before the label',
			'Meetings/Sync.md',
			'# Sync 2026-03-05\n**Date:** 2026-03-06',
			'2026-03-05 by title',
		],
		[
			'the label comes before a zettel number',
			'Meetings/202603061030 Sync.md',
			'**Date:** 2026-03-05',
			'2026-03-05 by date line, date-conflict',
		],
		[
			'all come before the day of creation',
			'Meetings/Sync.md',
			'---\ncreated: 2026-03-06\n---\n**Date:** 2026-03-05',
			'2026-03-05 by date line',
		],
		[
			'an ambiguous property is settled by the file name',
			'Meetings/2026-03-05 Sync.md',
			properties('date: 05/03/2026'),
			'2026-03-05 by property date',
		],
		[
			'an ambiguous file name is settled by a label',
			'Meetings/05-03-2026 Sync.md',
			'**Date:** 5 March 2026',
			'2026-03-05 by file name',
		],
		[
			'an impossible day is told and passed over',
			'Meetings/2026-03-05 Sync.md',
			properties('date: 2026-13-05'),
			'2026-03-05 by file name, date-impossible',
		],
		[
			'properties that cannot be read still say a day',
			'Meetings/Sync.md',
			'---\ndate: 2026-03-05\nattendees: [[Ana]], [[Ben]]\n---\n- well',
			'2026-03-05 by property date, properties-unreadable',
		],
	])('%s', (_rule, path, text, expected) => {
		expect(dayOf(path, text)).toBe(expected);
	});
});
