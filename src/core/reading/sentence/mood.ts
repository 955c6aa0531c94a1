import { isContact } from './acts';
import type { Clause } from './clause';
import type { Actor, Mood, Scene } from './outcome';

/** The mood of a clause, from its small words, the form of its verb, its times, and the checkbox before it. */
export function moodOf(clause: Clause, actor: Actor, scene: Scene): Mood {
	const mood = wordedMood(clause, actor, scene);
	if (scene.task === 'done' && (mood === 'plan' || mood === 'fact')) return 'fact';
	if (scene.task === 'open' && mood === 'fact' && clause.verb?.form !== 'past') return 'plan';
	return mood;
}

function wordedMood(clause: Clause, actor: Actor, scene: Scene): Mood {
	const { moods, verb } = clause;
	if (moods.size > 0) {
		if (moods.has('refuses')) return 'refused';
		if (moods.has('never')) return 'never';
		if (moods.has('failed')) return 'failed';
		if (moods.has('untrue')) return 'unreal';
	}
	if (clause.link === 'if' && !clause.signs.has('next-time')) return 'unreal';
	// What somebody reports of others is not contact of the owner.
	if (clause.link === 'that' && !actor.me && isContact(verb?.verb.act ?? 'state'))
		return 'unreal';
	if (clause.question) return verb?.form === 'past' ? 'unreal' : 'plan';
	if (moods.has('ahead')) return 'plan';
	if (moods.has('glad')) return actor.me ? 'fact' : 'plan';
	if (moods.has('did')) return 'fact';
	return verb ? formMood(clause, actor, scene) : nounMood(clause, scene);
}

function formMood(clause: Clause, actor: Actor, scene: Scene): Mood {
	const { signs, verb } = clause;
	const form = verb?.form;
	if (signs.has('habit') && form !== 'past') return 'unreal';
	// "a banner to be sent to [[Ana]]"
	if (form === 'past') return signs.has('infinitive') ? 'plan' : 'fact';
	if (signs.has('infinitive')) return purpose(clause, scene);
	if (verb?.verb.looks === true && form === 'base')
		return isLater(clause, scene) ? 'plan' : 'unreal';
	if (form === 'third' && isLater(clause, scene)) return 'plan';
	if (form === 'third') return verb?.verb.act === 'introduce' ? 'fact' : 'unreal';
	const idle = scene.before?.verb?.verb.act;
	if (form === 'ing' && clause.link === 'to' && (idle === 'void' || idle === 'state'))
		return 'unreal';
	// "Nominating [[Ana]]" in the minutes is a topic.
	if (form === 'ing' && scene.place === 'meeting-line' && clause.link !== 'to') return 'unreal';
	if (form === 'ing') return signs.has('be') || isLater(clause, scene) ? 'plan' : 'fact';
	return actor.me || actor.other || clause.subject.names.length === 0 ? 'plan' : 'unreal';
}

/** "called to thank her" has happened, "called to meet her" not yet; "went to see her" has, too. */
function purpose(clause: Clause, scene: Scene): Mood {
	const act = clause.verb?.verb.act;
	if (clause.link !== 'to' || act === undefined || !scene.actor) return 'plan';
	const before = scene.before?.verb;
	if (before?.verb.act === 'void' || before?.verb.act === 'state') return 'unreal';
	const went = before?.verb.act === 'go' || before?.verb.act === 'help';
	if (went && before.form === 'past') return 'fact';
	const said = [
		'thank',
		'ask',
		'introduce',
		'write',
		'cancel',
		'refuse',
		'confirm',
		'light',
		'deal',
	];
	return said.includes(act) ? 'fact' : 'plan';
}

function nounMood(clause: Clause, scene: Scene): Mood {
	if (clause.signs.has('infinitive')) return 'plan';
	return isLater(clause, scene) ? 'plan' : 'fact';
}

/** Whether its words put it later. In a log a weekday tells of the past: the line has its own date. */
function isLater({ signs, nouns, fate }: Clause, scene: Scene): boolean {
	if (signs.has('later')) return true;
	if (!signs.has('weekday') || signs.has('past') || fate) return false;
	return scene.place !== 'log' || nouns.every(({ noun }) => !isContact(noun.act));
}
