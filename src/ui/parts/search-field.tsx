import type { Ref, VNode } from 'preact';

interface SearchFieldProps {
	/** What is typed into it, for those who hear it. */
	readonly label: string;
	/** Shown while it is empty. */
	readonly hint: string;
	readonly typed: string;
	readonly onType: (typed: string) => void;
	/** Enter or arrow down: on to the first of what was found. */
	readonly onLeave: () => void;
	readonly field?: Ref<HTMLInputElement>;
}

/** A field whose words narrow the list below it. */
export function SearchField(props: SearchFieldProps): VNode {
	const { label, hint, typed, onType, onLeave, field = null } = props;
	return (
		<input
			ref={field}
			type="search"
			aria-label={label}
			placeholder={hint}
			spellcheck={false}
			value={typed}
			onInput={({ currentTarget }) => {
				onType(currentTarget.value);
			}}
			onKeyDown={(event) => {
				// Enter may end a word that is being composed.
				if (event.isComposing) return;
				if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
				event.preventDefault();
				onLeave();
			}}
		/>
	);
}
