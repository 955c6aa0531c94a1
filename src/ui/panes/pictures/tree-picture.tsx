import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day';
import { formatDay } from '../../../core/calendar/say-day';
import { buildReferralTree, type Branch } from '../../../core/referral/referral-tree';
import { TIERS, TIER_NAMES } from '../../../core/settings/tier';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { State } from '../../parts/state';
import { PictureWords, TreeWords as words } from '../../words/pictures';
import { Figure, type FigureTable } from './figure';
import { treeFacts, type TreeFacts } from './tree-facts';
import { layTree } from './tree-layout';
import { mermaidText } from './tree-mermaid';
import { listBranches, outlineTree, type Knot } from './tree-outline';
import { TreeSvg } from './tree-svg';
import { TierDot } from './tier-dot';

/** So many people are drawn at first, and so many more each time more are asked for. */
const STEP = 200;

/** Who came through whom. */
export function TreePicture(): VNode {
	const { known, tools } = usePane();
	const [limit, setLimit] = useState(STEP);
	const trees = buildReferralTree(tools.desk.referrals(known).received);
	if (trees.length === 0) return <NobodyYet />;
	const everybody = listBranches(trees);
	const knots = outlineTree(trees, limit);
	const found = new Map<Branch, TreeFacts>();
	const factsOf = (branch: Branch) => {
		const facts = found.get(branch) ?? treeFacts(known, branch);
		found.set(branch, facts);
		return facts;
	};
	const textOf = ({ branch, more }: Knot) =>
		branch === undefined ? { name: words.more(more), detail: '' } : factsOf(branch);
	return (
		<Figure
			title={words.title}
			legend={<Legend />}
			table={tableOf(everybody, factsOf, known.today)}
			mermaid={() => mermaidText(knots, textOf)}
		>
			{(room) => (
				<TreeSvg
					label={words.label(everybody.length)}
					layout={layTree(knots, textOf, room)}
					room={room}
					factsOf={factsOf}
					showMore={() => {
						setLimit(limit + STEP);
					}}
				/>
			)}
		</Figure>
	);
}

function NobodyYet(): VNode {
	const { tools } = usePane();
	return (
		<State icon="network" title={words.emptyTitle}>
			<p>{words.empty}</p>
			<button
				type="button"
				class="mod-cta"
				onClick={() => {
					tools.run('record-referral');
				}}
			>
				{words.record}
			</button>
		</State>
	);
}

function Legend(): VNode {
	return (
		<div class="kith-legend">
			<span>{words.size}</span>
			<ul aria-label={words.marks}>
				{TIERS.map((tier) => (
					<li key={tier}>
						<TierDot tier={tier} /> {TIER_NAMES[tier]}
					</li>
				))}
				<li>
					<TierDot tier={undefined} /> {words.noTier}
				</li>
			</ul>
		</div>
	);
}

function tableOf(
	everybody: readonly Branch[],
	factsOf: (branch: Branch) => TreeFacts,
	today: Day,
): FigureTable {
	return {
		head: words.table,
		rows: () =>
			everybody.map((branch) => {
				const { name, path, tier, stage, since, people, business } = factsOf(branch);
				return [
					path === undefined ? name : <NoteLink path={path}>{name}</NoteLink>,
					tier ?? PictureWords.none,
					branch.through?.referrer.name ?? PictureWords.none,
					stage ?? PictureWords.none,
					since === undefined ? PictureWords.none : formatDay(since, today),
					people,
					business,
				];
			}),
	};
}
