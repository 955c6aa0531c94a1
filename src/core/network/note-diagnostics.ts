import type { Directory } from '../people/directory';
import type { TierOrigins } from '../people/tier-origin';
import type { NameRef } from '../reading/names/name-ref';
import type { NoteFacts } from '../reading/note/note-facts';
import { nameKey } from '../text/name';
import type { Diagnostic } from '../text/diagnostic';
import { vaultIdOf } from './first-told';
import { refsOf } from './names-used';
import type { Register } from './register';

/** A sentence does not list more notes than this. */
const MOST_NAMED = 5;

/** What reading found in a note, and what is unclear between it and the others; in the order of its lines. */
export function findDiagnostics(
	facts: NoteFacts,
	register: Register,
	tiers: TierOrigins,
): readonly Diagnostic[] {
	const found = [
		...facts.diagnostics,
		...ambiguousNames(facts, register),
		...troubleWithReferrers(facts, register),
		...circleOfReferrers(facts, register, tiers),
		...sharedIds(facts, register),
		...sharedNames(facts, register.directory),
		...noticeOfCopy(facts, register.directory),
	];
	return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Each name once, where it first stands. */
function ambiguousNames(facts: NoteFacts, register: Register): readonly Diagnostic[] {
	const names = register.names(facts);
	const found = new Map<string, Diagnostic>();
	const refs = [...refsOf(facts)].sort((a, b) => a.line - b.line || a.column - b.column);
	for (const ref of refs) {
		const key = nameKey(ref.link ?? ref.name);
		const resolution = names.find(ref);
		if (found.has(key)) continue;
		if (resolution.kind === 'ambiguous') {
			const candidates = listed(resolution.candidates, 'or');
			const message = `“${ref.name}” may be ${candidates}; link the one you mean.`;
			found.set(key, { code: 'name-ambiguous', severity: 'warning', ...at(ref), message });
		} else if (resolution.kind === 'person' && resolution.namesakes) {
			const others = listed(resolution.namesakes, 'and');
			const message = `“${ref.name}” is taken for ${resolution.path}, where the link leads in the app; ${others} bears the name too.`;
			found.set(key, { code: 'name-ambiguous', severity: 'info', ...at(ref), message });
		}
	}
	return [...found.values()];
}

function troubleWithReferrers(facts: NoteFacts, register: Register): readonly Diagnostic[] {
	const names = register.names(facts);
	return (facts.person?.referrers ?? []).flatMap(({ value, line }): readonly Diagnostic[] => {
		const place = { line, column: value.column };
		const found = names.find(value);
		const isOwn = found.kind === 'person' && found.path === facts.path;
		if (found.kind === 'self' || isOwn) {
			const who = isOwn ? 'This note names itself' : 'You are named yourself';
			const message = `${who} as the referrer, so no tier is derived from it.`;
			return [
				{ code: 'referrer-self', severity: isOwn ? 'warning' : 'info', ...place, message },
			];
		}
		if (found.kind !== 'unknown' && found.kind !== 'not-a-person') return [];
		const who = found.kind === 'unknown' ? 'has no note' : 'is no person’s note';
		const message = `“${value.name}”, named as the referrer, ${who}, so no tier is derived from it.`;
		return [{ code: 'referrer-unknown', severity: 'warning', ...place, message }];
	});
}

function circleOfReferrers(
	{ path, person }: NoteFacts,
	register: Register,
	tiers: TierOrigins,
): readonly Diagnostic[] {
	const circle = tiers.circleOf(path);
	if (circle === undefined) return [];
	const name = (one: string) => register.directory.person(one)?.name ?? one;
	const more = circle.length - MOST_NAMED;
	const way = more > 0 ? circle.slice(0, MOST_NAMED) : [...circle, path];
	const [first = '', ...rest] = way.map(name);
	const chain = `${first} came through ${rest.join(', who came through ')}`;
	const end = more > 0 ? `, and so on through ${more} more` : '';
	const message = `${chain}${end}: a circle of referrers, from which no tier can be derived.`;
	const named = register.note(path)?.referrers ?? [];
	const place = Math.max(
		0,
		named.findIndex((referrer) => referrer.person === circle[1]),
	);
	const { line = 1, value } = person?.referrers[place] ?? {};
	const column = value?.column ?? 1;
	return [{ code: 'referrer-circle', severity: 'warning', line, column, message }];
}

function sharedIds(facts: NoteFacts, register: Register): readonly Diagnostic[] {
	const { directory, ids } = register;
	const original = (path: string) => directory.originalOf(path) ?? path;
	const found = new Map<string, Diagnostic>();
	for (const event of facts.events) {
		const id = vaultIdOf(event);
		if (id === undefined || found.has(id)) continue;
		const holders = ids.holders(id);
		const others = holders.filter((path) => original(path) !== original(facts.path));
		if (others.length === 0) continue;
		const message = `This line’s mark ^${id} also stands in ${listed(others, 'and')}; the fact counts once, in ${holders[0] ?? facts.path}.`;
		found.set(id, { code: 'block-id-shared', severity: 'warning', ...at(event), message });
	}
	return [...found.values()];
}

function sharedNames(facts: NoteFacts, directory: Directory): readonly Diagnostic[] {
	const person = directory.person(facts.path);
	if (person === undefined) return [];
	return person.facts.names.flatMap((name): readonly Diagnostic[] => {
		const others = directory.called(name).filter((path) => path !== facts.path);
		if (others.length === 0) return [];
		const message = `“${name}” is also a name of ${listed(others, 'and')}.`;
		return [{ code: 'alias-shared', severity: 'info', line: 1, column: 1, message }];
	});
}

function noticeOfCopy(facts: NoteFacts, directory: Directory): readonly Diagnostic[] {
	const original = directory.originalOf(facts.path);
	if (original === undefined) return [];
	const message = `This note is a copy of ${original} that a program made when it could not merge two versions; what only the copy says counts too.`;
	return [{ code: 'conflict-copy', severity: 'warning', line: 1, column: 1, message }];
}

function at({ line, column }: Pick<NameRef, 'line' | 'column'>): { line: number; column: number } {
	return { line, column };
}

/** `a.md`, `a.md or b.md`, `a.md, b.md or c.md`; of many the first few. */
function listed(paths: readonly string[], word: 'and' | 'or'): string {
	const more = paths.length - MOST_NAMED;
	const named = more > 0 ? [...paths.slice(0, MOST_NAMED), `${more} more`] : paths;
	const [last = '', ...before] = [...named].reverse();
	return before.length === 0 ? last : `${before.reverse().join(', ')} ${word} ${last}`;
}
