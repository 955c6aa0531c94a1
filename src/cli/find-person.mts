import type { Person } from '../core/people/person';
import { nameKey } from '../core/text/name';
import { CommandError } from './command-error.mts';
import { findNearest } from './nearest.mts';

/** More namesakes than this are counted, not listed. */
const MOST_LISTED = 4;

/**
 * Who is meant by a name typed on the command line: the path of a note, a whole name or alias, or the part of a name
 * that only one person has; capitals and accents do not matter. Nobody, or more than one, is a {@link CommandError}
 * that names the nearest.
 */
export function findPerson(typed: string, people: readonly Person[]): Person {
	const path = typed.replace(/^\.\//u, '').normalize('NFC');
	const isAt = (one: Person): boolean => {
		const own = one.path.normalize('NFC');
		return own === path || own === `${path}.md`;
	};
	const at = people.find(isAt);
	if (at) return at;
	const steps = [isCalled(nameKey), isCalled(plainKey), hasPart];
	for (const step of steps) {
		const found = people.filter((person) => step(person, typed));
		if (found[0] !== undefined && found.length === 1) return found[0];
		if (found.length > 1) throw severalCalled(typed, found);
	}
	throw nobodyCalled(typed, people);
}

function isCalled(key: (name: string) => string): (person: Person, typed: string) => boolean {
	return ({ name, facts }, typed) =>
		[name, ...facts.names].some((own) => key(own) === key(typed));
}

/** Every word typed begins a word of one and the same name. */
function hasPart({ facts }: Person, typed: string): boolean {
	const words = plainKey(typed).split(' ').filter(Boolean);
	return (
		words.length > 0 &&
		facts.names.some((name) => {
			const own = plainKey(name).split(' ');
			return words.every((word) => own.some((part) => part.startsWith(word)));
		})
	);
}

function plainKey(name: string): string {
	return nameKey(name).normalize('NFD').replace(/\p{M}/gu, '');
}

function severalCalled(typed: string, found: readonly Person[]): CommandError {
	const paths = found.slice(0, MOST_LISTED).map(({ path }) => `“${path}”`);
	const more = found.length > MOST_LISTED ? ` and ${found.length - MOST_LISTED} more` : '';
	return new CommandError(
		1,
		`“${typed}” may be ${found.length} people; say which: ${paths.join(', ')}${more}`,
	);
}

function nobodyCalled(typed: string, people: readonly Person[]): CommandError {
	if (people.length === 0) {
		return new CommandError(1, `nobody is called “${typed}”: no people were found here`);
	}
	const names = [...new Set(people.flatMap(({ facts }) => facts.names))];
	const nearest = findNearest(typed, names);
	const hint =
		nearest.length > 0
			? `did you mean ${nearest.map((name) => `“${name}”`).join(' or ')}?`
			: 'kith people lists everybody';
	return new CommandError(1, `nobody is called “${typed}”; ${hint}`);
}
