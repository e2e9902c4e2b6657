/** The same for `import`: one implementation, in CommonJS. */
export { DEMO_TOKEN, DEMO_USER, PLACEHOLDER, startStub } from './index.js';
export type {
  Failure,
  ReplyBody,
  ReplyFunction,
  ReplyOptions,
  ReplyTree,
  ReplyValue,
  Stub,
  StubCaller,
  StubClock,
  StubOptions,
  StubRequest,
} from './types.js';
