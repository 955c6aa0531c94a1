import { describe, expect, test } from 'vitest';
import { parseLabelled } from '../../../../src/core/reading/words/labelled';

describe('a line that begins with a label', () => {
	test.each([
		['**Attendees:** Ana', 'Attendees', 'Ana'],
		['**Attendees**: Ana', 'Attendees', 'Ana'],
		['**Attendees** : Ana', 'Attendees', 'Ana'],
		['**Attendees:: ** Ana', 'Attendees', 'Ana'],
		['**Present: Ana, Ben**', 'Present', 'Ana, Ben'],
		['👥 **Other attendees**:', 'Other attendees', ''],
		['👥 [[Ana]], [[Ben]]', 'attendees', '[[Ana]], [[Ben]]'],
		['_Present:_ Ana', 'Present', 'Ana'],
		['Date:: [[2026-01-05]]', 'Date', '[[2026-01-05]]'],
		['participants :: [[Ana]]', 'participants', '[[Ana]]'],
		['Date : jeudi 22 janvier', 'Date', 'jeudi 22 janvier'],
		['Date:2026-01-05', 'Date', '2026-01-05'],
		['日期：2026年1月5日', '日期', '2026年1月5日'],
		['Teilnehmer:innen: Ana', 'Teilnehmer:innen', 'Ana'],
		['**Present** *(add your name)*: Ana', 'Present', 'Ana'],
		['Board members in attendance:', 'Board members in attendance', ''],
		['**Action items**', 'Action items', ''],
		['Action items', 'Action items', ''],
		['ACTIONS', 'ACTIONS', ''],
		['Nächste Schritte', 'Nächste Schritte', ''],
	])('%j', (text, label, value) => {
		const found = parseLabelled(text);
		expect(found && [found.label, found.value]).toEqual([label, value]);
		expect(text.slice(found?.at).trim().replace(/\*\*$/, '')).toBe(value);
	});
});

test.each([
	'We met at 10:30 in the park',
	'https://example.org',
	'[[Ana]]: will send it',
	'**Ana** sent the list',
	'people came and went',
	'People',
	'Ana Silva',
	'',
	'***',
])('%j has no label', (text) => {
	expect(parseLabelled(text)).toBeUndefined();
});
