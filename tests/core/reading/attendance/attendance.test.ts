import { describe, expect, test } from 'vitest';
import { read } from '../../../fakes/read';
import { showName } from '../../../fakes/show-names';

const meeting = (yaml: string, body = '- went well') =>
	`---\ndate: 2026-03-05\n${yaml}\n---\n${body}`;

/** Who was at a meeting, as a test writes it: `me*` is the vault's owner. */
function presentIn(text: string, path = 'Meetings/Sync.md'): readonly string[] {
	const { attendees } = read(path, text, { selfNames: ['Mara Voss'] });
	return attendees.map(({ ref, self }) => `${showName(ref)}${self ? '*' : ''}`);
}

describe('attendees in properties', () => {
	test.each([
		[
			'attendees: ["[[Ana]]", "[[People/Ben|Ben O.]]"]',
			['[[Ana]]', '[[People/Ben]] as Ben O.'],
		],
		['attendees:\n  - "[[Ana]]"\n  - Ben', ['[[Ana]]', 'Ben']],
		['attendees: Ana, Ben and Cy', ['Ana', 'Ben', 'Cy']],
		['attendees: "[[Ana]], [[Ben]]"', ['[[Ana]]', '[[Ben]]']],
		['attendees: [[Ana]]', ['[[Ana]]']],
		['attendees:\n  - [[Ana]]\n  - [[Ben]]', ['[[Ana]]', '[[Ben]]']],
		['attendees: [[Ana]], [[Ben]]', ['[[Ana]]', '[[Ben]]']],
		['Attendees: [Ana]', ['Ana']],
		['participants: [Ana]', ['Ana']],
		['people: [Ana]', ['Ana']],
		['person: "[[Ana]]"', ['[[Ana]]']],
		['with: Ana Silva', ['Ana Silva']],
		['who: ana', ['ana']],
		['members: [Ana]', ['Ana']],
		['met_with: Ana', ['Ana']],
		['Участники: ["[[Анна]]"]', ['[[Анна]]']],
		['Teilnehmer: Jörg, Uta', ['Jörg', 'Uta']],
		['参加者: 佐々木、田村', ['佐々木', '田村']],
		['participants:\n  - Okoro, Chidi\n  - Hana Vesely', ['Okoro, Chidi', 'Hana Vesely']],
		['participants:\n  - name: Ana\n    email: ana@silva.test\n  - name: Ben', ['Ana', 'Ben']],
		['attendees: [ana@silva.test, "Ben <ben@okafor.test>"]', ['mail ana@silva.test', 'Ben']],
		['attendees: ["@ana", "[[@Ben Okafor]]"]', ['handle ana', '[[@Ben Okafor]]']],
		['tags: [meeting, people/ana-silva]', ['tag ana-silva']],
		['attendees: [Ana]\npeople: ["[[Ben]]"]', ['Ana', '[[Ben]]']],
		['attendees: []', []],
		['attendees:', []],
		['attendees: none', []],
		['attended: true', []],
	])('%s', (yaml, expected) => {
		expect(presentIn(meeting(yaml))).toEqual(expected);
	});
});

describe('what is said in several places', () => {
	test.each([
		[
			'is one list, each once',
			meeting(
				'attendees: ["[[Ana]]"]',
				'## Attendees\n- [[Ana]]\n- [[Ben]]\n\n**Also present:** Cy',
			),
			['[[Ana]]', '[[Ben]]', 'Cy'],
		],
		[
			'is the same person by name, link and tag',
			meeting(
				'attendees: [Ana Silva]\ntags: [people/ana-silva]',
				'**Attendees:** [[Ana Silva]]',
			),
			['Ana Silva'],
		],
		[
			'leaves out who was away',
			meeting('attendees: [Ana, Ben]\nabsent: [Cy]', '**Apologies:** Ben'),
			['Ana'],
		],
		[
			'leaves out who a line says could not come',
			meeting('attendees: ["[[Ana]]", "[[Ben]]"]', "- [[Ben]] couldn't make it"),
			['[[Ana]]'],
		],
		[
			'comes before the links of the text',
			meeting('attendees: ["[[Ana]]"]', '- [[Ben]] should see this'),
			['[[Ana]]'],
		],
		[
			'knows the owner',
			meeting('attendees: [Ana, me, Mara Voss, You]'),
			['Ana', 'me*', 'Mara Voss*', 'You*'],
		],
		[
			'adds who may have hosted it',
			meeting('attendees: [Ana]\nhost: "[[Ben]]"'),
			['Ana', 'guess Ben'],
		],
		[
			'adds no client to those who were there',
			meeting('attendees: [Ana]\nclient: "[[Ben]]"'),
			['Ana'],
		],
	])('%s', (_rule, text, expected) => {
		expect(presentIn(text)).toEqual(expected);
	});
});

describe('where nobody is listed', () => {
	test.each([
		['the title tells', '# 1:1 with [[Ana]]', 'Meetings/2026-03-05.md', ['[[Ana]]']],
		[
			'the file name tells',
			'- well',
			'Meetings/2026-03-05 Coffee with Jane Doe.md',
			['Jane Doe'],
		],
		['the file name may tell', '- well', 'Meetings/2026-03-05 Ana Ruiz.md', ['guess Ana Ruiz']],
		['the folder may tell', '- well', '1-1s/Ana Ruiz/2026-03-05.md', ['guess Ana Ruiz']],
		['a heading tells', '## 1:1 [[Ana]]\n- well', 'Meetings/2026-03-05.md', ['[[Ana]]']],
		[
			'two headings tell',
			'## Call with [[Ana]]\n## Lunch with [[Ben]]',
			'Meetings/2026-03-05.md',
			['[[Ana]]', '[[Ben]]'],
		],
		[
			'a heading of the next meeting does not',
			'## Next meeting\n### Call with [[Ana]]',
			'Meetings/2026-03-05.md',
			[],
		],
		[
			'a property may tell',
			meeting('client: "[[Ana]]"'),
			'Meetings/2026-03-05.md',
			['guess Ana'],
		],
		[
			'a label at the top may tell',
			'Candidate: [[Ana]]\n\n- strong',
			'Interviews/2026-03-05.md',
			['guess Ana'],
		],
		['links of the text do not', '- [[Ana]] left Acme', 'Meetings/2026-03-05.md', []],
	])('%s', (_rule, text, path, expected) => {
		expect(presentIn(text, path)).toEqual(expected);
	});
});

test('a broken link among the attendees is told', () => {
	const { diagnostics } = read('Meetings/Sync.md', meeting('attendees: "[[Ana, Ben"'));
	expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual([
		'attendee-unreadable 3',
	]);
});

test('an attendee knows the line it was read in', () => {
	const { attendees } = read(
		'Meetings/Sync.md',
		meeting('attendees: [Ana]', '# Sync\n- x\n\n**Present:** Ben'),
	);
	expect(attendees.map(({ ref }) => `${ref.name} ${ref.line}:${ref.column}`)).toEqual([
		'Ana 3:1',
		'Ben 8:14',
	]);
});

describe('attendees told in the middle of a line', () => {
	test.each([
		['The barn, after dark. There: Jo, Hetty.', ['Jo', 'Hetty']],
		['- The barn, after dark. There: Jo, Hetty. We stayed late.', ['Jo', 'Hetty']],
		['We sat outside; present: Jo and Hetty', ['Jo', 'Hetty']],
		['After dark — **present:** Jo, [[Hetty Moor]]', ['Jo', '[[Hetty Moor]]']],
		['After dark. Present: Dr. Jo Quist, T. Winter. Cold.', ['Dr. Jo Quist', 'T. Winter']],
		['After dark. There: Jo. Apologies: Hetty. Cold.', ['Jo']],
		['Abends im Hof. Anwesend: Jo, Uta.', ['Jo', 'Uta']],
		['After dark. There: prices and plans.', []],
		['After dark. Agenda: Jo, Hetty.', []],
		['See there: Jo, Hetty.', []],
		['## Follow-ups\n- Ask around. There: Jo, Hetty.', []],
	])('%j', (body, expected) => {
		expect(presentIn(meeting('type: meeting', body))).toEqual(expected);
	});

	test('leave what else the line says as it is', () => {
		const { events } = read(
			'Meetings/Sync.md',
			meeting('type: meeting', '- [[Cy]] introduced me to [[Dee]]. There: Jo.'),
		);
		expect(events.map(({ kind }) => kind)).toEqual(['met', 'introduced']);
	});

	test('make no meeting of a day’s note, but of what stands under a heading of its own', () => {
		const line = 'Dinner at the barn. There: Jo, Hetty.';
		expect(read('Daily/2026-03-05.md', line).role).toBe('daily');
		const { role, events } = read('Daily/2026-03-05.md', `# Thursday\n## Harvest\n${line}`);
		expect(role).toBe('daily');
		expect(events.map(({ kind, people }) => [kind, ...people.map(showName)])).toEqual([
			['met', 'Jo', 'Hetty'],
		]);
	});

	test('belong to the day they stand under, in a note of many days', () => {
		const { events } = read(
			'Meetings/Rounds.md',
			'## 2026-03-05\nShort. There: Jo.\n## 2026-03-12\nLong. There: Hetty.',
		);
		expect(events.map(({ day, people }) => [day, ...people.map(showName)])).toEqual([
			['2026-03-05', 'Jo'],
			['2026-03-12', 'Hetty'],
		]);
	});
});

describe('links of one name', () => {
	test.each([
		['into two folders are two people', ['[[People/Work/Ana]]', '[[Home/Ana]]'], 2],
		['with and without their folder are one', ['[[People/Work/Ana]]', '[[Ana]]'], 1],
		[
			'by less and by more of their path are one',
			['[[Work/Ana]]', '[[People/Work/ana.md]]'],
			1,
		],
		['from the top of the vault are the same', ['[[/Home/Ana]]', '[[Home/Ana]]'], 1],
		['from the note’s own folder may be any', ['[[../Home/Ana]]', '[[Work/Ana]]'], 1],
		[
			'whose paths end alike in a name’s middle are two',
			['[[Work/Ana]]', '[[Homework/Ana]]'],
			2,
		],
		['and a plain name are one', ['[[Home/Ana]]', 'Ana'], 1],
	])('%s', (_, names, count) => {
		const yaml = `attendees: [${names.map((name) => `"${name}"`).join(', ')}]`;
		expect(presentIn(meeting(yaml))).toHaveLength(count);
	});

	test('may be one who was there and one who was not', () => {
		const yaml = 'attendees: ["[[Work/Ana]]", "[[Home/Ana]]"]\nabsent: "[[Home/Ana]]"';
		expect(presentIn(meeting(yaml))).toEqual(['[[Work/Ana]]']);
	});

	test('may be one who was there and one who is met besides', () => {
		const { events } = read(
			'Meetings/Sync.md',
			meeting('attendees: "[[Work/Ana]]"', '- Lunch with [[Home/Ana]]\n- Talked to [[Ana]]'),
		);
		expect(events.map(({ people }) => people.map(showName))).toEqual([
			['[[Work/Ana]]'],
			['[[Home/Ana]]'],
		]);
	});
});
