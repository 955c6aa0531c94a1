import { openPane } from '../ui/panes/open-pane';
import { PEOPLE_PANE } from '../ui/panes/people/people-pane';
import { PICTURES_PANE, type Picture } from '../ui/panes/pictures/pictures-pane';
import { REVIEW_PANE } from '../ui/panes/review/review-pane';
import { TIMELINE_PANE } from '../ui/panes/timeline/timeline-pane';
import { TRIAGE_PANE } from '../ui/panes/triage/triage-pane';
import type { Command } from './command';

/** Opening the panes. They may be opened before anything is known. */
export const PANE_COMMANDS: readonly Command[] = [
	open('open-review', 'Open weekly review', 'calendar-heart', REVIEW_PANE),
	{
		...open('open-timeline', 'Open timeline', 'history', TIMELINE_PANE),
		inMenus: true,
		run: ({ desk, person }) =>
			openPane(desk.app, TIMELINE_PANE, person === undefined ? undefined : { path: person }),
	},
	open('open-people', 'Open people', 'users', PEOPLE_PANE),
	open('open-triage', 'Sort people one by one', 'list-checks', TRIAGE_PANE),
	openPicture('open-referral-tree', 'Open referral tree', 'network', 'tree'),
	openPicture('open-census', 'Open census', 'chart-line', 'census'),
	{
		...openPicture(
			'open-contact-calendar',
			'Open contact calendar',
			'calendar-days',
			'calendar',
		),
		inMenus: true,
	},
];

function open(id: string, name: string, icon: string, type: string): Command {
	return {
		id,
		name,
		icon,
		run: ({ desk }) => openPane(desk.app, type),
		early: (desk) => openPane(desk.app, type),
	};
}

function openPicture(id: string, name: string, icon: string, picture: Picture): Command {
	return {
		id,
		name,
		icon,
		run: ({ desk, person }) =>
			openPane(desk.app, PICTURES_PANE, {
				picture,
				...(person !== undefined && { path: person }),
			}),
		early: (desk) => openPane(desk.app, PICTURES_PANE, { picture }),
	};
}
