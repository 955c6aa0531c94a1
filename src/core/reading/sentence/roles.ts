import type { EventKind } from '../note-event';
import { OWN, type Outcome, type Who } from './outcome';

/** Of these a name has one only: whoever was met is not also planned to be met. */
const EXCLUSIVE: readonly EventKind[] = ['met', 'called', 'wrote', 'event', 'plan', 'cancelled'];
const INTRODUCTIONS: readonly EventKind[] = ['introduced', 'offered', 'asked'];

/**
 * The outcomes of a line with every name in one role. A second role is left where a pronoun gave it and both say
 * something: "Coffee with [[Ana]], she introduced me to [[Ben]]" met Ana, and has Ana introduce Ben.
 */
export function settleRoles(outcomes: readonly Outcome[]): readonly Outcome[] {
	const settled: Outcome[] = [];
	const roles = new Map<Who, EventKind>();
	for (const outcome of outcomes.filter(({ kind }) => kind !== 'plan')) note(outcome, roles);
	for (const outcome of outcomes) {
		const people = outcome.people.filter((who) => keepsRole(who, outcome.kind, roles));
		const kept = { ...outcome, people: [...new Set(people)] };
		if (kept.people.length > 0 || kept.about.length > 0) merge(settled, kept);
	}
	return settled;
}

function note({ kind, people }: Outcome, roles: Map<Who, EventKind>): void {
	if (!EXCLUSIVE.includes(kind)) return;
	for (const who of people) if (who !== OWN && !roles.has(who)) roles.set(who, kind);
}

function keepsRole(who: Who, kind: EventKind, roles: Map<Who, EventKind>): boolean {
	if (!EXCLUSIVE.includes(kind)) return true;
	const role = roles.get(who);
	if (role === undefined) roles.set(who, kind);
	return role === undefined || role === kind || who === OWN;
}

/** Outcomes of one kind are one, unless they are about somebody. */
function merge(settled: Outcome[], outcome: Outcome): void {
	const at = settled.findIndex(
		(other) =>
			other.kind === outcome.kind &&
			other.favour === outcome.favour &&
			other.about.length === 0 &&
			outcome.about.length === 0,
	);
	const same = settled[at];
	if (!same) settled.push(outcome);
	else settled[at] = { ...same, people: [...new Set([...same.people, ...outcome.people])] };
}

/** What is left of something struck through, or of a cancelled task: it did not happen. */
export function withdraw(outcomes: readonly Outcome[], lapses: boolean): readonly Outcome[] {
	return outcomes.flatMap((outcome): readonly Outcome[] => {
		if (
			EXCLUSIVE.includes(outcome.kind) ||
			['gift', 'help', 'thanked'].includes(outcome.kind)
		) {
			return [{ kind: 'cancelled', people: outcome.people, about: [] }];
		}
		const lapsed = lapses && INTRODUCTIONS.includes(outcome.kind);
		return lapsed ? [{ ...outcome, kind: 'lapsed' }] : [];
	});
}
