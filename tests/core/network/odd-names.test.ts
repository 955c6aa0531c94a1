import { expect, test } from 'vitest';
import { buildNetwork, day } from '../../fakes/build-network';

const TODAY = day('2026-09-10');

test.each([
	'constructor',
	'__proto__',
	'toString',
	'hasOwnProperty',
	'<script>alert(1)</script>',
	'People',
	'Log',
	'Meeting',
	'2026',
	'undefined',
	'O’Brien; DROP TABLE',
	"D'Arcy & Sons",
	'$& $1',
])('a person called %s is a person like others', (name) => {
	const path = `People/${name.replaceAll('/', '∕')}.md`;
	const linked = path.slice('People/'.length, -'.md'.length);
	const known = buildNetwork({
		[path]: `---\ntype: person\nreferrer: "[[Ana Silva]]"\n---\n## Log\n- 2026-03-01 call\n`,
		'People/Ana Silva.md': `---\ntags: person\ntier: 1\n---\n`,
		'Meetings/2026-04-02 Lunch.md': `---\nattendees: ["[[${linked}]]"]\n---\n`,
	}).on(TODAY);
	expect(
		known
			.people()
			.map((person) => person.path)
			.sort(),
	).toEqual(['People/Ana Silva.md', path].sort());
	expect(known.lastContact(path)).toMatchObject({ day: '2026-04-02' });
	expect(known.standing(path)).toMatchObject({ tier: 3, derived: true });
});

test('somebody named five hundred times in one meeting note was met once', () => {
	const lines = '- [[Ana Silva]] said so\n'.repeat(500);
	const known = buildNetwork({
		'People/Ana Silva.md': '---\ntags: person\n---\n',
		'Meetings/2026-04-02 Lunch.md': `---\nattendees: "[[Ana Silva]]"\n---\n${lines}`,
	}).on(TODAY);
	const contacts = known.timeline('People/Ana Silva.md').filter(({ counts }) => counts);
	expect(contacts).toHaveLength(1);
});
