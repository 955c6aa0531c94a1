import type * as obsidian from 'obsidian';

type Front = Record<string, unknown> | null | undefined;

/** The value under a key, or under the first key that fits. */
export function parseFrontMatterEntry(frontmatter: Front, key: string | RegExp): unknown {
	if (frontmatter === null || frontmatter === undefined) return null;
	const found = Object.keys(frontmatter).find((each) =>
		typeof key === 'string' ? each === key : key.test(each),
	);
	return found === undefined ? null : frontmatter[found];
}

/** A list of texts, or one text, taken apart at commas. */
export function parseFrontMatterStringArray(
	frontmatter: Front,
	key: string | RegExp,
): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	if (typeof value === 'string') return parts(value, /,/);
	if (!Array.isArray(value)) return null;
	return (value as unknown[])
		.filter((each) => typeof each === 'string')
		.map((each) => each.trim());
}

export function parseFrontMatterAliases(frontmatter: Front): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

/** With their `#`; one text is taken apart at commas and blanks. */
export function parseFrontMatterTags(frontmatter: Front): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, /^tags?$/i);
	const list = typeof value === 'string' ? [value] : value;
	if (!Array.isArray(list)) return null;
	const texts = (list as unknown[]).filter((each) => typeof each === 'string');
	return texts.flatMap((text) => parts(text, /[\s,]+/)).map((tag) => `#${tag.replace(/^#/, '')}`);
}

/** Of the properties first, then of the text. */
export function getAllTags(cache: obsidian.CachedMetadata): string[] | null {
	const inText = (cache.tags ?? []).map(({ tag }) => tag);
	const all = [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
	return all.length === 0 ? null : all;
}

function parts(text: string, at: RegExp): string[] {
	return text
		.split(at)
		.map((part) => part.trim())
		.filter(Boolean);
}
