import type { VNode } from 'preact';
import type { Tier } from '../../../core/settings/tier';

/** The mark of a tier as the tree draws it, beside its name in a legend. */
export function TierDot({ tier }: { readonly tier: Tier | undefined }): VNode {
	return (
		<svg class="kith-tier-dot" viewBox="0 0 16 16" aria-hidden="true">
			<circle class={dotClass(tier)} cx="8" cy="8" r="5" />
		</svg>
	);
}

/** How a mark of the tree shows a tier: filled, thick, thin, dashed or dotted, like the marks in lists. */
export function dotClass(tier: Tier | undefined): string {
	return tier === undefined ? 'kith-dot kith-dot-none' : `kith-dot kith-dot-${tier}`;
}
