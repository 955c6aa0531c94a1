import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt();

export function read(text) {
	return markdown.parse(text, {});
}
