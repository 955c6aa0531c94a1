import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, textsBelow } from './planted-build.ts';

const styles = readFileSync(join(ROOT, 'styles.css'), 'utf8').replace(/\/\*.*?\*\//gs, '');
const source = Object.values(textsBelow(join(ROOT, 'src/ui'))).join('\n');

/** Each class of Kith’s own that a text names, once; the types of its panes are no classes. */
function classesIn(text: string): readonly string[] {
	const panes = ['kith-review', 'kith-people', 'kith-timeline', 'kith-pictures', 'kith-triage'];
	const names = Array.from(text.matchAll(/\bkith-[a-z]+(?:-[a-z]+)*/g), ([name]) => name);
	return [...new Set(names)].filter((name) => !panes.includes(name)).sort();
}

test('what the screens draw has its style, and no style is left of what they no longer draw', () => {
	expect(classesIn(styles)).toEqual(classesIn(source));
});

test('every rule is about something of Kith’s own', () => {
	const rules = styles.replace(/@[^{}]+\{/g, '');
	const selectors = Array.from(rules.matchAll(/([^{}]+)\{[^}]*\}/g), ([, found = '']) =>
		found.trim(),
	);
	expect(selectors.length).toBeGreaterThan(10);
	expect(selectors.filter((selector) => !selector.includes('.kith-'))).toEqual([]);
});

test('every colour, and every size but that of a finger, is the app’s', () => {
	const values = Array.from(styles.matchAll(/([a-z-]+):\s*([^;{}]+);/g), ([, name, value]) => ({
		name: name ?? '',
		value: value ?? '',
	}));
	expect(values.length).toBeGreaterThan(20);
	const colours = values.filter(({ name }) => name.endsWith('color'));
	expect(colours.filter(({ value }) => !/^var\(--[\w-]+\)$/.test(value))).toEqual([]);
	const literal = values.filter(({ value }) => /#|\b(?:rgb|hsl)|\d(?:px|r?em)\b/.test(value));
	expect(literal.map(({ name, value }) => `${name}: ${value}`)).toEqual([
		'min-height: 44px',
		'min-width: 44px',
	]);
	expect(styles).not.toContain('!important');
});
