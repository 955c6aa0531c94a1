import { expect, test } from 'vitest';
import { addToLog } from '../../../src/core/record/log-section';
import { applyChanges } from '../../../src/core/text/change';
import { playHistories } from '../../fakes/merge-histories';

/** `npm run campaign:merges` plays 200. */
const HISTORIES = Number(process.env['KITH_HISTORIES'] ?? 20);

/** A campaign prints its figures. */
const isCampaign = process.env['KITH_HISTORIES'] !== undefined;

function played(mend: boolean, outbox: boolean, histories = Math.ceil(HISTORIES / 4)) {
	const figures = playHistories(histories, { mend, outbox });
	if (isCampaign) console.table(figures);
	return figures;
}

test('three devices that write in one note lose nothing and invent nothing, however they sync', () => {
	for (const { name, facts, ...figures } of played(true, true, HISTORIES)) {
		expect([name, figures]).toEqual([name, { lost: 0, invented: 0, differ: 0, marks: 0 }]);
		expect(facts).toBeGreaterThan(HISTORIES * 20);
	}
});

test('with the outbox left out, only the syncs that drop one version lose lines', () => {
	const dropping = ['git, ours', 'git, theirs', 'last writer wins'];
	for (const { name, lost, invented, marks } of played(true, false)) {
		expect([name, lost > 0, invented, marks]).toEqual([name, dropping.includes(name), 0, 0]);
	}
});

test('with no net at all, marks of unfinished merges stay, and lines stay behind in conflict copies', () => {
	const figures = new Map(played(false, false).map((one) => [one.name, one]));
	expect(figures.get('git')).toMatchObject({ lost: 0, invented: 0 });
	expect(figures.get('git')?.marks).toBeGreaterThan(HISTORIES / 8);
	expect(figures.get('conflict copies')?.lost).toBeGreaterThan(0);
});

test('a device that writes CRLF and one that writes LF take turns: the note grows by what is written alone', () => {
	let text = '---\ntier: 1\n---\n# Ana Silva\n\n## Log\n';
	for (let round = 1; round <= 10; round++) {
		// Git converts line ends when it checks a note out.
		text = text.replace(/\r?\n/gu, round % 2 === 0 ? '\n' : '\r\n');
		const edited = addToLog(text, [`- 2026-11-20 call ^k-${round}`], 'Log');
		if ('refused' in edited) throw new Error(edited.refused);
		text = applyChanges(text, edited.changes);
		expect(text.split(/\r?\n/u)).toHaveLength(7 + round);
		expect(new Set(text.match(/\r?\n/gu)).size).toBe(1);
	}
});
