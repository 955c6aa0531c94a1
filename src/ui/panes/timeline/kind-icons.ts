import type { EventKind } from '../../../core/reading/events/note-event';

/** The app's icon for each kind of event. */
export const KIND_ICONS: Readonly<Record<EventKind, string>> = {
	met: 'users',
	called: 'phone',
	wrote: 'mail',
	event: 'party-popper',
	gift: 'gift',
	help: 'hand-helping',
	thanked: 'heart-handshake',
	mention: 'at-sign',
	plan: 'calendar-clock',
	cancelled: 'calendar-x',
	introduced: 'user-plus',
	offered: 'hand',
	asked: 'circle-help',
	declined: 'ban',
	lapsed: 'hourglass',
	'introduction-made': 'git-branch-plus',
	business: 'briefcase',
	raise: 'message-square-quote',
	snoozed: 'alarm-clock-off',
};
