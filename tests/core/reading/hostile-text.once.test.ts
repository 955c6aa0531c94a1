import { beforeAll, describe, expect, test } from 'vitest';
import { workOf } from '../../fakes/count-work';
import { read } from '../../fakes/read';

/** What somebody's cat, or an attacker, may leave in a note, over and over. */
const PIECES = [
	...['[', '[[', ']', '[[a]]', '[[a|', '[x](', '![[', '(', ')', '<', '<!--', '%%', '`', '~~'],
	...['*', '**a** ', '_', '#', '#a ', '^a ', '|', '\\', '- ', '[ ] ', '> ', ' ', '\t', '.', ', '],
	...[':', '::', '[x:: ', 'a: ', '!', '—', ' – ', '→ ', '"', '’', 'a', 'a ', 'é', '林', '👥'],
	...['\uD800', 'Ana Silva ', 'Ana, ', 'and ', '1', '10:30 ', '2026-', '2026-01-05 ', '1/2/'],
	...['5 Jan ', 'by ', 'due ', 'next week ', '📅 ', '(Owner: ', '@', '@a ', 'a@b.c ', 'with '],
	...['met [[Ana]] ', 'not ', 'introduced [[Ana]] to ', 'will ', "[[Ana]]'s ", 'https://a.b/'],
	...['TODO: ', 'Attendees: ', '**Due**: ', '/', '{{'],
] as const;

/** Where it may stand in a note. */
const PLACES = [
	(text: string) => text,
	(text: string) => `## ${text}`,
	(text: string) => `- ${text}`,
	(text: string) => `- [ ] ${text}`,
	(text: string) => `- [x] 2026-01-05 ${text}`,
	(text: string) => `- Ana: ${text}`,
	(text: string) => `Attendees: ${text}`,
	(text: string) => `**Date:** ${text}`,
	(text: string) => `| Ana | ${text}`,
] as const;

const NOTES = [
	['a meeting note', 'Meetings/2026-01-05 Ana.md', ['## Attendees', '## Action items']],
	['a daily note', '2026-01-05.md', ['# Monday']],
	['a person note', 'People/Ana.md', ['---\ntags: person\n---\n## Log']],
] as const;

/** A text in every place below every heading, each line no longer than the given length. */
function note(headings: readonly string[], text: string, length: number): string {
	const lines = PLACES.map((place) => place(text).slice(0, length));
	return headings.map((heading) => [heading, ...lines].join('\n\n')).join('\n\n');
}

describe.each(NOTES)('in %s', (_, path, headings) => {
	/** How many times the work of the one text the other is, and the other's steps for each character. */
	function compare(one: string, other: string) {
		const [once = 0, twice = 0] = workOf(
			() => read(path, one),
			() => read(path, other),
		);
		return { times: twice / once, steps: twice / other.length };
	}

	beforeAll(() => {
		// What is made ready once, such as a table of words, is no cost of a note.
		read(path, note(headings, 'Ana Silva, [[Ben]] 2026-01-05', 100));
	});

	test.each(PIECES)('lines of %j twice as long are at most twice the work', (piece) => {
		const lines = (length: number) =>
			note(headings, piece.repeat(Math.ceil(length / piece.length)), length);
		const { times, steps } = compare(lines(600), lines(1_200));
		expect(times).toBeLessThan(2.5);
		expect(steps).toBeLessThan(500);
	});

	const LINES = [
		'[[Ana %]] ',
		'Ana %',
		'met [[Ana %]], [[Ben]] ',
		'2026-01-05 ',
		'| %',
		'# ',
		'',
	];

	test.each(LINES)('twice as many lines of %j are at most twice the work', (line) => {
		const lines = (count: number) =>
			Array.from({ length: count }, (__, i) =>
				note(headings, line.replaceAll('%', String(i)), 80),
			).join('\n');
		const { times } = compare(lines(20), lines(40));
		expect(times).toBeLessThan(2.5);
	});
});
