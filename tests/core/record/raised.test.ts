import { expect, test } from 'vitest';
import { markRaised } from '../../../src/core/record/raised';
import { findRaises } from '../../../src/core/review/raises';
import { day } from '../../fakes/build-network';
import { carryOut, changesLeft, knownFrom, partyOf } from '../../fakes/carry-out';

const TODAY = '2026-11-20';
const ANA = partyOf('Ana Silva');
const NOTES = {
	[ANA.path]:
		'# Ana Silva\r\n\r\n## Raise next time\r\n- the grant  \r\n* [ ] her daughter ^k-1\r\n\r\nThe end',
};

function raisesIn(notes: Readonly<Record<string, string>>) {
	const known = knownFrom(notes, TODAY);
	const person = known.person(ANA.path);
	return person === undefined ? [] : findRaises(known, person);
}

test('what was to be raised is ticked off where it stands, with its day, and is no longer to be raised', () => {
	const raises = raisesIn(NOTES);
	expect(raises.map(({ text }) => text)).toEqual(['the grant', 'her daughter']);
	const act = markRaised(ANA.name, raises, day(TODAY));
	expect(act.done).toBe(
		'Ticked off 2 things you noted to raise with Ana Silva in People/Ana Silva.md.',
	);
	const after = carryOut(act, NOTES);
	expect(after[ANA.path]).toBe(
		'# Ana Silva\r\n\r\n## Raise next time\r\n- [x] the grant ✅ 2026-11-20  \r\n* [x] her daughter ✅ 2026-11-20 ^k-1\r\n\r\nThe end',
	);
	expect(raisesIn(after)).toEqual([]);
	expect(changesLeft(act, after)).toBe(0);
});

test('one thing alone is said as one', () => {
	const act = markRaised(ANA.name, raisesIn(NOTES).slice(0, 1), day(TODAY));
	expect(act.done).toBe(
		'Ticked off what you noted to raise with Ana Silva in People/Ana Silva.md.',
	);
});

test('a line that was rewritten meanwhile is left as it is, and so are the others of its note', () => {
	const act = markRaised(ANA.name, raisesIn(NOTES), day(TODAY));
	const now = (NOTES[ANA.path] ?? '').replace('the grant', 'the loan');
	expect(act.edits[0]?.edit(now)).toEqual({
		refused: 'This line is no longer as it was shown (line 4), so nothing was ticked off.',
	});
});

test('a line in no list cannot be ticked off', () => {
	const raises = [{ text: 'The end', source: { path: ANA.path, line: 7 } }];
	const act = markRaised(ANA.name, raises, day(TODAY));
	expect(act.edits[0]?.edit(NOTES[ANA.path] ?? '')).toEqual({
		refused: 'This line is in no list (line 7), so nothing was ticked off.',
	});
});
