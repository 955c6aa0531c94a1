import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeTaskMarks } from '../../../../src/core/reading/follow-ups/task-marks';
import { day } from '../../calendar/some-day';

const of = { reading: { year: 2026 }, day: day('2026-03-05') };

const piece = fc.constantFrom(
	...['list', '5 March', '—', '->', '@ana', '(@ana)', '（负责人：Ana）', '(Owner: Ana)', '^k-1'],
	...[
		'📅 2026-03-12',
		'🗓️ 2026-03-12',
		'✅ 2026-03-06',
		'⏫',
		'🔁',
		'[due:: 2026-03-12]',
		'日本',
	],
	...['@due(2026-04-01)', '@{2026-03-12}', '@[[2026-03-12]]', 'due:2026-03-12', 'Due:2026-03-12'],
	...[
		'assigned to Ana',
		'Owner [[Ana]]',
		'- assignee @ana',
		'owner  Ana',
		'， 截止日期：2026-07-17',
	],
	...['→ Owner: Ana', '-- Due: 2026-04-01', '{2026-03-12}'],
);

test('a line that is passed over at a glance has no mark', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
			const line = ['send', ...pieces].join(' ');
			const marks = takeTaskMarks(line, of);
			// A sign that may be part of a mark, and here is none, has the line looked through.
			expect(takeTaskMarks(`^ ${line}`, of)).toEqual({ ...marks, text: `^ ${marks.text}` });
		}),
		{ numRuns: 1_000 },
	);
});
