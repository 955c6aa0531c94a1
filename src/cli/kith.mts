import { CommandError } from './command-error.mts';
import { parseCommandLine } from './command-line.mts';
import { localDay } from './local-day.mts';
import { printNotesJson } from './print-notes.mts';
import { readVault } from './read-vault.mts';
import { readVaultSettings } from './vault-settings.mts';

function main(): void {
	const request = parseCommandLine(process.argv.slice(2));
	if (typeof request === 'string') return;
	const { settings } = readVaultSettings(request.vault, request.config);
	const people = request.people.length > 0 ? request.people : settings.people;
	const vault = readVault(request.vault, { ...settings, people }, () => undefined);
	const known = vault.network.on(request.today ?? localDay());
	process.stdout.write(printNotesJson(known));
}

try {
	main();
} catch (error) {
	if (!(error instanceof CommandError)) throw error;
	process.stderr.write(`kith: ${error.message}\n`);
	process.exitCode = error.status;
}
