'use strict';

// CPU time of a signature. The limit is an HMAC-SHA1 of a base string that is ready.

const { createHmac } = require('node:crypto');
const { configure } = require('../peers/seven-digital');
const { cpuOfTurn, report, settings } = require('./support');

const URL_TO_SIGN = 'https://stream.svc.7digital.net/stream/locker';
const PARAMS = { trackId: 1234, formatId: 26 };
const TURNS = 500;

function oauthOf(api) {
  const oauth = new (configure(api, { port: 80 }).OAuth)();
  // A literal, as programs write it: two spreads take as long as the signature without its HMAC.
  return () =>
    oauth.sign(URL_TO_SIGN, {
      trackId: 1234,
      formatId: 26,
      accesstoken: 'TOKEN',
      accesssecret: 'TOKEN_SECRET',
    });
}

const subjects = {
  this: () => oauthOf(require(settings.packageFolder)),
  original: () => oauthOf(require('7digital-api-original')),
  'oauth-1.0a': () => {
    const OAuth = require('oauth-1.0a');
    const hash = (base, key) => createHmac('sha1', key).update(base).digest('base64');
    const consumer = { key: 'KEY', secret: 'SECRET' };
    const oauth = new OAuth({ consumer, signature_method: 'HMAC-SHA1', hash_function: hash });
    const token = { key: 'TOKEN', secret: 'TOKEN_SECRET' };
    return () => {
      const data = oauth.authorize({ url: URL_TO_SIGN, method: 'GET', data: PARAMS }, token);
      return `${URL_TO_SIGN}?${new URLSearchParams(data)}`;
    };
  },
  hmac: () => {
    const signed = subjects['oauth-1.0a']();
    const text = ['GET', ...signed().split('?')].map(encodeURIComponent).join('&');
    return () => createHmac('sha1', 'SECRET&TOKEN_SECRET').update(text).digest('base64');
  },
};

const sign = subjects[settings.subject]();
if (!/^[\w+/]{27}=$|oauth_signature=/.test(sign())) throw new Error(`Not a signature: ${sign()}`);
cpuOfTurn(sign, settings.cpuMs / 2, TURNS);
report({ cpu: cpuOfTurn(sign, settings.cpuMs, TURNS) });
