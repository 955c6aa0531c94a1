import { expect, test } from 'vitest';
import { linesWithIds, vanishedLines } from '../../../src/core/record/vanished-lines';

const WRITTEN = [
	{ path: 'People/Ana.md', line: '- 2026-03-10 lunch ^k-1', id: 'k-1' },
	{ path: 'People/Ana.md', line: '- 2026-03-11 call ^k-2', id: 'k-2' },
];

test.each([
	['## Log\n- 2026-03-11 call ^k-2\r\n- 2026-03-10 lunch ^k-1\n', []],
	['## Log\n- 2026-03-11 call, edited ^k-2  \n\n> - 2026-03-10 lunch ^k-1', []],
	['%%\n- 2026-03-11 call ^k-2\n- 2026-03-10 lunch ^k-1\n%%', []],
	['## Log\n- 2026-03-11 call ^k-2', ['k-1']],
	['## Log\n- 2026-03-11 call ^k-22\n- thanked for ^k-1 today', ['k-1', 'k-2']],
	['## Log\n- 2026-03-11 call ^k-\n- 2026-03-10 lunch^k-1', ['k-1', 'k-2']],
	['', ['k-1', 'k-2']],
])('own lines missing after an outside change are told: %j', (text, ids) => {
	expect(vanishedLines(WRITTEN, text).map(({ id }) => id)).toEqual(ids);
});

test('the lines of a note that have an id are found in it, each id once', () => {
	const text = '# Ana\r\n- 2026-03-11 call ^k-2  \r\n- by hand\r\n  - inner ^k-1\r\n- again ^k-2';
	expect(linesWithIds('Ana.md', text)).toEqual([
		{ path: 'Ana.md', line: '- 2026-03-11 call ^k-2', id: 'k-2' },
		{ path: 'Ana.md', line: '- inner ^k-1', id: 'k-1' },
	]);
});
