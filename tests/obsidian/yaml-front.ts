import type * as obsidian from 'obsidian';
import { isMap, parse, parseDocument, stringify } from 'yaml';

export function parseYaml(text: string): unknown {
	return parse(text) as unknown;
}

export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0 });
}

/** Where the properties of a note stand. Only a line of three dashes begins and ends them, an empty block is one too. */
export function getFrontMatterInfo(content: string): obsidian.FrontMatterInfo {
	const opening = /^---[ \t]*\r?\n/.exec(content);
	const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	if (opening === null) return none;
	const from = opening[0].length;
	const closing = /(^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(content.slice(from));
	if (closing === null) return none;
	const to = from + closing.index;
	const contentStart = to + closing[0].length;
	return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart };
}

/**
 * The note with its properties changed by `change`, written anew as the app writes them: comments, quotes and the layout of lists are lost.
 * Throws what the parser throws on properties that cannot be read, and what `change` throws.
 */
export function withFrontMatter(content: string, change: (frontmatter: never) => void): string {
	const info = getFrontMatterInfo(content);
	const document = parseDocument(info.frontmatter);
	const problem = document.errors[0];
	if (problem !== undefined) throw problem;
	const frontmatter = (isMap(document.contents) ? document.toJS() : {}) as Record<
		string,
		unknown
	>;
	change(frontmatter as never);
	const body = content.slice(info.contentStart);
	if (Object.keys(frontmatter).length === 0) return info.exists ? `---\n---\n${body}` : body;
	return `---\n${stringifyYaml(frontmatter)}---\n${body}`;
}
