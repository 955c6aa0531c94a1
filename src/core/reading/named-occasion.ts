import { findLinks } from '../text/wikilink';
import { labelsOf } from './label';
import type { Label } from './lexicon/lexicon';
import { saysCancelled } from './meeting-event';
import type { EventKind } from './note-event';
import { phrasePattern } from './phrase';

const WITH = new RegExp(String.raw`(?:^|\s)(?:${phrasePattern('with')})\s{0,3}$`, 'iu');
const COMPANION = new RegExp(
	String.raw`^(?:${phrasePattern('courtesy')})?(?:${phrasePattern('and')})?\s?`,
	'u',
);
const OCCASIONS: readonly Label[] = ['meeting', 'occasion', 'pretext', 'gathering', 'call'];
/** How many words an occasion has: “jour fixe”, “point hebdo”. */
const MOST_WORDS = 3;

/**
 * The contact that a line names without a verb, in any language whose words of structure are known:
 *
 *     Treffen mit [[Jörg]]     Déjeuner avec [[Luc]]     [[박서준]] 미팅     [[田村]]さんと打ち合わせ
 *
 * With `listed`, below a heading such as “Meetings”, whatever is done with somebody is one: `Design review with [[Cora]]`.
 * `undefined` where the line says something else, or that it was called off.
 */
export function namedOccasion(text: string, listed: boolean): EventKind | undefined {
	const links = findLinks(text).filter(({ embed }) => !embed);
	const [first] = links;
	const last = links.at(-1);
	if (first === undefined || last === undefined || saysCancelled(text)) return undefined;
	const before = text.slice(0, first.from);
	const joint = WITH.exec(before);
	if (joint !== null) {
		const kind = kindOf(lastWords(before.slice(0, joint.index)));
		return kind ?? (listed ? 'met' : undefined);
	}
	if (/[\p{L}\p{N}]/u.test(before.replace(/^.{0,8}[:：]/u, ''))) return undefined;
	const after = text.slice(last.to);
	const companion = COMPANION.exec(after)?.[0].length ?? 0;
	return EAST_ASIAN.test(after)
		? kindOf([after.slice(companion).split(/[\s、。，,:：（(]/u)[0] ?? ''])
		: undefined;
}

const EAST_ASIAN =
	/^.{0,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The last word, the last two, the last three. */
function lastWords(text: string): readonly string[] {
	const words = text.split(/\s{1,10}/u).filter(Boolean);
	return Array.from({ length: Math.min(MOST_WORDS, words.length) }, (_, index) =>
		words.slice(-1 - index).join(' '),
	);
}

function kindOf(phrases: readonly string[]): EventKind | undefined {
	const labels = phrases.flatMap((phrase) => [...labelsOf(phrase)]);
	if (!OCCASIONS.some((label) => labels.includes(label))) return undefined;
	if (labels.includes('call')) return 'called';
	return labels.includes('gathering') ? 'event' : 'met';
}
