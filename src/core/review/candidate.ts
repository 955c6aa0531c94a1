import type { Segment } from '../settings/settings';
import type { ReviewRow } from './review';

/** An act that asks for a place in the week. */
export interface Candidate {
	readonly row: ReviewRow;
	/** Why it waits whatever the budget: "snoozed until 1 December". */
	readonly wait?: string;
	/** Whose minutes a reconnect takes besides the week's. */
	readonly segment?: Segment;
}
