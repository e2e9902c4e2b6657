/** The defaults for `import`: what they are by name cannot be told from the outside of the CommonJS module. */
export { default } from './defaults.js';
