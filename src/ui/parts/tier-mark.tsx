import type { VNode } from 'preact';
import { TIER_NAMES, type Tier } from '../../core/settings/tier';
import { TierWords } from '../words/tiers';

/** A person's tier as a small mark, its name in full for those who hear it or hold the mouse over it. */
export function TierMark({ tier }: { readonly tier: Tier | undefined }): VNode {
	const name = tier === undefined ? TierWords.none : TierWords.named(tier, TIER_NAMES[tier]);
	return (
		<span class="kith-tier" data-tier={tier} role="img" aria-label={name} title={name}>
			{tier ?? '–'}
		</span>
	);
}
