/** Milliseconds since 1970, as file times are. */
export type Clock = () => number;

interface Stored {
	data: string;
	ctime: number;
	mtime: number;
}

/** What lies on the disk below the vault: text by path, the configuration folder included. */
export class Disk {
	readonly files = new Map<string, Stored>();
	readonly folders = new Set<string>();
	readonly clock: Clock;
	/** As on macOS and Windows, where `Ada.md` and `ada.md` are one file. */
	readonly ignoresCase: boolean;

	constructor(clock: Clock, ignoresCase: boolean) {
		this.clock = clock;
		this.ignoresCase = ignoresCase;
	}

	/** The path under which a file or folder is stored that this path names, or nothing. */
	find(path: string): string | undefined {
		if (this.files.has(path) || this.folders.has(path)) return path;
		if (!this.ignoresCase) return undefined;
		const wanted = path.toLowerCase();
		return [...this.files.keys(), ...this.folders].find(
			(each) => each.toLowerCase() === wanted,
		);
	}

	read(path: string): string {
		return this.stored(path).data;
	}

	stored(path: string): Stored {
		const stored = this.files.get(this.find(path) ?? path);
		if (stored === undefined) throw notThere(path);
		return stored;
	}

	write(path: string, data: string, times: { ctime?: number; mtime?: number } = {}): void {
		const at = this.find(path) ?? path;
		const now = this.clock();
		const ctime = times.ctime ?? this.files.get(at)?.ctime ?? now;
		this.files.set(at, { data, ctime, mtime: times.mtime ?? now });
	}

	/** Moves one file or a folder with all that is in it. */
	move(from: string, to: string): void {
		for (const [path, stored] of [...this.files]) {
			const moved = movedPath(path, from, to);
			if (moved === undefined) continue;
			this.files.delete(path);
			this.files.set(moved, stored);
		}
		for (const path of [...this.folders]) {
			const moved = movedPath(path, from, to);
			if (moved === undefined) continue;
			this.folders.delete(path);
			this.folders.add(moved);
		}
	}

	remove(path: string): void {
		for (const each of [...this.files.keys(), ...this.folders]) {
			if (each !== path && !each.startsWith(`${path}/`)) continue;
			this.files.delete(each);
			this.folders.delete(each);
		}
	}
}

/** The path a file in `from` has once `from` is called `to`; nothing for one that is not in it. */
export function movedPath(path: string, from: string, to: string): string | undefined {
	if (path === from) return to;
	return path.startsWith(`${from}/`) ? to + path.slice(from.length) : undefined;
}

export function notThere(path: string): Error {
	return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), {
		code: 'ENOENT',
	});
}
