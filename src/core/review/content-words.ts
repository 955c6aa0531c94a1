/** Words that say nothing about what somebody needs or offers. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	`a about also an and any are as at be best better but by can cheap could do for from get good great have help
	her his how i in into is it its job just kind like lot make many me more most my need new nice of off offer on one
	or other our out people person really she he so some somebody someone something than that the their them there
	these they thing this time to too up us use very want way we well what when where who with would you your
	access advice anyone anything business client company contact customer expert expertise firm idea interesting
	introduction intro introduce knowledge local looking new partner professional service small big support
	tip work working
	aber als am an auch auf aus bei das dem den der die ein eine einen einer fur gute guten hilfe im in mit nach neue
	oder suche sucht und von zu zum zur
	al algo ayuda con de del e el en la las lo los o para por que se su sus un una unas unos y
	au aide avec ce ces d dans des du et l le les leur nos notre ou par pour qui sur une`
		.split(/\s{1,10}/u)
		.map(stem),
);

const WORD = /[\p{L}\p{N}]{1,100}/gu;
const SYLLABIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The words by which needs and offers are compared, each once: lower case, without accents, plural `s` and the words
 * that every sentence has. Scripts without blanks are compared by pairs of characters.
 *
 *     an accountant for small firms      accountant
 *     Bücher, Bilanzen                   bucher, bilanzen
 *     会计服务                            会计, 计服, 服务
 */
export function contentWords(text: string): ReadonlySet<string> {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const words = new Set<string>();
	for (const [word] of plain.matchAll(WORD)) {
		if (SYLLABIC.test(word)) for (const pair of pairsOf(word)) words.add(pair);
		else if (!STOP_WORDS.has(stem(word))) words.add(stem(word));
	}
	return words;
}

function pairsOf(word: string): readonly string[] {
	const characters = [...word];
	if (characters.length < 2) return characters;
	return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** `bakeries` and `bakery`, `boxes` and `box`, `books` and `book` are one word; `glass` stays. */
function stem(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}
