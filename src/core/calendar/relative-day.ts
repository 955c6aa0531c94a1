import type { Day } from './day';

/** Words for a day found in a line: where (0-based, `to` exclusive) and the day they mean. */
export interface SpokenDay {
	readonly from: number;
	readonly to: number;
	readonly day: Day;
}

/** The first words for a day in a line ("next friday", "in two weeks"), as said on `from`. */
export function findSpokenDay(text: string, from: Day): SpokenDay | undefined {
	void text;
	void from;
	return undefined;
}

/** The day a person types when logging: a written day or spoken words; `undefined` when neither. */
export function parseDayWords(input: string, today: Day): Day | undefined {
	void input;
	void today;
	return undefined;
}
