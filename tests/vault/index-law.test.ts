import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { ActHistory } from '../../src/vault/act-history';
import { Clock } from '../../src/vault/clock';
import { SettingsStore } from '../../src/vault/settings-store';
import { VaultWatch } from '../../src/vault/vault-watch';
import { HandCranked } from '../fakes/hand-cranked';
import { answersOf, indexOf, MapStore, openVault, readIndex } from './some-vault';

/** Few places and few texts, so that names collide, people come and go, and notes change their kind. */
const PATHS = [
	'People/Ana.md',
	'People/Bo.md',
	'Home/Ana.md',
	'Ana.md',
	'Daily/2026-03-02.md',
	'Meetings/Kick-off.md',
	'Notes/Party.md',
	'Notes/List.md',
];

const TEXTS = [
	'',
	'---\ntype: person\naliases: [Annie]\n---\n',
	'---\nreferrer: "[[Bo]]"\ntier: 2\n---\n- 2026-03-05 call about the move\n',
	'- 2026-05-01 dinner with [[Ana]] and [[Bo]]\n',
	'See [[Annie]], and [[People/Ana|her]].\n- [ ] call [[Ana]]\n',
	'---\ndate: 2026-02-01\nattendees: ["[[Ana]]", Bo]\n---\n',
	'---\ndate: 03/04/2026\nattendees: ["[[Ana]]"]\n---\n',
	'---\ntype: [person\n---\nbroken\n',
	'# Soup\n',
];

type Step =
	| { readonly kind: 'write'; readonly path: string; readonly text: string }
	| { readonly kind: 'move'; readonly path: string; readonly to: string }
	| { readonly kind: 'moveFolder'; readonly path: string; readonly to: string }
	| { readonly kind: 'delete'; readonly path: string };

const path = fc.constantFrom(...PATHS);
const folder = fc.constantFrom('People', 'Home', 'Notes', 'Friends');
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant('write' as const),
			path,
			text: fc.constantFrom(...TEXTS),
		}),
	},
	fc.record({ kind: fc.constant('move' as const), path, to: path }),
	fc.record({ kind: fc.constant('moveFolder' as const), path: folder, to: folder }),
	fc.record({ kind: fc.constant('delete' as const), path }),
);

/** An app with a plugin’s watch over it, started. */
async function watchedVault(files: Readonly<Record<string, string>>) {
	const staged = openVault(files);
	const store = new MapStore();
	const index = indexOf(staged.app, { store });
	const clock = new Clock(new HandCranked());
	const file = { load: () => Promise.resolve(null), save: () => Promise.resolve() };
	const settings = new SettingsStore(file);
	const watch = new VaultWatch(staged.app, { index, clock, settings, history: new ActHistory() });
	watch.load();
	await staged.stage.tick();
	await index.settled();
	return { ...staged, store, index, watch };
}

test('after any sequence of create, modify, rename and delete the index equals a rebuild, now and at the next start', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
			const { app, stage, index, store, watch } = await watchedVault({
				'People/Ana.md': TEXTS[2] ?? '',
				'Daily/2026-03-02.md': TEXTS[3] ?? '',
			});
			for (const one of steps) {
				const { vault } = app;
				const file = vault.getAbstractFileByPath(one.path);
				const isFree = 'to' in one && vault.getAbstractFileByPath(one.to) === null;
				if (one.kind === 'write') await stage.sync(one.path, one.text);
				else if (file && one.kind === 'delete') await app.fileManager.trashFile(file);
				else if (file && isFree) {
					const [above] = one.to.split('/');
					const needs = one.kind === 'move' && one.to.includes('/') && above;
					if (needs && vault.getAbstractFileByPath(needs) === null)
						await vault.createFolder(needs);
					await vault.rename(file, one.to);
				}
			}
			await stage.tick();
			await index.settled();
			const rebuilt = answersOf(await readIndex(app, {}, DEFAULT_SETTINGS));
			expect(answersOf(index)).toEqual(rebuilt);
			await index.save();
			expect(answersOf(await readIndex(app, { store }))).toEqual(rebuilt);
			watch.unload();
		}),
		{ numRuns: 60 },
	);
}, 60_000);
