import fc from 'fast-check';

/** Pieces of which Markdown is made, and some it is not. */
const PIECES = [
	'[[Ana Silva|Ana]]',
	'[[People/ Ben#Log]]',
	'[Cy](People/Cy%20Dee.md)',
	'[[',
	']]',
	'[',
	']',
	'](',
	'(',
	')',
	'|',
	'\\',
	'!',
	'`',
	'```',
	'~~~',
	'%%',
	'<!--',
	'-->',
	'<',
	'>',
	'#',
	'- ',
	'* ',
	'1. ',
	'[ ] ',
	'[x] ',
	'[!note] ',
	'---',
	'***',
	':',
	'::',
	'^k-1',
	'.md',
	'%20',
	'%',
	'/',
	' ',
	'\t',
	'\r',
	'Ana Silva',
	'Ben',
	'with',
	'2026-01-05',
	'10:30',
	'@',
	'"',
	'Zoë',
	'林美玲',
	'👥',
	'\uD800',
	'\u2028',
	'met ',
	'introduced ',
	' to ',
	'thanked ',
	'will call ',
	'Attendees',
	'Action items',
	'Log',
	'by Friday',
	'📅 ',
	'(Owner: Ana)',
] as const;

/** Any character, halves of pairs among them; the library’s own unit for this takes a second to be made. */
export const character: fc.Arbitrary<string> = fc
	.integer({ min: 0, max: 0x10ffff })
	.map((code) => String.fromCodePoint(code));

/** Any line: words and marks in any order, without a line feed. */
export const line: fc.Arbitrary<string> = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: character, maxLength: 5 })), {
		maxLength: 40,
		size: 'max',
	})
	.map((pieces) => pieces.join('').replaceAll('\n', ' '));

/** Any text of a note. */
export const text: fc.Arbitrary<string> = fc
	.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n')), {
		maxLength: 30,
		size: 'max',
	})
	.map((lines) => lines.flat().join(''));
