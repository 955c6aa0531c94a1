import { expect, test } from 'vitest';
import { buildNoteView, type NoteView } from '../../src/cli/note-view.mts';
import { buildNetwork, day } from '../fakes/build-network';

const PEOPLE = { 'People/Ana Silva.md': '', 'People/Ben Okafor.md': '' };

/** How one note beside the people's is read, on 20 November 2026. */
function view(path: string, text: string, self = 'Mara'): NoteView {
	const known = buildNetwork({ ...PEOPLE, [path]: text }, { selfNames: [self] });
	const seen = buildNoteView(path, known.on(day('2026-11-20')));
	if (seen === undefined) throw new Error('The note is not there.');
	return seen;
}

const meeting = (rest: string): string =>
	`---\ntype: meeting\ndate: 2026-11-19\nattendees: ["[[Ana Silva]]", Mara, "[[Cy Young]]"]\n---\n# Tea\n${rest}`;

test('attendees are led to their notes; the owner is marked; somebody without a note is nobody’s note', () => {
	const { attendees } = view('Meetings/Tea.md', meeting(''));
	expect(attendees).toEqual([
		{
			raw: '[[Ana Silva]]',
			name: 'Ana Silva',
			person: 'People/Ana Silva.md',
			self: false,
		},
		{ raw: 'Mara', name: 'Mara', person: null, self: true },
		{ raw: '[[Cy Young]]', name: 'Cy Young', person: null, self: false },
	]);
});

test('a name only guessed from a title is nobody when nobody has it', () => {
	const text = '---\ntype: meeting\n---\nNotes.';
	expect(view('Meetings/2026-11-19 Ana Silva.md', text).attendees).toMatchObject([
		{ person: 'People/Ana Silva.md' },
	]);
	expect(view('Meetings/2026-11-19 Grand Plan.md', text).attendees).toEqual([]);
});

test('mentions are people with notes who were not there', () => {
	const { mentions } = view(
		'Meetings/Tea.md',
		meeting('- [[Ben Okafor]]’s firm and [[Ghost]]\n'),
	);
	expect(mentions.map(({ person }) => person)).toEqual(['People/Ben Okafor.md']);
});

test('a past meeting counts, even when none of its people has a note', () => {
	const text = '---\ntype: meeting\ndate: 2026-11-19\nattendees: "[[Ghost]]"\n---\n';
	expect(view('Meetings/Tea.md', text).events).toMatchObject([
		{ kind: 'met', counts: true, people: [{ name: 'Ghost', person: null }] },
	]);
});

test('a meeting dated tomorrow is a plan, not a contact', () => {
	const text = '---\ntype: meeting\ndate: 2026-11-21\nattendees: "[[Ana Silva]]"\n---\n';
	expect(view('Meetings/Tea.md', text).events).toMatchObject([
		{ kind: 'plan', counts: false, date: '2026-11-21' },
	]);
});

test('boxes of daily life are no promises unless somebody with a note has to do with them', () => {
	const { followUps } = view(
		'Daily/2026-11-19.md',
		'- [ ] buy milk\n- [ ] send the list to [[Ana Silva]] 📅 2026-11-27\n- [ ] ask [[Ghost]]\n',
	);
	expect(followUps.map(({ due, line }) => [due, line])).toEqual([['2026-11-27', 2]]);
});

test('in a meeting every open box is a promise; who owes it is named, and the owner is me', () => {
	const { followUps } = view(
		'Meetings/Tea.md',
		meeting(
			'## Follow-ups\n- [ ] Ana: the list\n- [x] Mara: the bill\n- [ ] somebody must ring\n',
		),
	);
	expect(followUps.map(({ owner, done }) => [owner, done])).toEqual([
		[['Ana Silva'], false],
		[['me'], true],
		[[], false],
	]);
});

test('a plain word that is nobody’s name is nobody', () => {
	const events = view('Daily/2026-11-19.md', '- Coffee with Grand Plan\n').events;
	expect(events.flatMap(({ people }) => people)).toEqual([]);
});

test('diagnostics have one order of keys', () => {
	const { diagnostics } = view('Meetings/Tea.md', '---\ntype: meeting\n---\n# Tea\nWe talked.\n');
	expect(diagnostics.map((one) => Object.keys(one).join())).toEqual(
		diagnostics.map(() => 'code,severity,line,column,message'),
	);
	expect(diagnostics.length).toBeGreaterThan(0);
});
