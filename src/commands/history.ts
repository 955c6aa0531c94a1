import type { Command } from './command';

/** Taking back what was written, act by act. */
export const HISTORY_COMMANDS: readonly Command[] = [
	{
		id: 'undo',
		name: 'Undo the last act',
		icon: 'undo-2',
		run: ({ desk }) => desk.undo(),
	},
	{
		id: 'redo',
		name: 'Redo what was undone',
		icon: 'redo-2',
		run: ({ desk }) => desk.redo(),
	},
];
