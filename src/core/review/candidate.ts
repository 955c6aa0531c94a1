import type { Segment } from '../settings/settings';
import type { ReviewRow } from './review';

/** What a row says in sentences. */
export interface Words {
	readonly why: string;
	readonly say: string;
}

/** An act that asks for a place in the week. Its row is asked for only when it is looked at: of a long list most never are. */
export interface Candidate {
	readonly minutes: number;
	/** Why it waits whatever the budget: "snoozed until 1 December". */
	readonly wait?: string | undefined;
	/** Whose minutes a reconnect takes besides the week's. */
	readonly segment?: Segment | undefined;
	readonly act: () => Omit<ReviewRow, keyof Words | 'notNow'>;
	readonly words: () => Words;
}

/** What is listed as candidates, each made when it is called up. */
export function* candidatesOf<T>(
	listed: Iterable<T>,
	build: (one: T) => Candidate | undefined,
): Generator<Candidate, void> {
	for (const one of listed) {
		const candidate = build(one);
		if (candidate) yield candidate;
	}
}

/** The row of a candidate, with the reason when it is not for this week. Its words are made when first read. */
export function buildRow({ act, words }: Candidate, notNow?: string): ReviewRow {
	let made: Words | undefined;
	return {
		...act(),
		get why() {
			return (made ??= words()).why;
		},
		get say() {
			return (made ??= words()).say;
		},
		...(notNow !== undefined && { notNow }),
	};
}
