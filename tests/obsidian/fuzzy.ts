import type * as obsidian from 'obsidian';

type Search = (text: string) => obsidian.SearchResult | null;

/** Finds the letters of the query in their order. The best score is 0; each gap and each letter before the first find takes from it. */
export function prepareFuzzySearch(query: string): Search {
	const wanted = [...query.toLowerCase().replace(/\s+/g, '')];
	return (text) => {
		const lower = text.toLowerCase();
		const matches: obsidian.SearchMatchPart[] = [];
		let at = 0;
		for (const letter of wanted) {
			const found = lower.indexOf(letter, at);
			if (found === -1) return null;
			const last = matches.at(-1);
			if (last?.[1] === found) last[1] = found + letter.length;
			else matches.push([found, found + letter.length]);
			at = found + letter.length;
		}
		const first = matches[0]?.[0] ?? 0;
		return { score: -(Math.max(matches.length - 1, 0) + first / 100), matches };
	};
}

/** Finds every word of the query anywhere. */
export function prepareSimpleSearch(query: string): Search {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const lower = text.toLowerCase();
		const found = words.map((word): obsidian.SearchMatchPart => {
			const at = lower.indexOf(word);
			return [at, at + word.length];
		});
		if (found.some(([from]) => from === -1)) return null;
		const matches = found.sort(([one], [other]) => one - other);
		return { score: -(matches[0]?.[0] ?? 0) / 100, matches };
	};
}

export function sortSearchResults(results: obsidian.SearchResultContainer[]): void {
	results.sort((one, other) => other.match.score - one.match.score);
}

/** The text with what was found marked. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: obsidian.SearchMatches | null,
	offset = 0,
): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		el.append(text.slice(at, from + offset));
		const marked = createSpan('suggestion-highlight');
		marked.textContent = text.slice(from + offset, to + offset);
		el.append(marked);
		at = to + offset;
	}
	el.append(text.slice(at));
}

export function renderResults(
	el: HTMLElement,
	text: string,
	result: obsidian.SearchResult,
	offset?: number,
): void {
	renderMatches(el, text, result.matches, offset);
}
