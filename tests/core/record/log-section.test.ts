import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edited } from '../../../src/core/record/act';
import { addToLog, findLog, readNoteText } from '../../../src/core/record/log-section';
import { applyChanges, invertChanges } from '../../../src/core/text/change';
import { read } from '../../fakes/read';
import { text as anyText } from '../text/some-text';

const NEW = '- 2026-03-10 lunch ^k-0a9d8e7f';

function changesOf(edited: Edited) {
	return 'changes' in edited ? edited.changes : [];
}

/** The text with the line in its log, or why it is not there. */
function logged(text: string, lines: readonly string[] = [NEW], heading = 'Log'): string {
	const edited = addToLog(text, lines, heading);
	return 'refused' in edited ? edited.refused : applyChanges(text, edited.changes);
}

describe('the newest line stands first in the log', () => {
	test.each([
		['# Ana\n\n## Log\n- old\n', `# Ana\n\n## Log\n${NEW}\n- old\n`],
		['# Ana\n\n## Log\n\n- old\n', `# Ana\n\n## Log\n\n${NEW}\n- old\n`],
		['## Log\n\n\n- old\n', `## Log\n\n\n${NEW}\n- old\n`],
		['## Log\n\t- old\n', `## Log\n\t${NEW}\n\t- old\n`],
		['## Log\n  - old\n', `## Log\n  ${NEW}\n  - old\n`],
		['---\ntier: 1\n---\n## Log\n- old', `---\ntier: 1\n---\n## Log\n${NEW}\n- old`],
		['## Log\n1. old\n', `## Log\n${NEW}\n1. old\n`],
		['## Log\n\nHow we met.\n\n- old\n', `## Log\n\n${NEW}\n\nHow we met.\n\n- old\n`],
		['## Log\nHow we met.\n', `## Log\n${NEW}\n\nHow we met.\n`],
		['## Log\n<b>How</b> we met.\n', `## Log\n${NEW}\n\n<b>How</b> we met.\n`],
		['## Log\nA <<<<<<< we met.\n', `## Log\n${NEW}\n\nA <<<<<<< we met.\n`],
		['## Log\n| a | b |\n', `## Log\n${NEW}\n\n| a | b |\n`],
		['## Log\n```\n- code\n```\n', `## Log\n${NEW}\n\n\`\`\`\n- code\n\`\`\`\n`],
		['## Log\n## Notes\n', `## Log\n${NEW}\n## Notes\n`],
		['## Log\n\n## Notes\n', `## Log\n${NEW}\n\n## Notes\n`],
		['## Log', `## Log\n${NEW}`],
		['## Log\n', `## Log\n${NEW}\n`],
		['## Log\n\n', `## Log\n\n${NEW}\n`],
		['Log\n---\n- old', `Log\n---\n${NEW}\n- old`],
		['## Log\n<<<<<<< HEAD\n- a\n', `## Log\n${NEW}\n<<<<<<< HEAD\n- a\n`],
	])('%j', (text, expected) => {
		expect(logged(text)).toBe(expected);
	});
});

describe('the log is the first section the reader takes for one', () => {
	test.each([
		['## Verlauf\n- old'],
		['## 記録\n- old'],
		['# Ana\n\n## Journal\n- old'],
		['## Verlauf\n- x\n## Log\n- old'],
		['## Notizen\n- x\n## Gespräche\n- old'],
		['## log\n- old'],
		['## Log ##\n- old'],
		['# Log\n- old'],
		['## 📞 Interactions\n- old'],
		['## Échanges\n- old'],
		['## やりとり\n- old'],
		['```\n## Log\n```\n# Log\n- old'],
		['%%\n## Log\n%%\n# Log\n- old'],
		['<!--\n## Log\n-->\n# Log\n- old'],
		['  > ## Log\n> - x\n\n## Log\n- old'],
		['> [!note]\n> ## Log\n> - x\n\n## Log\n- old'],
		['## Log %% open\n- x\n%%\n\n## Log\n- old'],
		['## Other\n- x\n## Log\n- old\n## Log\n- older'],
	])('%j', (text) => {
		expect(logged(text)).toBe(text.replace('- old', `${NEW}\n- old`));
	});

	test('a heading the user has chosen, in whatever words', () => {
		expect(logged('## Wat er was\n- old', [NEW], '## wat er was')).toBe(
			`## Wat er was\n${NEW}\n- old`,
		);
		expect(logged('## ✉\n- x\n\n## ☎\n- old', [NEW], '☎')).toBe(
			`## ✉\n- x\n\n## ☎\n${NEW}\n- old`,
		);
		expect(logged('## Facts\n- x\n\n## Visits\n- old', [NEW], 'Visits')).toBe(
			`## Facts\n- x\n\n## Visits\n${NEW}\n- old`,
		);
	});
});

describe('a note without a log gets one, as high as it can stand', () => {
	test.each([
		['', `## Log\n${NEW}\n`],
		[' \n\n', `## Log\n${NEW}\n \n\n`],
		['# Ana', `# Ana\n\n## Log\n${NEW}`],
		['# Ana\n', `# Ana\n\n## Log\n${NEW}\n`],
		['# Ana\n\nA friend.\n', `# Ana\n\n## Log\n${NEW}\n\nA friend.\n`],
		['# Ana\nA friend.\n', `# Ana\n\n## Log\n${NEW}\n\nA friend.\n`],
		['Ana\n===\nA friend.', `Ana\n===\n\n## Log\n${NEW}\n\nA friend.`],
		['\n# Ana\n', `\n# Ana\n\n## Log\n${NEW}\n`],
		['A friend.', `## Log\n${NEW}\n\nA friend.`],
		['## Notes\n', `## Log\n${NEW}\n\n## Notes\n`],
		['A friend.\n# Ana\n', `## Log\n${NEW}\n\nA friend.\n# Ana\n`],
		['---\ntier: 1\n---', `---\ntier: 1\n---\n## Log\n${NEW}`],
		['---\ntier: 1\n---\n', `---\ntier: 1\n---\n## Log\n${NEW}\n`],
		['---\ntier: 1\n---\n\nA friend.', `---\ntier: 1\n---\n## Log\n${NEW}\n\nA friend.`],
		['---\ntier: 1\n---\n# Ana\n', `---\ntier: 1\n---\n# Ana\n\n## Log\n${NEW}\n`],
		['---\ntier: 1\n', `## Log\n${NEW}\n\n---\ntier: 1\n`],
		['---js\nx: 1\n---\nA friend.', `---js\nx: 1\n---\n## Log\n${NEW}\n\nA friend.`],
		['---\na: [\n---\n# Ana', `---\na: [\n---\n# Ana\n\n## Log\n${NEW}`],
		[
			'---\n<<<<<<< a\ntier: 1\n=======\ntier: 2\n>>>>>>> b\n---\n# Ana\n',
			`---\n<<<<<<< a\ntier: 1\n=======\ntier: 2\n>>>>>>> b\n---\n# Ana\n\n## Log\n${NEW}\n`,
		],
		['```\n## Log\n```\n', `## Log\n${NEW}\n\n\`\`\`\n## Log\n\`\`\`\n`],
		['# Ana %% open\nx', `## Log\n${NEW}\n\n# Ana %% open\nx`],
		['> # Ana\n', `## Log\n${NEW}\n\n> # Ana\n`],
	])('%j', (text, expected) => {
		expect(logged(text)).toBe(expected);
	});

	test.each([
		['## Contact', '## Contact'],
		['Contact  ', '## Contact'],
		['Contact #1', '## Contact #1'],
		['Contact #', '## Log'],
		['c'.repeat(80), `## ${'c'.repeat(80)}`],
		['c'.repeat(81), '## Log'],
		['', '## Log'],
		['%%', '## Log'],
		['a\nb', '## Log'],
	])('under the heading set as %j', (heading, line) => {
		expect(logged('', [NEW], heading)).toBe(`${line}\n${NEW}\n`);
		expect(logged(logged('', [NEW], heading), ['- x'], heading)).toBe(`${line}\n- x\n${NEW}\n`);
	});
});

describe('line ends are those of the lines around', () => {
	test.each([
		['\uFEFF# Ana\r\n\r\n## Log\r\n- old', `\uFEFF# Ana\r\n\r\n## Log\r\n${NEW}\r\n- old`],
		['\uFEFF---\r\ntier: 1\r\n---\r\n', `\uFEFF---\r\ntier: 1\r\n---\r\n## Log\r\n${NEW}\r\n`],
		['\uFEFFA friend.\r\nx', `\uFEFF## Log\r\n${NEW}\r\n\r\nA friend.\r\nx`],
		['a\n## Log\r\n- old\n', `a\n## Log\r\n${NEW}\r\n- old\n`],
		['a\r\n## Log\n- old\r\n', `a\r\n## Log\n${NEW}\n- old\r\n`],
		['# Ana\r\n## Log', `# Ana\r\n## Log\r\n${NEW}`],
	])('%j', (text, expected) => {
		expect(logged(text)).toBe(expected);
	});

	test('a note with the line ends of old Macs is left as it is', () => {
		expect(logged('# Ana\r\r## Log\r- old')).toBe(
			'The lines of this note end as on old Macs, so nothing was written in it (line 1).',
		);
	});
});

test('several lines stand in the order given', () => {
	expect(logged('## Log\n- old\n', ['- b ^k-2', '- a ^k-1'])).toBe(
		'## Log\n- b ^k-2\n- a ^k-1\n- old\n',
	);
});

test('a line whose id stands in the note is there already, wherever it went', () => {
	expect(addToLog(`# Ana\n\n## Notes\n${NEW}  \n`, [NEW], 'Log')).toEqual({ changes: [] });
	expect(addToLog('', [], 'Log')).toEqual({ changes: [] });
	expect(logged('## Log\n- a ^k-1\n', ['- b ^k-2', '- a, edited ^k-1', '- b ^k-2'])).toBe(
		'## Log\n- b ^k-2\n- a ^k-1\n',
	);
	expect(logged('## Log\n- see ^k-0a9d8e7f for more\n')).toContain(`\n${NEW}\n`);
});

test('over ten rounds of a device with CRLF and one with LF a note has one log', () => {
	let text = '# Ana\n';
	for (let round = 0; round < 10; round++) {
		text = logged(text, [`- 2026-03-1${round} call ^k-${round}`]);
		text = round % 2 === 0 ? text.replace(/\r?\n/gu, '\r\n') : text.replaceAll('\r\n', '\n');
	}
	expect(text.match(/## Log/gu)).toHaveLength(1);
	expect(text.split('\n')).toHaveLength(14);
});

test('two commands at once both find their place on the text of the other', () => {
	const [one, two] = ['- 2026-03-10 call ^k-1', '- 2026-03-10 lunch ^k-2'];
	const text = '# Ana\n\n## Log\n- old\n';
	const both = logged(logged(text, [one]), [two]);
	expect(both).toBe(`# Ana\n\n## Log\n${two}\n${one}\n- old\n`);
	expect(logged(logged(both, [one]), [two])).toBe(both);
});

test('in any note the line is added once, in a log, and nothing else is touched', () => {
	const note = fc
		.tuple(
			fc.constantFrom(
				'',
				'\uFEFF',
				'---\ntype: person\n---\n',
				'# Ana\n',
				'---\r\na: 1\r\n---\r\n',
			),
			anyText,
			fc.constantFrom('', '\n## Log\n', '\r\n## Log\r\n\r\n', '\n# Log\n- a ^k-1'),
			anyText,
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(note, (text) => {
			const edited = addToLog(text, [NEW], 'Log');
			if ('refused' in edited) return expect(text).not.toContain('\n');
			const after = applyChanges(text, edited.changes);
			expect(edited.changes).toHaveLength(1);
			expect(edited.changes.every(({ from, to }) => from === to)).toBe(true);
			expect(applyChanges(after, invertChanges(text, edited.changes))).toBe(text);
			expect(changesOf(addToLog(after, [NEW], 'Log'))).toEqual([]);
			const read = readNoteText(after);
			const log = findLog(read, 'Log');
			const at = read.lines.findIndex((line) => line.text.trim() === NEW);
			expect(at).toBeGreaterThan(log?.heading ?? Infinity);
			expect(at).toBeLessThan(log?.to ?? 0);
			expect(read.outline.lines[at - read.body]).toMatchObject({ kind: 'item' });
			return undefined;
		}),
		{ numRuns: 2000 },
	);
}, 60_000);

test('what is logged in a person’s note is contact on that day', () => {
	const text = logged('---\ntype: person\n---\n# Ana\n', ['- 2026-03-10 call: new job ^k-1']);
	expect(read('People/Ana.md', text).events).toMatchObject([
		{ kind: 'called', day: '2026-03-10', id: 'k-1', place: 'log', text: 'call: new job' },
	]);
});
