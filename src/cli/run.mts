import { existsSync } from 'node:fs';
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
import { readVault, type Progress } from './read-vault.mts';
import { safeToPrint, type Screen } from './screen.mts';
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

/** Where an answer is to be shown, and who is told meanwhile. */
interface Surface {
	readonly screen: Screen;
	readonly progress: Progress;
}

/** What a command line prints; throws a `CommandError` when it cannot be carried out or was typed wrongly. */
export function run(typed: readonly string[], surface: Surface): string {
	const request = parseCommandLine(typed);
	if (request === 'help') return HELP;
	if (request === 'version') return `kith ${VERSION}\n`;
	return answer(openSheet(request, surface));
}

/** What is asked of a vault that has been read. */
export function answer(sheet: Sheet): string {
	const { command, format } = sheet.request;
	const said = ANSWERS[command](sheet);
	switch (format) {
		case 'json':
			return stringifyJson(said.json());
		case 'markdown':
			return safeToPrint(`${said.markdown().join('\n')}\n`);
		case 'text':
			return safeToPrint(`${said.text().join('\n')}\n`);
	}
}

/** Reads the vault; what the command line says wins over what the vault's settings say. */
export function openSheet(request: Request, { screen, progress }: Surface): Sheet {
	if (request.person !== undefined && !existsSync(request.vault)) {
		const hint = 'a name of several words needs quotes';
		throw new CommandError(1, `there is no folder ${request.vault}; ${hint}`);
	}
	const own = readVaultSettings(request.vault, request.config);
	const settings = {
		...own.settings,
		...(request.people.length > 0 && { people: request.people }),
		...(request.budget !== undefined && { weeklyMinutes: request.budget }),
	};
	const today = request.today ?? localDay();
	const vault = readVault(request.vault, settings, progress);
	return {
		request,
		vault: { ...vault, troubles: [...own.troubles, ...vault.troubles] },
		known: vault.network.on(today),
		screen,
	};
}
