import type { Slot } from '../lexicon/sentence-words';
import type { NameRef } from '../names/name-ref';
import { including, type Draft, type Drafts } from './drafts';

/** Prepositions that only say more about the name before: "[[Ana]] from [[Contoso]] and [[Ben]]". */
const REMARKS: ReadonlySet<Slot | 'bare'> = new Set(['from', 'at', 'of', 'other', 'on']);

/** Where an owner's mark holds for the whole list: "at [[Ana]] and [[Ben]]'s". */
const SHARED: ReadonlySet<Slot | 'bare'> = new Set(['at', 'to', 'of', 'bare']);

/** Puts a name where its words put it. */
export function placeName(
	drafts: Drafts,
	{ name, form }: { readonly name: number; readonly form: NameRef['form'] },
): void {
	const { clause, joint } = drafts;
	const before = clause.places[clause.places.length - 1];
	const listed = joint === 'comma' || joint === 'and';
	const slot = slotOf(drafts, listed ? before?.slot : undefined);
	const ofNoun = drafts.nounLed && slot === drafts.slot;
	const place = {
		name,
		form,
		slot,
		owner: false,
		direct: drafts.direct || slot === 'object' || (listed && before?.direct === true),
		introduced: ofNoun || (clause.introduction && drafts.scope !== undefined),
	};
	clause.places.push(place);
	noteSlot(clause, slot);
	if (slot === 'bare') clause.bare.push(place);
	const joined = joint === 'none' || joint === 'start' ? undefined : joint;
	if (joined !== undefined || !drafts.tail) {
		drafts.tail = { from: clause.places.length - 1, joint: joined ?? 'none' };
	}
	drafts.joint = 'none';
	drafts.direct = false;
}

function slotOf({ clause, slot, loose, predicate }: Drafts, before?: Slot | 'bare'): Slot | 'bare' {
	if (slot === undefined) {
		if (loose) return 'other';
		if (clause.verb) return 'object';
		return predicate ? 'beside' : 'bare';
	}
	// "with [[Ana]] from [[Contoso]] and [[Ben]]": the list goes on where it began.
	if (before !== undefined && !loose && REMARKS.has(before)) return clause.anchor ?? slot;
	// "called [[Ana]]: [[Ben]] is ill": the verb has its object.
	if (slot === 'listed' && clause.verb && clause.anchor === 'object') return 'other';
	return slot;
}

function noteSlot(clause: Draft, slot: Slot | 'bare'): void {
	if (slot === 'with' || slot === 'object') clause.anchor ??= slot;
	if (slot === 'listed') clause.listed = true;
	if (slot !== 'bare' && slot !== 'about') clause.seated = true;
}

/** Opens the place a preposition leads to, unless what is spoken of goes on. */
export function placePreposition(drafts: Drafts, slot: Slot): void {
	const { clause } = drafts;
	drafts.tail = undefined;
	drafts.owners = [];
	if (drafts.scope !== undefined && !leavesScope(drafts, slot)) return;
	const act = clause.verb?.verb.act;
	const holds = slot === 'for' && (act === 'ask' || act === 'thank' || clause.thanks);
	drafts.scope = slot === 'about' || holds ? slot : undefined;
	// "followed up with [[Ana]] on the intro to [[Ben]]"
	const { last } = drafts;
	drafts.nounLed = last?.kind === 'noun' && last.noun.act === 'introduce' && slot === 'to';
	drafts.slot = slot;
	drafts.direct = true;
	drafts.loose = false;
	if (drafts.joint === 'comma' || drafts.joint === 'and') drafts.joint = 'none';
}

/** "talked about [[Ben]] with [[Ana]]": back to the verb, when it still wants somebody. */
function leavesScope({ clause, scope }: Drafts, slot: Slot): boolean {
	if (scope !== 'about' || (slot !== 'with' && slot !== 'to')) return false;
	const wanted = clause.verb?.verb.takes.includes(slot) === true;
	return wanted && !clause.spokenNoun && !clause.seated;
}

/** "me", "us", "her": where they stand counts, not who they are. */
export function placePronoun(drafts: Drafts, self: boolean): void {
	const { clause, slot, joint } = drafts;
	drafts.tail = undefined;
	drafts.joint = 'none';
	// "me and [[Ana]]", but "[[Ana]] owes me"
	const first = joint === 'and' || (clause.words === 0 && clause.bare.length === 0);
	if (self && first && !drafts.predicate && slot === undefined) clause.subject.self = true;
	else if (self) clause.selfIn = including(clause.selfIn, slot ?? 'object');
	else clause.thirdIn = including(clause.thirdIn, slot ?? 'object');
}

/** The mark stands behind the last of several: "[[Ana]] and [[Ben]]'s". */
export function markOwners(drafts: Drafts): void {
	const { places } = drafts.clause;
	const last = places[places.length - 1];
	if (!last) return;
	const from = drafts.tail?.joint === 'and' && SHARED.has(last.slot) ? 0 : places.length - 1;
	for (let at = places.length - 1; at >= from; at -= 1) {
		const place = places[at];
		if (!place || place.owner || place.slot !== last.slot) break;
		place.owner = true;
		drafts.owners.push(place);
	}
	drafts.tail = undefined;
}
