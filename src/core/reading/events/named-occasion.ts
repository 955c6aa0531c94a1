import { findLinks, type Link } from '../../text/wikilink';
import { labelsOf } from '../words/label';
import type { Label } from '../lexicon/lexicon';
import { saysCancelled } from './meeting-event';
import type { EventKind } from './note-event';
import { phrasePattern } from '../words/phrase';

const WITH = new RegExp(String.raw`(?:^|\s)(?:${phrasePattern('with')})\s{0,3}$`, 'iu');
const COMPANION = new RegExp(
	String.raw`^(?:${phrasePattern('courtesy')})?(?:${phrasePattern('and')})?\s?`,
	'u',
);
const OCCASIONS: readonly Label[] = ['meeting', 'occasion', 'pretext', 'gathering', 'call'];
/** How many words an occasion has: “jour fixe”, “point hebdo”. */
const MOST_WORDS = 3;

/** Contact that a line names, and with whom: the links as they are written. */
export interface NamedOccasion {
	readonly kind: EventKind;
	readonly raws: ReadonlySet<string>;
}

/**
 * The contact that a line names without a verb, in any language whose words of structure are known:
 *
 *     Treffen mit [[Jörg]]     Déjeuner avec [[Luc]] et [[Zoé]]     [[박서준]] 미팅     [[田村]]さんと打ち合わせ
 *
 * With `listed`, below a heading such as “Meetings”, whatever is done with somebody is one: `Design review with [[Cora]]`.
 * `undefined` where the line says something else, or that it was called off.
 */
export function namedOccasion(text: string, listed: boolean): NamedOccasion | undefined {
	const links = findLinks(text).filter(({ embed }) => !embed);
	const [first] = links;
	if (first === undefined) return undefined;
	const before = text.slice(0, first.from);
	const joint = WITH.exec(before);
	// Behind the name it stands in these scripts only.
	if (joint === null && !EAST_ASIAN.test(text.slice(first.to))) return undefined;
	const run = runOf(links, text);
	const kind =
		joint === null
			? kindBehind(before, text.slice(run.at(-1)?.to))
			: (kindOf(lastWords(before.slice(0, joint.index))) ?? (listed ? 'met' : undefined));
	if (kind === undefined || saysCancelled(text)) return undefined;
	return { kind, raws: new Set(run.map(({ raw }) => raw)) };
}

/** The first link, and every one that is joined to the one before it. */
function runOf(links: readonly Link[], text: string): readonly Link[] {
	return links.filter((link, index) => index === 0 || isJoined(text, links[index - 1], link));
}

const BETWEEN = new RegExp(
	String.raw`^[^\p{L}\p{N}]{0,8}(?:${phrasePattern('courtesy')})?(?:${phrasePattern('and')})?[^\p{L}\p{N}]{0,8}$`,
	'iu',
);

function isJoined(text: string, before: Link | undefined, { from }: Link): boolean {
	return (
		before !== undefined && from - before.to < 20 && BETWEEN.test(text.slice(before.to, from))
	);
}

/** `[[박서준]] 미팅`: what is done stands behind the name. */
function kindBehind(before: string, after: string): EventKind | undefined {
	if (/[\p{L}\p{N}]/u.test(before.replace(LEAD, '')) || !EAST_ASIAN_NEAR.test(after))
		return undefined;
	const companion = COMPANION.exec(after)?.[0].length ?? 0;
	return kindOf([after.slice(companion).split(/[\s、。，,:：（(]/u)[0] ?? '']);
}

/** `오후:` before the name. */
const LEAD = /^[^:：]{0,8}[:：]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const EAST_ASIAN_NEAR =
	/^.{0,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The last word, the last two, the last three. */
function lastWords(text: string): readonly string[] {
	const words = text.split(/\s{1,10}/u).filter(Boolean);
	const endings: string[] = [];
	for (let count = 1; count <= Math.min(MOST_WORDS, words.length); count += 1)
		endings.push(words.slice(-count).join(' '));
	return endings;
}

function kindOf(phrases: readonly string[]): EventKind | undefined {
	const labels = phrases.flatMap((phrase) => [...labelsOf(phrase)]);
	// “Follow up with [[Ana]]” is meant for later.
	if (labels.includes('follow-ups')) return undefined;
	if (!OCCASIONS.some((label) => labels.includes(label))) return undefined;
	if (labels.includes('call')) return 'called';
	return labels.includes('gathering') ? 'event' : 'met';
}
