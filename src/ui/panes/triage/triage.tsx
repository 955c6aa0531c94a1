import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { findUnsorted } from '../../../core/review/triage';
import { TIER_NAMES, TIERS } from '../../../core/settings/tier';
import { Bar } from '../../parts/bar';
import { isRtl } from '../../parts/direction';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { isPlainLetter } from '../../parts/row';
import { State } from '../../parts/state';
import { TierMark } from '../../parts/tier-mark';
import { TIER_MEANINGS, TriageWords as words } from '../../words/triage';
import { Evidence } from './evidence';
import { useRound, type Round } from './round';

/** Who is to be sorted now, what the notes say of them, and a key for each tier. */
export function Triage(): VNode {
	const round = useRound();
	const root = useRef<HTMLDivElement>(null);
	useKeys(root, round);
	const { person, at, of } = round;
	return (
		<div ref={root} class="kith-triage">
			{person === undefined ? (
				<End round={round} />
			) : (
				<>
					<div class="kith-head">
						<p class="kith-load" role="status">
							{words.of(at + 1, of)}
							<span class="kith-heard">{person.name}</span>
						</p>
						<Bar label={words.progress} text={words.of(at, of)} value={at} of={of} />
						<h2>
							<NoteLink path={person.path}>{person.name}</NoteLink>
						</h2>
					</div>
					<div class="kith-triage-sides">
						<Choices round={round} />
						<div>
							<Evidence key={person.path} person={person} />
						</div>
					</div>
				</>
			)}
		</div>
	);
}

function Choices({ round }: { readonly round: Round }): VNode {
	const { known } = usePane();
	const { person, at, choose, skip, back } = round;
	const path = person?.path ?? '';
	const now = known.standing(path).tier;
	const proposed = known.proposal(path)?.to;
	return (
		<div class="kith-tiers" role="group" aria-label={words.howFar}>
			<h3>{words.howFar}</h3>
			{TIERS.map((tier) => (
				<button
					key={tier}
					type="button"
					class="kith-choose"
					aria-keyshortcuts={String(tier)}
					onClick={() => {
						choose(tier);
					}}
				>
					<TierMark tier={tier} />
					<span>
						<strong>{TIER_NAMES[tier]}</strong>{' '}
						<span class="kith-aside">{TIER_MEANINGS[tier]}</span>
					</span>
					{tier === proposed && <span class="kith-mark">{words.proposed}</span>}
					{tier === now && <span class="kith-mark">{words.now}</span>}
				</button>
			))}
			<button
				type="button"
				class="kith-choose"
				aria-keyshortcuts="0"
				onClick={() => {
					choose('never');
				}}
			>
				<span class="kith-tier" aria-hidden="true">
					0
				</span>
				<span>
					<strong>{words.never}</strong> <span class="kith-aside">{words.neverWhy}</span>
				</span>
			</button>
			<div class="kith-turns">
				<button type="button" disabled={at === 0} onClick={back}>
					{words.back}
				</button>
				<button type="button" onClick={skip}>
					{words.skip}
				</button>
			</div>
		</div>
	);
}

/** Nobody was to be sorted, or all of the round have been looked at. */
function End({ round }: { readonly round: Round }): VNode {
	const { known } = usePane();
	const { of, sorted, again, back } = round;
	const first = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		first.current?.focus();
	}, []);
	if (of === 0) {
		return (
			<State icon="users-round" title={words.none}>
				<p>{words.noneWhy}</p>
			</State>
		);
	}
	const left = findUnsorted(known).length;
	return (
		<State icon="sun" title={words.done}>
			<p role="status">{words.doneWhy(sorted)}</p>
			{left > 0 && <p>{words.left(left)}</p>}
			<div class="kith-turns">
				<button ref={first} type="button" onClick={back}>
					{words.back}
				</button>
				{left > 0 && (
					<button type="button" onClick={again}>
						{words.again}
					</button>
				)}
			</div>
		</State>
	);
}

/** Keys work wherever the focus is in the pane, but where somebody types or a button takes the key. */
function useKeys(root: RefObject<HTMLDivElement | null>, round: Round): void {
	// Together with what is drawn: a key is always about the person who is shown.
	useLayoutEffect(() => {
		const pane = root.current?.closest<HTMLElement>('.kith-pane');
		if (!pane) return undefined;
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.defaultPrevented || !press(event, round)) return;
			event.preventDefault();
		};
		pane.addEventListener('keydown', onKeyDown);
		return () => {
			pane.removeEventListener('keydown', onKeyDown);
		};
	});
}

/** Does what a key stands for; `false` when it stands for nothing here. */
function press(event: KeyboardEvent, { choose, skip, back }: Round): boolean {
	const target = event.target as Element;
	const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
	if (altKey || ctrlKey || metaKey || shiftKey) return false;
	if (target.matches('input, textarea, select, [contenteditable="true"]')) return false;
	const [next, previous] = isRtl(target)
		? ['ArrowLeft', 'ArrowRight']
		: ['ArrowRight', 'ArrowLeft'];
	const tier = TIERS.find((one) => String(one) === key);
	if (tier !== undefined && isPlainLetter(event)) choose(tier);
	else if (key === '0') choose('never');
	else if (key === next || (key === ' ' && !target.matches('button, a'))) skip();
	else if (key === previous || key === 'Backspace') back();
	else return false;
	return true;
}
