import type { Form, NounWords, Particle, Slot } from '../lexicon/sentence-words';
import { isContact } from './acts';
import type { VerbUse } from './clause';
import { including, type Drafts } from './drafts';
import { isParticle, UNKNOWN_VERB } from './unit';

/** Gives the clause its verb, or begins the next clause with it. */
export function readVerb(drafts: Drafts, use: VerbUse): void {
	const { clause } = drafts;
	if (drafts.scope !== undefined && use.form === 'ing') {
		// "thanked her for introducing me to [[Ben]]"
		if (use.verb.act === 'introduce') clause.introduction = true;
		return;
	}
	if (isBareInfinitive(drafts, use.form)) {
		readWord(drafts);
		return;
	}
	if (isFate(drafts, use)) {
		drafts.settle();
		clause.fate = use;
		drafts.slot = undefined;
		drafts.tail = undefined;
		return;
	}
	if (drafts.predicate) openForVerb(drafts, use.form);
	begin(drafts, use);
}

/** "helped [[Ana]] find a flat": the second verb is hers. */
function isBareInfinitive({ clause, pending, last, joint }: Drafts, form: Form): boolean {
	if (form !== 'base' || pending.size > 0 || !clause.verb || joint !== 'none') return false;
	if (last?.kind === 'name') return true;
	return last?.kind === 'particle' && /object$/u.test(last.particle);
}

function begin(drafts: Drafts, use: VerbUse): void {
	const { clause } = drafts;
	const { subject } = clause;
	const bare = clause.bare.filter(({ owner }) => !owner);
	if (bare.length > 0) {
		const moved = new Set(bare);
		const rest = clause.places.filter((place) => !moved.has(place));
		clause.places.splice(0, clause.places.length, ...rest);
		// "[[Ben]], whom [[Ana]] introduced": the one before the verb does it.
		if (clause.link === 'who') subject.names.length = 0;
		subject.names.push(...bare.map(({ name }) => name));
		clause.bare = [];
	}
	const spoken = subject.names.length > 0 || subject.self || subject.third;
	const behindWord = drafts.last?.kind === 'word' || drafts.wordBefore;
	if (!spoken && behindWord && drafts.slot === undefined && drafts.joint !== 'comma') {
		subject.other = true;
	}
	clause.verb = use;
	drafts.settle();
	drafts.slot = undefined;
	drafts.tail = undefined;
	drafts.joint = 'none';
	drafts.wordBefore = false;
}

function openForVerb(drafts: Drafts, form: Form): void {
	const { tail, pending } = drafts;
	if (pending.has('infinitive') && tail?.joint !== 'comma') {
		drafts.open('to', 'moods');
		return;
	}
	if (tail && drafts.joint === 'none' && reports(drafts)) {
		drafts.openWithTail('that');
		return;
	}
	const link = drafts.link(form === 'ing' ? 'to' : 'comma');
	if (tail && isSubject(drafts)) drafts.openWithTail(tail.joint === 'and' ? 'comma' : link);
	else drafts.open(link, 'moods');
}

/** "says [[Ben]] signed", "told me [[Ben]] signed": the name begins what is reported. */
function reports({ clause }: Drafts): boolean {
	return clause.verb?.verb.act === 'state' || clause.selfIn.has('object');
}

/** Whether the names just read begin something of their own. */
function isSubject({ clause, tail }: Drafts): boolean {
	if (!tail) return false;
	return tail.joint !== 'none' || clause.places[tail.from]?.direct === false;
}

/** Whether a verb says what became of the noun before it: "lunch with [[Ana]] was cancelled". */
function isFate(drafts: Drafts, { verb, form }: VerbUse): boolean {
	const { clause, joint } = drafts;
	if (clause.fate || clause.listed) return false;
	if (verb.act === 'snooze') return clause.verb?.verb.act === 'light' && joint === 'none';
	if (clause.nouns.length === 0 || (clause.verb && verb.act !== 'arrange')) return false;
	if ((joint !== 'none' && joint !== 'start') || drafts.parted) return false;
	if (['cancel', 'move', 'fail'].includes(verb.act)) return true;
	const done = form === 'past' && !clause.subject.third;
	return done && ['deal', 'arrange', 'light', 'refuse', 'confirm'].includes(verb.act);
}

/** Gives the clause a noun, or begins the next clause with it: "lunch with [[Ana]], call with [[Ben]]". */
export function readNoun(drafts: Drafts, noun: NounWords): void {
	const { clause, scope, joint } = drafts;
	if (scope !== undefined) {
		if (noun.act === 'introduce') clause.introduction = true;
		addNoun(drafts, noun, scope);
		return;
	}
	const parted = ['comma', 'and', 'colon', 'dash'].includes(joint);
	const another = parted && drafts.named && isContact(noun.act) && drafts.predicate;
	if (another && !clause.verb) {
		if (drafts.tail?.joint === 'comma') drafts.openWithTail('comma');
		else drafts.open(drafts.link('comma'));
	}
	addNoun(drafts, noun, drafts.slot);
}

function addNoun(drafts: Drafts, noun: NounWords, slot: Slot | undefined): void {
	const { clause } = drafts;
	for (const owner of drafts.owners) owner.owned = noun;
	const loose = drafts.joint === 'comma' || drafts.loose;
	const negated = isParticle(drafts.last, ['none']);
	clause.nouns.push({ noun, slot, mine: drafts.mine, negated, loose });
	if (slot === 'about') clause.spokenNoun = true;
	else clause.headNoun = true;
	if (noun.act === 'thank') clause.thanks = true;
	drafts.owners = [];
	drafts.mine = false;
	drafts.tail = undefined;
	drafts.direct = false;
	if (drafts.joint !== 'colon') drafts.joint = 'none';
	// A name right beside the noun is the noun's: "lunch [[Ana]]".
	if (!clause.verb && drafts.scope === undefined && slot !== 'for') drafts.slot = undefined;
}

/** "[[Ana]] will coordinate": behind a subject and a mood stands a verb, whether we know it or not. */
function isUnknownVerb({ clause, predicate, pending, last }: Drafts): boolean {
	if (predicate || clause.bare.length === 0 || pending.size === 0) return false;
	return last?.kind === 'particle' && VERBAL_MOODS.has(last.particle);
}

const VERBAL_MOODS: ReadonlySet<Particle> = new Set<Particle>([
	'ahead',
	'failed',
	'never',
	'refuses',
]);

/** A word without meaning to us still ends lists, and can be somebody: "her sister called". */
export function readWord(drafts: Drafts): void {
	const { clause, slot } = drafts;
	if (isUnknownVerb(drafts)) {
		begin(drafts, { verb: UNKNOWN_VERB, form: 'base' });
		return;
	}
	if (!drafts.predicate) clause.words += 1;
	if (slot !== undefined && drafts.direct) clause.wordsIn = including(clause.wordsIn, slot);
	if (slot === undefined && drafts.last?.kind === 'verb')
		clause.wordsIn = including(clause.wordsIn, 'object');
	if (drafts.joint === 'comma') drafts.loosen();
	drafts.tail = undefined;
	drafts.direct = false;
	if (drafts.joint !== 'colon') drafts.joint = 'none';
	drafts.wordBefore = drafts.slot === undefined;
}
