import { useRef, useState } from 'preact/hooks';
import { setArchived, setTier } from '../../../core/record/standing';
import { findUnsorted, type ToSort } from '../../../core/review/triage';
import type { Tier } from '../../../core/settings/tier';
import { usePane } from '../../parts/pane-context';

/** Going once through those who are to be sorted. */
export interface Round {
	/** Who is looked at now; absent at the end. */
	readonly person: ToSort | undefined;
	/** 0-based, among those of this round. */
	readonly at: number;
	readonly of: number;
	/** How many were given a tier, or archived, in this round. */
	readonly sorted: number;
	/** Writes a tier, or archives at `never`, as one act, and goes on when it is written. */
	readonly choose: (tier: Tier | 'never') => void;
	readonly skip: () => void;
	readonly back: () => void;
	/** Begins again with those who are left. */
	readonly again: () => void;
}

/** Keeps those of a round, and their order, while what is known of them changes. */
export function useRound(): Round {
	const { known, tools } = usePane();
	const [queue, setQueue] = useState(() => findUnsorted(known));
	const [at, setAt] = useState(0);
	const [sorted, setSorted] = useState<ReadonlySet<string>>(new Set());
	const isWriting = useRef(false);
	const people = queue.filter(({ path }) => known.person(path) !== undefined);
	const person = people[at];
	const choose = async (tier: Tier | 'never') => {
		if (person === undefined || isWriting.current) return;
		const { desk } = tools;
		const party = desk.party(person.path);
		const act =
			tier === 'never'
				? setArchived(party, true, desk.writing)
				: setTier(party, tier, desk.writing);
		isWriting.current = true;
		const { refused, failed, left } = await desk.carryOut(act);
		isWriting.current = false;
		if (refused.length > 0 || failed !== undefined || left.length > 0) return;
		setSorted((was) => new Set([...was, person.path]));
		setAt((was) => was + 1);
	};
	return {
		person,
		at: Math.min(at, people.length),
		of: people.length,
		sorted: sorted.size,
		choose: (tier) => void choose(tier),
		skip: () => {
			setAt((was) => Math.min(was + 1, people.length));
		},
		back: () => {
			setAt((was) => Math.max(0, Math.min(was, people.length) - 1));
		},
		again: () => {
			setQueue(findUnsorted(known));
			setSorted(new Set());
			setAt(0);
		},
	};
}
