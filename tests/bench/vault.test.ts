import { describe, expect, test } from 'vitest';
import type { NoteFacts } from '../../src/core/reading/note/note-facts';
import { read } from '../fakes/read.ts';
import { isAboutNobody, makeVault, SIZES } from './vault.mjs';

const notes = [...makeVault('XS')];
const facts = notes.map(({ path, text }) => read(path, text));

test('a generated vault is the same every time', () => {
	expect([...makeVault('XS')]).toEqual(notes);
});

test('a generated vault is the same on every machine', () => {
	expect([0, 25, 26, 225, 226, 325].map((at) => notes[at]?.path)).toEqual([
		'People/Ana Berg.md',
		'Meetings/2025/2025-03-07 freight 0.md',
		'Meetings/2025/2025-02-24 freight 1.md',
		'Daily/2026-11-20.md',
		'Daily/2026-11-19.md',
		'Notes/Reading n0.md',
	]);
});

test('no two notes of a generated vault have one path', () => {
	expect(new Set(notes.map(({ path }) => path)).size).toBe(notes.length);
});

describe('each note of a generated vault is read as what it is meant to be', () => {
	const { people, meetings, days, others } = SIZES.XS;

	test.each([
		['People/', 'person', people],
		['Meetings/', 'meeting', meetings],
		['Daily/', 'daily', days],
		['Notes/', 'other', others],
	] as const)('%s: %s', (folder, role, count) => {
		const roles = facts.filter(({ path }) => path.startsWith(folder)).map((note) => note.role);
		expect(roles).toEqual(Array<string>(count).fill(role));
	});

	test('and nothing in it is unclear', () => {
		const unclear = facts.flatMap(({ path, diagnostics }) =>
			diagnostics.map(({ line, message }) => `${path}:${line} ${message}`),
		);
		expect(unclear).toEqual([]);
	});
});

describe('a generated vault holds something of all that Kith reads', () => {
	const some = (is: (note: NoteFacts) => boolean) => facts.filter(is).length;

	test.each([
		['attendees', some(({ attendees }) => attendees.length > 0)],
		['promises', some(({ followUps }) => followUps.length > 0)],
		['referrers', some(({ person }) => (person?.referrers.length ?? 0) > 0)],
		['introductions', some(({ events }) => events.some(({ kind }) => kind === 'introduced'))],
		['thanks', some(({ events }) => events.some(({ kind }) => kind === 'thanked'))],
	])('%s', (_, count) => {
		expect(count).toBeGreaterThan(0);
	});
});

test('the notes that are about nobody link to nobody', () => {
	const people = new Set(notes.map(({ path }) => /^People\/(.+)\.md$/u.exec(path)?.[1]));
	const linked = facts
		.filter(({ path }) => isAboutNobody(path))
		.flatMap(({ links }) => links.map(({ link }) => link));
	expect(linked.filter((name) => people.has(name))).toEqual([]);
});

test('meetings are as long as people write them: 1 to 4 kB, a few more or less', () => {
	const lengths = notes
		.filter(({ path }) => path.startsWith('Meetings/'))
		.map(({ text }) => new TextEncoder().encode(text).length);
	const usual = lengths.filter((length) => length >= 1_000 && length <= 4_000);
	expect(usual.length / lengths.length).toBeGreaterThan(0.9);
});
