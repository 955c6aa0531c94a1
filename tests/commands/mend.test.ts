import { afterEach, describe, expect, test, vi } from 'vitest';
import { open } from './on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const COPY = 'People/Ana Silva (conflicted copy 2026-11-19).md';

describe('an unfinished merge in a log', () => {
	const text = [
		'# Ana Silva',
		'',
		'## Log',
		'<<<<<<< HEAD',
		'- 2026-11-10 lunch ^k-aaaa1111',
		'=======',
		'- 2026-11-11 call ^k-bbbb2222',
		'>>>>>>> phone',
		'',
	].join('\r\n');

	test('is ended with the lines of both sides', async () => {
		const { stage, says, written, undo } = await open({ [ANA]: text });
		await stage.open(ANA);
		await stage.command('kith:end-merge');
		await says(`Ended the unfinished merge in the log of Ana Silva in ${ANA}.`);
		expect(await written()).toEqual({
			[ANA]: '# Ana Silva\r\n\r\n## Log\r\n- 2026-11-10 lunch ^k-aaaa1111\r\n- 2026-11-11 call ^k-bbbb2222\r\n',
		});
		await undo();
	});

	test('of which both sides changed one line is left alone, and said why', async () => {
		const torn = text.replace('11 call ^k-bbbb2222', '10 dinner ^k-aaaa1111');
		const { stage, says, written } = await open({ [ANA]: torn });
		await stage.open(ANA);
		await stage.command('kith:end-merge');
		await says('Two devices have changed the same line (line 5)');
		expect(await written()).toEqual({});
	});

	test('is ended, and another that has to be left is said as well', async () => {
		const torn = text
			.split('\r\n')
			.slice(3)
			.join('\r\n')
			.replace('10 lunch ^k-aaaa1111', '12 dinner ^k-cccc3333')
			.replace('11 call ^k-bbbb2222', '12 supper ^k-cccc3333');
		const { stage, says, written } = await open({ [ANA]: text + torn });
		await stage.open(ANA);
		await stage.command('kith:end-merge');
		await says(
			`Ended the unfinished merge in the log of Ana Silva in ${ANA}. Two devices have changed the same line (line 7), so the merge was left for you to end.`,
		);
		expect((await written())[ANA]?.split('\r\n').slice(3, 7)).toEqual([
			'- 2026-11-10 lunch ^k-aaaa1111',
			'- 2026-11-11 call ^k-bbbb2222',
			'<<<<<<< HEAD',
			'- 2026-11-12 dinner ^k-cccc3333',
		]);
	});

	test('is offered for nobody without one', async () => {
		const { stage } = await open({ [ANA]: '# Ana Silva\n', 'People/Bo Chen.md': text });
		await stage.open(ANA);
		expect(stage.offers('kith:end-merge')).toBe(false);
		expect(stage.fileMenu(ANA).dom.textContent).not.toContain('merge');
		expect(stage.fileMenu('People/Bo Chen.md').dom.textContent).toContain('merge');
	});
});

describe('a conflict copy', () => {
	const files = {
		[ANA]: '# Ana Silva\n\n## Log\n- 2026-11-10 lunch ^k-aaaa1111\n',
		[COPY]: '# Ana Silva\n\n## Log\n- 2026-11-11 call ^k-bbbb2222\n- 2026-11-10 lunch ^k-aaaa1111\n',
	};

	test.each([ANA, COPY])('is taken over into the log with %s open', async (path) => {
		const { stage, says, written, undo } = await open(files);
		await stage.open(path);
		await stage.command('kith:unite-copies');
		await says(
			`Took over into the log of Ana Silva in ${ANA} what only ${COPY} said. The copy is still there.`,
		);
		expect(await written()).toEqual({ [ANA]: files[COPY] });
		await undo();
	});

	test('that says nothing more leaves the note as it is', async () => {
		const { stage, says, written } = await open({ ...files, [COPY]: files[ANA] });
		await stage.open(ANA);
		await stage.command('kith:unite-copies');
		await says('It was written already.');
		expect(await written()).toEqual({});
	});

	test('is offered where there is one', async () => {
		const { stage } = await open({ [ANA]: files[ANA], 'People/Bo Chen.md': '# Bo Chen\n' });
		await stage.open(ANA);
		expect(stage.offers('kith:unite-copies')).toBe(false);
	});
});
