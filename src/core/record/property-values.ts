import type { PropertyValue } from './yaml-value';

type Values = Readonly<Record<string, unknown>>;

/** More values than this in one note's properties are not compared, and so count as different. */
const MOST = 20_000;

/**
 * Whether the properties read after a change differ from what was wanted: one key at its value, or gone when that is
 * `undefined`, and all others as they were.
 */
export function differsIn(
	before: Values,
	after: Values,
	wanted: { readonly key: string; readonly value: PropertyValue | undefined },
): boolean {
	const others = (values: Values) => Object.entries(values).filter(([key]) => key !== wanted.key);
	const isThere = Object.hasOwn(after, wanted.key);
	if (isThere !== (wanted.value !== undefined)) return true;
	if (wanted.value !== undefined && !isWanted(after[wanted.key], wanted.value)) return true;
	return !isSame(others(before), others(after), { left: MOST });
}

/** A reader may give numbers, days, yes and no as text. */
function isWanted(read: unknown, wanted: PropertyValue): boolean {
	if (typeof wanted === 'object') {
		const items: readonly unknown[] | undefined = Array.isArray(read) ? read : undefined;
		return (
			items?.length === wanted.length && wanted.every((text, index) => items[index] === text)
		);
	}
	if (typeof wanted === 'string') return read === wanted;
	return ['number', 'string', 'boolean'].includes(typeof read) && String(read) === String(wanted);
}

/** `left` counts down, for a few aliases can stand for millions of values. */
function isSame(one: unknown, other: unknown, budget: { left: number }): boolean {
	if (budget.left-- <= 0) return false;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
		return Object.is(one, other);
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const [entries, others] = [Object.entries(one), Object.entries(other)] as [
		[string, unknown][],
		[string, unknown][],
	];
	return (
		entries.length === others.length &&
		entries.every(([key, value], index) => {
			const [otherKey, otherValue] = others[index] ?? [];
			return key === otherKey && isSame(value, otherValue, budget);
		})
	);
}
