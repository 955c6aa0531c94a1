import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { noteName } from '../../../core/text/name';
import type { ContactNote } from '../../../core/relationship/contact-calendar';
import { NoteLink } from '../../parts/note-link';
import { Row } from '../../parts/row';
import { CalendarWords as words } from '../../words/pictures';

interface DayNotesProps {
	readonly title: string;
	readonly notes: readonly ContactNote[];
}

/** The notes that tell of a day's contact, when there are several; the focus goes to the first. */
export function DayNotes({ title, notes }: DayNotesProps): VNode {
	const ref = useRef<HTMLElement>(null);
	useEffect(() => {
		ref.current?.querySelector('a')?.focus();
	}, []);
	return (
		<section ref={ref} class="kith-day-notes">
			<h3>{title}</h3>
			<ul class="kith-rows">
				{notes.map(({ source, people }) => (
					<Row key={source.path} name={source.path}>
						<div class="kith-row-head">
							<NoteLink path={source.path} line={source.line} class="kith-name">
								{noteName(source.path)}
							</NoteLink>
							<span class="kith-aside">{words.people(people)}</span>
						</div>
					</Row>
				))}
			</ul>
		</section>
	);
}
