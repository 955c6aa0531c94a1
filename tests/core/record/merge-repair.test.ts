import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edited } from '../../../src/core/record/act';
import { repairLog, unionLog } from '../../../src/core/record/merge-repair';
import { blockIdsIn } from '../../../src/core/record/note-lines';
import { applyChanges, invertChanges } from '../../../src/core/text/change';
import { read } from '../../fakes/read';

function after(text: string, edited: Edited): string {
	return 'refused' in edited ? edited.refused : applyChanges(text, edited.changes);
}

function repaired(text: string): string {
	return after(text, repairLog(text, 'Log'));
}

const OURS = '- 2026-03-10 lunch ^k-1\n';
const THEIRS = '- 2026-03-11 call ^k-2\n';

function merge(ours: string, theirs: string, base?: string): string {
	const both = base === undefined ? '' : `||||||| 1a2b3c\n${base}`;
	return `<<<<<<< HEAD\n${ours}${both}=======\n${theirs}>>>>>>> phone\n`;
}

describe('an unfinished merge in the log keeps what both sides say', () => {
	test.each([
		[merge(OURS, THEIRS), OURS + THEIRS],
		[merge(OURS, ''), OURS],
		[merge('', ''), ''],
		[merge(OURS, OURS + THEIRS), OURS + THEIRS],
		[merge(OURS, THEIRS, '- old ^k-0\n'), `${OURS}- old ^k-0\n${THEIRS}`],
		[merge(OURS, THEIRS, OURS), OURS + THEIRS],
		[merge('- by hand\n', '- by hand\n- more\n'), '- by hand\n- more\n'],
		[merge('- a\n- a\n', '- b\n'), '- a\n- a\n- b\n'],
		[merge('- a ^k-1\n- a ^k-1\n', ''), '- a ^k-1\n'],
		[merge(OURS, THEIRS) + merge(THEIRS, OURS), OURS + THEIRS],
		[merge(OURS, THEIRS) + OURS, THEIRS + OURS],
		[merge('- a\n  - so\n', '- b\n  - so\n'), '- a\n  - so\n- b\n  - so\n'],
		[merge('- a ^k-1\n  so\n', '- b\n- a ^k-1\n  so\n'), '- a ^k-1\n  so\n- b\n'],
		[merge('- a\n\n', '\n- b\n'), '- a\n\n\n- b\n'],
		[merge(OURS, THEIRS).trimEnd(), OURS + THEIRS],
		[merge('### March\n- a\n', '- b\n'), '### March\n- a\n- b\n'],
		[merge('- a\n', '- by hand\n', '- by hand\n'), '- a\n- by hand\n'],
		[merge('- by hand  \n', '- by hand\n- more\n'), '- by hand  \n- more\n'],
		[merge('- a ^k-1\n', '- a ^k-1  \n'), '- a ^k-1\n'],
		[merge('- a ^k-1\n  so\n', '- a ^k-1\n    so\n'), '- a ^k-1\n  so\n'],
		[merge('- a ^k-1\n   \n  so\n', '- a ^k-1\n'), '- a ^k-1\n   \n  so\n'],
		[merge('- a\n  - x ^k-5\n', '- b\n  - x ^k-5\n'), '- a\n  - x ^k-5\n- b\n'],
		[merge('- a\n  - x ^k-5\n  - y\n', '- b\n  - x ^k-5\n'), '- a\n  - x ^k-5\n  - y\n- b\n'],
		[merge('- a\n  - so\n    - x\n', '- b\n  - so\n'), '- a\n  - so\n    - x\n- b\n  - so\n'],
		[merge('- a\n\n  more\n', '- b\n\n'), '- a\n\n  more\n- b\n\n'],
		[`${merge(OURS, THEIRS)}>>>>>>> phone\n`, `${OURS}${THEIRS}>>>>>>> phone\n`],
	])('%j', (log, expected) => {
		const note = (lines: string) => `---\ntier: 1\n---\n# Ana\n\n## Log\n\n${lines}`;
		expect(repaired(note(log))).toBe(note(expected));
	});

	test('with the line ends it has, and the rest of the note as it is', () => {
		const text = (log: string) => `\uFEFF## Log\r\n${log}\r\n## Notes\r\n- a`;
		expect(repaired(text(merge(OURS, THEIRS).replaceAll('\n', '\r\n')))).toBe(
			text((OURS + THEIRS).replaceAll('\n', '\r\n')),
		);
	});
});

describe('nobody guesses what is not certain', () => {
	test.each([
		['one mark is missing', `## Log\n<<<<<<< HEAD\n${OURS}=======\n${THEIRS}`],
		['another is', `## Log\n${OURS}=======\n${THEIRS}>>>>>>> phone\n`],
		['the dividing one is', `## Log\n<<<<<<< HEAD\n${OURS}>>>>>>> phone\n`],
		[
			'one stands there twice',
			`## Log\n<<<<<<< HEAD\n=======\n${OURS}=======\n>>>>>>> phone\n`,
		],
		['a mark stands below it', `## Log\n${merge(OURS, 'Words.\n')}=======\n- x\n`],
		['it reaches out of the log', `## Log\n<<<<<<< a\n- x\n=======\n## Notes\n>>>>>>> b\n`],
		['half of one stands above the log', `<<<<<<< a\n## Log\n${merge(OURS, THEIRS)}`],
		['it stands elsewhere', `## Notes\n${merge(OURS, THEIRS)}`],
		['it is about the log itself', `<<<<<<< a\n## Log\n- x\n=======\n## Log\n>>>>>>> b\n`],
		['it is code', `## Log\n\`\`\`\n${merge(OURS, THEIRS)}\`\`\`\n`],
		['code stands in it', `## Log\n${merge('```\na\n', '```\nb\n')}`],
		['a comment stands in it', `## Log\n${merge('%%\n', '- a %% b %%\n')}`],
		['there is none', `## Log\n${OURS}`],
	])('when %s', (_, text) => {
		expect(repairLog(text, 'Log')).toEqual({ changes: [] });
	});

	test('half a merge above a whole one', () => {
		expect(repaired(`## Log\n<<<<<<< a\n- x\n${merge(OURS, THEIRS)}`)).toBe(
			`## Log\n<<<<<<< a\n- x\n${OURS}${THEIRS}`,
		);
	});

	test.each([
		['- lunch ^k-1\n', '- lunch, paid ^k-1\n', 3],
		['- a\n- lunch ^k-1\n  - one\n', '- lunch ^k-1\n  - two\n', 4],
		['- lunch\n  - one\n', '- lunch\n', 3],
		['- lunch  \n  - one\n', '- lunch\n', 3],
		['- lunch\n  - one\n', '- lunch  \n', 3],
		['- lunch\n  - one\n  - two\n', '- lunch\n  - one- two\n', 3],
		['- a\n  - lunch ^k-1\n', '- b\n  - tea ^k-1\n', 4],
		['### March ^k-1\n', '### April ^k-1\n', 3],
	])('when two devices have changed one line: %j, %j', (ours, theirs, line) => {
		expect(repairLog(`## Log\n${merge(ours, theirs)}`, 'Log')).toEqual({
			refused: `Two devices have changed the same line (line ${line}), so the merge was left for you to end.`,
		});
	});

	test('a merge like that does not keep the others', () => {
		const torn = merge('- a ^k-1\n', '- b ^k-1\n');
		expect(repaired(`## Log\n${torn}${merge('- c\n', '- d\n')}`)).toBe(
			`## Log\n${torn}- c\n- d\n`,
		);
	});

	test('a note with the line ends of old Macs', () => {
		expect(repaired('## Log\r- a')).toBe(
			'The lines of this note end as on old Macs, so nothing was written in it (line 1).',
		);
	});
});

const entry = fc.constantFrom(
	...['- 2026-03-01 call ^k-1', '- 2026-03-02 lunch ^k-2', '- 2026-03-03 mail ^k-3', '- by hand'],
	...['- 2026-03-01 call, edited ^k-1', '  - below', '', 'Some words.', '### March', '```', '%%'],
	...['- 2026-03-04 tea ^k-4', '\t- deeper ^k-5', '- by hand  '],
);
const side = fc
	.array(entry, { maxLength: 5 })
	.map((lines) => lines.map((one) => `${one}\n`).join(''));
const part = fc.oneof(
	side,
	fc.tuple(side, side).map(([ours, theirs]) => merge(ours, theirs)),
	fc.tuple(side, side, side).map(([ours, theirs, base]) => merge(ours, theirs, base)),
	fc.constantFrom('<<<<<<< HEAD\n', '=======\n', '>>>>>>> phone\n', '||||||| base\n'),
);
const conflicted = fc
	.tuple(
		fc.constantFrom('', '# Ana\n', `---\ntype: person\n---\n${merge('a\n', 'b\n')}`),
		fc.array(part, { maxLength: 5 }),
		fc.constantFrom('', '## Notes\n- x ^k-1\n', `## Notes\n${merge('- x\n', '- y\n')}`),
		fc.constantFrom('\n', '\r\n'),
	)
	.map(([top, log, rest, end]) => `${top}## Log\n${log.join('')}${rest}`.replaceAll('\n', end));

test('repairing twice is repairing once, loses no id and no words, and leaves the rest alone', () => {
	let ended = 0;
	fc.assert(
		fc.property(conflicted, (text) => {
			const edited = repairLog(text, 'Log');
			if ('refused' in edited) return;
			const { changes } = edited;
			if (changes.length > 0) ended++;
			const now = applyChanges(text, changes);
			const again = repairLog(now, 'Log');
			if (!('refused' in again)) expect(again.changes).toEqual([]);
			expect(applyChanges(now, invertChanges(text, changes))).toBe(text);
			expect(changes.every(({ insert }) => insert === '')).toBe(true);
			expect([...blockIdsIn(now)].sort()).toEqual([...blockIdsIn(text)].sort());
			const words = (note: string) =>
				new Set(
					note
						.split(/\r?\n/u)
						.map((line) => line.trim())
						.filter((line) => !MARK.test(line)),
				);
			expect(words(now)).toEqual(words(text));
			if (text.includes('%%')) return;
			const notes = (note: string) => note.slice(note.search(/## Notes|$/u));
			expect(notes(now)).toBe(notes(text));
		}),
		{ numRuns: 2000 },
	);
	expect(ended).toBeGreaterThan(100);
});

const MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;

test('both sides are read once each, before the repair and after it', () => {
	const text = `---\ntype: person\n---\n# Ana\n\n## Log\n${merge(OURS, OURS + THEIRS)}`;
	const ids = (note: string) => new Set(read('People/Ana.md', note).events.map(({ id }) => id));
	expect(ids(text)).toEqual(new Set(['k-1', 'k-2']));
	expect(ids(repaired(text))).toEqual(new Set(['k-1', 'k-2']));
	expect(read('People/Ana.md', repaired(text)).diagnostics).toEqual([]);
});

describe('lines of a conflict copy that are missing here are put into this log', () => {
	const HERE = `# Ana\n\n## Log\n${OURS}- by hand\n`;
	test.each([
		[`## Log\n${THEIRS}${OURS}- by hand\n`, `# Ana\n\n## Log\n${THEIRS}${OURS}- by hand\n`],
		[`## Log\n${OURS}  - by hand\n`, HERE],
		[
			`## Log\n- more\n  - below\n\n    and on\n${OURS}`,
			`# Ana\n\n## Log\n- more\n  - below\n    and on\n${OURS}- by hand\n`,
		],
		[
			`## Log\n- by hand\n\t- new below ^k-7\n`,
			`# Ana\n\n## Log\n- new below ^k-7\n${OURS}- by hand\n`,
		],
		[
			`## Log\n\t- indented\n\t\t- below\n`,
			`# Ana\n\n## Log\n- indented\n\t- below\n${OURS}- by hand\n`,
		],
		[`## Interactions\r\n- more\r\n`, `# Ana\n\n## Log\n- more\n${OURS}- by hand\n`],
		[`## Log\n${merge(OURS, THEIRS)}`, `# Ana\n\n## Log\n${THEIRS}${OURS}- by hand\n`],
		['## Log\nOnly words.\n', HERE],
		[`## Log\n- more\nOnly words.\n`, `# Ana\n\n## Log\n- more\n${OURS}- by hand\n`],
		[`## Log\nWords.\n  - more\n`, `# Ana\n\n## Log\n- more\n${OURS}- by hand\n`],
		['## Log\n- by hand\n  in other words\n', HERE],
		['## Log\n%%\n- hidden\n%%\n', HERE],
		['## Notes\n- elsewhere\n', HERE],
		['', HERE],
	])('%j', (other, expected) => {
		expect(after(HERE, unionLog(HERE, other, 'Log'))).toBe(expected);
	});

	test('and doing it twice is doing it once', () => {
		const log = fc
			.array(entry, { maxLength: 8 })
			.map((lines) => `## Log\n${lines.join('\n')}\n`);
		fc.assert(
			fc.property(log, log, (text, other) => {
				const now = after(text, unionLog(text, other, 'Log'));
				expect(unionLog(now, other, 'Log')).toEqual({ changes: [] });
				for (const id of blockIdsIn(text)) expect(blockIdsIn(now)).toContain(id);
			}),
			{ numRuns: 1000 },
		);
	});
});
