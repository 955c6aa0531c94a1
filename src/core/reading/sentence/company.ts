import type { Slot, VerbWords } from '../lexicon/sentence-words';
import { them } from './actor';
import { bareNames, namesIn, type Clause, type Place } from './clause';
import { contactOutcome } from './contact';
import { appointment, introductionNoun } from './nouns';
import { tell, type Circumstances, type Outcome, type Scene } from './outcome';

/** Whatever was done with somebody, by a verb that says nothing of contact: "kayaked with", "slept at [[Ana]]'s". */
export function companyByVerb(
	clause: Clause,
	verb: VerbWords,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { actor, scene } = circumstances;
	const through = namesIn(clause, ['through', 'by']);
	// "[[Ben]] came via [[Ana]]"
	if (!actor.me && through.length > 0 && verb.reaches === true) {
		return tell('introduced', through, actor.who);
	}
	const passive = (['was', 'be', 'passive'] as const).some((sign) => clause.signs.has(sign));
	if (scene.place === 'meeting-line' || clause.signs.has('trouble') || passive) return [];
	const hosted = clause.places.some(isHost);
	if (!hosted && namesIn(clause, ['with']).length === 0) return [];
	const takes: readonly Slot[] = hosted ? ['with', 'at'] : ['with'];
	return contactOutcome(clause, { act: 'meet', takes }, circumstances);
}

function isHost({ owner, slot, form, owned }: Place): boolean {
	return owner && slot === 'at' && form !== 'plain' && owned === undefined;
}

/** "Tennis with [[Ana]]", "me and [[Ana]]": in a daily note whatever is done with somebody is contact. */
export function companyWithoutVerb(
	clause: Clause,
	circumstances: Circumstances,
): readonly Outcome[] {
	const { scene } = circumstances;
	const { signs, subject, words } = clause;
	if (scene.place !== 'daily-line' || signs.has('trouble') || signs.has('be')) return [];
	if (clause.nouns.length > 0) return [];
	const bare = bareNames(clause);
	if (subject.self && bare.length > 0) {
		return contactOutcome(clause, { act: 'meet', takes: [], noun: true }, circumstances);
	}
	const begins = words > 0 || clause.link === 'start' || isRemark(clause, scene);
	const long = words > 6 || bare.length > 0 || namesIn(clause, ['with']).length === 0;
	if (long || !begins) return [];
	return contactOutcome(clause, { act: 'meet', takes: ['with'] }, circumstances);
}

/** "Hiked up the hill (with [[Ana]])" */
function isRemark({ link }: Clause, { before }: Scene): boolean {
	if (link !== 'aside' || !before) return false;
	return before.verb?.form === 'past' || (!before.verb && appointment(before) !== undefined);
}

/** "(via [[Ana]])": she made the introduction spoken of before, or to the people just met. */
export function via(clause: Clause, { mood, scene }: Circumstances): readonly Outcome[] {
	const people = namesIn(clause, ['through', 'by']);
	const remark = ['aside', 'comma', 'dash', 'start'].includes(clause.link);
	if (people.length === 0 || !remark || mood !== 'fact' || clause.nouns.length > 0) return [];
	const about = scene.towards.length > 0 ? scene.towards : them(scene);
	return about.length > 0 ? tell('introduced', people, about) : [];
}

/** "met [[Ben]] through [[Ana]]", "…, intro by [[Ana]]": she introduced him. */
export function broughtBy(
	clause: Clause,
	outcomes: readonly Outcome[],
	scene: Scene,
): readonly Outcome[] {
	const slots: readonly Slot[] = introductionNoun(clause)
		? ['through', 'by', 'from']
		: ['through'];
	const named = namesIn(clause, slots);
	const people = named.length === 0 && clause.thirdIn.has('through') ? them(scene) : named;
	const met = outcomes.find(({ kind }) => kind === 'met' || kind === 'called');
	return people.length > 0 && met ? tell('introduced', people, met.people) : [];
}
