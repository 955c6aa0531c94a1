import { expect, test } from 'vitest';
import { namedOccasion } from '../../../../src/core/reading/events/named-occasion';

function told(text: string, listed = false): string | undefined {
	const found = namedOccasion(text, listed);
	return found && [found.kind, ...found.raws].join(' ');
}

test.each([
	['Treffen mit [[Jörg]]', 'met [[Jörg]]'],
	['Telefonat mit [[Jörg]] und [[Uta]] über [[Ben]]', 'called [[Jörg]] [[Uta]]'],
	['Déjeuner avec [[Luc]]', 'met [[Luc]]'],
	['Llamada con [[Marta]]: presupuesto', 'called [[Marta]]'],
	['Reunião com [[Tiago]], [[Bruna]]', 'met [[Tiago]] [[Bruna]]'],
	['Встреча с [[Игорь]]', 'met [[Игорь]]'],
	['Koffie met [[Sanne]]', 'met [[Sanne]]'],
	['[[박서준]] 미팅', 'met [[박서준]]'],
	['오후: [[박서준]] 회의', 'met [[박서준]]'],
	['[[王立群]]面谈', 'met [[王立群]]'],
	['[[田村]]さんと打ち合わせ', 'met [[田村]]'],
])('%j names contact', (text, expected) => {
	expect(told(text)).toBe(expected);
});

test.each([
	'Follow-up with [[Cora]]',
	'Proposal with [[Cora]]',
	'[[Ana]] wants to meet',
	'Buch von [[Jörg]]',
	'Treffen mit [[Jörg]] abgesagt',
	'Ärger mit [[Jörg]]',
	'[[王立群]]的报告',
	'![[Jörg.png]] Treffen',
	'nobody',
])('%j names none', (text) => {
	expect(told(text)).toBeUndefined();
});

test('below a heading of meetings, whatever is done with somebody is one', () => {
	expect(told('Proposal with [[Cora]] and [[Ben]]', true)).toBe('met [[Cora]] [[Ben]]');
	expect(told('[[Ana]] is ill', true)).toBeUndefined();
});
