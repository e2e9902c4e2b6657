/** Checks of the kind of a value that an option expects. */

export function isAgent(value: unknown, protocol: string): boolean {
  if (!isObject(value)) return false;
  const agent = value as { addRequest?: unknown; protocol?: unknown };
  // Agents of Node.js have the scheme as own property. Proxy agents for both schemes do not.
  const declared = Object.prototype.hasOwnProperty.call(agent, 'protocol') ? agent.protocol : protocol;
  return typeof agent.addRequest === 'function' && declared === protocol;
}

export function isSignal(value: unknown): boolean {
  const signal = value as Partial<AbortSignal>;
  return (
    typeof value === 'object' &&
    typeof signal.aborted === 'boolean' &&
    typeof signal.addEventListener === 'function' &&
    typeof signal.removeEventListener === 'function'
  );
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
