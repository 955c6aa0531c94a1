import { fileURLToPath } from 'node:url';
import { parseCommandLine, type Request } from '../../src/cli/command-line.mts';
import { answer, openSheet, run } from '../../src/cli/run.mts';
import { openScreen, type Screen } from '../../src/cli/screen.mts';
import type { Sheet } from '../../src/cli/sheet.mts';

/** The vault that the recorded answers are about. */
export const SAMPLE = fileURLToPath(new URL('../sample-vault', import.meta.url));

const progress = (): void => undefined;

/** The sample vault is read once for all questions that read it in the same way. */
let sample: Sheet | undefined;

/** What a command line prints on a page of so many columns, the sample vault called by its path in the project. */
export function print(typed: readonly string[], columns = 80): string {
	const screen = openScreen({ isTerminal: true, columns, env: { NO_COLOR: '1' } });
	const request = parseCommandLine(typed);
	const isSample = typeof request === 'object' && isPlain(request);
	if (!isSample) return run(typed, { screen, progress });
	const sheet = readSample(request, screen);
	return answer({ ...sheet, request: { ...request, vault: 'tests/sample-vault' }, screen });
}

function isPlain({ vault, people, budget, config, today }: Request): boolean {
	const isAsItStands = people.length === 0 && budget === undefined && config === undefined;
	return vault === SAMPLE && today === '2026-11-20' && isAsItStands;
}

function readSample(request: Request, screen: Screen): Sheet {
	sample ??= openSheet(request, { screen, progress });
	return sample;
}

/** The value a command prints as JSON. */
export function printJson(typed: readonly string[]): unknown {
	return JSON.parse(print([...typed, '--format', 'json']));
}
