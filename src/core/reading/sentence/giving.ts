import type { EventKind } from '../note-event';
import type { Slot } from '../lexicon/sentence-words';
import { them } from './actor';
import type { Clause } from './clause';
import type { Mood } from './mood';
import { OWN, type Actor, type Outcome, type Scene, type Who } from './outcome';

interface Circumstances {
	readonly actor: Actor;
	readonly mood: Mood;
	readonly scene: Scene;
}

/** A gift, a favour or something sent: to whom, or from whom, it went. `takes` is where its receivers stand. */
export function givenOutcome(
	clause: Clause,
	{ kind, takes }: { kind: EventKind; takes: readonly Slot[] },
	{ actor, mood, scene }: Circumstances,
): readonly Outcome[] {
	if (mood !== 'fact' && mood !== 'plan') return [];
	const givers = namesIn(clause, ['from']);
	const received = actor.me ? givers.length > 0 || clause.thirdIn.has('from') : true;
	const people = received ? giversOf(clause, { actor, mood }, givers) : receivers(clause, takes, scene);
	if (people.length === 0) return [];
	if (mood === 'plan') return [{ kind: 'plan', people, about: [] }];
	if (kind === 'wrote') return [{ kind, people, about: [] }];
	return [{ kind, people, about: [], favour: received ? 'received' : 'given' }];
}

function giversOf(
	clause: Clause,
	{ actor, mood }: { actor: Actor; mood: Mood },
	givers: readonly Who[],
): readonly Who[] {
	if (actor.me) return givers;
	// It came to the owner only if the clause says so: "me", "for us", "my deck".
	if (clause.selfIn.size > 0 || clause.mine) return actor.who;
	const others = namesIn(clause, ['object', 'to', 'for']).length > 0 || clause.wordsIn.has('to');
	const passive = clause.signs.has('was') || clause.signs.has('passive');
	return mood === 'fact' && clause.verb?.verb.reaches === true && !others && !passive ? actor.who : [];
}

function receivers(clause: Clause, takes: readonly Slot[], scene: Scene): readonly Who[] {
	const named = clause.places
		.filter(({ slot, owner, owned }) => {
			if (owner)
				return slot === 'object' && owned?.act !== 'attend' && takes.includes('object');
			return slot !== 'bare' && slot !== 'from' && takes.includes(slot);
		})
		.map(({ name }) => name);
	if (named.length > 0) return named;
	if (takes.some((slot) => clause.thirdIn.has(slot))) return them(scene);
	if (scene.topic.length > 0) return scene.topic;
	return scene.own && scene.place !== 'meeting-line' ? [OWN] : [];
}

/** A thank-you: to whom, and for the introduction to whom. */
export function thankOutcome(
	clause: Clause,
	takes: readonly Slot[],
	{ actor, mood, scene }: Circumstances,
): readonly Outcome[] {
	if (!actor.me) {
		const thanked = clause.selfIn.size > 0 && mood === 'fact';
		return thanked ? [{ kind: 'wrote', people: actor.who, about: [] }] : [];
	}
	const about = clause.places
		.filter(({ slot, introduced, direct, owner }) => {
			if (owner) return false;
			const served =
				clause.verb?.verb.act === 'thank' || namesIn(clause, ['object', 'to']).length > 0;
			return introduced || (slot === 'for' && direct && served);
		})
		.map(({ name }) => name);
	const named = clause.places
		.filter(({ slot, owner, introduced }) => !owner && !introduced && takesPart(slot, takes))
		.map(({ name }) => name)
		.filter((name) => !about.includes(name));
	const people = named.length > 0 ? named : them(scene);
	if (people.length === 0) return [];
	if (mood === 'plan') return [{ kind: 'plan', people, about: [] }];
	return mood === 'fact' ? [{ kind: 'thanked', people, about }] : [];
}

function takesPart(slot: Clause['places'][number]['slot'], takes: readonly Slot[]): boolean {
	return slot !== 'bare' && takes.includes(slot);
}

/** The names in some places of a clause, owners left out. */
export function namesIn(clause: Clause, slots: readonly Slot[]): readonly Who[] {
	return clause.places
		.filter(({ slot, owner }) => !owner && slot !== 'bare' && slots.includes(slot))
		.map(({ name }) => name);
}
