import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVault } from '../../src/cli/read-vault.mts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { day } from '../fakes/build-network';
import { someFolder } from './some-folder';

const meeting = (date: string): string =>
	`---\ntype: meeting\ndate: ${date}\n---\n# With [[Ana]]\n`;

/** The day of a note of a vault, and how often the vault's progress was told. */
function dayIn(files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}) {
	let told = 0;
	const vault = readVault(someFolder(files), { ...DEFAULT_SETTINGS, ...settings }, () => told++);
	const known = vault.network.on(day('2026-11-20'));
	return {
		day: known.noteFacts('Meetings/Lunch.md')?.day?.day,
		codes: known.diagnostics('Meetings/Lunch.md').map(({ code }) => code),
		order: vault.settings.dayOrder,
		told,
	};
}

const AMBIGUOUS = { 'Meetings/Lunch.md': meeting('03/04/2026') };

test('a day that may be in March or April is not guessed', () => {
	const { day: found, codes } = dayIn(AMBIGUOUS);
	expect(found).toBeUndefined();
	expect(codes).toContain('date-ambiguous');
});

test.each([
	['a date property', { 'Meetings/Tea.md': meeting('18.12.2025') }, '2026-04-03', 'dmy'],
	['a file name', { 'Meetings/Tea 13-02-2026.md': 'Tea.' }, '2026-04-03', 'dmy'],
	['a date label', { 'Meetings/Tea.md': '# Tea\n\n**Date:** 12/18/2025\n' }, '2026-03-04', 'mdy'],
	['an inline field', { 'Tea.md': 'When:: 12/18/2025\n' }, '2026-03-04', 'mdy'],
])('%s elsewhere in the vault settles it', (_, others, found, order) => {
	expect(dayIn({ ...AMBIGUOUS, ...others })).toMatchObject({ day: found, codes: [], order });
});

test('days that contradict each other settle nothing, nor do figures in a sentence', () => {
	const both = { 'A.md': meeting('18.12.2025'), 'B.md': meeting('12/18/2025') };
	expect(dayIn({ ...AMBIGUOUS, ...both }).order).toBeUndefined();
	expect(dayIn({ ...AMBIGUOUS, 'A.md': 'We won 18.12.2025 times.' }).order).toBeUndefined();
});

test('the setting comes before what the vault seems to say', () => {
	const others = { 'A.md': meeting('18.12.2025') };
	expect(dayIn({ ...AMBIGUOUS, ...others }, { dayOrder: 'mdy' }).day).toBe('2026-03-04');
});

test('progress is told once for each note, however often the vault is read', () => {
	expect(dayIn({ ...AMBIGUOUS, 'A.md': meeting('18.12.2025') }).told).toBe(2);
});

test('a note that cannot be read is there all the same: a link leads to it, and it is told', () => {
	const root = someFolder({
		'People/.Ana.md.icloud': '',
		'Daily/2026-11-19.md': '- Coffee with [[Ana]]\n',
	});
	symlinkSync('gone.md', join(root, 'Gone.md'));
	const { network } = readVault(root, DEFAULT_SETTINGS, () => undefined);
	const known = network.on(day('2026-11-20'));
	expect(known.paths()).toEqual(['Daily/2026-11-19.md', 'Gone.md', 'People/Ana.md']);
	expect(known.diagnostics('People/Ana.md').map(({ code }) => code)).toEqual([
		'file-not-downloaded',
	]);
	expect(known.diagnostics('Gone.md').map(({ code }) => code)).toEqual(['file-unreadable']);
});
