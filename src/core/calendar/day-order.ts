import { figuresAt, type Figures } from './figures';
import { endOfDigits, isDigitAt } from './scan';

/** Which comes first where a day is written in figures: the day or the month. */
export const DAY_ORDERS = ['dmy', 'mdy'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** What has to be known about a vault to read the days written in it. */
export interface DayReading {
	/** How `03/04/2026` is meant; without it such a day is ambiguous. */
	readonly order?: DayOrder;
	/**
	 * Whether `250601` and `25-06-01` are days of 2025. Without it they are figures, and `18-12-25` is
	 * ambiguous; `false` says that the year never comes first with two figures.
	 */
	readonly shortYears?: boolean;
	/** The year of `January 14th` and `3/14`; without it they are not days. */
	readonly year?: number;
}

const LONGEST_TEXT = 2_000;

/**
 * The order that the days written in figures prove between them, from file names, property values or
 * lines: a number over 12 cannot be a month. `undefined` when they prove nothing or contradict each
 * other.
 *
 *     18.12.2025, 03/04/2026 → dmy
 *     3/14/26                → mdy
 *     18-12-25               → undefined: it may be 2018
 */
export function findDayOrder(written: Iterable<string>): DayOrder | undefined {
	const [order, other] = findDayOrders(written);
	return other === undefined ? order : undefined;
}

/** Each order that any of the days proves: one, none, or both where they contradict each other. */
export function findDayOrders(written: Iterable<string>): ReadonlySet<DayOrder> {
	const found = new Set<DayOrder>();
	for (const text of written) {
		for (const order of provenOrders(text.slice(0, LONGEST_TEXT))) {
			found.add(order);
			if (found.size === DAY_ORDERS.length) return found;
		}
	}
	return found;
}

function* provenOrders(text: string): Generator<DayOrder> {
	let at = 0;
	while (at < text.length) {
		if (!isDigitAt(text, at)) {
			at++;
			continue;
		}
		const figures = figuresAt(text, at);
		const order = figures && provenOrder(figures);
		if (order !== undefined) yield order;
		at = figures?.to ?? endOfDigits(text, at);
	}
}

function provenOrder({ first, second, sign, shortYear }: Figures): DayOrder | undefined {
	if (first > 31 || second > 31 || first < 1 || second < 1) return undefined;
	if (first <= 12 && second > 12) return 'mdy';
	if (first > 12 && second <= 12) {
		const yearMayComeFirst = sign === '-' && shortYear !== undefined && shortYear <= 31;
		return yearMayComeFirst ? undefined : 'dmy';
	}
	return undefined;
}
