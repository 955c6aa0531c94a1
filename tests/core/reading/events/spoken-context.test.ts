import { describe, expect, test } from 'vitest';
import { linesIn } from '../../../fakes/show-events';
import { read } from '../../../fakes/read';

/** What the lines of a note of 5 March 2026 tell, without their day. */
function told(path: string, text: string): readonly string[] {
	return linesIn(read(path, text)).map((event) => event.replace('2026-03-05 ', ''));
}

const DAILY = 'Daily/2026-03-05.md';
const MEETING = 'Meetings/2026-03-05 Sync.md';

describe('a line without a subject is told of', () => {
	test.each([
		[
			'whom its heading names',
			DAILY,
			'## Coffee with [[Ana]]\n- introduced me to [[Ben]]',
			['met Ana', 'introduced Ana about Ben'],
		],
		[
			'whom the line above it names',
			DAILY,
			'- Coffee with [[Ana]]\n    - she introduced me to [[Ben]]',
			['met Ana', 'introduced Ana about Ben'],
		],
		[
			'the innermost line above it',
			DAILY,
			'- Lunch with [[Cy]]\n    - Then a call with [[Ana]]\n        - she introduced me to [[Ben]]',
			['met Cy', 'called Ana', 'introduced Ana about Ben'],
		],
		[
			'a line’s own person rather than its heading’s',
			DAILY,
			'## Coffee with [[Cy]]\n- Called [[Ana]]\n    - she introduced me to [[Ben]]',
			['met Cy', 'called Ana', 'introduced Ana about Ben'],
		],
		[
			'the single attendee of a meeting',
			MEETING,
			'**Attendees:** [[Ana]]\n\n- He introduced me to [[Ben]]',
			['introduced Ana about Ben'],
		],
		[
			'the single attendee besides the owner',
			MEETING,
			'**Attendees:** me, [[Ana]]\n\n- She introduced me to [[Ben]]',
			['introduced Ana about Ben'],
		],
		[
			'the person of a person’s note',
			'People/Ana.md',
			'- 2026-03-05 she introduced me to [[Ben]]',
			['introduced own about Ben'],
		],
	])('%s', (_rule, path, text, expected) => {
		expect(told(path, text)).toEqual(expected);
	});

	test.each([
		[
			'nobody, where a meeting had two',
			MEETING,
			'**Attendees:** [[Ana]], [[Cy]]\n\n- She introduced me to [[Ben]]',
		],
		[
			'nobody, where a heading names two',
			DAILY,
			'## Coffee with [[Ana]] and [[Cy]]\n- she introduced me to [[Ben]]',
		],
		[
			'nobody, behind a paragraph',
			DAILY,
			'- Coffee with [[Ana]]\n\nLater at home.\n\n  - she introduced me to [[Ben]]',
		],
		[
			'nobody, beside the line that names somebody',
			DAILY,
			'- Coffee with [[Ana]]\n- she introduced me to [[Ben]]',
		],
		[
			'nobody, below the next heading',
			DAILY,
			'## Coffee with [[Ana]]\n- x\n## Later\n- she introduced me to [[Ben]]',
		],
	])('%s', (_rule, path, text) => {
		expect(told(path, text).join()).not.toContain('Ana about Ben');
	});
});

describe('a bare name is read together with', () => {
	test.each([
		[
			'the words above it',
			'- Had lunch with:\n    - [[Ana]]\n    - [[Ben]]',
			['met Ana', 'met Ben'],
		],
		['those it hangs below', '- Called\n    - [[Ana]] and [[Ben]]', ['called Ana, Ben']],
		[
			'them when a word joins it',
			'- Called [[Cy]]\n    - and [[Ana]]',
			['called Cy', 'called Cy, Ana'],
		],
		['a heading of meetings', '## Meetings\n- [[Ana]]', ['met Ana']],
		['no other heading', '## Ideas\n- [[Ana]]', ['mention Ana']],
		['nothing where it says more', '- Called\n    - [[Ana]] is ill', ['mention Ana']],
	])('%s', (_rule, text, expected) => {
		expect(told(DAILY, text)).toEqual(expected);
	});
});
