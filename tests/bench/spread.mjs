/** At most so many of a list, evenly spaced. */
export function spread(list, most) {
	if (list.length <= most) return list;
	const step = list.length / most;
	return Array.from({ length: Math.floor(most) }, (_, at) => list[Math.floor(at * step)]);
}
