import type { VNode } from 'preact';
import { formatAgo, formatDay } from '../../../core/calendar/say-day';
import { plainWords } from '../../../core/review/plain-words';
import type { ToSort } from '../../../core/review/triage';
import type { Source } from '../../../core/text/diagnostic';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { TriageWords as words } from '../../words/triage';

/** How many lines of somebody's history are shown. */
const LINES = 5;

/** What the notes say of somebody: why they stand where they stand, the last contact, what is proposed, the latest lines. */
export function Evidence({ person }: { readonly person: ToSort }): VNode {
	const { known } = usePane();
	const { path, mentions } = person;
	const standing = known.standing(path);
	const last = known.lastContact(path);
	// As of now, for it may have been chosen since the round began.
	const proposal = known.proposal(path);
	return (
		<>
			<dl class="kith-facts kith-evidence">
				<dt>{words.why}</dt>
				<dd>{standing.why}</dd>
				<dt>{words.lastContact}</dt>
				<dd>
					{last === undefined ? (
						words.noContact
					) : (
						<NoteLink path={last.source.path} line={last.source.line}>
							{formatAgo(last.day, known.today)}
						</NoteLink>
					)}
				</dd>
				{proposal !== undefined && (
					<>
						<dt>{words.proposal}</dt>
						<dd>
							{proposal.why}
							{proposal.sources.map((source) => (
								<Proof key={JSON.stringify(source)} source={source} />
							))}
						</dd>
					</>
				)}
			</dl>
			<h3>
				{words.lines} <span class="kith-aside">{words.mentions(mentions)}</span>
			</h3>
			<Lines path={path} />
		</>
	);
}

/** A link to a line that speaks for a tier, behind the words before it. */
function Proof({ source: { path, line } }: { readonly source: Source }): VNode {
	return (
		<>
			{' '}
			<NoteLink
				path={path}
				line={line}
				label={words.evidenceAt(path, line)}
				class="kith-where"
			>
				{words.evidence(line)}
			</NoteLink>
		</>
	);
}

function Lines({ path }: { readonly path: string }): VNode {
	const { known } = usePane();
	const lines = known.events(path).slice(0, LINES);
	if (lines.length === 0) return <p class="kith-why">{words.noLines}</p>;
	return (
		<ul class="kith-rows">
			{lines.map(({ day, text, source }) => (
				<li key={JSON.stringify([source, day, text])} class="kith-evidence-line">
					<NoteLink path={source.path} line={source.line} class="kith-where">
						{day === undefined ? words.undated : formatDay(day, known.today)}
					</NoteLink>{' '}
					{plainWords(text)}
				</li>
			))}
		</ul>
	);
}
