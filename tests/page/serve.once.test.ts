import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { emptyFolder, plantRepository, ROOT } from '../main/planted-build.ts';
import { servePage } from './serve.mjs';

let served: Awaited<ReturnType<typeof servePage>> | undefined;

afterEach(async () => {
	await served?.close();
	served = undefined;
});

interface Answer {
	readonly status: number | undefined;
	readonly type: string | undefined;
	readonly policy: string | undefined;
	readonly text: string;
}

/** What is answered for a path, which is sent as it stands here. */
function ask(path: string): Promise<Answer> {
	const { hostname, port } = new URL(served?.address ?? '');
	return new Promise((resolve, reject) => {
		const asking = request({ hostname, port, path }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => (text += chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode,
					type: response.headers['content-type'],
					policy: response.headers['content-security-policy']?.toString(),
					text,
				}),
			);
		});
		asking.on('error', reject);
		asking.end();
	});
}

describe('the built folder is served', () => {
	async function serve(): Promise<void> {
		const above = emptyFolder();
		const folder = join(above, 'page');
		mkdirSync(join(folder, 'empty'), { recursive: true });
		writeFileSync(join(folder, 'index.html'), '<p>Here</p>');
		writeFileSync(join(above, 'secret.html'), 'beside it');
		mkdirSync(join(above, 'page-secret'));
		writeFileSync(join(above, 'page-secret/index.html'), 'beside it');
		served = await servePage(folder);
	}

	test('to this machine alone, with leave to ask nothing of anybody', async () => {
		await serve();
		expect(served?.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
		const { status, type, policy, text } = await ask('/?again');
		expect([status, type, text]).toEqual([200, 'text/html; charset=utf-8', '<p>Here</p>']);
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/connect-src|unsafe-eval/);
	});

	test.each([
		'/nothing.html',
		'/empty',
		'/empty/',
		'/../secret.html',
		'/%2e%2e/secret.html',
		'/..%2fpage-secret/',
		'/%',
		'/%00',
	])('and nothing else: %s', async (path) => {
		await serve();
		expect(await ask(path)).toMatchObject({ status: 404, text: 'There is nothing here.' });
	});
});

/** How `serve.mjs` ends, and what it prints. */
function run(...typed: string[]): Promise<readonly [number, string, string]> {
	return new Promise((resolve) => {
		const args = [join(ROOT, 'tests/page/serve.mjs'), ...typed];
		execFile(process.execPath, args, { timeout: 30_000 }, (error, stdout, stderr) => {
			resolve([error === null ? 0 : Number(error.code), stdout, stderr]);
		});
	});
}

test.each([
	[['--no-page'], 0, ''],
	[['--port', 'x'], 1, '--port x is no port: 0 to 65535'],
	[['--port', '70000'], 1, '--port 70000 is no port: 0 to 65535'],
	[['--pages'], 1, "Unknown option '--pages'"],
])('%j ends with status %i', async (typed, status, why) => {
	const [ended, stdout, stderr] = await run(...typed);
	expect([ended, stdout]).toEqual([status, '']);
	expect(stderr).toContain(why);
});

describe('npm start', () => {
	let npm: ReturnType<typeof spawn> | undefined;

	afterEach(() => {
		// What npm has started ends with it.
		if (npm?.pid !== undefined && npm.exitCode === null) process.kill(-npm.pid);
		npm = undefined;
	});

	test('in a fresh clone prints the plan, then serves the page with the plugin it has built and says where', async () => {
		const clone = plantRepository();
		for (const folder of ['page', 'obsidian', 'sample-vault']) {
			const path = join('tests', folder);
			cpSync(join(ROOT, path), join(clone, path), { recursive: true });
		}
		npm = spawn('npm', ['start', '--silent'], {
			cwd: clone,
			detached: true,
			env: { ...process.env, NO_COLOR: '1' },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const said = await printedUntil(npm, 'Ctrl+C ends it.\n');
		const plan = readFileSync(join(ROOT, 'tests/expected/review.txt'), 'utf8');
		expect(said.slice(0, plan.length)).toBe(plan);
		const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.slice(plan.length)) ?? [];
		served = { address, close: () => Promise.resolve() };
		expect((await ask('/')).text).toContain('<title>Kith in a stand-in for Obsidian</title>');
		const plugin = readFileSync(join(clone, 'main.js'), 'utf8');
		expect((await ask('/given.js')).text.includes(plugin)).toBe(true);
	});
});

/** What a program has printed once it has printed some words; what it printed until then if it ended before. */
function printedUntil(program: ReturnType<typeof spawn>, words: string): Promise<string> {
	return new Promise((resolve) => {
		let printed = '';
		program.stdout?.on('data', (chunk: Buffer) => {
			printed += chunk.toString();
			if (printed.includes(words)) resolve(printed);
		});
		program.on('close', () => {
			resolve(printed);
		});
	});
}
