/** A value made when it is first asked for, so that loading a module costs nothing for what nobody may ask. */
export function lazily<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
