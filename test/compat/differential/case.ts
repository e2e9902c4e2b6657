/** One row of the table: a method, a kind of parameters, a configuration and a response. */
import type { PreparedResponse } from './responses';
import { type Configuration, defaultsOf, formatOf, isManaged } from './configurations';
import type { Method, Params } from './packages';
import { argumentsOf, type Kind } from './parameters';

export interface Case {
  method: Method;
  kind: Kind;
  configuration: Configuration;
  answer: PreparedResponse;
  label: string;
  /** The expected kind of signing, which depends on user management (C-32). */
  signing: '2-legged' | '3-legged' | undefined;
  isText: boolean;
  /** The parameters of the caller, with the defaults for missing and undefined ones (C-43). */
  params: Params;
}

export function makeCase(
  method: Method,
  kind: Kind,
  configuration: Configuration,
  answer: PreparedResponse,
): Case {
  const params = { ...(argumentsOf(kind, method)[0] as Params | null | undefined) };
  for (const [name, value] of Object.entries(defaultsOf(configuration))) {
    if (params[name] === undefined) params[name] = value;
  }
  const managed = method.oauth && isManaged(configuration) ? '2-legged' : method.oauth;
  return {
    method,
    kind,
    configuration,
    answer,
    label: `${method.resource}.${method.name}, ${kind.title}, ${configuration.title}, response: ${answer.title}`,
    signing: managed,
    isText: /^xml$/i.test(formatOf(configuration)),
    params,
  };
}

/** 3-legged calls sign with the secret of the user, or with an empty one if it is missing (C-58). */
export function tokenSecretOf({ signing, params }: Case): string {
  return signing === '3-legged' ? String(params['accesssecret'] ?? '') : '';
}
