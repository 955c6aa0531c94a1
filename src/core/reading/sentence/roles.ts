import type { EventKind } from '../events/note-event';
import { OWN, tell, type Outcome, type Who } from './outcome';

/** Of these a name has one only: whoever was met is not also planned to be met. */
const EXCLUSIVE: ReadonlySet<EventKind> = new Set([
	...(['met', 'called', 'wrote', 'event', 'plan', 'cancelled'] as const),
]);
const FAVOURS: ReadonlySet<EventKind> = new Set(['gift', 'help', 'thanked'] as const);
const INTRODUCTIONS: ReadonlySet<EventKind> = new Set(['introduced', 'offered', 'asked'] as const);

/**
 * The outcomes of a line with every name in one role. A second role is left where a pronoun gave it and both say
 * something: "Coffee with [[Ana]], she introduced me to [[Ben]]" met Ana, and has Ana introduce Ben.
 */
export function settleRoles(outcomes: readonly Outcome[]): readonly Outcome[] {
	// Most lines say one thing of one person.
	const [only] = outcomes;
	if (!only || (outcomes.length === 1 && only.people.length < 2)) return outcomes;
	const done = outcomes.filter(({ kind }) => kind !== 'plan');
	const busy = new Set(done.flatMap(({ people }) => people));
	const roles = new Map<Who, EventKind>();
	const settled = new Map<string, Outcome>();
	for (const outcome of outcomes) {
		const { kind } = outcome;
		const people = outcome.people.filter((who) => {
			if (!EXCLUSIVE.has(kind) || who === OWN) return true;
			if (kind === 'plan' && busy.has(who)) return false;
			const role = roles.get(who) ?? kind;
			roles.set(who, role);
			return role === kind;
		});
		merge(settled, { ...outcome, people });
	}
	return [...settled.values()];
}

/** Outcomes of one kind are one, unless they are about somebody. */
function merge(settled: Map<string, Outcome>, outcome: Outcome): void {
	const { kind, people, about, favour } = outcome;
	if (people.length + about.length === 0) return;
	const key = about.length > 0 ? `${kind} ${settled.size}` : `${kind} ${favour ?? ''}`;
	const same = settled.get(key)?.people ?? [];
	settled.set(key, { ...outcome, people: [...new Set([...same, ...people])] });
}

/** What is left of something struck through, or of a cancelled task: it did not happen. */
export function withdraw(outcomes: readonly Outcome[], lapses: boolean): readonly Outcome[] {
	return outcomes.flatMap((outcome) => {
		const { kind, people, about } = outcome;
		if (EXCLUSIVE.has(kind) || FAVOURS.has(kind)) return tell('cancelled', people);
		return lapses && INTRODUCTIONS.has(kind) ? tell('lapsed', people, about) : [];
	});
}
