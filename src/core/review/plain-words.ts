import { findLinks } from '../text/wikilink';

/** Longer words than this many UTF-16 units are cut. */
const LONGEST = 140;

/**
 * A note's line as one says it aloud: links by the words they show, marks of emphasis and inline fields left out, no
 * full stop, cut at a blank when it is long.
 *
 *     Coffee with [[Ana Silva|Ana]]: **new job**.        Coffee with Ana: new job
 *     12:30 - call [[Ben]] [contact:: yes]               call Ben
 */
export function plainWords(line: string): string {
	const words = withoutLinks(line)
		.replace(/\[[\p{L}\p{N} _-]{1,40}::[^\][]{0,200}\]/gu, ' ')
		.replace(/\*\*|==|~~|`/gu, '')
		.replace(/^\s{0,20}\d{1,2}:\d{2}\s{0,5}(?:[-–—:]\s{1,5})?/u, '')
		.replace(/\s{1,400}/gu, ' ')
		.trim();
	return cut(words).replace(/[.;,:]{1,5}$/u, '');
}

/** The words in quotation marks, as something that somebody wrote; quotation marks among them become single ones. */
export function quote(words: string): string {
	return `“${words.replace(/“/gu, '‘').replace(/”/gu, '’').replace(/"/gu, "'")}”`;
}

function withoutLinks(line: string): string {
	let text = '';
	let from = 0;
	for (const link of findLinks(line)) {
		text += line.slice(from, link.from) + (link.embed ? '' : link.shown);
		from = link.to;
	}
	return text + line.slice(from);
}

function cut(words: string): string {
	if (words.length <= LONGEST) return words;
	const blank = words.lastIndexOf(' ', LONGEST);
	return `${words.slice(0, blank > 0 ? blank : LONGEST)} …`;
}
