import { expect, test } from 'vitest';
import type { Act } from '../../../src/core/record/act';
import {
	addTag,
	setArchived,
	setCadence,
	setNextTouch,
	setReferrer,
	setSegment,
	setTier,
} from '../../../src/core/record/standing';
import { day } from '../../fakes/build-network';
import {
	carryOut,
	changesLeft,
	emptyNote,
	knownFrom,
	partyOf,
	writingOn,
} from '../../fakes/carry-out';

const TODAY = '2026-11-20';
const writing = writingOn(TODAY);
const ANA = partyOf('Ana Silva');
const BO = partyOf('Bo Chen');
const bo = { name: BO.name, person: BO.path };
const NOTE = '---\ntier: 3\nCadence: monthly # since May\n---\n# Ana Silva\n\n- **Tier:** 4\n';

function after(act: Act, text = NOTE) {
	return carryOut(act, { [ANA.path]: text, [BO.path]: emptyNote('Bo Chen') });
}

function factsAfter(act: Act, text?: string) {
	const person = knownFrom(after(act, text), TODAY).person(ANA.path);
	if (!person) throw new Error('Ana has no note.');
	return person.facts;
}

const ACTS: readonly (readonly [string, Act, string])[] = [
	[
		'tier',
		setTier(ANA, 1, writing),
		'Set the tier of Ana Silva to 1 (client) in People/Ana Silva.md.',
	],
	[
		'referrer',
		setReferrer(ANA, bo, writing),
		'Set the referrer of Ana Silva to Bo Chen in People/Ana Silva.md.',
	],
	[
		'cadence',
		setCadence(ANA, 14, writing),
		'Set the cadence of Ana Silva to every 14 days in People/Ana Silva.md.',
	],
	[
		'segment',
		setSegment(ANA, 'Makers: wood', writing),
		'Set the segment of Ana Silva to Makers: wood in People/Ana Silva.md.',
	],
	[
		'next touch',
		setNextTouch(ANA, day('2026-12-01'), writing),
		'Set the next touch of Ana Silva to 1 December in People/Ana Silva.md.',
	],
	['archived', setArchived(ANA, true, writing), 'Archived Ana Silva in People/Ana Silva.md.'],
	['tag', addTag(ANA, 'boats', writing), 'Tagged Ana Silva with #boats in People/Ana Silva.md.'],
	[
		'no tier',
		setTier(ANA, undefined, writing),
		'Took away the tier of Ana Silva in People/Ana Silva.md.',
	],
];

test.each(ACTS)('%s: done once, it is done, and said', (_, act, done) => {
	expect(changesLeft(act, after(act))).toBe(0);
	expect(act.done).toBe(done);
});

test('each is read back as it was set', () => {
	expect(factsAfter(setTier(ANA, 1, writing)).tier?.value).toBe(1);
	expect(
		factsAfter(setTier(ANA, undefined, writing), '---\ntier: 3\n---\n').tier,
	).toBeUndefined();
	expect(factsAfter(setCadence(ANA, 14, writing)).cadence?.value).toBe(14);
	expect(factsAfter(setCadence(ANA, 'never', writing)).cadence?.value).toBe('never');
	expect(factsAfter(setSegment(ANA, 'Makers: wood', writing)).segments).toEqual(['Makers: wood']);
	expect(factsAfter(setNextTouch(ANA, day('2026-12-01'), writing)).nextTouch?.value).toBe(
		'2026-12-01',
	);
	expect(factsAfter(setArchived(ANA, true, writing)).archived).toBe(true);
	expect(factsAfter(addTag(ANA, 'work/boats', writing)).tags).toEqual(['work/boats']);
	const known = knownFrom(after(setReferrer(ANA, bo, writing)), TODAY);
	expect(known.referrers(ANA.path)).toMatchObject([{ name: 'Bo Chen', person: BO.path }]);
});

test('a property keeps the spelling and the comment it has', () => {
	expect(after(setCadence(ANA, 14, writing))[ANA.path]).toBe(NOTE.replace('monthly', '14'));
});

test.each([
	['circle: friends', 'circle: 1'],
	['circle: Tuesday choir', 'circle: Tuesday choir\ntier: 1'],
	['tier: gold', 'tier: 1'],
	['tier:', 'tier: 1'],
])('a tier is set in %j where that is a tier, and beside it where it is not', (before, now) => {
	const text = after(setTier(ANA, 1, writing), `---\n${before}\n---\n`)[ANA.path];
	expect(text).toBe(`---\n${now}\n---\n`);
});

test.each([
	['archived: yes # for now', undefined],
	['archived: "false"', 'archived: "true"'],
	['Paused: no', 'Paused: true'],
	['paused: since the fair\narchived: true', undefined],
])('somebody whose note says %j is archived, and brought back', (before, now) => {
	const note = `---\ntier: 1\n${before}\n---\n`;
	const archived = after(setArchived(ANA, true, writing), note)[ANA.path] ?? '';
	if (now !== undefined) expect(archived).toBe(note.replace(before, now));
	expect(factsAfter(setArchived(ANA, true, writing), note).archived).toBe(true);
	const back = after(setArchived(ANA, false, writing), archived)[ANA.path] ?? '';
	expect(back).not.toMatch(/archived/u);
});

test('where the properties cannot be read the act is refused with the line', () => {
	const [edit] = setTier(ANA, 1, writing).edits;
	const edited = edit?.edit('---\ntier: [1\n---\n');
	expect(edited).toMatchObject({ refused: expect.stringContaining('line 2') as string });
});
