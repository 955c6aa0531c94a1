import { useRef, useState } from 'preact/hooks';
import type { ListedPerson } from '../../../core/review/people-list';

/** Who is ticked, and how that changes. Paths name people. */
export interface Ticks {
	readonly has: (path: string) => boolean;
	/** Turns one tick; with `isRange` everybody shown from the last one turned takes the same. */
	readonly turn: (path: string, isRange: boolean) => void;
	readonly all: () => void;
	readonly none: () => void;
	/** Those ticked who are still there, in the order of the list, shown or not. */
	readonly people: readonly ListedPerson[];
	/** How many of them are not shown. */
	readonly hidden: number;
}

/** Keeps ticks through filters and changes of notes. */
export function useTicks(
	everybody: readonly ListedPerson[],
	shown: readonly ListedPerson[],
): Ticks {
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	const last = useRef<string | undefined>(undefined);
	const people = ticked.size === 0 ? [] : everybody.filter(({ path }) => ticked.has(path));
	const isShown = new Set(people.length === 0 ? [] : shown.map(({ path }) => path));
	return {
		has: (path) => ticked.has(path),
		turn: (path, isRange) => {
			const from = last.current;
			last.current = path;
			setTicked((was) => {
				const next = new Set(was);
				for (const one of isRange ? between(shown, from, path) : [path]) {
					if (was.has(path)) next.delete(one);
					else next.add(one);
				}
				return next;
			});
		},
		all: () => {
			setTicked(new Set([...ticked, ...shown.map(({ path }) => path)]));
		},
		none: () => {
			setTicked(new Set());
		},
		people,
		hidden: people.filter(({ path }) => !isShown.has(path)).length,
	};
}

/** Both ends included, whichever comes first; the second alone where the first is not shown. */
function between(
	shown: readonly ListedPerson[],
	one: string | undefined,
	other: string,
): readonly string[] {
	const paths = shown.map(({ path }) => path);
	const at = paths.indexOf(other);
	const from = one === undefined ? -1 : paths.indexOf(one);
	if (from < 0) return [other];
	return paths.slice(Math.min(at, from), Math.max(at, from) + 1);
}
