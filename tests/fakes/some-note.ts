import fc from 'fast-check';
import { SEEN_TASK, SEEN_WORDS } from './every-act';

const scalar = fc.constantFrom(
	...['A', '"quoted"', "'single'", '"[[Ana Silva]]"', '[[Ana]]', '2026-01-05', '0612345678'],
	...[
		'"+33612345678"',
		'true',
		'no',
		'1.10',
		'',
		'~',
		'[a, b]',
		'[a,\n  "b]"]',
		'{x: 1, y: [2]}',
	],
	...['"with: colon"', "'it''s'", 'text  # comment', '# comment', '|\n  line 1\n\n  # line 2'],
	...['>-\n  folded\n  text\n', '|+\n  kept\n\n', '\n  - a\n  # why\n  - b: c', '\n- a\n- "b"'],
	...[
		'\n    deep: 1\n    er:\n      - 2',
		'"\\u00e9"',
		'"👋"',
		'plain\n  and on',
		'"on\n  and on"',
	],
	...['2026-01-05T23:30:00-08:00', "'#'", 'a:b', '"a\\"b"', '[[[]]]', '"林美玲"', '- ', '\t'],
);
const key = fc.constantFrom(
	...['name', 'tier', 'tags', 'aliases', 'phone', 'note', 'referrer', 'x y', '"quoted key"'],
	...['Été', "'it''s'", '2026', 'constructor', 'a.b', 'last_contact', 'Last contact'],
);
const entries = fc
	.array(fc.tuple(key, scalar, fc.constantFrom('', '# about\n', '\n', '  # far\n')), {
		maxLength: 7,
	})
	.map((all) => {
		const seen = new Set<string>();
		const kept = all.filter(([name]) => !seen.has(name) && seen.add(name));
		return kept.map(([name, value, before]) => {
			const gap = /^(?:\n|$)/u.test(value) ? '' : ' ';
			return `${before}${name}:${gap}${value}\n`;
		});
	})
	.map((lines) => lines.join(''));
const ends = fc.constantFrom('\n', '\r\n', 'mixed');
const bom = fc.constantFrom('', '\uFEFF');

function withEnds(text: string, kind: string): string {
	let feeds = 0;
	const end = () => (kind === 'mixed' ? (feeds++ % 3 === 0 ? '\r\n' : '\n') : kind);
	return text.replace(/\n/gu, end);
}

/** A note with properties of every shape, or with none, and little below them. */
export const someProperties = fc
	.record({
		entries,
		body: fc.constantFrom(
			'',
			'\n# Ana\n\nText\n',
			'\n\nNo end',
			'\n---\na rule\n---\n',
			undefined,
		),
		ends,
		bom,
	})
	.map((note) => {
		const { body } = note;
		const text =
			body === undefined ? 'No properties.\nAt all.' : `---\n${note.entries}---${body}`;
		return note.bom + withEnds(text, note.ends);
	});

const block = fc.constantFrom(
	...['# Ana Silva\n', 'Prose.\n', '\n', '\n\n', '   \n', '---\n', '\t- tabbed\n', '1. one\n'],
	...['## Log\n', '## Log\n\n', '# Log\n', '## log ##\n', 'Log\n---\n', '### Notes\n'],
	...['## Gesprächsnotizen\n', '## Contact log\n\nWords first.\n', '## Log\n| a |\n| - |\n'],
	...['- 2026-11-01 call ^k-old1\n', '- 2026-11-02 lunch\n  - with cake\n', '- \n', '  - in\n'],
	...[`- 2026-11-01 ${SEEN_WORDS} ^k-1\n`, `* 2026-11-01 ${SEEN_WORDS}\n`],
	...[`- [ ] ${SEEN_TASK} 📅 2026-11-27\n`, `\t- [ ] ${SEEN_TASK} \n`],
	...['> [!note] Log\n> ## Log\n> - 2026-01-01 call\n', '> ## Log\n'],
	...['```\n## Log\n- x\n```\n', '~~~\nnever closed\n', '    ## Log\n'],
	...['%%\n## Log\n- x\n%%\n', '<!-- ## Log -->\n', '%% never closed\n', '## Log %%\n'],
	...['| Day | What |\n| --- | --- |\n| 2026-11-01 | call |\n', '- a `b` [[c|d]] #e\n'],
	...['<<<<<<< HEAD\n- a ^k-7\n=======\n- b ^k-8\n>>>>>>> phone\n', '=======\n'],
	...['A\u2028B \u0085 C\n', 'nul \u0000, half \uD800, \u202Eback\n', '- $& $1 $` \\n <% %>\n'],
	`${'long '.repeat(500)}\n`,
);
const properties = fc.oneof(
	fc.constantFrom(
		'',
		'---\n---\n',
		'---\ntier: [\n---\n',
		'---\ntier: A\n',
		'\n---\ntier: 1\n---\n',
	),
	entries.map((lines) => `---\n${lines}---\n`),
	entries.map((lines) => `---\n${lines}---`),
);

/** A note of any shape: every kind of properties, logs where one would not look for them, nothing at all. */
export const someNote = fc.oneof(
	{ weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '\r\n\r\n', '\uFEFF', 'a\rb\r') },
	{
		weight: 20,
		arbitrary: fc
			.record({
				properties,
				blocks: fc.array(block, { maxLength: 8 }),
				isEnded: fc.boolean(),
				ends,
				bom,
			})
			.map((note) => {
				const text = note.properties + note.blocks.join('');
				const cut = note.isEnded ? text : text.replace(/\n$/u, '');
				return note.bom + withEnds(cut, note.ends);
			}),
	},
);
