/** The defaults for `import`: what they are by name cannot be told from the outside of the CommonJS module. */
import config from './config.js';

export default config;
