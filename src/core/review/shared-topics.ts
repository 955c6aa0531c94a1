import type { Person } from '../people/person';
import { compareText } from '../referral/order';
import type { Known } from '../relationship/known';
import { nameKey } from '../text/name';
import type { Acquainted } from './acquaintance';

/** A topic that interests somebody and another person whom they do not know. */
export interface SharedTopic {
	readonly topic: string;
	readonly other: Person;
}

/** A topic that more people than this care about says little about any two of them. */
const MOST_PEOPLE = 8;

/** Finds, for somebody, the rarest topic they share with somebody they do not know. Archived people are left out. */
export function indexTopics(
	known: Known,
	areAcquainted: Acquainted,
): (person: Person) => SharedTopic | undefined {
	const byTopic = new Map<string, Person[]>();
	for (const person of known.people()) {
		if (person.facts.archived) continue;
		for (const topic of new Set(person.facts.topics.map(nameKey))) {
			const people = byTopic.get(topic) ?? [];
			byTopic.set(topic, people);
			people.push(person);
		}
	}
	return (person) => {
		const shared = person.facts.topics
			.map((topic) => ({ topic, people: byTopic.get(nameKey(topic)) ?? [] }))
			.filter(({ people }) => people.length > 1 && people.length <= MOST_PEOPLE)
			.sort((a, b) => a.people.length - b.people.length || compareText(a.topic, b.topic));
		for (const { topic, people } of shared) {
			const other = people.find(
				({ path }) => path !== person.path && !areAcquainted(person.path, path),
			);
			if (other) return { topic, other };
		}
		return undefined;
	};
}
