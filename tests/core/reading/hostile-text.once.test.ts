import { beforeAll, describe, expect, test, vi } from 'vitest';
import { workOf } from '../../fakes/count-work';
import { read } from '../../fakes/read';

// Counting steps takes far longer than the steps.
vi.setConfig({ testTimeout: 120_000 });

/** What somebody's cat, or an attacker, may leave in a note, over and over. */
const PIECES = [
	...[
		'[',
		'[[',
		'[[a]]',
		'[[a|',
		'[x](',
		'(',
		'<',
		'<!--',
		'%%',
		'`',
		'~~',
		'*',
		'**a** ',
		'_',
		'#a ',
	],
	...[
		'|',
		'\\',
		'- ',
		'[ ] ',
		'> ',
		' ',
		'\t',
		'.',
		', ',
		':',
		'::',
		'[x:: ',
		'a: ',
		'—',
		'→ ',
		'"',
	],
	...[
		'a',
		'a ',
		'林',
		'\uD800',
		'Ana Silva ',
		'Ana, ',
		'and ',
		'1',
		'10:30 ',
		'2026-',
		'2026-01-05 ',
	],
	...[
		'5 Jan ',
		'by ',
		'📅 ',
		'(Owner: ',
		'@a ',
		'a@b.c ',
		'met [[Ana]] ',
		'introduced [[Ana]] to ',
	],
	...["[[Ana]]'s ", 'https://a.b/', 'Attendees: ', '/'],
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

/** A text as each of the properties that are looked into. */
function properties(text: string): string {
	const keys = ['date', 'attendees', 'tags', 'type', 'aliases', 'referrer', 'tier', 'cadence'];
	return `---\n${keys.map((key) => `${key}: ${JSON.stringify(text)}`).join('\n')}\n---\n`;
}

const repeated = (piece: string, length: number) =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** How many times the work of the one text the other is, and the other's steps for each character. */
function compare(path: string, one: string, other: string) {
	const [once = 0, twice = 0] = workOf(
		() => read(path, one),
		() => read(path, other),
	);
	return { times: twice / once, steps: twice / other.length };
}

describe.each(NOTES)('in %s', (_, path, headings) => {
	beforeAll(() => {
		// What is made ready once, such as a table of words, is no cost of a note.
		read(path, note(headings, 'Ana Silva, [[Ben]] 2026-01-05', 100));
	});

	test.each(PIECES)('lines of %j twice as long are at most twice the work', (piece) => {
		const lines = (length: number) => note(headings, repeated(piece, length), length);
		const { times, steps } = compare(path, lines(600), lines(1_200));
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
		const { times } = compare(path, lines(20), lines(40));
		expect(times).toBeLessThan(2.5);
	});
});

test.each(PIECES)('properties of %j twice as long are at most twice the work', (piece) => {
	const of = (length: number) => properties(repeated(piece, length));
	for (const path of ['Meetings/Ana.md', 'People/Ana.md']) {
		const { times, steps } = compare(path, of(600), of(1_200));
		expect(times).toBeLessThan(2.5);
		expect(steps).toBeLessThan(500);
	}
});

describe('what is too large is not looked into, and that is said', () => {
	const codes = (text: string) =>
		read('Meetings/2026-01-05 Ana.md', text).diagnostics.map(({ code }) => code);
	const steps = (text: string) => {
		const [count = 0] = workOf(() => read('Meetings/2026-01-05 Ana.md', text));
		return count / text.length;
	};

	test.each(PIECES)('a line of 900,000 characters: %j', (piece) => {
		const text = `- [[Ana]]\n${repeated(piece, 900_000)}\n- [[Ben]]`;
		expect(codes(text)).toContain('line-too-long');
		expect(steps(text)).toBeLessThan(10);
	});

	test.each(PIECES)('properties of 900,000 characters: %j', (piece) => {
		const text = `---\nattendees: ${repeated(piece, 900_000)}\n---\n- [[Ben]]`;
		expect(codes(text)).toContain('properties-unreadable');
		expect(steps(text)).toBeLessThan(10);
	});

	test('a note of 5 million characters', () => {
		const text = repeated('- met [[Ana]]\n', 5_000_000);
		expect(codes(text)).toEqual(['file-too-large']);
		expect(steps(text)).toBeLessThan(0.001);
	});

	test('but 100,000 short lines are', () => {
		expect(steps('a\n'.repeat(100_000))).toBeLessThan(200);
	});
});
