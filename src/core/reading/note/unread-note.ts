import type { Diagnostic } from '../../text/diagnostic';

/** Files larger than this many bytes are not even opened: no note of eight megabytes was written by hand. */
export const LARGEST_FILE = 8 * 1024 * 1024;

/** Why a file of so many bytes was not opened. */
export function tooLargeToOpen(bytes: number): Diagnostic {
	const megabytes = Math.round(bytes / 1024 / 1024);
	const message = `This file has ${megabytes} MB and was not read.`;
	return { code: 'file-too-large', severity: 'info', line: 1, column: 1, message };
}

/** Why a file could not be read, in the words of whoever tried. */
export function unreadableFile(reason: string): Diagnostic {
	const message = `This note cannot be read: ${reason}.`;
	return { code: 'file-unreadable', severity: 'error', line: 1, column: 1, message };
}
