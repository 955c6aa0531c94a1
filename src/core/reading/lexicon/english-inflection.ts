import { words } from './lexicon';
import type { Form } from './sentence-words';

/** Base and past forms of the irregular verbs the lexicon uses; what is missing here is regular. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
	words(`be was been, beat beat, become became, begin began begun, bring brought, buy bought, catch caught,
		come came, cut cut, deal dealt, do did done, dream dreamt dreamed, drive drove driven, eat ate eaten, fall fell fallen,
		feel felt, find found, fly flew flown, forget forgot forgotten, get got gotten, give gave given, go went gone,
		have had, hear heard, hold held, keep kept, know knew known, lead led, leave left, lend lent, let let,
		lose lost, make made, mean meant, meet met, pay paid, proofread proofread, put put, read read, ride rode ridden,
		ring rang rung, run ran run, say said, see saw seen, sell sold, send sent, set set, shake shook shaken,
		show showed shown, sing sang, sit sat, babysit babysat, housesit housesat, speak spoke spoken, spend spent,
		stand stood, swim swam swum, swing swung, take took taken, teach taught, tell told, think thought,
		wear wore, win won, write wrote written, beg begged, refer referred, confer conferred, submit submitted`).map(
		(row) => {
			const [base = '', ...past] = row.split(' ');
			return [base, past] as const;
		},
	),
);

/** Verbs that double their last letter. */
const DOUBLING: ReadonlySet<string> = new Set(
	words(`stop, drop, pop, chat, plan, skip, scrap, grab, hop, swap, prep, jog, run, sit, babysit, housesit, put,
		set, get, let, cut, swim, win, begin, forget, refer, confer, submit, beg, travel, cancel, dial, pencil,
		shop, wrap, spot, hug`),
);

/**
 * The forms of English verbs, by the first word of each: `run into` gives `runs into`, `ran into`, `running into`.
 * Fixed phrases stand by themselves, as something that happened: `couldn’t make it`. They are made each time they are
 * asked for, which the vocabulary does once: not while the plugin is loaded.
 */
export function english(verbs: string, fixed = ''): Readonly<Record<Form, readonly string[]>> {
	return {
		get base() {
			return inflected(verbs, (word) => [word]);
		},
		get third() {
			return inflected(verbs, (word) => [third(word)]);
		},
		get ing() {
			return inflected(verbs, ing);
		},
		get past() {
			return [...inflected(verbs, past), ...(fixed === '' ? [] : words(fixed))];
		},
	};
}

function inflected(verbs: string, form: (word: string) => readonly string[]): readonly string[] {
	return words(verbs).flatMap((phrase) => {
		const [word = '', ...rest] = phrase.split(' ');
		return form(word).map((written) => [written, ...rest].join(' '));
	});
}

function third(word: string): string {
	if (word === 'be') return 'is';
	if (word === 'have') return 'has';
	if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|z|sh|ch|o)$/u.test(word) ? `${word}es` : `${word}s`;
}

function ing(word: string): readonly string[] {
	if (DOUBLING.has(word)) return endings(word, 'ing');
	const stem = /[^eoy]e$/u.test(word) && word !== 'be' ? word.slice(0, -1) : word;
	return [`${stem}ing`];
}

function past(word: string): readonly string[] {
	const irregular = IRREGULAR.get(word);
	if (irregular) return irregular;
	if (DOUBLING.has(word)) return endings(word, 'ed');
	if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ied`];
	// Young verbs are written with an apostrophe, too: "intro’d", "dm’d".
	return [word.endsWith('e') ? `${word}d` : `${word}ed`, `${word}’d`];
}

/** "cancelling" in Britain, "canceling" in America. */
function endings(word: string, ending: 'ing' | 'ed'): readonly string[] {
	const doubled = `${word}${word.slice(-1)}${ending}`;
	return word.endsWith('l') ? [doubled, word + ending] : [doubled];
}
