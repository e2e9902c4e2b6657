/** Arguments of node that let a child process load TypeScript. As CommonJS this takes a third of the time of `--import tsx`. */
export const TYPESCRIPT = ['--require', require.resolve('tsx/cjs')];
