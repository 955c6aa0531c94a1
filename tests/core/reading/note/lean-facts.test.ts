import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leanFacts } from '../../../../src/core/reading/note/lean-facts';
import { anyNote } from '../../../fakes/any-facts';
import { read } from '../../../fakes/read';

const VAULT = fileURLToPath(new URL('../../../sample-vault', import.meta.url));

test('every note of the sample vault says the same when it takes less memory', () => {
	const paths = readdirSync(VAULT, { recursive: true, encoding: 'utf8' });
	const notes = paths.filter((path) => path.endsWith('.md'));
	expect(notes.length).toBeGreaterThan(10);
	for (const path of notes) {
		const facts = read(path, readFileSync(`${VAULT}/${path}`, 'utf8'));
		expect(leanFacts(facts)).toStrictEqual(facts);
	}
});

test('a note says the same when it takes less memory, whatever it says', () => {
	fc.assert(
		fc.property(anyNote(), (facts) => {
			expect(leanFacts(facts)).toEqual(facts);
		}),
	);
});

test('a name that is one value in several lists stays one', () => {
	const { attendees, events } = leanFacts(
		read('Meetings/Lunch.md', '---\nattendees: ["[[Ana]]"]\ndate: 2026-03-02\n---\n'),
	);
	expect(attendees).toHaveLength(1);
	expect(events[0]?.people[0]).toBe(attendees[0]?.ref);
});
