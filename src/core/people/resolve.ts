import { parseDay } from '../calendar/day';
import type { NameRef } from '../reading/names/name-ref';
import type { Directory } from './directory';
import { remembered } from '../text/remembered';
import { lastPart, spokenKey, untitledKey } from './name-keys';
import type { Resolution } from './resolution';

const MAIL = /[^\s<>@]{1,64}@[^\s<>@]{1,255}/u;

/** The words of a name in a note: of a link or a tag the last part of the path it names. */
export function wordsOf({ form, link, name }: NameRef): string {
	if (link !== undefined) return lastPart(link);
	return form === 'tag' ? lastPart(name) : name;
}

/** The keys of a directory that decide who is meant by a name in a note. */
export function keysOf(ref: NameRef): readonly string[] {
	if (ref.form === 'own') return [];
	const mail = mailOf(ref);
	const words = wordsOf(ref);
	const keys = keysOfWords(words);
	return mail === undefined ? keys : [mail, ...keys];
}

const keysOfWords = remembered((words): readonly string[] => {
	const [spoken, untitled] = [spokenKey(words), untitledKey(words)];
	return untitled === spoken ? [spoken] : [spoken, untitled];
});

/**
 * Who is meant by a name in the note `from`, whoever else is in the note: the note a link leads to;
 * else the one with that mail address, name or alias; else the one whose name is the same but for how
 * it is written, or for a title before it. The vault's owner, by the names that `isSelf` knows, comes before all.
 */
export function resolve(
	ref: NameRef,
	from: string,
	directory: Directory,
	isSelf: (name: string) => boolean,
): Resolution {
	if (ref.form === 'own') return ownerOf(from, directory);
	const words = wordsOf(ref);
	const untitled = untitledKey(words);
	if (isSelf(words)) return { kind: 'self' };
	const steps: readonly (() => Resolution | undefined)[] = [
		() => (ref.link === undefined ? undefined : follow(ref.link, from, directory)),
		() => oneOf(directory.mailed(mailOf(ref) ?? ''), directory),
		() => oneOf(directory.called(words), directory),
		() => oneOf(directory.spoken(words), directory),
		() => (isSelf(untitled) ? { kind: 'self' } : oneOf(directory.spoken(untitled), directory)),
	];
	for (const step of steps) {
		const found = step();
		if (found) return found;
	}
	// A link to a day's note that has not been written.
	return { kind: parseDay(words) === undefined ? 'unknown' : 'not-a-person' };
}

function ownerOf(from: string, directory: Directory): Resolution {
	const path = directory.originalOf(from) ?? from;
	return oneOf(directory.person(path) ? [path] : [], directory) ?? { kind: 'unknown' };
}

function follow(link: string, from: string, directory: Directory): Resolution | undefined {
	// A meeting note called after a person links to the person, not to itself.
	const paths = directory
		.linked(link, from)
		.filter((path) => path !== from || directory.person(path));
	const [first] = paths;
	if (first === undefined) return undefined;
	const people = paths.filter((path) => directory.person(path));
	const found = oneOf(people, directory) ?? { kind: 'not-a-person', path: first };
	if (found.kind !== 'person' || link.includes('/')) return found;
	const namesakes = directory
		.filed(link)
		.filter((path) => path !== found.path && directory.person(path));
	return namesakes.length > 0 ? { ...found, namesakes } : found;
}

function oneOf(paths: readonly string[], directory: Directory): Resolution | undefined {
	const [path] = paths;
	if (path === undefined) return undefined;
	if (paths.length > 1) return { kind: 'ambiguous', candidates: paths };
	return { kind: directory.isSelf(path) ? 'self' : 'person', path };
}

function mailOf({ form, raw }: NameRef): string | undefined {
	return form === 'mail' ? MAIL.exec(raw)?.[0].toLowerCase() : undefined;
}
