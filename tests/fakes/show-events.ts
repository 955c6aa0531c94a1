import type { NameRef } from '../../src/core/reading/names/name-ref';
import type { NoteEvent } from '../../src/core/reading/events/note-event';
import type { NoteFacts } from '../../src/core/reading/note/note-facts';

/**
 * An event as a test writes it down: its day or `-`, its kind, who gave, with whom, about whom, until when, its id and
 * its correction. `own` is the person whose note it stands in.
 *
 *     2026-03-05 met Ana, Ben
 *     2026-03-05 introduced received own about Ben ^k-1
 *     - plan Ana until 2026-03-12
 */
export function showEvent(event: NoteEvent): string {
	const { day, kind, favour, people, about, until, id, corrected } = event;
	return [
		day ?? '-',
		kind,
		favour,
		names(people),
		about.length > 0 && `about ${names(about)}`,
		until !== undefined && `until ${until}`,
		id !== undefined && `^${id}`,
		corrected,
	]
		.filter(Boolean)
		.join(' ');
}

/** What the meetings of a note are, without what its lines tell. */
export function meetingsIn({ events }: NoteFacts): readonly string[] {
	return events.filter(({ place }) => place === 'meeting').map(showEvent);
}

/** What the lines of a note tell, without its meetings. */
export function linesIn({ events }: NoteFacts): readonly string[] {
	return events.filter(({ place }) => place !== 'meeting').map(showEvent);
}

function names(refs: readonly NameRef[]): string {
	return refs.map(({ form, name }) => (form === 'own' ? 'own' : name)).join(', ');
}
