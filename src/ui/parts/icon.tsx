import { setIcon } from 'obsidian';
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One of the app's icons, by its name. It only decorates: who cannot see it misses nothing. */
export function Icon({ name }: { readonly name: string }): VNode {
	const ref = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (ref.current) setIcon(ref.current, name);
	}, [name]);
	return <span ref={ref} class="kith-icon" aria-hidden="true" />;
}
