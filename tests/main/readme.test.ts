import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/commands';
import { logContact } from '../../src/core/record/log-contact';
import { markThanked } from '../../src/core/record/mark-thanked';
import { recordReferral } from '../../src/core/record/record-referral';
import { day } from '../fakes/build-network.ts';
import { carryOut, partyOf, writingOn, type Notes } from '../fakes/carry-out.ts';
import { ROOT } from './planted-build.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the README tells every command by its name in the palette, in the order of the menus, and no other', () => {
	const [, rows = ''] = /\n\| command [^\n]*\n\|[ -|]+\n((?:\|[^\n]*\n)+)/.exec(readme) ?? [];
	const told = rows
		.trimEnd()
		.split('\n')
		.map((row) => row.split('|').map((cell) => cell.trim()));
	expect(told.map(([, name]) => name)).toEqual(COMMANDS.map(({ name }) => name));
	expect(told.filter(([, , does]) => does === '')).toEqual([]);
});

describe('the note that the README shows is what the acts it names make', () => {
	const [, shown = ''] = /<!-- written by Kith -->\s+```\n([^`]+)```/.exec(readme) ?? [];
	const lines = shown.split('\n');

	test('a call with a follow-up, an introduction and a thank-you, of a log with one line', () => {
		const ana = partyOf('Ana Silva');
		const first = [...lines.slice(0, 5), '', '## Log', '', ...lines.slice(-2)].join('\n');
		const before = first.replace('last-contact: 2026-11-17', 'last-contact: 2026-10-03');
		const acts = actsOn('2026-11-20');
		const notes = acts.reduce<Notes>((one, act) => carryOut(act, one), { [ana.path]: before });
		expect(notes[ana.path]).toBe(shown);
	});
});

function actsOn(today: string) {
	const writing = writingOn(today);
	const ana = partyOf('Ana Silva');
	const carla = { name: 'Carla Diaz', person: partyOf('Carla Diaz').path };
	return [
		logContact(
			{
				people: [ana],
				kind: 'called',
				day: day('2026-11-17'),
				words: 'the lease runs out in May',
				followUp: { words: 'send her the name of a surveyor', due: day('2026-11-24') },
				ids: ['k-3f9x2m7b', 'k-8c1d5q0w'],
			},
			writing,
		),
		recordReferral(
			{
				referrer: ana,
				referred: carla,
				stage: 'introduced',
				day: day('2026-11-19'),
				words: 'by mail',
				id: 'k-p4t7y2ka',
			},
			writing,
		),
		markThanked(
			{
				person: ana,
				owed: { stage: 'introduced', about: carla },
				day: day(today),
				id: 'k-z6n0r8vh',
			},
			writing,
		),
	];
}
