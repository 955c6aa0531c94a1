import { expect, test } from 'vitest';
import { buildNetwork, day } from './fakes/build-network';

/**
 * Seven lines of one meeting note on which trackers that count every link go wrong, in both directions:
 * who was there without a line of their own, and who is only spoken of.
 */
const NOTE = `---
type: meeting
date: 2026-11-12
attendees: ["[[Ines Attendee]]"]
---
# Harbour office

- Talked with [[Bo Talker]] about [[Dana Discussed]]
- [[Cem Cancelled]] cancelled on us
- [[Bo Talker]] will introduce me to [[Ida Introduced]]
- Coffee with Paula Plain

## 1:1 [[Hedda Heading]]

> [[Quinn Quoted]] said
`;

const NAMES = [
	'Ines Attendee',
	'Bo Talker',
	'Dana Discussed',
	'Cem Cancelled',
	'Ida Introduced',
	'Paula Plain',
	'Hedda Heading',
	'Quinn Quoted',
];

const people = Object.fromEntries(NAMES.map((name) => [`People/${name}.md`, `# ${name}\n`]));
const known = buildNetwork({ ...people, 'Meetings/Harbour office.md': NOTE }).on(day('2026-11-20'));

test.each([
	['Ines Attendee', 'an attendee named in the properties', '2026-11-12'],
	['Bo Talker', 'who was talked with', '2026-11-12'],
	['Dana Discussed', 'who was talked about', 'never'],
	['Cem Cancelled', 'who cancelled', 'never'],
	['Ida Introduced', 'whom somebody will introduce', 'never'],
	['Hedda Heading', 'the one in a heading of a one-to-one', '2026-11-12'],
	['Paula Plain', 'who is named without a link, over coffee', '2026-11-12'],
	['Quinn Quoted', 'who is quoted', 'never'],
])('%s, %s, was in touch: %s', (name, _role, expected) => {
	expect(known.lastContact(`People/${name}.md`)?.day ?? 'never').toBe(expected);
});
