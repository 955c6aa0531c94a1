import { expect, test } from 'vitest';
import { correctContact, keepPromise } from '../../../src/core/record/correct-event';
import { day } from '../../fakes/build-network';
import { carryOut, changesLeft, knownFrom, partyOf } from '../../fakes/carry-out';

const TODAY = '2026-11-20';
const ANA = partyOf('Ana Silva');
const NOTES = {
	[ANA.path]:
		'# Ana Silva\n\n## Log\n- 2026-11-10 call: the harbour\n- 2026-11-02 saw her talk\n- [ ] send the list ^k-1\n',
};

const lastOf = (notes: typeof NOTES | Readonly<Record<string, string>>) =>
	knownFrom(notes, TODAY).lastContact(ANA.path)?.day;

test('what was no contact is none from then on, and can be one again', () => {
	const line = { path: ANA.path, line: 4, text: 'call: the harbour' };
	const none = correctContact(line, false);
	const after = carryOut(none, NOTES);
	expect(after[ANA.path]).toContain('- 2026-11-10 call: the harbour [contact:: no]\n');
	expect(lastOf(after)).not.toBe('2026-11-10');
	expect(changesLeft(none, after)).toBe(0);
	expect(none.done).toBe('Marked a line as no contact in People/Ana Silva.md.');
	const again = correctContact(line, true);
	expect(lastOf(carryOut(again, after))).toBe('2026-11-10');
	expect(again.done).toBe('Marked a line as contact in People/Ana Silva.md.');
});

test('a promise is ticked off where it stands', () => {
	const line = { path: ANA.path, line: 6, text: 'send the list' };
	const act = keepPromise(line, day('2026-11-19'));
	const after = carryOut(act, NOTES);
	expect(after[ANA.path]).toContain('- [x] send the list ✅ 2026-11-19 ^k-1\n');
	const [promise] = knownFrom(after, TODAY).followUps(ANA.path);
	expect(promise).toMatchObject({ done: true });
	expect(changesLeft(act, after)).toBe(0);
	expect(act.done).toBe('Ticked off “send the list” in People/Ana Silva.md.');
});

test('a line that is gone is told, not guessed', () => {
	const [edit] = correctContact({ path: ANA.path, line: 4, text: 'lunch' }, false).edits;
	expect(edit?.edit(NOTES[ANA.path] ?? '')).toHaveProperty('refused');
});
