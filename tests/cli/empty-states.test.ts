import { expect, test } from 'vitest';
import { print, printJson } from './print';
import { someFolder } from './some-folder';

const TODAY = ['--today', '2026-11-20'];

/** What a command says of a vault of these notes, without the vault's own path. */
function say(command: readonly string[], files: Readonly<Record<string, string>>): string {
	const root = someFolder(files);
	return print([...command, root, ...TODAY]).replaceAll(root, 'vault');
}

test.each([['review'], ['people'], ['census']])(
	'kith %s of a folder without notes says so',
	(command) => {
		expect(say([command], { 'photo.png': '' })).toContain(
			'There are no notes in vault: no file there ends in .md.',
		);
	},
);

test.each([['review'], ['people'], ['census']])(
	'kith %s says what was looked for when nobody was found, and what to do',
	(command) => {
		const said = say([command], { 'Shopping.md': '- milk' }).replaceAll('\n', ' ');
		expect(said).toContain('No people were found in 1 note.');
		expect(said).toContain('folders such as People');
		expect(said).toContain('--people "#friend"');
	},
);

test('kith people names the places that it was told to look in', () => {
	const said = say(['people', '--people', 'Friends', '--people', '#friend'], { 'Ana.md': '' });
	expect(said).toContain('Looked for: Friends, #friend.');
});

test('a week without anything due is a week off', () => {
	const said = say(['review'], { 'People/Ana.md': '---\ncadence: never\n---\n# Ana\n' });
	expect(said).toContain('Nothing is due and nobody is waiting: a week off.');
});

test('where nobody has a tier it is said what to write, and nobody is told that nobody trusts them', () => {
	const said = say(['review'], { 'People/Ana.md': '', 'People/Ben.md': '' }).replaceAll(
		'\n',
		' ',
	);
	expect(said).toContain('Nobody has a tier yet');
	expect(said).toContain('2 unsorted. 250 more make a sphere of influence.');
	expect(say(['review'], { 'People/Ana.md': '---\ntier: 1\n---\n' })).not.toContain('no tier');
});

test('kith referrals says where referrals are read from', () => {
	expect(say(['referrals'], { 'People/Ana.md': '' })).toContain('No referrals were found.');
});

test('kith timeline of somebody who is only a name says so', () => {
	expect(say(['timeline', 'Ana'], { 'People/Ana.md': '' })).toContain(
		'Nothing is written about them yet.',
	);
});

test('kith check of a vault in order has nothing to complain of', () => {
	expect(say(['check'], { 'People/Ana.md': '' })).toMatch(
		/^1 note, and nothing to complain of\./,
	);
});

test('a note that cannot be read in full is told at the foot, with where to look', () => {
	const said = say(['people'], { 'People/Ana.md': '---\nname: [\n---\n' });
	expect(said).toContain('1 note could not be read in full; kith check vault says why.');
});

test('JSON of an empty folder is as whole as any', () => {
	const root = someFolder();
	expect(printJson(['notes', root, ...TODAY])).toEqual({
		version: 1,
		today: '2026-11-20',
		notes: [],
	});
	expect(printJson(['people', root, ...TODAY])).toEqual({ version: 1, people: [] });
	expect(printJson(['review', root, ...TODAY])).toMatchObject({ thisWeek: [], notThisWeek: [] });
});
