/** The text with each of these links, as they were written, leading to `linktext`; heading and shown words stay. */
export function relinked(text: string, originals: readonly string[], linktext: string): string {
	let changed = text;
	for (const original of new Set(originals)) {
		changed = changed.replaceAll(original, () => withTarget(original, linktext));
	}
	return changed;
}

function withTarget(original: string, linktext: string): string {
	const wikilink = /^(!?\[\[)[^#|\]]*(.*)$/.exec(original);
	if (wikilink !== null) return `${wikilink[1] ?? ''}${linktext}${wikilink[2] ?? ''}`;
	const at = original.lastIndexOf('](');
	const subpath = /#[^)>]*/.exec(original.slice(at))?.[0] ?? '';
	return `${original.slice(0, at)}](${encodeURI(`${linktext}.md`)}${subpath})`;
}
