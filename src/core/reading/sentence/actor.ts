import { isContact } from './acts';
import type { Clause } from './clause';
import { OWN, type Actor, type Scene, type Who } from './outcome';

/** Who does the verb of a clause; a clause without a subject is the owner's, unless it is done to them. */
export function actorOf(clause: Clause, scene: Scene): Actor {
	const { self, third, other, names } = clause.subject;
	if (self) return { me: true, spoken: true, who: names, other: false };
	if (names.length > 0) return { me: false, spoken: false, who: names, other: false };
	if (third) return meant(scene);
	// "[[Ana]]: send over the figures" is hers to do, "[[Ana]]: call" the owner's.
	const owned = scene.place === 'meeting-line' || scene.task !== undefined;
	const assigned = clause.verb?.form === 'base' && (owned || !isContact(clause.verb.verb.act));
	if (assigned && scene.topic.length > 0 && !other) return meant(scene);
	if (other) return { me: false, spoken: false, who: [], other: true };
	if ((clause.link === 'and' || clause.link === 'to') && scene.actor && clause.verb) {
		if (!scene.actor.me || scene.actor.spoken) return scene.actor;
	}
	// "told me about the new job": somebody did that to the owner.
	const done = clause.selfIn.has('object') || clause.selfIn.has('to');
	if (done && clause.verb && !clause.signs.has('passive')) return meant(scene);
	return { me: true, spoken: false, who: [], other: false };
}

function meant(scene: Scene): Actor {
	const who = them(scene);
	return { me: false, spoken: false, who, other: who.length === 0 };
}

/** Whom "she", "her" or nobody at all means: the people spoken of last, else the one whose log this is. */
export function them(scene: Scene): readonly Who[] {
	if (scene.topic.length > 0) return scene.topic;
	if (scene.lately.length > 0) return scene.lately;
	return scene.own ? [OWN] : [];
}

/** The person whose log it is, where nobody else is meant; a meeting has attendees of its own. */
export function logged({ own, place }: Scene): readonly Who[] {
	return own && place !== 'meeting-line' ? [OWN] : [];
}
