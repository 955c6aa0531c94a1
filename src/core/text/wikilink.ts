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

/** Parentheses within parentheses of a Markdown link's target; beyond, it is no link. */
const DEEPEST = 3;

/** Every link in one line, in order. An unclosed or escaped bracket begins none. Linear in the line's length. */
export function findLinks(line: string): readonly Link[] {
	const links: Link[] = [];
	let at = line.indexOf('[');
	while (at >= 0) {
		const link = isEscaped(line, at) ? undefined : linkAt(line, at);
		if (link) links.push(link);
		at = line.indexOf('[', link ? link.to : at + 1);
	}
	return links;
}

function isEscaped(line: string, at: number): boolean {
	return line[at - 1] === '\\' && line[at - 2] !== '\\';
}

function linkAt(line: string, at: number): Link | undefined {
	return line[at + 1] === '[' ? wikilinkAt(line, at) : markdownLinkAt(line, at);
}

function wikilinkAt(line: string, at: number): Link | undefined {
	const from = at + 2;
	const end = nextBracket(line, from);
	if (!line.startsWith(']]', end)) return undefined;
	const to = end + 2;
	const inner = line.slice(from, end);
	const bar = inner.indexOf('|');
	// In a table the bar is escaped: `[[Ana\|A.]]`.
	const target = bar < 0 ? inner : inner.slice(0, inner[bar - 1] === '\\' ? bar - 1 : bar);
	if (target.trim() === '') return undefined;
	const alias = bar < 0 ? '' : inner.slice(bar + 1).trim();
	return made(line, { at, to, link: withoutEnding(withoutSubpath(target)), alias });
}

function markdownLinkAt(line: string, at: number): Link | undefined {
	const end = nextBracket(line, at + 1);
	if (!line.startsWith('](', end)) return undefined;
	const target = targetAt(line, end + 2);
	if (target === undefined || target.text === '') return undefined;
	// Addresses of other schemes lead out of the vault.
	if (/^[a-z][a-z0-9+.-]{1,20}:/iu.test(target.text) || target.text.startsWith('//'))
		return undefined;
	const link = withoutEnding(decoded(withoutSubpath(target.text)));
	return made(line, {
		at,
		to: target.to,
		link,
		alias: line.slice(at + 1, end).trim(),
	});
}

const OPENING = 91;
const CLOSING = 93;

/** Where the next square bracket stands; the end of the line where none is near. */
function nextBracket(line: string, from: number): number {
	const end = Math.min(line.length, from + LONGEST);
	for (let at = from; at < end; at++) {
		const code = line.charCodeAt(at);
		if (code === OPENING || code === CLOSING) return at;
	}
	return line.length;
}

/** What stands between the parentheses of a Markdown link, and where the link ends. */
function targetAt(
	line: string,
	from: number,
): { readonly text: string; readonly to: number } | undefined {
	if (line[from] === '<') {
		const inner = line.slice(from + 1, from + LONGEST).search(/[<>]/u);
		const end = from + 1 + inner;
		if (inner < 0 || line.slice(end, end + 2) !== '>)') return undefined;
		return { text: line.slice(from + 1, end).trim(), to: end + 2 };
	}
	const end = closingParenthesis(line, from);
	if (end === undefined) return undefined;
	const text = line.slice(from, end).trim();
	// [Ana](Ana.md "The one from Porto")
	const title = text.endsWith('"') ? text.indexOf(' "') : -1;
	return { text: title < 0 ? text : text.slice(0, title).trim(), to: end + 1 };
}

function closingParenthesis(line: string, from: number): number | undefined {
	let depth = 0;
	for (let at = from; at < Math.min(line.length, from + LONGEST); at++) {
		if (line[at] === '(' && ++depth > DEEPEST) return undefined;
		if (line[at] === ')' && --depth < 0) return at;
	}
	return undefined;
}

function made(
	line: string,
	of: { readonly at: number; readonly to: number; readonly link: string; readonly alias: string },
): Link {
	const embed = line[of.at - 1] === '!';
	const from = embed ? of.at - 1 : of.at;
	const shown = of.alias || of.link.slice(of.link.lastIndexOf('/') + 1).trim();
	return { from, to: of.to, raw: line.slice(from, of.to), link: of.link, shown, embed };
}

function withoutSubpath(target: string): string {
	if (!target.includes('#') && !target.includes('^')) return target.trim();
	const cut = target.search(/[#^]/u);
	return target.slice(0, cut).trim();
}

function withoutEnding(link: string): string {
	const isFile = link.at(-3) === '.' && link.toLowerCase().endsWith('.md');
	return (isFile ? link.slice(0, -3) : link).trim();
}

/** `%20` read as Markdown does; a target that is no valid encoding is taken as written. */
function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
