import { describe, expect, test } from 'vitest';
import { linesIn, meetingsIn } from '../../../fakes/show-events';
import { read } from '../../../fakes/read';

const meeting = (yaml: string, body = '# Sync\n- went well') =>
	`---\ndate: 2026-03-05\nattendees: ["[[Ana]]", me]\n${yaml}\n---\n${body}`;

/** The meetings of a note named `Sync`. */
const held = (text: string) => meetingsIn(read('Meetings/Sync.md', text));

describe('a meeting', () => {
	test.each([
		['was held', 'type: meeting', 'met'],
		['was a call by its type', 'type: call', 'called'],
		['was a gathering by its type', 'type: event', 'event'],
		['is planned', 'status: planned', 'plan'],
		['was cancelled', 'status: Cancelled', 'cancelled'],
		['was cancelled by a flag', 'cancelled: true', 'cancelled'],
	])('%s: %s', (_what, yaml, kind) => {
		expect(held(meeting(yaml))).toEqual([`2026-03-05 ${kind} Ana`]);
	});

	test.each([
		['# Phone call about the lease', 'called'],
		['# Networking event', 'event'],
		['# Sync (cancelled)', 'cancelled'],
		['# ~~Sync~~', 'cancelled'],
		['# Sync postponed', 'cancelled'],
		['# Cancelled orders review', 'met'],
	])('says in its title what it was: %s', (title, kind) => {
		const [only, ...others] = held(meeting('type: meeting', title));
		expect(only).toMatch(new RegExp(`^2026-03-05 ${kind} Ana`));
		expect(others).toEqual([]);
	});

	test('has the line and the words of its title', () => {
		const { events } = read('Meetings/Sync.md', meeting('x: 1'));
		expect(events.map(({ line, text, place }) => [line, text, place])).toEqual([
			[6, 'Sync', 'meeting'],
		]);
	});

	test('is shown undated and reported where nobody can tell its day', () => {
		const facts = read('Meetings/Sync.md', '---\nattendees: [Ana]\n---\n- went well');
		expect(meetingsIn(facts)).toEqual(['- met Ana']);
		expect(facts.diagnostics.map(({ code }) => code)).toEqual(['meeting-undated']);
	});
});

describe('what a meeting’s lines tell of those who were there', () => {
	const lines = (body: string) => linesIn(read('Meetings/Sync.md', meeting('x: 1', body)));

	test.each([
		['is no second contact', '- Met with [[Ana]]', []],
		['is a contact with others', '- Called [[Ben]]', ['2026-03-05 called Ben']],
		['may be a gift', '- Gave [[Ana]] a book', ['2026-03-05 gift given Ana']],
		['is a plan on an agenda', '## Agenda\n- Called [[Ben]]', ['2026-03-05 plan Ben']],
		[
			'is a mention of last time',
			'## Last meeting\n- Called [[Ben]]',
			['2026-03-05 mention Ben'],
		],
	])('%s', (_rule, body, expected) => {
		expect(lines(body)).toEqual(expected);
	});
});

describe('a daily note has a meeting', () => {
	const day = (text: string) => meetingsIn(read('Daily/2026-03-05.md', text));

	test.each([
		[
			'for each heading with attendees of its own',
			'## Project sync\nAttendees: [[Ana]], [[Ben]]\n## 14:00 Call\n- participants:: [[Cy]], me',
			['2026-03-05 met Ana, Ben', '2026-03-05 called Cy'],
		],
		[
			'that was called off',
			'## Project sync (cancelled)\nAttendees: [[Ana]]\n## Gym\n- x',
			['2026-03-05 cancelled Ana'],
		],
		['for no heading without', '## Project sync\n- [[Ana]] is ill\n## Gym\n- x', []],
	])('%s', (_rule, text, expected) => {
		expect(day(text)).toEqual(expected);
	});
});
