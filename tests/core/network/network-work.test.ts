import { expect, test } from 'vitest';
import { Network } from '../../../src/core/network';
import type { NoteFacts } from '../../../src/core/reading/note/note-facts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { meetingOf, personOf, refOf } from '../../fakes/build-facts';
import { day } from '../../fakes/build-network';

const TODAY = day('2026-09-10');

/** A network that writes down its work, and everybody's answers asked once so that only new work shows. */
class Watched {
	readonly network: Network;
	readonly #work: string[] = [];

	constructor(notes: readonly NoteFacts[]) {
		this.network = new Network(DEFAULT_SETTINGS, (work, path) => {
			this.#work.push(`${work} ${path}`);
		});
		for (const facts of notes) this.network.put(facts);
		this.workOf(() => undefined);
	}

	/** The notes looked up and the people derived anew because of a change. */
	workOf(change: (network: Network) => void): readonly string[] {
		this.#work.length = 0;
		change(this.network);
		const known = this.network.on(TODAY);
		for (const { path } of known.people()) {
			known.standing(path);
			known.lastContact(path);
		}
		return [...this.#work].sort();
	}
}

const name = (i: number) => `Person ${i}`;
const note = (i: number) => `People/${name(i)}.md`;

/** So many people, each met in a note with the next; Person 1 has brought Person 2, who has brought Person 3. */
function vault(size: number): readonly NoteFacts[] {
	const numbers = Array.from({ length: size }, (_, i) => i);
	const referrers = (i: number) =>
		i === 2 || i === 3 ? [{ value: refOf(`[[${name(i - 1)}]]`), line: 2 }] : [];
	return [
		...numbers.map((i) => personOf(note(i), { referrers: referrers(i) })),
		...numbers.map((i) => meeting(i, '2026-03-01', [i, (i + 1) % size])),
	];
}

function meeting(i: number, on: string, who: readonly number[]): NoteFacts {
	return meetingOf(
		`Meetings/${i}.md`,
		on,
		who.map((one) => `[[${name(one)}]]`),
	);
}

test('a new day in a meeting’s note concerns that note and those who were there', () => {
	const watched = new Watched(vault(20));
	expect(watched.workOf((network) => network.put(meeting(7, '2026-03-02', [7, 8])))).toEqual([
		'note Meetings/7.md',
		'person People/Person 7.md',
		'person People/Person 8.md',
	]);
});

test('somebody left out of a meeting is derived anew too', () => {
	const watched = new Watched(vault(20));
	expect(watched.workOf((network) => network.put(meeting(7, '2026-03-01', [7, 12])))).toEqual([
		'note Meetings/7.md',
		'person People/Person 12.md',
		'person People/Person 7.md',
		'person People/Person 8.md',
	]);
});

test('a line more in somebody’s log asks again for nobody else', () => {
	const watched = new Watched(vault(20));
	expect(watched.workOf((network) => network.put(personOf(note(7))))).toEqual([
		'note People/Person 7.md',
		'person People/Person 7.md',
	]);
});

test('a new name for somebody asks again in the notes that use one of their names', () => {
	const watched = new Watched(vault(20));
	const renamed = personOf(note(7), { names: [name(7), 'Seven'] });
	expect(watched.workOf((network) => network.put(renamed))).toEqual([
		'note Meetings/6.md',
		'note Meetings/7.md',
		'note People/Person 7.md',
		'person People/Person 6.md',
		'person People/Person 7.md',
		'person People/Person 8.md',
	]);
});

test('a note that nobody names concerns itself only, and asking twice is no work at all', () => {
	const watched = new Watched(vault(20));
	const other = personOf('People/Somebody New.md');
	expect(watched.workOf((network) => network.put(other))).toEqual([
		'note People/Somebody New.md',
		'person People/Somebody New.md',
	]);
	expect(watched.workOf(() => undefined)).toEqual([]);
});

test('a tier reaches those who came through that person without deriving anybody else', () => {
	const watched = new Watched(vault(20));
	const tierOf = (i: number) => watched.network.on(TODAY).standing(note(i)).tier;
	expect([1, 2, 3, 4].map(tierOf)).toEqual([undefined, undefined, undefined, undefined]);
	const client = personOf(note(1), { tier: { value: 1, line: 2 } });
	expect(watched.workOf((network) => network.put(client))).toEqual([
		'note People/Person 1.md',
		'person People/Person 1.md',
	]);
	expect([1, 2, 3, 4].map(tierOf)).toEqual([1, 3, 4, undefined]);
});

test('the work of an edit does not grow with the vault', () => {
	const changes: readonly ((network: Network) => void)[] = [
		(network) => network.put(meeting(7, '2026-03-02', [7, 8])),
		(network) => network.put(personOf(note(7), { names: [name(7), 'Seven'] })),
		(network) => network.remove(note(9)),
		(network) => network.put(personOf(note(9))),
		(network) => network.remove('Meetings/3.md'),
	];
	const [small, large] = [20, 2000].map((size) => {
		const watched = new Watched(vault(size));
		return changes.map((change) => watched.workOf(change));
	});
	expect(large).toEqual(small);
});

test('a vault that comes in note by note is looked up once', () => {
	const work: string[] = [];
	const network = new Network(DEFAULT_SETTINGS, (kind, path) => work.push(`${kind} ${path}`));
	const notes = vault(50);
	for (const facts of notes) network.put(facts);
	network.on(TODAY).people();
	expect(work.filter((one) => one.startsWith('note '))).toHaveLength(notes.length);
});
