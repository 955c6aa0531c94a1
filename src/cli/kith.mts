import { CommandError } from './command-error.mts';
import { parseCommandLine, type Command, type Request } from './command-line.mts';
import { HELP } from './help.mts';
import { stringifyJson } from './json.mts';
import { localDay } from './local-day.mts';
import { answerCensus } from './print-census.mts';
import { answerCheck } from './print-check.mts';
import { answerNotes } from './print-notes.mts';
import { answerPeople } from './print-people.mts';
import { answerReferrals } from './print-referrals.mts';
import { answerReview } from './print-review.mts';
import { answerTimeline } from './print-timeline.mts';
import { tellProgress } from './progress.mts';
import { readVault } from './read-vault.mts';
import { openScreen, safeToPrint } from './screen.mts';
import type { Answer, Sheet } from './sheet.mts';
import { readVaultSettings } from './vault-settings.mts';
import { VERSION } from './version.mts';

const ANSWERS: Readonly<Record<Command, (sheet: Sheet) => Answer>> = {
	review: answerReview,
	people: answerPeople,
	timeline: answerTimeline,
	referrals: answerReferrals,
	census: answerCensus,
	notes: answerNotes,
	check: answerCheck,
};

/** What a command line prints. */
function run(typed: readonly string[]): string {
	const request = parseCommandLine(typed);
	if (request === 'help') return HELP;
	if (request === 'version') return `kith ${VERSION}\n`;
	const answer = ANSWERS[request.command](openSheet(request));
	switch (request.format) {
		case 'json':
			return stringifyJson(answer.json());
		case 'markdown':
			return safeToPrint(`${answer.markdown().join('\n')}\n`);
		case 'text':
			return safeToPrint(`${answer.text().join('\n')}\n`);
	}
}

/** Reads the vault; what the command line says wins over what the vault's settings say. */
function openSheet(request: Request): Sheet {
	const own = readVaultSettings(request.vault, request.config);
	const settings = {
		...own.settings,
		...(request.people.length > 0 && { people: request.people }),
		...(request.budget !== undefined && { weeklyMinutes: request.budget }),
	};
	const today = request.today ?? localDay();
	const vault = readVault(request.vault, settings, tellProgress(process.stderr));
	const { isTTY, columns } = process.stdout;
	return {
		request,
		vault: { ...vault, troubles: [...own.troubles, ...vault.troubles] },
		known: vault.network.on(today),
		screen: openScreen({ isTerminal: Boolean(isTTY), columns, env: process.env }),
	};
}

/** One line on standard error, no stack. */
function fail(error: unknown): void {
	const said = error instanceof Error ? error.message : String(error);
	process.stderr.write(`kith: ${safeToPrint(said.replace(/\s{1,100}/gu, ' '))}\n`);
	process.exitCode = error instanceof CommandError ? error.status : 1;
}

process.stdout.on('error', (error: Error & { readonly code?: string }) => {
	// Whoever reads the output has seen enough, as `head` does.
	if (error.code !== 'EPIPE') fail(error);
	process.exit();
});

try {
	process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
	fail(error);
}
