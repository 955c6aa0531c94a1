import type { VerbWords } from '../lexicon/sentence-words';
import { logged, them } from './actor';
import { namesIn, namesWhere, type Clause } from './clause';
import { contactOutcome } from './contact';
import { appointment } from './nouns';
import { tell, type Circumstances, type Outcome, type Scene } from './outcome';

/** "scheduled a call with [[Ana]]": a plan, whether the arranging is done or not. */
export function arrangedOutcome(
	clause: Clause,
	{ actor, mood, scene }: Circumstances,
): readonly Outcome[] {
	if (mood !== 'fact' && mood !== 'plan') return [];
	const noun = appointment(clause);
	const named = namesIn(clause, [
		...(clause.verb?.verb.takes ?? []),
		...(noun?.noun.takes ?? []),
	]);
	if (actor.me) return tell('plan', named.length > 0 || !noun ? named : logged(scene));
	const reached = clause.selfIn.size > 0 || clause.mine || named.length === 0;
	return reached && noun ? tell('plan', actor.who) : [];
}

/** "raise with [[Ana]]: pension plan"; what was raised already is contact. */
export function raisedOutcome(
	clause: Clause,
	{ takes }: VerbWords,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, scene } = circumstances;
	if (clause.verb?.form === 'past' || !actor.me) {
		return contactOutcome(clause, { act: 'meet', takes: ['with', 'to'] }, circumstances);
	}
	const named = namesIn(
		clause,
		takes.filter((slot) => slot !== 'listed'),
	);
	return tell('raise', named.length > 0 ? named : them(scene));
}

/** "snoozed [[Ana]] until May", "[[Ana]]: on hold". */
export function snoozedOutcome(clause: Clause, scene: Scene): readonly Outcome[] {
	const people = [...clause.subject.names, ...namesWhere(clause, ({ owner }) => !owner)];
	return tell('snoozed', people.length > 0 ? people : them(scene));
}
