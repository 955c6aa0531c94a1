import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isRtl } from '../../parts/direction';
import type { Room } from './room';

/** As wide as a pane at the side, until it has been measured. */
const UNMEASURED: Room = { width: 320, isRtl: false, isTouched: false };

/** The room an element has for a picture, measured anew whenever it changes. */
export function useRoom(): { readonly ref: RefObject<HTMLDivElement | null>; readonly room: Room } {
	const ref = useRef<HTMLDivElement>(null);
	const [room, setRoom] = useState(UNMEASURED);
	useLayoutEffect(() => {
		const place = ref.current;
		if (place === null) return undefined;
		const measure = () => {
			setRoom((before) => {
				const now = roomOf(place);
				return isSame(before, now) ? before : now;
			});
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(place);
		return () => {
			observer.disconnect();
		};
	}, []);
	return { ref, room };
}

function roomOf(place: HTMLElement): Room {
	return {
		width: place.clientWidth === 0 ? UNMEASURED.width : place.clientWidth,
		isRtl: isRtl(place),
		isTouched: place.closest('.is-mobile') !== null,
	};
}

function isSame(a: Room, b: Room): boolean {
	return a.width === b.width && a.isRtl === b.isRtl && a.isTouched === b.isTouched;
}
