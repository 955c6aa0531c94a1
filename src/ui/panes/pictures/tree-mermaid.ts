import type { Knot } from './tree-outline';

/** What stands in a box, and on the line that leads to it. */
export interface MermaidText {
	readonly name: string;
	/** Absent: nothing stands on the line. */
	readonly stage?: string;
}

/**
 * The tree as a Mermaid diagram in its code block, ready for a note:
 *
 *     graph LR
 *       p1["Bo Chen"]
 *       p1 -->|"in touch"| p2["Carla Diaz"]
 */
export function mermaidText(knots: readonly Knot[], textOf: (knot: Knot) => MermaidText): string {
	const lines = ['```mermaid', 'graph LR'];
	const rest = [...knots].reverse().map((knot): Waiting => ({ knot }));
	let drawn = 0;
	for (let next = rest.pop(); next; next = rest.pop()) {
		drawn += 1;
		const id = `p${drawn}`;
		const { name, stage } = textOf(next.knot);
		const box = `${id}["${escapeMermaid(name)}"]`;
		const on = stage === undefined ? '' : `|"${escapeMermaid(stage)}"|`;
		lines.push(next.from === undefined ? `  ${box}` : `  ${next.from} -->${on} ${box}`);
		for (const knot of [...next.knot.knots].reverse()) rest.push({ knot, from: id });
	}
	return [...lines, '```', ''].join('\n');
}

interface Waiting {
	readonly knot: Knot;
	readonly from?: string;
}

/**
 * A text that Mermaid shows as it is: every sign that is no letter, number or blank is written by its code point, but
 * for a point, hyphen or apostrophe behind a letter, which begin nothing there. Signs that cannot be seen are left
 * out, but for those that join letters.
 *
 *     J. O’Hara-Smith        → J. O’Hara-Smith
 *     "Al" [the #1]          → #34;Al#34; #91;the #35;1#93;
 *     1. Al                  → 1#46; Al
 */
export function escapeMermaid(text: string): string {
	return text
		.replace(/\s/gu, ' ')
		.replace(/[^\P{C}\u200c\u200d]/gu, '')
		.trim()
		.replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign, at: number, whole: string) =>
			/[.\-'’]/u.test(sign) && /\p{L}/u.test(whole[at - 1] ?? '')
				? sign
				: `#${sign.codePointAt(0) ?? 0};`,
		);
}
