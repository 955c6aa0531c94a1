import type { VNode } from 'preact';
import { formatDay } from '../../../core/calendar/say-day';
import type { Person } from '../../../core/people/person';
import type { Obligation } from '../../../core/referral/referral';
import type { KnownFollowUp } from '../../../core/relationship/known-follow-up';
import { plainWords } from '../../../core/review/plain-words';
import { findRaises, type Raise } from '../../../core/review/raises';
import { Folded } from '../../parts/folded';
import { usePane } from '../../parts/pane-context';
import { Row } from '../../parts/row';
import { sayList } from '../../words/language';
import { TimelineWords as words } from '../../words/timeline';
import { raisingAct, settlingAct, tickingAct } from '../settling-acts';
import { GiveAndTake } from './give-and-take';
import { Where } from './where';

/** What is owed because of referrals, what was promised, what to raise next time, and who gave what. */
export function WhatIsOpen({ person }: { readonly person: Person }): VNode {
	const { known, tools } = usePane();
	const { path } = person;
	const owed = tools.desk
		.obligations(known)
		.filter(
			({ closed, towards, about }) =>
				closed === undefined && (towards.person === path || about.person === path),
		);
	const promises = known.followUps(path).filter(({ done }) => !done);
	const raises = findRaises(known, person);
	return (
		<>
			{owed.length > 0 && (
				<Folded id="timeline-owed" title={words.owed} count={owed.length}>
					<ul class="kith-rows">
						{owed.map((one) => (
							<Owed key={keyOf(one)} owed={one} person={person} />
						))}
					</ul>
				</Folded>
			)}
			{promises.length > 0 && (
				<Folded id="timeline-promises" title={words.promises} count={promises.length}>
					<ul class="kith-rows">
						{promises.map((one) => (
							<Promised key={placeOf(one)} promise={one} person={person} />
						))}
					</ul>
				</Folded>
			)}
			{raises.length > 0 && (
				<Folded id="timeline-raises" title={words.raises} count={raises.length}>
					<ul class="kith-rows">
						{raises.map((raise) => (
							<Raised
								key={`${raise.source.path} ${raise.source.line}`}
								raise={raise}
								person={person}
							/>
						))}
					</ul>
				</Folded>
			)}
			<GiveAndTake person={person} />
		</>
	);
}

interface OwedProps {
	readonly owed: Obligation;
	/** Whose timeline it stands in. */
	readonly person: Person;
}

function Owed({ owed, person }: OwedProps): VNode {
	const { tools } = usePane();
	const { kind, towards, why, source } = owed;
	const { person: who } = towards;
	return (
		<Row
			name={towards.name}
			main={who === undefined ? undefined : settlingAct(tools, kind, who)}
		>
			<p class="kith-words">
				{why} <Where source={source} person={person} />
			</p>
		</Row>
	);
}

interface PromisedProps {
	readonly promise: KnownFollowUp;
	readonly person: Person;
}

function Promised({ promise, person }: PromisedProps): VNode {
	const { known, tools } = usePane();
	const { text, owners, mine, due, source } = promise;
	const who = sayList([...(mine ? [words.you] : []), ...owners.map(({ name }) => name)]);
	return (
		<Row
			name={plainWords(text)}
			main={tickingAct(tools.desk, { ...source, text: promise.told.text })}
		>
			<p class="kith-words">
				{plainWords(text)} <Where source={source} person={person} />
			</p>
			<p class="kith-aside">
				{words.promisedBy(who, due === undefined ? undefined : formatDay(due, known.today))}
			</p>
		</Row>
	);
}

interface RaisedProps {
	readonly raise: Raise;
	readonly person: Person;
}

function Raised({ raise, person }: RaisedProps): VNode {
	const { tools } = usePane();
	const { text, source } = raise;
	return (
		<Row name={plainWords(text)} main={raisingAct(tools.desk, person, [raise])}>
			<p class="kith-words">
				{plainWords(text)} <Where source={source} person={person} />
			</p>
		</Row>
	);
}

function keyOf({ kind, stage, towards, about, source }: Obligation): string {
	return JSON.stringify([kind, stage, towards.name, about.name, source]);
}

function placeOf({ source: { path, line }, text }: KnownFollowUp): string {
	return `${path} ${line} ${text}`;
}
