import type { VNode } from 'preact';

interface BarProps {
	/** What it shows, for those who hear it. */
	readonly label: string;
	/** The same as words: “5 of 12”. */
	readonly text: string;
	readonly value: number;
	readonly of: number;
}

/** A thin bar that fills from the line's beginning. */
export function Bar({ label, text, value, of }: BarProps): VNode {
	const share = of === 0 ? 1 : Math.min(1, Math.max(0, value / of));
	return (
		<div
			class="kith-bar"
			role="progressbar"
			aria-label={label}
			aria-valuemin={0}
			aria-valuemax={of}
			aria-valuenow={Math.min(value, of)}
			aria-valuetext={text}
		>
			<div class="kith-bar-filled" style={{ inlineSize: `${100 * share}%` }} />
		</div>
	);
}
