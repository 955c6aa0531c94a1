import type { EventKind } from '../events/note-event';
import type { Slot, VerbWords } from '../lexicon/sentence-words';
import { logged, them } from './actor';
import { namesIn, namesWhere, type Clause } from './clause';
import { contactOutcome } from './contact';
import { tell, type Circumstances, type Outcome, type Scene, type Who } from './outcome';

/** A gift, a favour or something sent: to whom, or from whom, it went. `takes` is where its receivers stand. */
export function givenOutcome(
	clause: Clause,
	{ kind, takes }: { readonly kind: EventKind; readonly takes: readonly Slot[] },
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, mood, scene } = circumstances;
	if (mood !== 'fact' && mood !== 'plan') return [];
	if (kind === 'gift' && isOwnThing(clause)) return [];
	// "reviewed a draft from [[Ana]]" helped her.
	const helped = clause.verb?.verb.act === 'help' && !takes.includes('from');
	const givers = helped ? [] : namesIn(clause, ['from']);
	const received = !actor.me || givers.length > 0 || clause.thirdIn.has('from');
	const people = received
		? giversOf(clause, circumstances, givers)
		: receiversOf(clause, { kind, takes }, scene);
	if (mood === 'plan') return tell('plan', people);
	if (kind === 'wrote') return tell(kind, people);
	const favour = received ? 'received' : 'given';
	return tell(kind, people).map((outcome) => ({ ...outcome, favour }));
}

const RECEIVERS: readonly Slot[] = ['object', 'to', 'for'];

/** "brought his till rolls": somebody's own thing that nobody is said to get; "gave my books away" says it. */
function isOwnThing(clause: Clause): boolean {
	const verb = clause.verb?.verb;
	if (!verb || !clause.possessed || isGiving(verb)) return false;
	const { selfIn, thirdIn } = clause;
	const isReceived = RECEIVERS.some((slot) => selfIn.has(slot) || thirdIn.has(slot));
	return !isReceived && namesIn(clause, [...RECEIVERS, 'from']).length === 0;
}

/** Gives by itself; "brought" only carries. */
function isGiving({ act, alone, reaches }: VerbWords): boolean {
	return act === 'gift' || (alone === 'gift' && reaches !== true);
}

function giversOf(
	clause: Clause,
	{ actor, mood, scene }: Circumstances,
	givers: readonly Who[],
): readonly Who[] {
	if (actor.me) return givers.length > 0 ? givers : them(scene);
	// It came to the owner if the clause says so: "me", "for us", "my deck".
	if (clause.selfIn.size > 0 || clause.mine) return actor.who;
	const others = namesIn(clause, ['object', 'to', 'for']).length > 0 || clause.wordsIn.has('to');
	const passive = clause.signs.has('was') || clause.signs.has('passive');
	const reaches =
		mood === 'fact' && scene.place !== 'meeting-line' && clause.verb?.verb.reaches === true;
	return reaches && !others && !passive ? actor.who : [];
}

function receiversOf(
	clause: Clause,
	{ kind, takes }: { readonly kind: EventKind; readonly takes: readonly Slot[] },
	scene: Scene,
): readonly Who[] {
	const named = namesWhere(clause, ({ slot, owner, owned }) => {
		// "reviewed [[Ana]]'s deck", but not "sent [[Ana]]'s deck"
		if (owner)
			return (
				kind === 'help' &&
				slot === 'object' &&
				owned?.act !== 'attend' &&
				takes.includes('object')
			);
		if (slot === 'from') return clause.verb?.verb.act === 'help';
		return slot !== 'bare' && takes.includes(slot);
	});
	if (named.length > 0) return named;
	if (takes.some((slot) => clause.thirdIn.has(slot))) return them(scene);
	// "got a new job" gives nobody anything.
	if (!takes.includes('object')) return [];
	const topic = scene.place === 'meeting-line' ? [] : scene.topic;
	return topic.length > 0 ? topic : logged(scene);
}

/** Help, or company where nobody was helped: "reviewed the deck with [[Ana]]", "drove home with [[Ana]]". */
export function helpOutcome(
	clause: Clause,
	{ takes }: VerbWords,
	circumstances: Circumstances,
): readonly Outcome[] {
	const together = namesIn(clause, ['with']).length > 0 && namesIn(clause, takes).length === 0;
	if (together && circumstances.actor.me) {
		return contactOutcome(clause, { act: 'meet', takes: ['with'] }, circumstances);
	}
	return givenOutcome(clause, { kind: 'help', takes }, circumstances);
}

/** A thank-you: to whom, and for the introduction to whom. Thanks received are a message. */
export function thankOutcome(
	clause: Clause,
	takes: readonly Slot[],
	{ actor, mood, scene }: Circumstances,
): readonly Outcome[] {
	if (!actor.me) {
		return clause.selfIn.size > 0 && mood === 'fact' ? tell('wrote', actor.who) : [];
	}
	const writers = namesIn(clause, ['from']);
	if (writers.length > 0) return mood === 'fact' ? tell('wrote', writers) : [];
	const served =
		clause.verb?.verb.act === 'thank' || namesIn(clause, ['object', 'to']).length > 0;
	const about = new Set(
		namesWhere(clause, ({ slot, introduced, direct, owner }) => {
			return !owner && (introduced || (slot === 'for' && direct && served));
		}),
	);
	const named = namesIn(clause, takes).filter((name) => !about.has(name));
	const people = named.length > 0 ? named : them(scene);
	if (people.length === 0) return [];
	if (mood === 'plan') return tell('plan', people);
	return mood === 'fact' ? tell('thanked', people, [...about]) : [];
}
