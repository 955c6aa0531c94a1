import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import { compareDays, compareSources } from '../referral/order';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import { noteName } from '../text/name';
import type { Candidate } from './candidate';
import { sayArchived } from './marks';
import { sayOlderThan } from './obligation-rows';
import type { Occasion } from './occasion';
import { plainWords, quote } from './plain-words';
import { concernedBy, isMyPromise } from './promises';

/**
 * The follow-ups promised and not done, each once: by due day, then those without one, the latest promised first.
 * Those due after the week, and those left for too long, wait.
 */
export function buildFollowUpRows(occasion: Occasion): readonly Candidate[] {
	return findPromises(occasion)
		.sort(comparePromises)
		.map((promise) => buildCandidate(promise, occasion));
}

function findPromises({ known }: Occasion): KnownFollowUp[] {
	const found = new Map<string, KnownFollowUp>();
	const add = (followUps: readonly KnownFollowUp[]) => {
		for (const one of followUps.filter(isMyPromise)) {
			found.set(`${one.source.path}\n${one.source.line}\n${one.text}`, one);
		}
	};
	for (const { path } of known.people()) add(known.followUps(path));
	add(known.ownFollowUps());
	return [...found.values()];
}

function comparePromises(a: KnownFollowUp, b: KnownFollowUp): number {
	return (
		compareDays(a.due, b.due) || compareDays(b.day, a.day) || compareSources(a.source, b.source)
	);
}

function buildCandidate(promise: KnownFollowUp, occasion: Occasion): Candidate {
	const { known } = occasion;
	const { due, source } = promise;
	const [first, ...others] = concernedBy(known, promise);
	const { actsAs } = first?.person === undefined ? {} : known.standing(first.person);
	const [mark] = first ? sayArchived(occasion, first) : [];
	const wait = findWait(promise, occasion);
	return {
		row: {
			act: 'follow-up',
			...(first?.person !== undefined && { person: first.person }),
			name: first?.name ?? noteName(source.path),
			...(actsAs && { tier: actsAs }),
			...(due && { due }),
			minutes: known.settings.minutes['follow-up'],
			about: others.flatMap(({ person }) => person ?? []),
			why: sayPromise(promise, known.today),
			say: '',
			source,
			...(mark !== undefined && { mark }),
		},
		...(wait !== undefined && { wait }),
	};
}

function sayPromise({ text, day, due }: KnownFollowUp, today: Day): string {
	const promised = day === undefined ? '' : ` on ${formatDay(day, today)}`;
	return `You promised ${quote(plainWords(text))}${promised}${sayDueDay(due, today)}.`;
}

function sayDueDay(due: Day | undefined, today: Day): string {
	if (due === undefined) return '';
	if (due === today) return '; it is due today';
	return `; it ${due < today ? 'was' : 'is'} due on ${formatDay(due, today)}`;
}

function findWait({ due, day }: KnownFollowUp, occasion: Occasion): string | undefined {
	const { known, week, beforeAsOf } = occasion;
	if (due !== undefined && due > week.end) return `due on ${formatDay(due, known.today)}`;
	const { staleAfterDays } = known.settings;
	const since = due ?? day;
	if (since === undefined || since >= beforeAsOf(staleAfterDays)) return undefined;
	return `${sayOlderThan(staleAfterDays)}: keep the promise or let it go`;
}
