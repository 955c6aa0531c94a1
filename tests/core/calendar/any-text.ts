import fc from 'fast-check';

/** Any text there can be, halves of characters included. */
export const ANY_TEXT: fc.Arbitrary<string> = fc
	.array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0xffff })), {
		maxLength: 60,
	})
	.map((codes) => String.fromCharCode(...codes));
