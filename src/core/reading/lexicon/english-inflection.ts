import type { Form } from './sentence-words';

/**
 * The forms of English verbs, written down briefly. A verb alone is regular (`call`, `drop by` by its first word);
 * otherwise its forms stand in the order base, third person, -ing, then the past forms:
 *
 *     call
 *     speak speaks speaking spoke spoken
 *     run into, runs into, running into, ran into
 */
export function english(verbs: readonly string[]): Readonly<Record<Form, readonly string[]>> {
	const rows = verbs.map((verb) => {
		if (verb.includes(',')) return verb.split(',').map((form) => form.trim());
		const words = verb.split(' ');
		return words.length >= 4 ? words : regular(verb);
	});
	const column = (at: number): string[] => rows.flatMap((row) => row.slice(at, at + 1));
	return {
		base: column(0),
		third: column(1),
		ing: column(2),
		past: rows.flatMap((row) => row.slice(3)),
	};
}

function regular(verb: string): readonly string[] {
	const [word = '', ...rest] = verb.split(' ');
	const tail = rest.map((part) => ` ${part}`).join('');
	const vowelY = /[aeiou]y$/u.test(word);
	const stem = word.endsWith('y') && !vowelY ? `${word.slice(0, -1)}i` : word;
	const third = stem !== word || /(?:s|x|sh|ch)$/u.test(word) ? `${stem}es` : `${word}s`;
	const past = word.endsWith('e') ? `${word}d` : `${stem}ed`;
	const ing = word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
	return [word, third, `${ing}ing`, past].map((form) => form + tail);
}
