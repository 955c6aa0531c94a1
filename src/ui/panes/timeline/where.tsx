import type { VNode } from 'preact';
import { noteName } from '../../../core/text/name';
import type { Person } from '../../../core/people/person';
import type { Source } from '../../../core/text/diagnostic';
import { NoteLink } from '../../parts/note-link';
import { TimelineWords as words } from '../../words/timeline';

interface WhereProps {
	readonly source: Source;
	/** Whose timeline it is. */
	readonly person: Person;
}

/** A link to the line that says so, by the name of its note. */
export function Where({ source: { path, line }, person }: WhereProps): VNode {
	const shown = path === person.path ? words.theirNote : noteName(path);
	return (
		<NoteLink
			path={path}
			line={line}
			label={words.whereIs(shown, path, line)}
			class="kith-where"
		>
			{shown}
		</NoteLink>
	);
}
