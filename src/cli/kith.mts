import { CommandError } from './command-error.mts';
import { tellProgress } from './progress.mts';
import { run } from './run.mts';
import { openScreen, safeToPrint } from './screen.mts';

const { stdout, stderr, argv, env } = process;

/** One line on standard error, no stack. */
function fail(error: unknown): void {
	const said = error instanceof Error ? error.message : String(error);
	stderr.write(`kith: ${safeToPrint(said.replace(/\s{1,100}/gu, ' '))}\n`);
	process.exitCode = error instanceof CommandError ? error.status : 1;
}

stdout.on('error', (error: Error & { readonly code?: string }) => {
	// Whoever reads the output has seen enough, as `head` does.
	if (error.code !== 'EPIPE') fail(error);
	process.exit();
});

try {
	const { isTTY, columns } = stdout;
	const screen = openScreen({ isTerminal: Boolean(isTTY), columns, env });
	stdout.write(run(argv.slice(2), { screen, progress: tellProgress(stderr) }));
} catch (error) {
	fail(error);
}
