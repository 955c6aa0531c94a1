import { execFile, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, test, vi } from 'vitest';
import { COMMANDS, FORMATS } from '../../src/cli/command-line.mts';
import { HELP } from '../../src/cli/help.mts';
import { VERSION } from '../../src/cli/version.mts';
import { print } from './print';
import { someFolder } from './some-folder';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KITH = join(ROOT, 'kith.mjs');
const SAMPLE = join(ROOT, 'tests/sample-vault');
const TODAY = ['--today', '2026-11-20'];

// Each of these starts a program, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
	execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: ROOT });
});

interface Ended {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** How a command ends and what it prints, in these surroundings and nothing of this machine's own. */
function kith(
	typed: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return new Promise((resolve) => {
		const options = {
			cwd: ROOT,
			env: { PATH: process.env['PATH'], ...env },
			maxBuffer: 1 << 28,
		};
		execFile(process.execPath, [KITH, ...typed], options, (error, stdout, stderr) => {
			const status = error === null ? 0 : Number(error.code);
			resolve({ status, stdout, stderr });
		});
	});
}

test('kith help fits a screen of 24 lines and 80 columns', async () => {
	const { status, stdout, stderr } = await kith(['help']);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toBe(HELP);
	const lines = stdout.trimEnd().split('\n');
	expect(lines.length).toBeLessThanOrEqual(24);
	for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
	for (const command of COMMANDS) expect(stdout).toContain(`kith ${command}`);
	expect((await kith([])).stdout).toBe(HELP);
});

test('kith --version tells the version of the package', async () => {
	const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
	expect(VERSION).toBe((JSON.parse(text) as { readonly version: string }).version);
	expect(await kith(['--version'])).toEqual({
		status: 0,
		stdout: `kith ${VERSION}\n`,
		stderr: '',
	});
});

test.each([
	[['reveiw'], 2, 'kith: there is no command “reveiw”, did you mean review?'],
	[['review', '--tody', 'x'], 2, 'kith: there is no option --tody, did you mean --today?'],
	[
		['review', SAMPLE, '--today', '2026-02-30'],
		2,
		'kith: --today: 2026-02-30 is no day of the calendar, 1900 to 2200',
	],
	[
		['review', SAMPLE, '--week', '2025-W53'],
		2,
		'kith: --week: “2025-W53” is no week of the calendar; write it as 2026-W47',
	],
	[['review', 'nowhere'], 1, 'kith: there is no folder nowhere'],
	[['review', 'package.json'], 1, 'kith: package.json is a file; a vault is a folder of notes'],
	[
		['timeline', 'Ana', 'Silva'],
		1,
		'kith: there is no folder Silva; a name of several words needs quotes',
	],
	[
		['timeline', 'Helana', SAMPLE],
		1,
		'kith: nobody is called “Helana”; did you mean “Helena Brandt”?',
	],
	[
		['review', SAMPLE, '--config', 'nowhere.json'],
		1,
		'kith: cannot read the settings in nowhere.json: it is not there',
	],
	[['review', 'two\nlines\u001B[2J'], 1, 'kith: there is no folder two lines\\u001B[2J'],
])('kith %j ends with status %i and one line', async (typed, status, line) => {
	expect(await kith(typed)).toEqual({ status, stdout: '', stderr: `${line}\n` });
});

test('npm start prints this week’s plan for the sample vault, and with --no-page no more than that', () => {
	const said = execFileSync('npm', ['start', '--silent', '--', '--no-page'], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1' },
	});
	expect(said).toBe(readFileSync(join(ROOT, 'tests/expected/review.txt'), 'utf8'));
});

test('kith check ends well, whatever it has to tell', async () => {
	const { status, stdout } = await kith(['check', SAMPLE, ...TODAY]);
	expect(status).toBe(0);
	expect(stdout).toContain('error');
});

test('no answer in JSON depends on the language or the time zone of the machine', async () => {
	const places = [
		{ LC_ALL: 'C', TZ: 'UTC' },
		{ LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
		{ LC_ALL: 'ar_EG.UTF-8', TZ: 'America/St_Johns' },
	];
	for (const command of ['review', 'notes']) {
		const said = readFileSync(join(ROOT, `tests/expected/${command}.json`), 'utf8');
		for (const env of places) {
			const { stdout } = await kith([command, SAMPLE, ...TODAY, '--format', 'json'], env);
			expect(stdout === said, `${command} in ${JSON.stringify(env)}`).toBe(true);
		}
	}
});

test('without --today it is the day it is where the machine stands', async () => {
	const dayIn = async (TZ: string): Promise<string> => {
		const { stdout } = await kith(['notes', someFolder(), '--format', 'json'], { TZ });
		return (JSON.parse(stdout) as { readonly today: string }).today;
	};
	const days = await Promise.all([dayIn('Pacific/Kiritimati'), dayIn('Pacific/Pago_Pago')]);
	// 25 hours lie between the two, so it is never the same day.
	expect(days[0] > days[1]).toBe(true);
});

test('colours come only where they are asked for', async () => {
	const hasColours = async (env: Readonly<Record<string, string>>): Promise<boolean> =>
		(await kith(['people', SAMPLE, ...TODAY], env)).stdout.includes('\u001B[');
	expect(await hasColours({})).toBe(false);
	expect(await hasColours({ FORCE_COLOR: '1' })).toBe(true);
	expect(await hasColours({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
});

test('colours change nothing but the colour', async () => {
	const plain = await kith(['review', SAMPLE, ...TODAY]);
	const painted = await kith(['review', SAMPLE, ...TODAY], { FORCE_COLOR: '1' });
	expect(painted.stdout).not.toBe(plain.stdout);
	expect(stripVTControlCharacters(painted.stdout)).toBe(plain.stdout);
});

test('whoever stops reading early is not scolded', async () => {
	const files = Array.from({ length: 300 }, (_, i) => [
		`Note ${i} ${'x'.repeat(150)}.md`,
		'# Note',
	]);
	const root = someFolder(Object.fromEntries(files) as Record<string, string>);
	const ended = await new Promise<readonly [number | null, string]>((resolve) => {
		const child = spawn(process.execPath, [KITH, 'notes', root, '--format', 'json'], {
			cwd: ROOT,
		});
		let stderr = '';
		child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
		child.stdout.once('data', () => child.stdout.destroy());
		child.on('close', (status) => resolve([status, stderr]));
	});
	expect(ended).toEqual([0, '']);
});

/** Every file below a folder with its content, its length and the day it was changed, as one word. */
function fingerprint(folder: string): string {
	const hash = createHash('sha256');
	for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		const stat = statSync(join(folder, path));
		hash.update(`${path} ${stat.size} ${stat.mtimeMs} ${stat.mode}\n`);
		if (stat.isFile()) hash.update(readFileSync(join(folder, path)));
	}
	return hash.digest('hex');
}

test('no command writes anything to the vault', async () => {
	const vault = someFolder();
	cpSync(SAMPLE, vault, { recursive: true });
	const before = fingerprint(vault);
	for (const command of COMMANDS) {
		const person = command === 'timeline' ? ['Helena'] : [];
		for (const format of FORMATS) {
			expect(print([command, ...person, vault, ...TODAY, '--format', format])).not.toBe('');
		}
	}
	expect(fingerprint(vault)).toBe(before);
});

test('links in a circle, a line of 5 MB, bytes that are no text: it goes on and says so', async () => {
	const vault = someFolder({
		'People/Ana Silva.md':
			'---\ntier: 1\n---\n# Ana Silva\n\n## Log\n- 2026-11-10 call: the boat\n',
		'Long.md': `# Long\n${'[[Ana Silva]] '.repeat(380_000)}\n`,
		'Picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe]),
		'Broken.md': Buffer.from([0x23, 0x20, 0xff, 0xc0, 0x80, 0x0a]),
		'Code.md': '---js\n{ a: (globalThis.x = 1) }\n---\n',
		'Brackets.md': `---\na: ${'['.repeat(100_000)}\n---\n`,
		'Empty.md': '',
	});
	symlinkSync('.', join(vault, 'again'));
	symlinkSync('loop.md', join(vault, 'loop.md'));
	const people = await kith(['people', vault, ...TODAY]);
	expect(people.status).toBe(0);
	expect(people.stdout).toContain('10 November');
	const check = await kith(['check', vault, ...TODAY, '--format', 'json']);
	expect(check.stderr).toBe('');
	const { diagnostics } = JSON.parse(check.stdout) as {
		readonly diagnostics: readonly { readonly path: string; readonly code: string }[];
	};
	expect(diagnostics.map(({ path, code }) => `${path}: ${code}`)).toEqual(
		expect.arrayContaining([
			'Long.md: file-too-large',
			'Picture.md: not-text',
			'Code.md: properties-refused',
			'Brackets.md: properties-unreadable',
			'loop.md: file-unreadable',
		]),
	);
});

test('of a vault of thousands of notes one line on standard error tells how many were read', async () => {
	const files = Array.from({ length: 3_000 }, (_, i) => [
		`${i % 50}/Note ${i}.md`,
		`# Note ${i}\n`,
	]);
	const vault = someFolder(Object.fromEntries(files) as Record<string, string>);
	const { status, stdout, stderr } = await kith(['notes', vault, '--format', 'json']);
	expect({ status, stderr }).toEqual({ status: 0, stderr: 'Read 3,000 notes.\n' });
	expect((JSON.parse(stdout) as { readonly notes: readonly unknown[] }).notes).toHaveLength(
		3_000,
	);
});

test('the built command runs no text as code and carries no second YAML', () => {
	const built = readFileSync(KITH, 'utf8');
	for (const word of ['eval(', 'new Function', 'js-yaml', 'esprima', 'coffee-script']) {
		expect(built.includes(word), word).toBe(false);
	}
	expect(built.startsWith('#!/usr/bin/env node\n')).toBe(true);
	expect(statSync(KITH).mode & 0o111).not.toBe(0);
});
