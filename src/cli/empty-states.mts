import { stringifySignal } from '../core/settings/parse-signal';
import { indent } from './layout.mts';
import type { Sheet } from './sheet.mts';
import { sayCount } from './words.mts';

/** What was looked for, and what to do, when a vault has nobody in it. */
export function sayNobody({ vault, request, known, screen }: Sheet): readonly string[] {
	const { width } = screen;
	if (vault.notes === 0) {
		const said = `There are no notes in ${request.vault}: no file there ends in .md.`;
		return indent(said, { by: 0, width });
	}
	const signals = known.settings.people.map(stringifySignal);
	const looked =
		signals.length > 0
			? [`Looked for: ${signals.join(', ')}.`]
			: [
					'Looked for: folders such as People, Contacts or CRM/People; tags such as #person; properties such as type: person.',
				];
	return [
		`No people were found in ${sayCount(vault.notes, 'note')}.`,
		...looked,
		'Say where yours are with --people, as often as needed: --people Friends, --people "#friend", --people type=friend.',
	].flatMap((line) => indent(line, { by: 0, width }));
}

/** What to do where nobody has a tier yet: without one nobody comes up by themselves. */
export function sayUnsorted({ known, screen }: Sheet): readonly string[] {
	const people = known.people();
	if (people.some(({ path }) => known.standing(path).tier !== undefined)) return [];
	const said =
		'Nobody has a tier yet, so nobody comes up by themselves. Write tier: 1 (client) to 4 (extended), or referrer: and a link, into the properties of those who matter.';
	return ['', ...indent(said, { by: 0, width: screen.width })];
}

/** One line at the foot when some notes could not be read in full; nothing otherwise. */
export function sayUnread({ vault, known, request, screen }: Sheet): readonly string[] {
	const isBroken = (path: string): boolean =>
		known.noteFacts(path)?.diagnostics.some(({ severity }) => severity === 'error') === true;
	const places = vault.troubles.filter(({ diagnostic }) => diagnostic.severity !== 'info').length;
	const unread = known.paths().filter(isBroken).length + places;
	if (unread === 0) return [];
	const where = request.vault === '.' ? '' : ` ${request.vault}`;
	const what = sayCount(unread, places > 0 ? 'place' : 'note');
	const said = `${what} could not be read in full; kith check${where} says why.`;
	return ['', ...indent(said, { by: 0, width: screen.width }).map(screen.paint.faint)];
}
