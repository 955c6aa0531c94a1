import { expect, test } from 'vitest';
import { findUnsorted } from '../../../src/core/review/triage';
import { knownFrom } from '../../fakes/carry-out';

const known = knownFrom(
	{
		'People/Ana.md': '# Ana\n\n## Log\n- 2026-11-01 call\n',
		'People/Ben.md': '# Ben\n\n## Log\n- 2026-11-01 call\n- 2026-10-01 lunch\n',
		'People/Ada.md': '# Ada\n\n## Log\n- 2026-11-02 call\n',
		'People/Cy.md': '---\ntier: 2\n---\n# Cy\n\n## Log\n- 2026-11-01 call\n',
		'People/Dan.md': '---\ntier: 1\nlast-contact: 2024-05-05\n---\n',
		'People/Eve.md': '---\nreferrer: "[[Cy]]"\n---\n',
		'People/Fay.md': '---\narchived: true\n---\n',
		'People/Gus.md': '---\ncadence: never\n---\n',
		'Daily/2026-11-10.md': 'Talked with [[Cy]] about [[Ana]] and [[Ada]].\n\nSaw [[Ana]].\n',
	},
	'2026-11-20',
);

test('people without a tier are sorted one by one, those told of most first', () => {
	const names = findUnsorted(known).map(({ name }) => name);
	expect(names).toEqual(['Ana', 'Ada', 'Ben', 'Dan']);
});

test('so are those for whom the notes speak for another tier', () => {
	const dan = findUnsorted(known).find(({ name }) => name === 'Dan');
	expect(dan?.proposal).toMatchObject({ from: 1, to: 2 });
});
