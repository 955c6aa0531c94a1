import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNameList, type NamePlace } from '../../../../src/core/reading/names/name-list';
import { piecesOf } from '../../../../src/core/reading/names/name-pieces';
import { findLinks } from '../../../../src/core/text/wikilink';
import { showName } from '../../../fakes/show-names';

function namesIn(text: string, as: NamePlace['as']): readonly string[] {
	const { names, absent, broken } = parseNameList(text, { line: 7, column: 3, as });
	return [
		...names.map(showName),
		...absent.map((ref) => `away: ${showName(ref)}`),
		...(broken === undefined ? [] : [`broken: ${broken}`]),
	];
}

describe('names side by side', () => {
	test.each([
		['Ana Silva', ['Ana Silva']],
		['Ana, Ben and [[Cy|Cyril]]', ['Ana', 'Ben', '[[Cy]] as Cyril']],
		[
			'[[People/Ana Silva]], [[People/Ben|Ben O.]]',
			['[[People/Ana Silva]]', '[[People/Ben]] as Ben O.'],
		],
		['Ana & Ben / Cy + Dee', ['Ana', 'Ben', 'Cy', 'Dee']],
		['Ana; Ben; Cy', ['Ana', 'Ben', 'Cy']],
		['Diaz, Carla; Chen, Bo', ['Diaz, Carla', 'Chen, Bo']],
		['Ana Silva, Acme; Ben Okafor, Contoso', ['Ana Silva', 'Ben Okafor']],
		['Ana Silva, CFO, Ben Okafor, Treasurer', ['Ana Silva', 'Ben Okafor']],
		['Ana (Acme, Porto), Ben <ben@okafor.test>', ['Ana', 'Ben']],
		['[[Ana]] [[Ben]]', ['[[Ana]]', '[[Ben]]']],
		['[[Ana]] · [[Ben]] • [[Cy]]', ['[[Ana]]', '[[Ben]]', '[[Cy]]']],
		['[[Ana]] from [[Acme]], [[Ben]]', ['[[Ana]]', '[[Ben]]']],
		['Ana from [[Acme]], Ben', ['Ana', 'Ben']],
		['Jamal from our SE team', ['Jamal']],
		['Trey Hollis - procurement, Denise (VP Ops)', ['Trey Hollis', 'Denise']],
		['Dr. [[Ana Silva]], Prof. [[Ben]]', ['[[Ana Silva]]', '[[Ben]]']],
		[
			'[Ana Silva](People/Ana%20Silva.md), [Ben](https://ben.test)',
			['[[People/Ana Silva]]', 'Ben'],
		],
		['@ana, @ben.okafor', ['handle ana', 'handle ben.okafor']],
		['@Tiago Alencar, @mrossi Matteo Rossi', ['Tiago Alencar', 'Matteo Rossi']],
		['ana@silva.test, Ben', ['mail ana@silva.test', 'Ben']],
		['ana silva, ben', ['guess ana silva', 'ben']],
		[
			'Maria da Silva, Jan van der Meer, el Mehdi',
			['Maria da Silva', 'Jan van der Meer', 'el Mehdi'],
		],
		['J. R. Moss, T. Ngo, O’Dwyer', ['J. R. Moss', 'T. Ngo', 'O’Dwyer']],
		['Ana.', ['Ana']],
		['[[@Ana Silva]] and **Ben**', ['[[@Ana Silva]]', 'Ben']],
		['![[Ana.png]], Ben', ['Ben']],
		['👩 Ana, 🧑 Ben', ['Ana', 'Ben']],
	])('%j are %j', (text, expected) => {
		expect(namesIn(text, 'list')).toEqual(expected);
	});

	test.each([
		['German', 'Ana Roth und Jörg Maas', ['Ana Roth', 'Jörg Maas']],
		[
			'French',
			'Aurélie Delmas, Luc et Fatou N’Diaye',
			['Aurélie Delmas', 'Luc', 'Fatou N’Diaye'],
		],
		['Spanish', 'Marta Iglesias y Óscar Peral', ['Marta Iglesias', 'Óscar Peral']],
		['Portuguese', 'Tiago e Bruna Sá', ['Tiago', 'Bruna Sá']],
		['Russian', 'Игорь Соловьёв и Анна Белова', ['Игорь Соловьёв', 'Анна Белова']],
		[
			'Chinese',
			'[[王立群]]、[[陈思雨]]和[[李想]]，赵敏',
			['[[王立群]]', '[[陈思雨]]', '[[李想]]', '赵敏'],
		],
		[
			'Japanese',
			'佐々木さん、[[高橋 美咲]]さんと[[田村]]さん',
			['佐々木', '[[高橋 美咲]]', '[[田村]]'],
		],
		['Korean', '김도현 교수님, 이서윤님, [[박준호]]', ['김도현', '이서윤', '[[박준호]]']],
	])('in %s', (_language, text, expected) => {
		expect(namesIn(text, 'list')).toEqual(expected);
	});

	test.each([
		'none',
		'N/A',
		'TBD',
		'everyone',
		'Exec stakeholders (external)',
		'Engineering team',
		'whole team, others',
		'3 others and 12 members',
		'...',
		'{{attendees}}',
		'-',
		'',
		'Chair, Minute taker',
		'niemand, alle',
		'全员',
	])('%j is nobody', (text) => {
		expect(namesIn(text, 'list')).toEqual([]);
	});

	test.each([
		['[[Ana]] (absent), [[Ben]]', ['[[Ben]]', 'away: [[Ana]]']],
		['~~[[Ana]]~~, Ben (declined)', ['away: [[Ana]]', 'away: Ben']],
		['Ana, Ben - sends apologies', ['Ana', 'away: Ben']],
		['Ana, Ben; apologies: Cy, Dee', ['Ana', 'Ben', 'away: Cy', 'away: Dee']],
		['Ana (entschuldigt), Ben (fehlt)', ['away: Ana', 'away: Ben']],
		['Luc (excusé)', ['away: Luc']],
		['赵敏（请假）', ['away: 赵敏']],
		['Chair: Ana Silva, Secretary: Ben', ['Ana Silva', 'Ben']],
	])('%j tells who was away', (text, expected) => {
		expect(namesIn(text, 'list')).toEqual(expected);
	});

	test('a link that is not closed is told', () => {
		expect(namesIn('[[Ana, Ben', 'list')).toEqual(['Ben', 'broken: [[Ana']);
	});

	test('each name knows its place', () => {
		const { names } = parseNameList('Ana, [[Ben]]', { line: 7, column: 3, as: 'list' });
		expect(names.map(({ line, column }) => [line, column])).toEqual([
			[7, 3],
			[7, 8],
		]);
	});
});

describe('one person in a bullet', () => {
	test.each([
		['[[Ana Silva]] — CFO at [[Acme]]', ['[[Ana Silva]]']],
		['[[Ana]], [[Ben]]', ['[[Ana]]', '[[Ben]]']],
		['Ana Silva, Acme, @ana', ['Ana Silva']],
		['Ana Silva / Acme / @ana', ['Ana Silva']],
		['Ana Silva, CFO at [[Acme]]', ['Ana Silva']],
		['Matteo Rossi @mrossi (voting member)', ['Matteo Rossi']],
		['JRG: Joana Reis (@jr), Acme, voting', ['Joana Reis']],
		['Ana and Ben (parents)', ['Ana', 'Ben']],
		['Ana, Ben and Cy', ['Ana', 'Ben', 'Cy']],
		['Ana Silva, Research and Development', ['Ana Silva']],
		['[[Ana]] (facilitator), joined late', ['[[Ana]]']],
		['Chair: [[Ana]]', ['[[Ana]]']],
		['Alina Petrescu, UX at Acme (alina@acme.test)', ['Alina Petrescu']],
		['frank', ['frank']],
	])('%j is %j', (text, expected) => {
		expect(namesIn(text, 'entry')).toEqual(expected);
	});
});

describe('a line without bullet', () => {
	test.each([
		['Ana Silva', ['Ana Silva']],
		['[[Ana]] [[Ben]]', ['[[Ana]]', '[[Ben]]']],
		['Ana Silva, Ben', ['Ana Silva', 'Ben']],
		['we met at the office', []],
		['Working on the budget', []],
		['The budget was discussed with [[Ana]]', []],
	])('%j names %j', (text, expected) => {
		expect(namesIn(text, 'line')).toEqual(expected);
	});
});

const piece = fc.constantFrom(
	...[
		'Ana',
		'Silva',
		'and',
		'y',
		'[[Ben]]',
		'[[Cy|C: y]]',
		'[Dee](Dee.md)',
		'![[Eve]]',
		'和',
		'Chair:',
	],
	...[' ', '/', ' / ', '&', ' & ', '.', ' (', ')', '<br>', '<', '|', '·', '—', 'absent'],
);
const words = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ').trim());

test('a text is cut alike alone and behind a comma', () => {
	const cut = (text: string) => piecesOf(text, findLinks(text)).map(({ text: name }) => name);
	fc.assert(
		fc.property(words, (text) => {
			expect(cut(text)).toEqual(cut(`x,${text}`).slice(1));
		}),
		{ numRuns: 1_000 },
	);
});

test('a link alone names whom it names before a comma', () => {
	const link = fc.constantFrom('[[Ana]]', '[[A/B|Ben]]', '![[Cy]]', '[Dee](Dee.md)', '[[E: x]]');
	const place = { line: 2, column: 3, as: 'list' } as const;
	fc.assert(
		fc.property(link, (text) => {
			expect(parseNameList(text, place)).toEqual(parseNameList(`${text},`, place));
		}),
	);
});
