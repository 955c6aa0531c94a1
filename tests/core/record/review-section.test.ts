import { describe, expect, test } from 'vitest';
import { writeSection } from '../../../src/core/record/review-section';
import { applyChanges } from '../../../src/core/text/change';

const ANA = '- [ ] Get in touch with [[Ana Silva]] ^k-1';
const BO = '- [ ] Get in touch with [[Bo Chen]] ^k-2';
const LIST = 'Ana: send the list.';
const BANK = 'Bo: call the bank.';

/** The text with these tasks and quotes in the review of the day. */
function written(text: string, tasks: readonly string[], quotes: readonly string[]): string {
	const edited = writeSection(text, { heading: 'Kith review 2026-11-20', tasks, quotes });
	if ('refused' in edited) throw new Error(edited.refused);
	return applyChanges(text, edited.changes);
}

const HEAD = '## Kith review 2026-11-20\n\nCarried over from my notes:\n\n';

describe('a review written again', () => {
	test('says what has come to be done elsewhere, below what it said', () => {
		const once = `${written('', [ANA], [LIST])}\n## Notes\n`;
		expect(written(once, [ANA, BO], [LIST, BANK])).toBe(
			`${HEAD}${ANA}\n${BO}\n\n> To be ticked where it stands:\n> - ${LIST}\n> - ${BANK}\n\n## Notes\n`,
		);
	});

	test('says it below its tasks where it had nothing of the kind', () => {
		const once = written('', [ANA], []);
		const twice = written(once, [BO], [LIST]);
		expect(twice).toBe(
			`${HEAD}${ANA}\n${BO}\n\n> To be ticked where it stands:\n> - ${LIST}\n`,
		);
		expect(written(twice, [BO], [LIST])).toBe(twice);
	});

	test('takes neither a tag nor what stands in code for the end of its section', () => {
		const once = `${HEAD}${ANA}\n\n#review done\n\n\`\`\`\n# no heading\n- [ ] no task\n\`\`\`\n- [ ] my own\n`;
		expect(written(once, [ANA, BO], [])).toBe(`${once.trimEnd()}\n${BO}\n`);
	});

	test('does not take a heading in code for its own', () => {
		const shown = '```\n## Kith review 2026-11-20\n```\n';
		expect(written(shown, [ANA], [])).toBe(`${shown}\n${HEAD}${ANA}\n`);
	});
});

test('a review that nobody would see is not written', () => {
	for (const text of ['# Week\n%% to be done\n', '# Week\n```js\nopen();\n']) {
		expect(
			writeSection(text, {
				heading: 'Kith review 2026-11-20',
				tasks: ['- [ ] a ^k-1'],
				quotes: [],
			}),
			text,
		).toEqual({
			refused: expect.stringMatching(
				/^A comment or code that is not closed hides .* \(line \d+\), so the review was not written\.$/,
			) as unknown,
		});
	}
});
