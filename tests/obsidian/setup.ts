import { setup } from 'obsidian-test-mocks/setup';

setup();
// The mocks put an app of their own in the window; a plugin has `this.app`.
Reflect.deleteProperty(window, 'app');
