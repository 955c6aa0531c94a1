import { expect, test } from 'vitest';
import { buildNetwork, day } from '../../fakes/build-network';

const NOTES = {
	'People/Ana.md': '',
	'People/Bo.md': '',
	'Daily/2026-03-01.md': '- met [[Ana]]',
	'Daily/2026-03-02.md': '- met [[Bo]] and [[Ana]]',
};

test('names are looked up in steps of one note when one is enough, each note once', () => {
	const seen: string[] = [];
	const network = buildNetwork(NOTES, {}, (work, path) => {
		if (work === 'note') seen.push(path);
	});
	const steps = Array.from({ length: 5 }, () => network.prepare(() => true));
	expect(steps).toEqual([false, false, false, true, true]);
	expect([...seen].sort()).toEqual(Object.keys(NOTES).sort());
	expect(network.on(day('2026-03-03')).lastContact('People/Ana.md')?.day).toBe('2026-03-02');
	expect(seen).toHaveLength(4);
});

test('who asks before all is prepared has the whole answer', () => {
	const network = buildNetwork(NOTES);
	network.prepare(() => true);
	expect(network.on(day('2026-03-03')).events('People/Ana.md')).toHaveLength(2);
});
