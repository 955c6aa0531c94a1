/** Why a command ends: 1 it could not be carried out, 2 it was asked for wrongly (specification, section 9). */
type FailureStatus = 1 | 2;

/** A failure to be told in one line, without a stack. */
export class CommandError extends Error {
	override readonly name = 'CommandError';
	readonly status: FailureStatus;

	constructor(status: FailureStatus, message: string) {
		super(message);
		this.status = status;
	}
}

/** What the system says is wrong with a file or folder, in words. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	switch (code) {
		case 'EACCES':
		case 'EPERM':
			return 'permission is missing';
		case 'ENOENT':
			return 'it is not there';
		case 'ENOTDIR':
			return 'it is a file';
		case 'EISDIR':
			return 'it is a folder';
		case 'ELOOP':
			return 'its links go round in a circle';
		case 'ENAMETOOLONG':
			return 'its name is too long';
		case 'EMFILE':
		case 'ENFILE':
			return 'too many files are open';
		default:
			return typeof code === 'string'
				? `the system says ${code}`
				: 'the system gives no reason';
	}
}
