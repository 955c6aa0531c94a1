/**
 * One link in a line, wherever it leads. Offsets are 0-based, in UTF-16 units, `to` exclusive.
 *
 *     [[People/Ana Silva|Ana]]      link "People/Ana Silva", shown "Ana"
 *     [[Ana#Log]]  [[Ana^k-1]]      link "Ana", subpath "#Log" or "^k-1"
 *     [Ana](Ana%20Silva.md)         link "Ana Silva", shown "Ana"
 *     ![[photo.png]]                embed: shown here, not spoken of
 */
export interface Link {
	readonly from: number;
	readonly to: number;
	readonly raw: string;
	/** Without heading, block and `.md`; empty for `[[#Heading]]`, which leads to the note itself. */
	readonly link: string;
	/** What a reader sees. */
	readonly shown: string;
	readonly embed: boolean;
}

/** Names longer than this are no names; it also bounds the search for a closing bracket. */
const LONGEST = 400;

/** Every link in one line, in order. An unclosed `[[` is no link. Linear in the line's length. */
export function findLinks(line: string): readonly Link[] {
	const links: Link[] = [];
	let at = line.indexOf('[');
	while (at >= 0) {
		const link = line[at + 1] === '[' ? wikilinkAt(line, at) : markdownLinkAt(line, at);
		if (link) links.push(link);
		at = line.indexOf('[', link ? link.to : at + 1);
	}
	return links;
}

function wikilinkAt(line: string, at: number): Link | undefined {
	const end = line.slice(at + 2, at + 2 + LONGEST).search(/[[\]]/u);
	if (end < 0 || line.slice(at + 2 + end, at + 4 + end) !== ']]') return undefined;
	const inner = line.slice(at + 2, at + 2 + end);
	const bar = inner.indexOf('|');
	// In a table the bar is escaped: `[[Ana\|A.]]`.
	const target = bar < 0 ? inner : inner.slice(0, inner[bar - 1] === '\\' ? bar - 1 : bar);
	const alias = bar < 0 ? '' : inner.slice(bar + 1).trim();
	const link = withoutSubpath(target);
	if (link === '' && alias === '' && target.trim() === '') return undefined;
	return made(line, at, at + 4 + end, { link, alias });
}

function markdownLinkAt(line: string, at: number): Link | undefined {
	const close = line.slice(at + 1, at + 1 + LONGEST).search(/[[\]]/u);
	if (close < 0 || line.slice(at + 1 + close, at + 3 + close) !== '](') return undefined;
	const start = at + 3 + close;
	const length = line.slice(start, start + LONGEST).search(/[()]/u);
	if (length < 0 || line[start + length] !== ')') return undefined;
	const target = line
		.slice(start, start + length)
		.trim()
		.replace(/^<|>$/gu, '');
	// Addresses of other schemes lead out of the vault.
	if (/^[a-z][a-z0-9+.-]{1,20}:/iu.test(target) || target.startsWith('//')) return undefined;
	const alias = line.slice(at + 1, at + 1 + close);
	return made(line, at, start + length + 1, { link: withoutSubpath(decoded(target)), alias });
}

function made(line: string, at: number, to: number, of: { link: string; alias: string }): Link {
	const embed = line[at - 1] === '!';
	const from = embed ? at - 1 : at;
	const shown = of.alias || of.link.slice(of.link.lastIndexOf('/') + 1);
	return { from, to, raw: line.slice(from, to), link: of.link, shown, embed };
}

function withoutSubpath(target: string): string {
	const cut = target.search(/[#^]/u);
	const link = (cut < 0 ? target : target.slice(0, cut)).trim();
	return link.toLowerCase().endsWith('.md') ? link.slice(0, -3).trim() : link;
}

/** `%20` read as Markdown does; a target that is no valid encoding is taken as written. */
function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
