/** A browser that is there already; the tests of the demo page install one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--no-first-run',
];

/** A Chromium that runs, by `KITH_CHROMIUM`, playwright's own or the PATH; `undefined` when there is none. */
export async function openBrowser() {
	const executablePath = [process.env.KITH_CHROMIUM, ownPath(), ...onPath()].find(starts);
	return executablePath && chromium.launch({ executablePath, args: FLAGS });
}

function onPath() {
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function ownPath() {
	try {
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}

function starts(file) {
	if (file === undefined || !existsSync(file)) return false;
	return spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0;
}
