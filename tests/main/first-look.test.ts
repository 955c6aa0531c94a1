import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import KithPlugin from '../../src/main';
import { createApp } from '../obsidian/create-app.ts';
import { loadPlugin } from '../obsidian/load-plugin.ts';
import { openApp, sampleVault } from './sample-app';

afterEach(() => {
	vi.useRealTimers();
});

const MANIFEST = { id: 'kith', name: 'Kith', version: '0.1.0' };

/** The words of the only item that Kith has in the status bar. */
function status({ backstage }: { backstage: { statusBar: readonly HTMLElement[] } }): string {
	expect(backstage.statusBar).toHaveLength(1);
	return backstage.statusBar[0]?.textContent ?? '';
}

function pane(): string {
	return document.querySelector('.kith-pane')?.textContent ?? '';
}

describe('in a vault in which nobody is found', () => {
	const files = {
		'Daily/2026-11-19.md': '# Thursday\n',
		'Friends of mine/Ana.md': '# Ana\n',
	};

	test('the review says what it looked for, what it found, and one next step', async () => {
		const { stage } = await openApp(files);
		await stage.command('kith:open-review');
		expect(pane()).toContain(
			'Looked for: folders such as People, Contacts or CRM/People; tags such as #person; properties such as type: person.',
		);
		expect(pane()).toMatch(/Found: 0 people found, \d dated notes?, 0 interactions\./u);
		document.querySelector<HTMLElement>('.kith-pane button')?.click();
		expect(stage.modal?.titleEl.textContent).toBe('New person');
		stage.type('Ana Silva');
		stage.press('Enter');
		await vi.waitFor(() => {
			expect(pane()).toContain('Nothing is due');
		});
	});

	test('what was looked for is what the settings name', async () => {
		const data = { '.obsidian/plugins/kith/data.json': '{"people":["CRM","#friend"]}' };
		const { stage } = await openApp({ ...files, ...data });
		await stage.command('kith:open-review');
		expect(pane()).toContain('Looked for: CRM, #friend.');
	});
});

test('a week with one act is said so', async () => {
	const note = '# Ana Silva\n\n## Log\n- 2026-11-19 call\n- [ ] send the list 📅 2026-11-20\n';
	const { stage } = await openApp({ 'People/Ana Silva.md': note });
	await stage.command('kith:open-review');
	expect(pane()).toMatch(/^16 to 22 November\d of \d · /u);
	expect(document.querySelectorAll('.kith-pane .kith-row')).toHaveLength(1);
	expect(await stage.cli('kith:review')).toMatch(/^1 act, \d+ of 120 minutes\n/u);
});

describe('the status bar', () => {
	test('counts what is due, and a press opens the review', async () => {
		const { stage } = await openApp();
		await vi.waitFor(() => {
			expect(status(stage)).toBe('12 due');
		});
		const item = stage.backstage.statusBar[0];
		expect(item?.getAttribute('aria-label')).toBe('12 due. Open weekly review');
		document.body.append(item ?? '');
		item?.focus();
		stage.press('Enter');
		await vi.waitFor(() => {
			expect(pane()).toContain('2 of 14');
		});
	});

	test('counts anew when something was done', async () => {
		const { stage } = await openApp({
			'People/Ana Silva.md':
				'# Ana Silva\n\n## Log\n- 2026-11-18 introduced me to [[Bo Chen]]\n',
		});
		await vi.waitFor(() => {
			expect(status(stage)).toBe('2 due');
		});
		await stage.open('People/Ana Silva.md');
		await stage.command('kith:mark-thanked');
		await stage.save();
		await vi.waitFor(
			() => {
				expect(status(stage)).toBe('1 due');
			},
			{ timeout: 5_000 },
		);
	});

	test('says that it is reading until all is read, and so do the commands', async () => {
		const { app, stage } = createApp({ files: sampleVault(), isStarting: true });
		const plugin = await loadPlugin(KithPlugin, app, MANIFEST);
		onTestFinished(() => {
			plugin.unload();
		});
		expect(status(stage)).toBe('Kith is reading');
		const commands = stage.commands.filter((id) => !id.startsWith('kith:open-'));
		expect(commands.length).toBeGreaterThan(20);
		for (const command of commands) {
			const before = stage.notices.length;
			await stage.command(command);
			expect(stage.notices.slice(before)).toEqual([
				'Kith is still reading your notes. Try again in a moment.',
			]);
		}
		expect(stage.modal).toBeUndefined();
		await stage.command('kith:open-review');
		expect(pane()).toBe('Kith has not read your notes yet.');
	});
});

test('whoever switches the plugin on sees the review once, and what was found; a start alone opens nothing', async () => {
	const { stage, plugin, app } = await openApp();
	expect(app.workspace.getLeavesOfType('kith-review')).toHaveLength(0);
	expect(stage.notices).toEqual([]);
	plugin.onUserEnable();
	await stage.tick();
	expect(app.workspace.getLeavesOfType('kith-review')).toHaveLength(1);
	expect(stage.notices.join()).toMatch(
		/^21 people found mostly in People, \d+ dated notes, \d+ interactions\./u,
	);
});

test('an icon in the ribbon opens the review', async () => {
	const { stage, app } = await openApp();
	expect(stage.backstage.ribbon.map(({ title }) => title)).toEqual(['Open weekly review']);
	stage.backstage.ribbon[0]?.el.click();
	await stage.tick();
	expect(app.workspace.getLeavesOfType('kith-review')).toHaveLength(1);
});

describe('in the app’s terminal', () => {
	test('the review is what the pane shows, as words or as JSON', async () => {
		const { stage } = await openApp();
		const text = await stage.cli('kith:review');
		expect(text).toMatch(/^14 acts, 120 of 120 minutes\n- Zoë Ferreira: Yusuf Demir, whom/u);
		expect(text).toContain('\nNot this week:\n- Ravi Menon: ');
		const json = JSON.parse(await stage.cli('kith:review', { format: 'json' })) as unknown;
		expect(json).toMatchObject({ version: 1, today: '2026-11-20', budget: { planned: 120 } });
	});

	test('what is due is what is left of the week', async () => {
		const { stage } = await openApp();
		expect((await stage.cli('kith:due')).split('\n')).toHaveLength(12);
		const json = JSON.parse(await stage.cli('kith:due', { format: 'json' })) as {
			due: readonly unknown[];
		};
		expect(json.due).toHaveLength(12);
		expect(json.due[0]).toMatchObject({ act: 'thank-you', name: 'Zoë Ferreira' });
	});

	test('an unknown format is said, and so is a vault that is still being read', async () => {
		const { stage } = await openApp();
		expect(await stage.cli('kith:due', { format: 'xml' })).toBe(
			'There is no format “xml”: text or json.',
		);
		const starting = createApp({ files: sampleVault(), isStarting: true });
		const plugin = await loadPlugin(KithPlugin, starting.app, MANIFEST);
		onTestFinished(() => {
			plugin.unload();
		});
		expect(await starting.stage.cli('kith:review')).toBe(
			'Kith is still reading your notes. Try again in a moment.',
		);
	});
});
