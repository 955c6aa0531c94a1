import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** No sandbox, for a container’s root; and nothing that asks anything of a network by itself. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** What such browsers are called on the PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** How long an installation may take, in milliseconds. */
const PATIENCE = 5 * 60_000;

/** What the search for a browser asks of the machine. */
export interface Machine {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Where playwright keeps its own, if it has one for this machine. */
	readonly own: string | undefined;
	/** Whether a browser is there and starts. */
	starts(path: string): boolean;
	readonly isRootOnDebian: boolean;
	/** Runs a command to its end; what it says goes to the terminal. */
	run(command: readonly string[]): void;
	readonly installOwn: readonly string[];
}

export async function openBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: findBrowser(thisMachine()), args: FLAGS });
}

/** The path of a Chromium, installed now if there was none; throws with what to do when that cannot be done. */
export function findBrowser(machine: Machine): string {
	const named = machine.env['KITH_CHROMIUM'];
	if (named !== undefined && named !== '') {
		if (machine.starts(named)) return named;
		throw new Error(`KITH_CHROMIUM names ${named}, which does not start.`);
	}
	const found = present(machine) ?? installed(machine);
	if (found !== undefined) return found;
	throw new Error(
		[
			'The tests of the demo page need Chromium. None was found, and none could be installed.',
			'Install one (“npx playwright-core install --with-deps chromium”, or “apt-get install chromium” on Debian),',
			'or name one: KITH_CHROMIUM=/path/to/chromium npm test',
		].join('\n'),
	);
}

function present(machine: Machine): string | undefined {
	const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [machine.own ?? [], paths].flat().find((path) => machine.starts(path));
}

function installed(machine: Machine): string | undefined {
	const ways = [
		[machine.installOwn],
		machine.isRootOnDebian
			? [
					['apt-get', 'update', '-q'],
					['apt-get', 'install', '-qy', '--no-install-recommends', 'chromium'],
				]
			: [],
	];
	for (const commands of ways) {
		for (const command of commands) machine.run(command);
		const found = present(machine);
		if (found !== undefined) return found;
	}
	return undefined;
}

function thisMachine(): Machine {
	const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
	return {
		env: process.env,
		own: ownPath(),
		starts: (path) =>
			existsSync(path) && spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0,
		isRootOnDebian: process.getuid?.() === 0 && isDebian(),
		run: ([command = '', ...args]) => {
			process.stderr.write(`No Chromium yet: ${[command, ...args].join(' ')}\n`);
			const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
			spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: PATIENCE, env });
		},
		installOwn: [process.execPath, join(folder, 'cli.js'), 'install', '--no-shell', 'chromium'],
	};
}

function ownPath(): string | undefined {
	try {
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}

function isDebian(): boolean {
	const release = '/etc/os-release';
	return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}
