import { listPeople, type ListedPerson } from '../../../src/core/review/people-list';
import { knownFrom } from '../../fakes/carry-out';

const NOTES = {
	'People/Zoë Ferreira.md':
		'---\ntier: 2\ncompany: "[[Harbour Books]]"\nplace: Porto, Portugal\ntags: [person, client/old]\nlast-contact: 2026-11-10\n---\n',
	'People/Ana Silva.md':
		'---\ntier: 1\naliases: [Annie]\nlocation: Lisbon\ntags: [vip]\nsegment: Makers of bread\nlast-contact: 2026-09-01\n---\n# Ana Silva\n\n## Log\n- 2026-08-01 gift from them\n',
	'People/Ben Okafor.md':
		'---\ntier: 1\nlast-contact: 2026-10-21\nsegment: Boats\n---\n# Ben Okafor\n\n## Log\n- 2026-10-21 gift for them\n',
	'People/Carla Diaz.md': '# Carla Diaz\n',
	'People/Old Dan.md': '---\narchived: true\ntier: 1\n---\n',
};

/** Five people on 20 November 2026: Ana 50 days late, Ben due today, Zoë in time, Carla without anything, Dan archived. */
export function fivePeople(): readonly ListedPerson[] {
	return listPeople(knownFrom(NOTES, '2026-11-20'));
}
