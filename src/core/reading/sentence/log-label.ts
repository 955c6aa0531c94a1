import type { WordAct, SentenceWords } from '../lexicon/sentence-words';
import type { EventKind } from '../events/note-event';
import { bareNames, namesIn, type Clause } from './clause';
import { OWN, tell, type Outcome } from './outcome';
import type { Token } from './token';

/** What a line of a log is labelled with, and where in the line its own words begin. */
export interface LogLabel {
	readonly act: WordAct;
	/** 0-based offset, behind the colon. */
	readonly to: number;
}

/** Labels of more words than this are sentences. */
const MOST_WORDS = 3;

/** The label a line begins with, before a colon or a dash: "business: monthly books from February". */
export function findLogLabel(
	tokens: readonly Token[],
	{ labels }: SentenceWords,
): LogLabel | undefined {
	const end = tokens.findIndex(({ kind }) => kind !== 'word');
	const mark = tokens[end];
	if (end < 1 || end > MOST_WORDS || (mark?.kind !== 'colon' && mark?.kind !== 'dash'))
		return undefined;
	const said = tokens
		.slice(0, end)
		.map(({ text }) => text)
		.join(' ');
	for (const [act, words] of Object.entries(labels) as [WordAct, readonly string[]][]) {
		if (words.includes(said)) return { act, to: mark.to };
	}
	return undefined;
}

/** Whatever else a line tells of these, it did not happen, or not yet. */
const OPEN: ReadonlySet<EventKind> = new Set([
	...(['plan', 'cancelled', 'snoozed', 'raise'] as const),
	...(['offered', 'asked', 'declined', 'lapsed'] as const),
]);
const KINDS: ReadonlyMap<WordAct, EventKind> = new Map([
	['gift', 'gift'],
	['help', 'help'],
	['deal', 'business'],
	['introduce', 'introduced'],
]);

/**
 * What a labelled line of a person's log tells: what its label says besides all that its words do, unless they tell
 * the same, or say that nothing came of it.
 *
 *     business: monthly books from February     business
 *     business: coffee, talked about prices     business, and met
 *     business: will sign in May                nothing
 */
export function byLogLabel(
	{ act }: LogLabel,
	outcomes: readonly Outcome[],
	clauses: readonly Clause[],
): readonly Outcome[] {
	const [first] = clauses;
	const kind = KINDS.get(act);
	const isTold = outcomes.some((outcome) => outcome.kind === kind || OPEN.has(outcome.kind));
	if (kind === undefined || isTold || first === undefined || isUnreal(first)) return outcomes;
	// "business: monthly books": without a verb nobody gives a book away.
	const isThing = (other: EventKind) => !first.verb && (other === 'gift' || other === 'help');
	const others = outcomes.filter((outcome) => !isThing(outcome.kind));
	if (act === 'introduce') return [...others, ...introduced(first)];
	return [...others, ...tell(kind, [OWN]).map((one) => withFavour(one, first))];
}

/** "will sign in May", "nothing yet", "the second stall?", "prepare the offer". */
function isUnreal({ moods, signs, question, verb, subject }: Clause): boolean {
	const isMeant = ['ahead', 'failed', 'never', 'untrue', 'refuses'] as const;
	if (question || isMeant.some((mood) => moods.has(mood))) return true;
	if (signs.has('none') || signs.has('later') || signs.has('unreached')) return true;
	const isSpoken = subject.self || subject.third || subject.names.length > 0;
	return verb?.form === 'base' && !isSpoken;
}

/** "[[Cy]], two vans by spring", "from [[Bo]]". */
function introduced(clause: Clause): readonly Outcome[] {
	const by = namesIn(clause, ['from', 'by', 'through']);
	const about = [...bareNames(clause), ...namesIn(clause, ['to', 'listed'])];
	if (by.length > 0) return tell('introduced', by, about.length > 0 ? about : [OWN]);
	return about.length > 0 ? tell('introduced', [OWN], about) : [];
}

/** Done by somebody else it was for the owner: "help: she read my draft". */
function withFavour(outcome: Outcome, { subject }: Clause): Outcome {
	if (outcome.kind !== 'gift' && outcome.kind !== 'help') return outcome;
	const received = subject.third || subject.names.length > 0;
	return { ...outcome, favour: received ? 'received' : 'given' };
}
