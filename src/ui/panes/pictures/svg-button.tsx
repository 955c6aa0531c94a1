import type { ComponentChildren, VNode } from 'preact';

interface SvgButtonProps {
	readonly label: string;
	readonly press: () => void;
	/** Whether what it opens is shown; absent where it opens nothing. */
	readonly isOpen?: boolean;
	readonly children: ComponentChildren;
}

/** A part of a picture that does something when it is pressed, by mouse, finger or key. */
export function SvgButton({ label, press, isOpen, children }: SvgButtonProps): VNode {
	return (
		<g
			class="kith-svg-button"
			role="button"
			tabindex={0}
			aria-label={label}
			aria-expanded={isOpen}
			onClick={press}
			onKeyDown={(event) => {
				if (event.key !== 'Enter' && event.key !== ' ') return;
				event.preventDefault();
				press();
			}}
		>
			{children}
		</g>
	);
}
