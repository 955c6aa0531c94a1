/** “Ana Silva”, “Ana Silva and Ben Okafor”, “Ana Silva, Ben Okafor and Carla Diaz”. */
export function listed(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
