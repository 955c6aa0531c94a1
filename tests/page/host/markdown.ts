import { Marked, type Token, type Tokens } from 'marked';

/** What the app reads beside Markdown itself, within a line. HTML of a note is shown as it is written. */
const marked = new Marked({
	gfm: true,
	breaks: true,
	extensions: [
		{
			name: 'wikilink',
			level: 'inline',
			start: (text) => text.search(/!?\[\[/),
			tokenizer(raw) {
				const match = /^!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/.exec(raw);
				if (match === null) return undefined;
				const [whole, link = '', alias] = match;
				return { type: 'wikilink', raw: whole, link: link.trim(), shown: alias ?? link };
			},
			renderer: ({ link, shown }) =>
				`<a class="internal-link" href="#" data-href="${escaped(link)}">${escaped(shown)}</a>`,
		},
		{
			name: 'tag',
			level: 'inline',
			start: (text) => /(?:^|\s)#[\p{L}\p{N}_/-]/u.exec(text)?.index,
			tokenizer(raw) {
				const match = /^(\s?)(#[\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*)/u.exec(raw);
				if (match === null) return undefined;
				return { type: 'tag', raw: match[0], lead: match[1], tag: match[2] };
			},
			renderer: ({ lead, tag }) => `${escaped(lead)}<span class="tag">${escaped(tag)}</span>`,
		},
		{
			name: 'hidden',
			level: 'inline',
			start: (text) => text.search(/%%|\s\^[\w-]+$/m),
			tokenizer(raw) {
				const match = /^(?:%%[^%]*%%|\s\^[\w-]+(?=\n|$))/.exec(raw);
				return match === null ? undefined : { type: 'hidden', raw: match[0] };
			},
			renderer: () => '',
		},
	],
	renderer: {
		html: ({ text }) => escaped(text),
		checkbox: ({ checked }) =>
			`<input type="checkbox" class="task-list-item-checkbox"${checked ? ' checked' : ''}> `,
	},
});

/**
 * Markdown as elements, each block and each list item with the line it begins in (`data-line`, 0-based, counted from
 * `firstLine`).
 */
export function renderMarkdown(text: string, firstLine: number): DocumentFragment {
	const fragment = createFragment();
	let line = firstLine;
	for (const token of marked.lexer(text)) {
		const el = elementOf(marked.parser([token]));
		if (el !== undefined) {
			el.dataset['line'] = String(line);
			if (token.type === 'list') placeItems(el, token as Tokens.List, line);
			for (const link of el.findAll('a:not(.internal-link)')) placeLink(link);
			fragment.append(el);
		}
		line += linesIn(token);
	}
	return fragment;
}

function elementOf(html: string): HTMLElement | undefined {
	const parsed = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
	return parsed === null ? undefined : document.adoptNode(parsed as HTMLElement);
}

/** A link to an address leads to a page of its own, so that this one stays; any other leads to a note: `[Ada](Ada%20Bell.md)`. */
function placeLink(link: HTMLElement): void {
	const href = link.getAttribute('href') ?? '';
	if (/^[a-z][a-z\d+.-]*:/i.test(href)) {
		link.setAttrs({ target: '_blank', rel: 'noopener noreferrer', class: 'external-link' });
	} else link.setAttrs({ href: '#', 'data-href': decoded(href), class: 'internal-link' });
}

function decoded(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}

function placeItems(listEl: Element, list: Tokens.List, firstLine: number): void {
	let line = firstLine;
	for (const [index, item] of list.items.entries()) {
		const el = listEl.children[index] as HTMLElement | undefined;
		if (el === undefined) return;
		el.dataset['line'] = String(line);
		el.classList.toggle('task-list-item', item.task);
		placeListsWithin(el, item, line);
		line += linesIn(item);
	}
}

function placeListsWithin(el: HTMLElement, item: Tokens.ListItem, firstLine: number): void {
	const lists = [...el.children].filter(({ tagName }) => /^[UO]L$/.test(tagName));
	let line = firstLine;
	for (const token of item.tokens) {
		const listEl = token.type === 'list' ? lists.shift() : undefined;
		if (listEl !== undefined) placeItems(listEl, token as Tokens.List, line);
		line += linesIn(token);
	}
}

function linesIn({ raw }: Pick<Token, 'raw'>): number {
	return raw.split('\n').length - 1;
}

function escaped(text: unknown): string {
	const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return String(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
