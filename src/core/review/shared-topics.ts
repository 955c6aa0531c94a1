import type { Person } from '../people/person';
import { compareText } from '../referral/order';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import { Roll } from '../relationship/roll';
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
	const all = topics.all(known);
	const byTopic = grouped.of(all, [], () => groupByTopic(all));
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

/** Somebody and a topic of theirs, as names are compared. */
interface Interest {
	readonly person: Person;
	readonly topic: string;
}

/** The topics of everybody, each once. */
export const topics = new Roll<Known, Interest>({
	knownOf: (known) => known,
	find: (_, person) =>
		person && !person.facts.archived
			? Array.from(new Set(person.facts.topics.map(nameKey)), (topic) => ({ person, topic }))
			: [],
	isSame: (a, b) => a.person === b.person && a.topic === b.topic,
});

type ByTopic = ReadonlyMap<string, readonly Person[]>;

const grouped = new Kept<readonly Interest[], ByTopic>();

function groupByTopic(all: readonly Interest[]): ByTopic {
	const byTopic = new Map<string, Person[]>();
	for (const { person, topic } of all) {
		const people = byTopic.get(topic) ?? [];
		byTopic.set(topic, people);
		people.push(person);
	}
	return byTopic;
}
