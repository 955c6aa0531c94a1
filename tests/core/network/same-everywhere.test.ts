import { expect, test } from 'vitest';
import { buildNetwork, day } from '../../fakes/build-network';
import { read } from '../../fakes/read';

const ANA = '---\ntype: person\naliases: [Annie]\n---\n';

const TODAY = day('2026-03-20');

/** The notes in which somebody is named. */
function whereNamed(notes: Readonly<Record<string, string>>, path: string): readonly string[] {
	const events = buildNetwork(notes).on(TODAY).events(path);
	return events.map(({ source }) => source.path);
}

test('a meeting called by somebody’s nickname names them by its own name, and other notes link to the meeting', () => {
	const notes = {
		'Meetings/Annie.md': '---\ndate: 2026-03-02\nattendees: ["[[Annie]]"]\n---\n',
		'Daily/2026-03-03.md': '- met [[Annie]]',
		'People/Ana.md': ANA,
	};
	expect(whereNamed(notes, 'People/Ana.md')).toEqual(['Meetings/Annie.md']);
});

test('of two notes of one name a link means the nearer, whichever note is read first', () => {
	const notes = {
		'West/Daily/2026-03-03.md': '- met [[Bo]]',
		'West/2026-03-01.md': '- met [[Bo]]',
		'East/2026-03-02.md': '- met [[Bo]]',
		'East/Bo.md': '---\ntype: person\n---\n',
		'West/Bo.md': '---\ntype: person\n---\n',
	};
	expect(whereNamed(notes, 'East/Bo.md')).toContain('East/2026-03-02.md');
	expect(whereNamed(notes, 'East/Bo.md')).not.toContain('West/2026-03-01.md');
	expect(whereNamed(notes, 'West/Bo.md')).toContain('West/2026-03-01.md');
});

test('a link means somebody else from the moment a note has its name', () => {
	const network = buildNetwork({
		'People/Ana.md': ANA,
		'Daily/2026-03-03.md': '- met [[Annie]]',
	});
	expect(network.on(TODAY).events('People/Ana.md')).toHaveLength(1);
	network.put(read('People/Annie.md', '---\ntype: person\n---\n'));
	expect(network.on(TODAY).events('People/Ana.md')).toHaveLength(0);
	expect(network.on(TODAY).events('People/Annie.md')).toHaveLength(1);
});
