import { expect, test } from 'vitest';
import { AppNotes } from '../../src/vault/note-source';
import { findInVault, sayFindings, type VaultFindings } from '../../src/vault/vault-findings';
import { NOTES, openVault, readIndex, TODAY } from './some-vault';

async function findingsIn(notes: Readonly<Record<string, string>>): Promise<VaultFindings> {
	const { app } = openVault(notes);
	const source = new AppNotes(app);
	const index = await readIndex(app);
	const network = index.known?.network;
	if (network === undefined) throw new Error('The vault has not been read');
	return findInVault(network.on(TODAY), (path) => source.signs(path)?.tags ?? []);
}

test('the first look says whom it found, where, and by what tags', async () => {
	const findings = await findingsIn({
		...NOTES,
		'People/Dee.md': 'A neighbour. #contact #contact\n',
		'Eve.md': '---\ntags: [contact]\n---\n',
	});
	expect(findings.people).toEqual({
		count: 5,
		folders: [
			{ name: 'People', count: 3 },
			{ name: '', count: 2 },
		],
		tags: [{ name: 'contact', count: 2 }],
	});
	expect(findings.meetings).toEqual({
		count: 1,
		folders: [{ name: 'Meetings', count: 1 }],
		tags: [],
	});
	expect(findings.datedNotes).toBe(2);
	// Ana: a call, the kick-off, a lunch. Bo: a coffee. Cy: the kick-off.
	expect(findings.interactions).toBe(5);
});

test('an empty vault has nothing to show', async () => {
	const findings = await findingsIn({});
	expect(sayFindings(findings)).toBe('0 people found, 0 dated notes, 0 interactions');
});

const NONE = { count: 0, folders: [], tags: [] };

test.each([
	[43, [43], '43 people found in People, 1,204 dated notes, 2,310 interactions'],
	[43, [40, 3], '43 people found mostly in People, 1,204 dated notes, 2,310 interactions'],
	[1, [1], '1 person found in People, 1,204 dated notes, 2,310 interactions'],
])('%i people in folders of %j: %s', (count, counts, said) => {
	const folders = counts.map((each, i) => ({ name: i === 0 ? 'People' : 'Old', count: each }));
	const people = { count, folders, tags: [] };
	const findings = { people, meetings: NONE, datedNotes: 1204, interactions: 2310 };
	expect(sayFindings(findings)).toBe(said);
});

test('people at the top of the vault are found, and no folder is named', () => {
	const people = { count: 2, folders: [{ name: '', count: 2 }], tags: [] };
	const findings = { people, meetings: NONE, datedNotes: 1, interactions: 1 };
	expect(sayFindings(findings)).toBe('2 people found, 1 dated note, 1 interaction');
});
