import { afterEach, expect, test, vi } from 'vitest';
import { sampleVault } from '../main/sample-app';
import { open } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const DAILY = 'Daily/2026-11-20.md';

test('the review goes into today’s daily note, and a task ticked there is logged', async () => {
	const { stage, says, written } = await open({ ...sampleVault(), [DAILY]: '# Friday\n' });
	await stage.command('kith:open-review');
	expect(document.body.textContent).toContain('Noor Haddad');
	await stage.command('kith:write-review');
	await says(`Wrote the review with 14 acts in ${DAILY}.`);
	const text = (await written())[DAILY] ?? '';
	expect(text).toContain('# Friday\n\n## Kith review 2026-11-20\n');
	const task = /^- \[ \] Get in touch with \[\[Noor Haddad\]\] \^k-[0-9a-z]{8}$/mu.exec(
		text,
	)?.[0];
	expect(task).toBeDefined();
	await stage.sync(DAILY, text.replace(task ?? '', (task ?? '').replace('[ ]', '[x]')));
	await vi.waitFor(() => {
		const rows = [...document.querySelectorAll('.kith-pane li')];
		expect(rows.some(({ textContent }) => textContent.startsWith('Noor Haddad'))).toBe(false);
	});
});

test('written again, it adds only what is not there yet; undo takes back each', async () => {
	const { stage, says, undo } = await open({ ...sampleVault(), [DAILY]: '' });
	await stage.command('kith:write-review');
	await says('Wrote the review');
	const once = stage.text(DAILY);
	await stage.command('kith:write-review');
	await says('It was written already.');
	expect(stage.text(DAILY)).toBe(once);
	await undo();
});

test('without a daily note it offers to make one, by Enter alone', async () => {
	const { stage, asked, says, written, undo } = await open();
	await stage.open('Shopping.md');
	await stage.command('kith:write-review');
	expect(asked()).toBe('There is no daily note for today yet. Where to write the review?');
	stage.press('Enter');
	await says(`in ${DAILY}.`);
	expect(Object.keys(await written())).toEqual([DAILY]);
	expect(stage.text(DAILY)).toMatch(/^## Kith review 2026-11-20\n/u);
	await undo();
});

test('a daily note made for it is filled from the template that the app knows', async () => {
	const { stage, says, undo } = await open({
		...sampleVault(),
		'.obsidian/daily-notes.json': '{ "folder": "Daily", "template": "Templates/Day" }',
		'Templates/Day.md': '# {{date:dddd}} ({{title}}, {{time}})\n\n## Log\n',
	});
	await stage.open('Shopping.md');
	await stage.command('kith:write-review');
	stage.press('Enter');
	await says(`in ${DAILY}.`);
	await stage.save();
	expect(stage.text(DAILY)).toMatch(
		/^# Friday \(2026-11-20, 09:\d\d\)\n\n## Log\n\n## Kith review 2026-11-20\n/u,
	);
	await undo();
});

test('a template that is not there is said, and the note is made without it', async () => {
	const { stage, says } = await open({
		...sampleVault(),
		'.obsidian/daily-notes.json': '{ "folder": "Daily", "template": "Templates/Gone" }',
	});
	await stage.open('Shopping.md');
	await stage.command('kith:write-review');
	stage.press('Enter');
	await says('The template Templates/Gone is not there, so a plain one was used.');
	await says(`in ${DAILY}.`);
});

test('it goes into the week’s note where the vault keeps one', async () => {
	const { stage, says, written } = await open({
		...sampleVault(),
		'.obsidian/plugins/periodic-notes/data.json':
			'{ "weekly": { "enabled": true, "folder": "Weekly" } }',
		'Weekly/2026-W47.md': '# Week 47\n',
		[DAILY]: '# Friday\n',
	});
	await stage.command('kith:write-review');
	await says('in Weekly/2026-W47.md.');
	expect(Object.keys(await written())).toEqual(['Weekly/2026-W47.md']);
});

test('or to take the open note', async () => {
	const { stage, says, written, undo } = await open();
	await stage.open('Shopping.md');
	await stage.command('kith:write-review');
	stage.press('ArrowDown');
	stage.press('Enter');
	await says('Wrote the review with 14 acts in Shopping.md.');
	expect(Object.keys(await written())).toEqual(['Shopping.md']);
	await undo();
});

test('Escape writes nothing', async () => {
	const { stage, written } = await open();
	await stage.command('kith:write-review');
	stage.press('Escape');
	await stage.tick();
	expect(await written()).toEqual({});
	expect(stage.notices).toEqual([]);
});

test('a week with nothing in it is not written', async () => {
	const { stage, says, written } = await open({ 'People/Ana.md': '# Ana\n' });
	await stage.command('kith:write-review');
	await says('Nothing is due this week, so nothing was written.');
	expect(await written()).toEqual({});
});
