import type { Particle } from '../lexicon/sentence-words';
import { including, type Drafts } from './drafts';
import { markOwners, placePronoun } from './placing';
import type { Mark } from './token';
import { MOODS } from './unit';

/** Words that belong to the next verb: moods, and what helps it. */
const VERBAL: ReadonlySet<Particle> = new Set<Particle>([
	...MOODS,
	...(['be', 'was', 'passive', 'have', 'infinitive'] as const),
]);

/** Brackets in brackets in brackets are read no deeper. */
const DEEPEST = 4;

/** Parts clauses at a mark. */
export function readMark(drafts: Drafts, mark: Mark): void {
	if (mark === 'comma') readComma(drafts);
	else if (mark === 'colon') readColon(drafts);
	else if (mark === 'open') openAside(drafts);
	else if (mark === 'close') {
		if (drafts.resume('aside')) drafts.joint = 'none';
	} else if (mark === 'dash') drafts.open('dash');
	else {
		if (mark === 'question') {
			for (const clause of drafts.clauses.slice(drafts.sentence)) clause.question = true;
		}
		drafts.open('stop');
		drafts.sentence = drafts.clauses.length - 1;
	}
}

function readComma(drafts: Drafts): void {
	const { clause } = drafts;
	drafts.owners = [];
	drafts.wordBefore = false;
	if (clause.signs.has('next-time') && drafts.named) drafts.open('comma');
	// "introduced [[Ana]], who needs a lawyer, to [[Ben]]"
	if (clause.link === 'who' && drafts.resume('who')) drafts.loose = true;
	drafts.joint = 'comma';
}

/** A colon begins something new, or lists what the words before it are waiting for. */
function readColon(drafts: Drafts): void {
	const { clause } = drafts;
	const next = clause.signs.has('next-time');
	if (next && drafts.named) {
		drafts.open('colon');
		return;
	}
	const waits = next || (clause.signs.has('later') && clause.words === 0);
	if (!waits && drafts.pending.size === 0 && !drafts.predicate) {
		drafts.open('colon');
		return;
	}
	drafts.joint = 'colon';
	drafts.slot = 'listed';
	drafts.scope = undefined;
	drafts.loose = false;
	drafts.tail = undefined;
	drafts.direct = false;
}

function openAside(drafts: Drafts): void {
	if (drafts.outer.length >= DEEPEST) return;
	const { clause, slot, scope } = drafts;
	drafts.outer.push({ around: 'aside', clause, ...(slot && { slot }), ...(scope && { scope }) });
	drafts.open('aside');
}

/** Reads a small word: a mood, a pronoun, a link between clauses, or a sign of time and manner. */
export function readParticle(drafts: Drafts, particle: Particle): void {
	if (VERBAL.has(particle)) readMood(drafts, particle);
	else if (particle === 'self-object') placePronoun(drafts, true);
	else if (particle === 'third-object') placePronoun(drafts, false);
	else if (particle === 'other-subject') readOther(drafts);
	else if (particle === 'self-subject' || particle === 'third-subject')
		readSubject(drafts, particle);
	else if (particle === 'possessive') markOwners(drafts);
	else if (particle === 'and') drafts.joint = 'and';
	else if (particle === 'break' || particle === 'if') drafts.open(particle);
	else if (particle === 'who') openRelative(drafts);
	else if (particle === 'that' && drafts.predicate) drafts.open('that');
	else if (particle === 'that') drafts.clause.subject.other = true;
	else readSign(drafts, particle);
}

function readMood(drafts: Drafts, particle: Particle): void {
	const { clause, joint } = drafts;
	// "saw [[Ana]] is hiring"
	const seen =
		clause.verb?.verb.looks === true && joint === 'none' && drafts.last?.kind === 'name';
	if (seen && drafts.tail) drafts.openWithTail('that');
	else if (drafts.predicate && drafts.parted && drafts.named) drafts.openWithTail('comma');
	drafts.pending.add(particle);
}

function readSubject(drafts: Drafts, particle: 'self-subject' | 'third-subject'): void {
	const self = particle === 'self-subject';
	const joined = self && drafts.joint === 'and' && !drafts.predicate;
	// "thanks to [[Ana]] I met [[Ben]]": only a name without a preposition could be a subject.
	const begun = drafts.predicate || drafts.clause.bare.length > 0 || drafts.clause.subject.third;
	if (begun && !joined) drafts.open(drafts.link('break'));
	if (self) drafts.clause.subject.self = true;
	else drafts.clause.subject.third = true;
	drafts.joint = 'none';
}

function readOther(drafts: Drafts): void {
	const { predicate, joint, last } = drafts;
	if (predicate && joint === 'none' && last?.kind !== 'mark') return;
	if (predicate) drafts.open(drafts.link('comma'));
	drafts.clause.subject.other = true;
}

function openRelative(drafts: Drafts): void {
	const { clause, joint } = drafts;
	const { places, subject } = clause;
	const last = places[places.length - 1]?.name ?? subject.names[subject.names.length - 1];
	const returns = joint === 'comma' && drafts.outer.length < DEEPEST;
	if (returns) drafts.outer.push({ around: 'who', clause });
	drafts.open('who');
	if (last !== undefined) drafts.clause.subject.names.push(last);
}

function readSign(drafts: Drafts, particle: Particle): void {
	const { clause } = drafts;
	const mine = particle === 'self-possessive';
	const article = particle === 'determiner' || particle === 'third-possessive';
	if (mine) {
		drafts.mine = true;
		clause.mine = true;
	}
	const possessive = mine || particle === 'third-possessive';
	if (possessive && clause.verb && drafts.slot === undefined) clause.possessed = true;
	if (mine || article) {
		if (clause.verb && drafts.slot === undefined && clause.anchor !== 'object')
			clause.thing = true;
		if (drafts.joint === 'comma') drafts.loosen();
	}
	if (article && drafts.slot === undefined && !drafts.predicate) drafts.wordBefore = false;
	if (particle === 'next-time' && drafts.joint === 'comma' && drafts.predicate)
		drafts.open('comma');
	// "talked about Saturday" is not on Saturday.
	const spoken = drafts.scope === 'about' && (particle === 'weekday' || particle === 'later');
	if (particle === 'adverb' || particle === 'place' || spoken) return;
	drafts.clause.signs = including(drafts.clause.signs, particle);
}
