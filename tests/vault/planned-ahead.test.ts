import { expect, test, vi } from 'vitest';
import { weekOf } from '../../src/core/calendar/week';
import { preparePlan } from '../../src/core/review/prepare-plan';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import type { IndexParts } from '../../src/vault/network-index';
import { HandCranked } from '../fakes/hand-cranked';
import { indexOf, openVault, TODAY } from './some-vault';

const prepare: IndexParts['prepare'] = ({ network }) =>
	preparePlan(network.on(TODAY), weekOf(TODAY));

test('the week is planned ahead before anybody is told, and the app has its turn meanwhile', async () => {
	const { app } = openVault();
	const around = new HandCranked();
	const seen: string[] = [];
	const index = indexOf(app, {
		around,
		*prepare(whole) {
			seen.push(index.known === undefined ? 'begun' : 'begun late');
			around.lookCosts = 9;
			const before = around.turnsAsked;
			yield* prepare(whole);
			around.lookCosts = 0;
			seen.push(around.turnsAsked - before > 3 ? 'rested' : 'never rested');
		},
	});
	index.listen(() => seen.push('told'));
	await index.start(DEFAULT_SETTINGS);
	around.drawFrame();
	expect(seen).toEqual(['begun', 'rested', 'told']);
});

test('a note that changes while the week is planned ahead is known when all are told', async () => {
	const { app } = openVault();
	const around = new HandCranked();
	const index = indexOf(app, {
		around,
		*prepare(whole) {
			index.change('Daily/2026-11-18.md', '- met [[Ana Silva]]');
			yield* prepare(whole);
		},
	});
	await index.start(DEFAULT_SETTINGS);
	const note = index.known?.network.on(TODAY).note('Daily/2026-11-18.md');
	expect(note?.mentions.map(({ name }) => name)).toEqual(['Ana Silva']);
});

test('when the week cannot be planned ahead, the notes are known all the same', async () => {
	const { app } = openVault();
	const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const index = indexOf(app, {
		prepare: () => {
			throw new Error('no plan');
		},
	});
	await index.start(DEFAULT_SETTINGS);
	expect(index.known?.network.on(TODAY).people()).toHaveLength(3);
	expect(complaint).toHaveBeenCalledTimes(1);
	complaint.mockRestore();
});
