import { expect, test } from 'vitest';
import { vanishedLines } from '../../../src/core/record/vanished-lines';

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
