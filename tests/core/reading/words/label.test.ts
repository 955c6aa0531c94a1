import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anchorsOf,
	hasOne,
	isLabelWord,
	labelAsker,
	labelKey,
	labelsOf,
} from '../../../../src/core/reading/words/label';
import { LANGUAGES } from '../../../../src/core/reading/lexicon/languages';
import type { Label } from '../../../../src/core/reading/lexicon/lexicon';

describe('a heading is compared', () => {
	test.each([
		['👥 Attendees', 'attendees'],
		['🗓️ Date', 'date'],
		['Follow-up(s)', 'follow up'],
		['**Next steps**', 'next steps'],
		['Team (core）', 'team'],
		['Team [core]', 'team'],
		['10-12 Sync', '10 12 sync'],
		['Présent·e·s', 'présent e s'],
		['Décisions', 'décisions'],
		['参会人员：', '参会人员'],
		['', ''],
		['…', ''],
	])('%j as %j', (text, expected) => {
		expect(labelKey(text)).toBe(expected);
	});
});

describe('plain words', () => {
	test('are compared as marked ones are', () => {
		const part = fc.constantFrom(
			'Next',
			'steps',
			'a',
			'É',
			'2',
			' ',
			'  ',
			'(',
			'[',
			'-',
			'**',
			'…',
			'x'.repeat(60),
		);
		fc.assert(
			fc.property(
				fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
				(text) => {
					fc.pre(text.length < 120);
					expect(labelKey(text)).toBe(labelKey(`…${text}`.slice(0, 120)));
				},
			),
		);
	});
});

describe('a heading announces', () => {
	test.each<[string, Label]>([
		['👥 Attendees', 'attendees'],
		['1️⃣ Attendees', 'attendees'],
		['2. Apologies', 'absent'],
		['3.1 Action items', 'follow-ups'],
		['IV. Next steps', 'follow-ups'],
		['Board members in attendance were:', 'attendees'],
		['Other attendees', 'attendees'],
		['External participants', 'attendees'],
		['New action items for Ana', 'follow-ups'],
		['Tasks for Ana', 'follow-ups'],
		['Outcomes and action items', 'follow-ups'],
		['Harbour trust action items', 'follow-ups'],
		['Key decisions', 'decisions'],
		['Actions from last meeting', 'previous'],
		['Date of next meeting', 'next-meeting'],
		['Next 1:1', 'next-meeting'],
		['1-1s', 'meeting'],
		['Catch-up', 'occasion'],
		['To discuss', 'raise'],
		['Offene Aufgaben', 'follow-ups'],
		['Nächstes Treffen', 'next-meeting'],
		['Ordre du jour', 'agenda'],
		["Plan d'action", 'follow-ups'],
		['Acuerdos y compromisos', 'follow-ups'],
		['Próximos passos', 'follow-ups'],
		['Договорённости', 'follow-ups'],
		['下次会议', 'next-meeting'],
		['アクションアイテム', 'follow-ups'],
		['다음 할 일', 'follow-ups'],
	])('%j the %s', (text, label) => {
		expect([...labelsOf(text)]).toContain(label);
	});

	test.each([
		'Budget',
		'What Ana said about the next steps we might want to take together',
		'AI',
		'Peoples',
		'Datenbank',
		'Notes on action',
		'123',
		'---',
	])('%j nothing of a meeting', (text) => {
		const told: readonly Label[] = ['attendees', 'follow-ups', 'absent', 'date'];
		expect(told.filter((label) => labelsOf(text).has(label))).toEqual([]);
	});
});

test('words announce something only where one of them stands in a label', () => {
	const said = LANGUAGES.flatMap(({ labels, fillers = [] }) => [
		...Object.values(labels).flat(),
		...fillers,
	]);
	const word = fc.constantFrom(...said, 'Ana', 'Porto', '3', 'for', 'what');
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
			const text = words.join(' ');
			if (labelKey(text).split(' ').some(isLabelWord)) return;
			expect([...labelsOf(text)]).toEqual([]);
		}),
		{ numRuns: 2_000 },
	);
	for (const words of LANGUAGES.flatMap(({ labels }) => Object.values(labels).flat()))
		expect(labelKey(words).split(' ').some(isLabelWord)).toBe(true);
});

test('words without the longest word of any label of a kind are no such label, however they are cut', () => {
	const kinds = ['meeting', 'occasion', 'call'] as const;
	const anchors = anchorsOf(kinds);
	const asked = labelAsker(...kinds);
	const label = fc.constantFrom(
		...LANGUAGES.flatMap(({ labels }) => Object.values(labels).flat()),
	);
	const word = fc.constantFrom('ana', 'the', 'with', 'notes', '1', 'and', 'of', 'new');
	fc.assert(
		fc.property(fc.array(fc.oneof(label, word), { minLength: 1, maxLength: 4 }), (words) => {
			const text = words.join(' ');
			const said = labelsOf(text);
			expect(asked(text)).toBe(kinds.some((kind) => said.has(kind)));
			if (kinds.some((kind) => said.has(kind)))
				expect(hasOne(labelKey(text).split(' '), anchors)).toBe(true);
		}),
		{ numRuns: 2_000 },
	);
	expect(hasOne(['last', 'board', 'meeting'], anchors)).toBe(true);
	expect(hasOne(['last', 'board'], anchors)).toBe(false);
});
