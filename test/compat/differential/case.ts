/** One row of the table: a method called with a kind of parameters, under a configuration, and answered. */
import type { Answer } from './answers';
import { type Configuration, defaultsOf, formatOf, isManaged } from './configurations';
import type { Method, Params } from './packages';
import { argumentsOf, type Kind } from './parameters';

export interface Case {
  method: Method;
  kind: Kind;
  configuration: Configuration;
  answer: Answer;
  label: string;
  /** How the request has to be signed, user management considered (C-32). */
  signing: '2-legged' | '3-legged' | undefined;
  isText: boolean;
  /** What the caller gave, with defaults in the places of what is missing or undefined (C-43). */
  params: Params;
}

export function makeCase(method: Method, kind: Kind, configuration: Configuration, answer: Answer): Case {
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
    label: `${method.resource}.${method.name}, ${kind.title}, ${configuration.title}, answered by ${answer.title}`,
    signing: managed,
    isText: /^xml$/i.test(formatOf(configuration)),
    params,
  };
}

/** 3-legged calls sign with the user's secret; one that is absent counts as empty (C-58). */
export function tokenSecretOf({ signing, params }: Case): string {
  return signing === '3-legged' ? String(params['accesssecret'] ?? '') : '';
}
