/* What esbuild puts in place of the globals of Node.js. */
export { Buffer } from 'buffer/';
export { default as process } from 'process/browser.js';
