import { expect, test } from 'vitest';
import { bulk } from '../../../src/core/record/bulk';
import { logContact } from '../../../src/core/record/log-contact';
import { setTier } from '../../../src/core/record/standing';
import { day } from '../../fakes/build-network';
import { carryOut, changesLeft, emptyNote, partyOf, writingOn } from '../../fakes/carry-out';

const writing = writingOn('2026-11-20');
const ANA = partyOf('Ana Silva');
const BEN = partyOf('Ben Okafor');

function called(id: string) {
	const wish = { people: [ANA], kind: 'called' as const, day: day('2026-11-20'), words: '' };
	return logContact({ ...wish, ids: [id] }, writing);
}

test('several acts are one: each note is edited once, and it is said in one sentence', () => {
	const acts = [setTier(ANA, 1, writing), called('k-1'), setTier(BEN, 2, writing)];
	const act = bulk(acts, 'Sorted 2 people.');
	expect(act.edits.map(({ path }) => path)).toEqual([ANA.path, BEN.path]);
	const notes = { [ANA.path]: emptyNote('Ana Silva'), [BEN.path]: emptyNote('Ben Okafor') };
	const after = carryOut(act, notes);
	expect(after).toEqual({
		[ANA.path]:
			'---\ntier: 1\nlast-contact: 2026-11-20\n---\n# Ana Silva\n\n## Log\n- 2026-11-20 call ^k-1\n',
		[BEN.path]: '---\ntier: 2\n---\n# Ben Okafor\n\n## Log\n',
	});
	expect(changesLeft(act, after)).toBe(0);
	expect(act.done).toBe('Sorted 2 people.');
});

test('what is written in a note that the same act makes stands in it at once', () => {
	const made = { done: '', creates: [{ path: ANA.path, text: '# Ana Silva\n' }], edits: [] };
	expect(bulk([made, called('k-1')], 'Done.')).toEqual({
		done: 'Done.',
		creates: [{ path: ANA.path, text: '# Ana Silva\n\n## Log\n- 2026-11-20 call ^k-1\n' }],
		edits: [],
	});
	expect(() => bulk([made, made], 'Done.')).toThrow(RangeError);
});
