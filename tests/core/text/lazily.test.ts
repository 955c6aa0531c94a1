import { expect, test } from 'vitest';
import { lazily } from '../../../src/core/text/lazily';

test('a value is made when it is first asked for, and once', () => {
	let made = 0;
	const value = lazily(() => ({ made: ++made }));
	expect(made).toBe(0);
	const first = value();
	expect(first).toEqual({ made: 1 });
	expect(value()).toBe(first);
	expect(made).toBe(1);
});
