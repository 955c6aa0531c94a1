import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk';

/** Says aloud what became of the last act, for those who cannot see the notice. */
export function Heard({ desk }: { readonly desk: Desk }): VNode {
	const [said, setSaid] = useState('');
	useEffect(() => desk.listenToActs(setSaid), [desk]);
	return (
		<div class="kith-heard" role="status">
			{said}
		</div>
	);
}
