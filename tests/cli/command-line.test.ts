import { expect, test } from 'vitest';
import { COMMANDS, parseCommandLine } from '../../src/cli/command-line.mts';

const plain = { vault: '.', format: 'text', people: [] };

test.each(COMMANDS.filter((command) => command !== 'timeline'))(
	'kith %s looks at this folder',
	(command) => {
		expect(parseCommandLine([command])).toEqual({ ...plain, command });
	},
);

test.each([
	[['review', '/notes'], { ...plain, command: 'review', vault: '/notes' }],
	[['timeline', 'Ana Silva'], { ...plain, command: 'timeline', person: 'Ana Silva' }],
	[
		['timeline', 'Ana', '/notes'],
		{ ...plain, command: 'timeline', person: 'Ana', vault: '/notes' },
	],
	[['--today', '2026-11-20', 'people'], { ...plain, command: 'people', today: '2026-11-20' }],
	[
		['review', '--week', '2026-W47'],
		{ ...plain, command: 'review', week: { start: '2026-11-16', end: '2026-11-22' } },
	],
	[
		['review', '--week=2026-w47'],
		{ ...plain, command: 'review', week: { start: '2026-11-16', end: '2026-11-22' } },
	],
	[['review', '--budget', '0'], { ...plain, command: 'review', budget: 0 }],
	[['notes', '--format', 'json'], { ...plain, command: 'notes', format: 'json' }],
	[['check', '--config', 'k.json'], { ...plain, command: 'check', config: 'k.json' }],
	[
		['people', '--people', 'Friends', '--people=#friend', '--people', 'type=friend'],
		{
			...plain,
			command: 'people',
			people: [
				{ by: 'folder', folder: 'Friends' },
				{ by: 'tag', tag: 'friend' },
				{ by: 'property', key: 'type', value: 'friend' },
			],
		},
	],
	[['review', '--', '--odd-folder'], { ...plain, command: 'review', vault: '--odd-folder' }],
])('%j', (typed, request) => {
	expect(parseCommandLine(typed)).toEqual(request);
});

test.each([
	[[], 'help'],
	[['help'], 'help'],
	[['help', 'review'], 'help'],
	[['--help'], 'help'],
	[['review', '-h'], 'help'],
	[['--version'], 'version'],
	[['-v'], 'version'],
])('%j asks for %s', (typed, what) => {
	expect(parseCommandLine(typed)).toBe(what);
});

test.each([
	[['reveiw'], 'there is no command “reveiw”, did you mean review?'],
	[['./vault'], 'there is no command “./vault”; see kith help'],
	[['constructor'], 'there is no command “constructor”; see kith help'],
	[['review', '--tody', '2026-11-20'], 'there is no option --tody, did you mean --today?'],
	[['review', '--xyzzy'], 'there is no option --xyzzy; see kith help'],
	[['review', '-q'], 'there is no option -q; see kith help'],
	[['review', '--today'], '--today needs a value: --today 2026-11-20'],
	[['review', '--today', ''], '--today needs a value: --today 2026-11-20'],
	[['review', '--week', '--format', 'json'], '--week needs a value: --week 2026-W47'],
	[['review', '--help=yes'], '--help takes no value'],
	[
		['review', '--today', '2026-02-30'],
		'--today: 2026-02-30 is no day of the calendar, 1900 to 2200',
	],
	[
		['review', '--today', '1899-12-31'],
		'--today: 1899-12-31 is no day of the calendar, 1900 to 2200',
	],
	[['review', '--today', 'tomorrow'], '--today: “tomorrow” is no day; write it as 2026-11-20'],
	[
		['review', '--week', '2025-W53'],
		'--week: “2025-W53” is no week of the calendar; write it as 2026-W47',
	],
	[['review', '--week', '47'], '--week: “47” is no week of the calendar; write it as 2026-W47'],
	[
		['review', '--budget', 'two hours'],
		'--budget: “two hours” is no number of minutes in a week, 0 to 10080',
	],
	[
		['review', '--budget', '10081'],
		'--budget: “10081” is no number of minutes in a week, 0 to 10080',
	],
	[['review', '--format', 'yaml'], '--format: “yaml” is none of text, markdown and json'],
	[['people', '--people', ' '], '--people: “ ” is no folder, #tag or key=value'],
	[['timeline'], 'whose timeline? For example: kith timeline "Ana Silva"'],
	[
		['review', 'my', 'vault'],
		'“vault” is one word too many for kith review; a name or folder with blanks needs quotes',
	],
	[
		['timeline', 'Ana', 'Silva', 'vault'],
		'“vault” is one word too many for kith timeline; a name or folder with blanks needs quotes',
	],
])('%j is wrong usage: %s', (typed, message) => {
	expect(() => parseCommandLine(typed)).toThrow(expect.objectContaining({ status: 2, message }));
});
