import { fromMarkdown } from 'mdast-util-from-markdown';

export function read(text) {
	return fromMarkdown(text);
}
