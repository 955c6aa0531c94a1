import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.mts';
import { COMMANDS, FORMATS } from '../../src/cli/command-line.mts';
import { findLinks } from '../../src/core/text/wikilink';
import { print, printJson, SAMPLE } from './print';

/** What is asked of the sample vault; its day is that Friday. */
const asked = (command: string): readonly string[] =>
	command === 'timeline'
		? [command, 'Ruth Adeyemi', SAMPLE, '--today', '2026-11-20']
		: [command, SAMPLE, '--today', '2026-11-20'];

const ENDINGS = { text: 'txt', markdown: 'md', json: 'json' } as const;

test.each(COMMANDS.flatMap((command) => FORMATS.map((format) => [command, format] as const)))(
	'kith %s, as %s, is what was recorded, in every time zone',
	async (command, format) => {
		const said = print([...asked(command), '--format', format]);
		await expect(said).toMatchFileSnapshot(`../expected/${command}.${ENDINGS[format]}`);
	},
);

test.each(COMMANDS.flatMap((command) => [60, 80, 100].map((width) => [command, width] as const)))(
	'no line of kith %s is wider than %i columns, and none ends in blanks',
	(command, width) => {
		for (const line of print(asked(command), width).split('\n')) {
			expect(displayWidth(line), line).toBeLessThanOrEqual(width);
			expect(line).toBe(line.trimEnd());
		}
	},
);

test.each(COMMANDS)(
	'every link in the Markdown of kith %s leads to a note of the vault',
	(command) => {
		const notes = new Set((printJson(asked('notes')) as Notes).notes.map(({ path }) => path));
		const lines = print([...asked(command), '--format', 'markdown']).split('\n');
		const lost = lines
			.flatMap((line) => findLinks(line))
			.filter(({ link }) => !notes.has(`${link}.md`));
		expect(lost).toEqual([]);
	},
);

test('the review in Markdown is tasks that begin with the person’s link', () => {
	const lines = print([...asked('review'), '--format', 'markdown']).split('\n');
	const tasks = lines.filter((line) => line.startsWith('- [ ] '));
	const { thisWeek } = printJson(asked('review')) as Review;
	expect(tasks).toHaveLength(thisWeek.length);
	for (const task of tasks)
		expect(task).toMatch(/^- \[ \] \[\[People\/.+\|.+\]\].*: .+ \(\d+ min\)$/);
});

test('the day is told only when it was asked for', () => {
	expect(print(asked('review'))).toContain('as of 20 November 2026');
	expect(print(['review', SAMPLE])).not.toContain('as of');
});

test('another week and another budget make another plan', () => {
	const next = printJson([...asked('review'), '--week', '2026-W48']) as Review;
	expect(next.week).toEqual({ start: '2026-11-23', end: '2026-11-29' });
	const none = printJson([...asked('review'), '--budget', '0']) as Review;
	expect(none.budget).toEqual({ minutes: 0, planned: 0 });
	expect(none.thisWeek).toEqual([]);
	const much = printJson([...asked('review'), '--budget', '600']) as Review;
	expect(much.thisWeek.length).toBeGreaterThan(next.thisWeek.length);
});

test('--people says who is a person, whatever the settings say', () => {
	const { people } = printJson([...asked('people'), '--people', 'People/Clients']) as People;
	expect(people.map(({ person }) => person)).toEqual([
		'People/Clients/Daniel Moss.md',
		'People/Clients/Ruth Adeyemi.md',
	]);
});

test('every answer in JSON bears its version first', () => {
	for (const command of COMMANDS) {
		const text = print([...asked(command), '--format', 'json']);
		expect(text.startsWith('{\n  "version": 1,\n')).toBe(true);
		expect(text.endsWith('\n}\n')).toBe(true);
	}
});

interface Notes {
	readonly notes: readonly { readonly path: string }[];
}

interface Review {
	readonly week: unknown;
	readonly budget: unknown;
	readonly thisWeek: readonly unknown[];
}

interface People {
	readonly people: readonly { readonly person: string }[];
}
