/** The defaults for `import`, because Node.js cannot find the named exports of the CommonJS module. */
export { default } from './defaults.js';
