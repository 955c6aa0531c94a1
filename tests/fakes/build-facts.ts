import type { NameRef } from '../../src/core/reading/names/name-ref';
import { EVENT_KINDS, type NoteEvent } from '../../src/core/reading/events/note-event';
import type { NoteFacts } from '../../src/core/reading/note/note-facts';
import type { PersonFacts } from '../../src/core/reading/person/person-facts';
import { nothing } from '../../src/core/reading/read-note';
import { noteName } from '../../src/core/text/name';
import { findLinks } from '../../src/core/text/wikilink';
import { day } from './build-network';

/** A name as it may stand in a note: a link, `@handle`, `#tag`, a mail address, `own`, or plain words. */
export function refOf(raw: string, line = 1): NameRef {
	const at = { raw, line, column: 1 };
	const [link] = findLinks(raw);
	if (link) return { ...at, name: link.shown, link: link.link, form: 'link' };
	if (raw === 'own') return { ...at, raw: '', name: '', form: 'own' };
	if (raw.startsWith('@')) return { ...at, name: raw, form: 'handle' };
	if (raw.startsWith('#')) return { ...at, name: raw.slice(1), form: 'tag' };
	return { ...at, name: raw, form: raw.includes('@') ? 'mail' : 'plain' };
}

/** An event on a day, or on none, told in line 1 where nothing else is said. */
function eventOf(
	kind: NoteEvent['kind'],
	on: string,
	more: Partial<Omit<NoteEvent, 'people' | 'about'>> & {
		readonly people?: readonly string[];
		readonly about?: readonly string[];
	} = {},
): NoteEvent {
	const { people = [], about = [], line = 1, ...rest } = more;
	return {
		line,
		column: 1,
		...(on !== '' && { day: day(on) }),
		place: 'daily-line',
		kind,
		text: `${kind} ${people.join(' ')}`,
		people: people.map((raw) => refOf(raw, line)),
		about: about.map((raw) => refOf(raw, line)),
		...rest,
	};
}

/** A note's facts: empty but for what is given. */
export function noteOf(path: string, more: Partial<NoteFacts> = {}): NoteFacts {
	return { ...nothing(path), ...more };
}

/**
 * A note in which each line tells one event: its day or `-`, its kind, with whom, and after `>` about whom.
 *
 *     2026-03-01 met [[Ana]], [[Bo]]
 *     2026-03-02 introduced [[Ana]] > [[Cy]] ^k-aaaaaaaa
 *     2026-03-03 gift [[Ana]] given
 *     - business [[Cy]]
 */
export function storyOf(path: string, story: string, more: Partial<NoteFacts> = {}): NoteFacts {
	const events = story.split('\n').flatMap((text, i) => {
		const told = text.trim().split(' ');
		const [on = '', word = '', ...words] = told;
		const kind = EVENT_KINDS.find((one) => one === word);
		if (kind === undefined) return [];
		const [people = '', about = ''] = words
			.filter((one) => !/^(?:given|received|\^.*|\[contact::.*)$/u.test(one))
			.join(' ')
			.split('>');
		const favour = (['given', 'received'] as const).find((one) => told.includes(one));
		const id = told.find((one) => one.startsWith('^'))?.slice(1);
		const corrected = told.includes('[contact::no]') ? 'no-contact' : undefined;
		return eventOf(kind, on === '-' ? '' : on, {
			line: i + 1,
			text: text.trim(),
			people: namesIn(people),
			about: namesIn(about),
			...(favour && { favour }),
			...(id !== undefined && { id }),
			...(corrected && { corrected }),
		});
	});
	return noteOf(path, { role: 'daily', events, ...more });
}

function namesIn(list: string): readonly string[] {
	return list
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

/** A person's note, with the properties given. */
export function personOf(path: string, facts: Partial<PersonFacts> = {}): NoteFacts {
	const person: PersonFacts = {
		names: [noteName(path)],
		mails: [],
		referrers: [],
		segments: [],
		needs: [],
		offers: [],
		topics: [],
		places: [],
		companies: [],
		tags: [],
		raises: [],
		archived: false,
		self: false,
		...facts,
	};
	return noteOf(path, { role: 'person', person });
}

/** A meeting held on a day, as its note tells it: one event with all who were there. */
export function meetingOf(path: string, on: string, names: readonly string[]): NoteFacts {
	return noteOf(path, {
		role: 'meeting',
		...(on !== '' && {
			day: { day: day(on), source: 'property', said: 'property date', certain: true },
		}),
		attendees: names.map((raw) => ({ ref: refOf(raw), self: false })),
		events: [eventOf('met', on, { place: 'meeting', people: names })],
	});
}
