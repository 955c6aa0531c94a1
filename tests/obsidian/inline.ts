import type * as obsidian from 'obsidian';
import { type Line, locIn } from './text-lines.ts';

export interface Inline {
	readonly links: obsidian.LinkCache[];
	readonly embeds: obsidian.EmbedCache[];
	readonly tags: obsidian.TagCache[];
}

/** What shows nothing of what is in it: code, comments. Replaced by blanks, so that places stay. */
const silent = /(`+)(?:(?!\1)[^`]|(?!\1)`)*\1|%%.*?%%|<!--.*?-->/g;
const wikilink = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const markdownLink = /(!?)\[([^[\]\n]*)\]\(\s*(?:<([^<>\n]+)>|([^\s()\n]+))\s*\)/g;
const tag = /(^|\s)#([\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/gu;

/** Links, embeds and tags of a line: `[[Ada|her]]`, `[her](Ada%20Bell.md)`, `![[photo.png]]`, `#person`. */
export function inline(line: Line): Inline {
	const shown = line.text.replace(silent, (hidden) => ' '.repeat(hidden.length));
	const found = [...wikilinks(line, shown), ...markdownLinks(line, shown)];
	found.sort(
		(one, other) => one.reference.position.start.col - other.reference.position.start.col,
	);
	const plain = shown.replace(wikilink, blank).replace(markdownLink, blank);
	return {
		links: found.filter(({ isEmbed }) => !isEmbed).map(({ reference }) => reference),
		embeds: found.filter(({ isEmbed }) => isEmbed).map(({ reference }) => reference),
		tags: [...plain.matchAll(tag)].filter(isTag).map((match) => tagCache(line, match)),
	};
}

/** A property that is a link and nothing else; a link within words is none to the app. */
export function propertyLink(value: string): obsidian.Reference | undefined {
	const match = /^\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]$/.exec(value.trim());
	if (match === null) return undefined;
	const link = (match[1] ?? '').trim();
	return { link, original: value.trim(), displayText: match[2] ?? shownAs(link) };
}

interface Found {
	readonly isEmbed: boolean;
	readonly reference: obsidian.LinkCache;
}

function wikilinks(line: Line, shown: string): Found[] {
	return [...shown.matchAll(wikilink)].map((match) => {
		const link = (match[2] ?? '').trim();
		const reference = referenceCache(line, match, link, match[3] ?? shownAs(link));
		return { isEmbed: match[1] === '!', reference };
	});
}

function markdownLinks(line: Line, shown: string): Found[] {
	const inVault = [...shown.matchAll(markdownLink)].filter((match) => {
		return !/^[a-z][a-z\d+.-]*:/i.test(match[3] ?? match[4] ?? '');
	});
	return inVault.map((match) => {
		const link = decoded(match[3] ?? match[4] ?? '');
		return {
			isEmbed: match[1] === '!',
			reference: referenceCache(line, match, link, match[2] ?? ''),
		};
	});
}

function referenceCache(
	line: Line,
	match: RegExpMatchArray,
	link: string,
	displayText: string,
): obsidian.LinkCache {
	return { ...placed(line, match), link, original: match[0], displayText };
}

function tagCache(line: Line, match: RegExpMatchArray): obsidian.TagCache {
	const lead = (match[1] ?? '').length;
	return { ...placed(line, match, lead), tag: match[0].slice(lead) };
}

function placed(line: Line, match: RegExpMatchArray, lead = 0): obsidian.CacheItem {
	const start = match.index ?? 0;
	const end = locIn(line, start + match[0].length);
	return { position: { start: locIn(line, start + lead), end } };
}

/** `#1984` is a number. */
function isTag(match: RegExpMatchArray): boolean {
	return /\D/.test(match[2] ?? '');
}

function shownAs(link: string): string {
	return link.split('#').filter(Boolean).join(' > ');
}

function decoded(link: string): string {
	try {
		return decodeURIComponent(link);
	} catch {
		return link;
	}
}

function blank(match: string): string {
	return 'x'.repeat(match.length);
}
