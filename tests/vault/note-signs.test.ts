import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { canMatter, signsIn } from '../../src/vault/note-signs';
import { factsOf } from '../fakes/build-network';
import { noteMetadata } from '../obsidian/note-metadata.ts';

function matters(path: string, text = '', settings: Partial<Settings> = {}): boolean {
	return canMatter(path, signsIn(noteMetadata(text)), { ...DEFAULT_SETTINGS, ...settings });
}

test.each([
	['People/Ana.md', ''],
	['Work/Clients/Ana.md', ''],
	['03 Calls/Ana.md', ''],
	['Kunden/Ana.md', ''],
	['Ana.md', '---\ntype: person\n---\n'],
	['Ana.md', '---\ncategories: ["[[People]]"]\n---\n'],
	['Ana.md', '---\ntags: [contact/client]\n---\n'],
	['Ana.md', 'Known since school. #people\n'],
	['Ana.md', '---\ntype: [person\n---\n'],
	['2026-03-05.md', ''],
	['Log/2026-03-05 Thursday.md', ''],
	['5 March 2026.md', ''],
	['03-04-26 Ana.md', ''],
	['2026/03/05/Ana.md', ''],
	['1-1 with Ana.md', ''],
	['Call Ana.md', ''],
	['Plan.md', '---\ndate: 2026-03-05\n---\n'],
	['Plan.md', '---\nAttendees: Ana\n---\n'],
	['Plan.md', '---\ntype: meeting\n---\n'],
	['Plan.md', '## Attendees\n\nAna\n'],
	['Plan.md', '## 2026-03-05\n\nMet Ana\n'],
	['Plan.md', '## Meeting with Ana\n'],
])('%s with the text %j can matter', (path, text) => {
	expect(matters(path, text)).toBe(true);
});

test.each([
	['Soup.md', '# Soup\n\nLeeks, [[Stock]].\n'],
	['Recipes/Soup.md', '---\ntags: [cooking]\ncreated: 2026-03-05\nrating: 4\n---\n'],
	['Books/Middlemarch.md', '---\ntype: book\nauthor: George Eliot\n---\n## Chapter 3\n'],
	['Projects/Boat.md', '- [ ] paint\n- 2026-03-05 varnish\n'],
])('%s with the text %j cannot matter by itself', (path, text) => {
	expect(matters(path, text)).toBe(false);
});

test.each<[Partial<Settings>, string, string]>([
	[{ people: [{ by: 'folder', folder: 'Crew' }] }, 'crew/Ana.md', ''],
	[{ people: [{ by: 'tag', tag: 'crew' }] }, 'Ana.md', 'Cook. #crew/galley\n'],
	[
		{ meetings: [{ by: 'property', key: 'note kind', value: 'x' }] },
		'A.md',
		'---\nnote-kind: x\n---\n',
	],
	[{ dailyNotes: [{ folder: 'Log', format: '[Tag] DDDD, YYYY' }] }, 'Log/Tag 064, 2026.md', ''],
])(
	'by the settings %j the note %s can matter, and without them it cannot',
	(settings, path, text) => {
		expect(matters(path, text, settings)).toBe(true);
		expect(matters(path, text)).toBe(false);
	},
);

test('links are known by the paths they name, each once', () => {
	const text =
		'---\nreferrer: "[[Bo]]"\n---\n[[Ana#Log|her]] [[Ana]] ![[People/Cy.md]] [[#Top]]\n';
	expect(signsIn(noteMetadata(text)).links).toEqual(['Bo', 'Ana', '', 'People/Cy.md']);
});

const SAMPLE = join(import.meta.dirname, '../sample-vault');

test('in the sample vault no note is passed over that somebody, some meeting or some day is read in', () => {
	const paths = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.md') && !path.startsWith('.'));
	const passed = paths.filter((path) => {
		const text = readFileSync(join(SAMPLE, path), 'utf8');
		return !matters(path, text) && factsOf(path, text).role !== 'other';
	});
	expect([paths.length > 20, passed]).toEqual([true, []]);
});
