import type { VNode } from 'preact';
import type { Census } from '../../../core/review/review';
import { SparkLine } from '../../parts/spark-line';
import { sayNumber } from '../../words/language';
import { ReviewWords as words } from '../../words/review';

/** How many people trust, how warm these bonds are, and how that went in half a year. */
export function CensusStrip({ census }: { readonly census: Census }): VNode {
	const { trusted, warm, cooling, cold, toSphere, weeks } = census;
	const bonds = [
		{ name: words.warm, of: warm },
		{ name: words.cooling, of: cooling },
		{ name: words.cold, of: cold },
	] as const;
	const line = weeks.map((week) => week.warm);
	const said = `${words.line}: ${words.lineFromTo(line[0] ?? 0, line.at(-1) ?? 0)}`;
	return (
		<section class="kith-census">
			<h3>{words.census}</h3>
			<p>
				{words.trusted(trusted)}. {words.toSphere(toSphere)}
			</p>
			<ul class="kith-bonds">
				{bonds.map(({ name, of }) => (
					<li key={name}>
						<strong>{sayNumber(of)}</strong> {name}
					</li>
				))}
			</ul>
			<SparkLine label={said} values={line} />
			<p class="kith-aside">{said}</p>
		</section>
	);
}
