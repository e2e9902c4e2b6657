/* The replacements of the globals of Node.js, for esbuild. */
export { Buffer } from 'buffer/';
export { default as process } from 'process/browser.js';
