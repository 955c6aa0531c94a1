import { CheckModal } from '../ui/check-modal';
import type { Command } from './command';

export const CHECK_VAULT: Command = {
	id: 'check-vault',
	name: 'Check the vault',
	icon: 'stethoscope',
	run: ({ desk, known }) => {
		const places = known.paths().map((path) => {
			return { path, diagnostics: known.diagnostics(path) };
		});
		new CheckModal(desk.app, places).open();
	},
};
