import { describe, expect, test } from 'vitest';
import { findAttendees } from '../../../../src/core/reading/attendance/attendees';
import { partsOf } from '../../../fakes/read';
import { showName } from '../../../fakes/show-names';

/** One line per attendee place: who was there, and who was not. */
function placesIn(text: string): readonly string[] {
	return findAttendees(partsOf('Note.md', text)).map(({ names, absent }) =>
		[names.map(showName).join(', '), ...absent.map((ref) => `away ${showName(ref)}`)]
			.filter(Boolean)
			.join('; '),
	);
}

describe('a section of attendees', () => {
	test.each([
		['bullets with links', '## Attendees\n- [[Ana Silva]]\n- [[Ben]]'],
		[
			'bullets with words about them',
			'# Participants\n* Ana Silva — CFO at [[Acme]]\n* Ben (host)',
		],
		['bullets below an emoji and a rule', '## 👥 Attendees\n\n---\n\n- Ana Silva\n- Ben'],
		['numbered heading', '### 2. Attendees\n1. Ana Silva\n2. Ben'],
		['one line', '## Attendees\n[[Ana Silva]], [[Ben]]'],
		['one name to a line', '## Participants\n[[Ana Silva]]\n[[Ben]]'],
		['in the heading itself', '## Attendees: Ana Silva, Ben'],
		[
			'a table',
			'## Attendees\n| Name | Role |\n| --- | --- |\n| [[Ana Silva]] | CFO |\n| Ben | |',
		],
		[
			'a table without names above it',
			'## Attendees\n| | |\n|-|-|\n| Ana Silva | CFO |\n| Ben | |',
		],
		['groups', '## Attendees\n### Engineering\n- Ana Silva\n- Ben'],
		['groups with a colon', '## Attendees\n**Acme:** [[Ana Silva]]\n**Contoso:** [[Ben]]'],
		[
			'groups in bullets',
			'## Attendees\n- Acme:\n  - [[Ana Silva]]\n- **Contoso:**\n  - [[Ben]]',
		],
		['bold names', '## Attendees\n- **Ana Silva**\n- **Ben** (host)'],
		['indented as a whole', '## Attendees\n    - Ana Silva\n    - Ben'],
		['words below a name', '## Attendees\n- Ana Silva\n    - joined late with Cy\n- Ben'],
		[
			'prose after the names',
			'## Attendees\n[[Ana Silva]], [[Ben]]\n\n[[Cy]] could not be asked whether he wants to come.',
		],
		['setext', 'Attendees\n---------\n- Ana Silva\n- Ben'],
	])('%s', (_shape, text) => {
		expect(placesIn(`${text}\n\n## Notes\n- Cy likes it`).map(plain)).toEqual([
			'Ana Silva, Ben',
		]);
	});

	function plain(place: string): string {
		return place.replace(/\[\[|\]\]/g, '');
	}

	test.each([
		['People present'],
		['Board members in attendance'],
		['In attendance'],
		['Who was there'],
		['Roll call'],
		['People I met'],
		['Teilnehmer:innen'],
		['Teilnehmer*innen'],
		['Anwesend'],
		['Présents'],
		['Présent·e·s'],
		['Asistentes'],
		['Participantes'],
		['Participanti'],
		['Участники'],
		['Присутствовали'],
		['参会人员'],
		['与会者'],
		['参加者'],
		['出席者'],
		['참석자'],
	])('is called %s', (heading) => {
		const called = heading === 'Participanti' ? 'Partecipanti' : heading;
		expect(placesIn(`## ${called}\n- Ana`)).toEqual(['Ana']);
		expect(placesIn(`**${called}:** Ana`)).toEqual(['Ana']);
	});
});

describe('a label of attendees', () => {
	test.each([
		['**Attendees:** Ana, Ben', 'Ana, Ben'],
		['**Attendees**: Ana, Ben', 'Ana, Ben'],
		['**Attendees: Ana, Ben**', 'Ana, Ben'],
		['__Attendees:__ Ana, Ben', 'Ana, Ben'],
		['_Present:_ Ana', 'Ana'],
		['Present: Ana', 'Ana'],
		['Participants : Ana', 'Ana'],
		['参加者：佐々木、田村', '佐々木, 田村'],
		['attendees:: [[Ana]], [[Ben]]', '[[Ana]], [[Ben]]'],
		['participants :: [[Ana]]', '[[Ana]]'],
		['- **Attendees:** Ana', 'Ana'],
		['- Attendees:: [[Ana]]', '[[Ana]]'],
		['> [!info]\n> **Attendees:** [[Ana]]', '[[Ana]]'],
		['> [!info] Attendees: Ana', 'Ana'],
		['👥 **Who:** Ana', 'Ana'],
		['**Other attendees**: Ana', 'Ana'],
		['**Present** *(add your name)*: Ana', 'Ana'],
		['**Attendees:**\n- Ana\n- Ben\n\nNotes follow.', 'Ana, Ben'],
		['**Attendees**\n\n* Ana\n* Ben', 'Ana, Ben'],
		['Attendees\n- Ana\n- Ben', 'Ana, Ben'],
		['- Attendees\n\t- Ana\n\t- Ben\n- Notes\n\t- Cy', 'Ana, Ben'],
		['- Attendees:\n  - [[Ana]]\n  - [[Ben]]\n- Talked about Cy', '[[Ana]], [[Ben]]'],
		['Present: Ana,\nBen', 'Ana, Ben'],
		['Attendees: Ana<br>Ben', 'Ana, Ben'],
		['| Date | 5 March 2026 |\n| --- | --- |\n| **Attendees** | Ana, Ben |', 'Ana, Ben'],
	])('%j', (text, expected) => {
		expect(placesIn(text)).toEqual([expected]);
	});

	test('names nobody further down', () => {
		expect(placesIn('Attendees: Ana, Ben\n- Cy\n- Dee')).toEqual(['Ana, Ben']);
	});
});

describe('a table of attendees', () => {
	test.each([
		[
			'an attendee column',
			'| Attendee | Role |\n|---|---|\n| [[Ana]] | CFO |\n| Ben | Host |',
			'[[Ana]], Ben',
		],
		[
			'a column that says who came',
			'| Name | Role | Attended |\n|---|---|---|\n| Ana | Chair | Y |\n| Ben | | N |\n| Cy | | apologies |',
			'Ana; away Ben; away Cy',
		],
		[
			'ticks and blanks',
			'| Name | Present |\n|---|:-:|\n| Ana | ✅ |\n| Ben |  |',
			'Ana; away Ben',
		],
		['no ticks at all', '| Name | Present |\n|---|---|\n| Ana | |\n| Ben | |', 'Ana, Ben'],
		[
			'a word in any column',
			'| Participant | Company | |\n|---|---|---|\n| Ana | Acme | |\n| Ben | Acme | absent |',
			'Ana; away Ben',
		],
		['escaped bars', '| Attendees |\n|---|\n| [[People/Ana\\|A.]] |', '[[People/Ana]] as A.'],
	])('with %s', (_shape, text, expected) => {
		expect(placesIn(text)).toEqual([expected]);
	});

	test.each([
		['of actions', '| Action | Who | Due |\n|---|---|---|\n| Send it | Ana | Friday |'],
		['of anything', '| Product | Price |\n|---|---|\n| Tea | 4 |'],
	])('%s names nobody who was there', (_shape, text) => {
		expect(placesIn(text)).toEqual([]);
	});
});

describe('who was not there', () => {
	test.each([
		['**Attendees:** Ana\n**Apologies:** Ben', ['Ana', 'away Ben']],
		['## Present\n- Ana\n\n## Apologies\n- Ben', ['Ana', 'away Ben']],
		['## Attendees\n- Ana\n\n### Absent\n- Ben', ['Ana; away Ben']],
		['## Attendees\n- [x] Ana\n- [ ] Ben', ['Ana; away Ben']],
		['## Attendees\n- [ ] Ana\n- [ ] Ben', ['Ana, Ben']],
		['## Attendees\n- [x] Ana\n- [-] Ben', ['Ana; away Ben']],
		['Present: Ana. Regrets: Ben', ['Ana; away Ben']],
		['Excusés : Luc', ['away Luc']],
		['Entschuldigt: Jörg', ['away Jörg']],
		['Excusa asistencia: Lucía', ['away Lucía']],
		['Ausentes: Rui', ['away Rui']],
		['Отсутствуют: Анна', ['away Анна']],
		['缺席：赵敏', ['away 赵敏']],
		['欠席：木下', ['away 木下']],
		['불참: 최민재', ['away 최민재']],
	])('%j', (text, expected) => {
		expect(placesIn(text)).toEqual(expected);
	});
});

test.each([
	['the next meeting', '## Next meeting\nAttendees: Ana'],
	['the last one', '## Previous meeting\nAttendees: Ana'],
	['a promise', '## Actions\n- Send it\n  Who: Ana'],
	['code', '```\nAttendees: Ana\n```'],
	['a comment', '%% Attendees: Ana %%'],
	['an empty section', '## Attendees\n- \n-\n'],
	['a hint', '## Attendees\n_Who was there?_'],
])('attendees of %s are not here', (_where, text) => {
	expect(placesIn(text).filter(Boolean)).toEqual([]);
});
