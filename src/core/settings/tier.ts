import { nameKey } from '../text/name';

/** How far a person's trust reaches: 1 client, 2 inner circle, 3 introduced, 4 extended (specification, section 2). */
export const TIERS = [1, 2, 3, 4] as const;

export type Tier = (typeof TIERS)[number];

/** What a tier is called, for people. */
export const TIER_NAMES: Readonly<Record<Tier, string>> = {
	1: 'client',
	2: 'inner circle',
	3: 'introduced',
	4: 'extended',
};

/** Words people use for a tier, as {@link nameKey} writes them. A user's own labels come from the settings. */
const SYNONYMS: ReadonlyMap<string, Tier> = new Map([
	...words(
		1,
		'client',
		'clients',
		'customer',
		'customers',
		'past client',
		'former client',
		'patron',
	),
	...words(
		2,
		'inner circle',
		'inner-circle',
		'inner',
		'friend',
		'friends',
		'close friend',
		'family',
	),
	...words(2, 'relative', 'partner', 'spouse', 'best friend'),
	...words(3, 'introduced', 'introduction', 'referred', 'referral', 'warm'),
	...words(
		4,
		'extended',
		'extended network',
		'network',
		'acquaintance',
		'contact',
		'cold',
		'met',
	),
]);

function words(tier: Tier, ...names: readonly string[]): readonly (readonly [string, Tier])[] {
	return names.map((name) => [name, tier] as const);
}

/** The tier a property's words mean: `1` to `4`, `tier 2`, a name, a synonym, or one of the user's labels. */
export function parseTier(text: string, labels: ReadonlyMap<string, Tier>): Tier | undefined {
	const key = nameKey(text);
	const digits = key.startsWith('tier ') ? key.slice(5) : key;
	return labels.get(key) ?? TIERS.find((tier) => String(tier) === digits) ?? SYNONYMS.get(key);
}
