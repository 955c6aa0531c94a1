import { expect, test } from 'vitest';
import { putBack } from '../../../src/core/record/put-back';
import { linesWithIds } from '../../../src/core/record/vanished-lines';
import { carryOut, changesLeft, writingOn } from '../../fakes/carry-out';

const writing = writingOn('2026-11-20');
const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const CALL = { path: ANA, line: '- 2026-03-11 call ^k-2', id: 'k-2' };
const LUNCH = { path: ANA, line: '- 2026-03-10 lunch ^k-1', id: 'k-1' };

test('lines a sync has lost are put back into the log, once', () => {
	const act = putBack([{ path: ANA, isGone: false, lines: [CALL, LUNCH] }], writing);
	const after = carryOut(act, { [ANA]: '# Ana Silva\n\n## Log\n- 2026-01-05 met\n' });
	expect(after).toEqual({
		[ANA]: '# Ana Silva\n\n## Log\n- 2026-03-11 call ^k-2\n- 2026-03-10 lunch ^k-1\n- 2026-01-05 met\n',
	});
	expect(changesLeft(act, after)).toBe(0);
	expect(act.done).toBe('Put 2 lines back in People/Ana Silva.md.');
});

test('a line that came back meanwhile is not doubled, wherever it stands', () => {
	const act = putBack([{ path: ANA, isGone: false, lines: [LUNCH] }], writing);
	expect(changesLeft(act, { [ANA]: 'lunch, edited ^k-1' })).toBe(0);
});

test('a note that is gone is made again with its lines, beside the others', () => {
	const act = putBack(
		[
			{ path: ANA, isGone: true, lines: [CALL, LUNCH] },
			{ path: BO, isGone: false, lines: [{ ...CALL, path: BO }] },
		],
		writing,
	);
	expect(carryOut(act, { [BO]: '## Log\n' })).toEqual({
		[ANA]: '# Ana Silva\n\n## Log\n- 2026-03-11 call ^k-2\n- 2026-03-10 lunch ^k-1\n',
		[BO]: '## Log\n- 2026-03-11 call ^k-2\n',
	});
	expect(act.done).toBe('Put 3 lines back in People/Ana Silva.md and People/Bo Chen.md.');
});

test('tasks of a review are put back into the review, below the words that say what they are', () => {
	const DAILY = 'Daily/2026-11-20.md';
	const note =
		'# Friday\n\n## Kith review 2026-11-20\n\nCarried over from my notes:\n\n- [ ] Get in touch with [[Ana Silva]] ^k-1\n- [ ] Get in touch with [[Bo Chen]] ^k-2\n';
	const lines = linesWithIds(DAILY, note);
	const act = putBack([{ path: DAILY, isGone: false, lines }], writing);
	expect(carryOut(act, { [DAILY]: '# Friday\n' })).toEqual({ [DAILY]: note });
	const half = note.replace(/- .*\^k-2\n/u, '');
	expect(carryOut(act, { [DAILY]: half })).toEqual({ [DAILY]: note });
	const gone = putBack([{ path: DAILY, isGone: true, lines }], writing);
	expect(carryOut(gone, {})).toEqual({ [DAILY]: note.replace('Friday', '2026-11-20') });
});
