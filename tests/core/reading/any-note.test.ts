import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../fakes/read';
import { text } from '../text/some-text';

/** A file that holds a NUL is no text, and not read. */
const anyText = text.map((words) => words.replaceAll('\0', ''));

const key = fc.constantFrom(
	'date',
	'attendees',
	'tags',
	'type',
	'tier',
	'referrer',
	'last-contact',
);

/** Any text with any properties, or what passes for them. */
const note = fc
	.tuple(
		fc.array(fc.tuple(key, anyText), { maxLength: 4 }),
		anyText,
		fc.constantFrom('', '\uFEFF'),
	)
	.map(([properties, body, mark]) => {
		const yaml = properties.map(([name, value]) => `${name}: ${value}`).join('\n');
		return properties.length === 0 ? mark + body : `${mark}---\n${yaml}\n---\n${body}`;
	});

const path = fc.constantFrom(
	'Meetings/2026-01-05 Ana.md',
	'Meetings/Ana.md',
	'People/Ana Silva.md',
	'Daily/2026-01-05.md',
	'Templates/Meeting.md',
	'Shopping.md',
	'.md',
	'',
	'a/b/constructor.md',
);

test('whatever a note holds, it is read, and all that is told of it stands in it', () => {
	fc.assert(
		fc.property(path, note, (where, written) => {
			const lines = written.split(/\r\n|\n/);
			const { events, followUps, links, attendees, mentions, diagnostics } = read(
				where,
				written,
			);
			const refs = [...attendees.map(({ ref }) => ref), ...mentions];
			for (const { line } of [...events, ...followUps, ...links, ...refs, ...diagnostics])
				expect(lines[line - 1], `line ${line}`).toBeDefined();
			for (const { line, column, code } of diagnostics) {
				expect(column, code).toBeGreaterThanOrEqual(1);
				expect(column, code).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
			}
			for (const { message } of diagnostics) expect(message).toMatch(/\S.*\.$/su);
		}),
	);
});

test('a note is read the same however often, and with whatever line ends', () => {
	const body = anyText.map((words) => words.replaceAll('\r', ''));
	fc.assert(
		fc.property(path, body, (where, written) => {
			const first = read(where, written);
			expect(read(where, written)).toEqual(first);
			expect(read(where, written.replaceAll('\n', '\r\n'))).toEqual(first);
			expect(read(where, `\uFEFF${written}`)).toEqual(first);
		}),
	);
});
