/** How tiers are said. */
export const TierWords = {
	none: 'No tier',
	named: (tier: number, name: string) => `Tier ${tier}, ${name}`,
} as const;
