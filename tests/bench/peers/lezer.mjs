import { GFM, parser } from '@lezer/markdown';

const markdown = parser.configure(GFM);

export function read(text) {
	return markdown.parse(text);
}
