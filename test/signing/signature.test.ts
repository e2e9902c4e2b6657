import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { expect } from 'chai';
import {
  authorizationHeader,
  baseString,
  consumerFor,
  createOAuthWrapper,
  type ClockAndNonce,
  protocolPairs,
  sign,
  withProtocol,
} from '../../lib/signing/signature';
import { encodePair, type Pair } from '../../lib/util/encoding';
import type { Loose } from '../support/capture-server';
import { valueOf } from '../support/child';

const entropy: ClockAndNonce = { timestamp: () => 137_131_201, nonce: () => '7d8f3e4a' };

describe('The base string', () => {
  // The example of RFC 5849 §3.4.1.1, whose parameters come from query, form and header.
  const pairs: Pair[] = [
    ['b5', '=%3D'],
    ['a3', 'a'],
    ['c@', ''],
    ['a2', 'r b'],
    ['oauth_consumer_key', '9djdj82h48djs9d2'],
    ['oauth_token', 'kkk9d7dh3k39sjv7'],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', '137131201'],
    ['oauth_nonce', '7d8f3e4a'],
    ['c2', ''],
    ['a3', '2 q'],
  ];
  const request = {
    method: 'POST',
    protocol: 'http:',
    host: 'EXAMPLE.COM',
    port: 80,
    path: '/request',
    pairs: pairs.map(encodePair),
  };

  it('The base string equals the example of RFC 5849 §3.4.1.1 (D-10)', () => {
    expect(baseString(request)).to.equal(
      'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
    );
  });

  it('A port that is not the default of the scheme is part of the URL (C-58)', () => {
    const address = (protocol: string, port: number | string | undefined) =>
      decodeURIComponent(baseString({ ...request, protocol, port, pairs: [] }).split('&')[1] as string);
    expect(address('https:', 8443)).to.equal('https://example.com:8443/request');
    expect(address('https:', 80)).to.equal('https://example.com:80/request');
    for (const port of [undefined, 443, '443', ''])
      expect(address('https:', port)).to.equal('https://example.com/request');
    expect(address('http:', '80')).to.equal('http://example.com/request');
  });

  it('The key of the signature is both secrets, encoded (D-10)', () => {
    const expected = createHmac('sha1', 'kd94%26&dpf4%2Bx').update(baseString(request)).digest('base64');
    expect(sign(request, createOAuthWrapper('k', 'kd94&'), 'dpf4+x')).to.equal(expected);
    const alone = createHmac('sha1', 'kd94%26&').update(baseString(request)).digest('base64');
    for (const none of ['', null, undefined])
      expect(sign(request, createOAuthWrapper('k', 'kd94&'), none)).to.equal(alone);
  });
});

describe('The protocol parameters', () => {
  const names = (pairs: readonly Pair[]) => pairs.map(([name]) => name);
  const BASE = 'oauth_consumer_key oauth_nonce oauth_signature_method oauth_timestamp';

  it('The parameters are sorted, include the token if there is one, and have no signature (C-58)', () => {
    expect(protocolPairs('K', { token: 'T', secret: 's' }, [], entropy)).to.deep.equal([
      ['oauth_consumer_key', 'K'],
      ['oauth_nonce', '7d8f3e4a'],
      ['oauth_signature_method', 'HMAC-SHA1'],
      ['oauth_timestamp', '137131201'],
      ['oauth_token', 'T'],
      ['oauth_version', '1.0'],
    ]);
    for (const token of [{}, { token: null }, { token: '' }, { token: undefined, secret: 's' }])
      expect(names(protocolPairs('K', token, [], entropy))).to.deep.equal(`${BASE} oauth_version`.split(' '));
  });

  it('Parameters of the caller replace those of the same name, except the key (C-48)', () => {
    const given: Pair[] = [
      ['oauth_token', 'mine'],
      ['oauth_nonce', 'n'],
      ['oauth_callback', 'oob'],
      ['oauth_consumer_key', 'mine'],
      ['other', 'x'],
    ];
    expect(protocolPairs('K', { token: 'T' }, given, entropy)).to.deep.equal([
      ['oauth_callback', 'oob'],
      ['oauth_consumer_key', 'K'],
      ['oauth_nonce', 'n'],
      ['oauth_signature_method', 'HMAC-SHA1'],
      ['oauth_timestamp', '137131201'],
      ['oauth_token', 'mine'],
      ['oauth_version', '1.0'],
    ]);
  });

  it('The parameters are added to those of the call, and the key is there once (C-59, K-2)', () => {
    const sent: Pair[] = [
      ['a', '1'],
      ['oauth_consumer_key', 'K'],
    ];
    const all = withProtocol(sent, [
      ['oauth_consumer_key', 'K'],
      ['oauth_nonce', 'n'],
    ]);
    expect(all).to.deep.equal([...sent, ['oauth_nonce', 'n']]);
  });
});

describe('The Authorization header', () => {
  it('Names and values are encoded, without blanks or realm, and the signature is last (C-58)', () => {
    const protocol: Pair[] = [
      ['oauth_consumer_key', 'K&"1'],
      ['oauth_z', ''],
    ];
    expect(authorizationHeader(protocol.map(encodePair), 'a+b/=')).to.equal(
      'OAuth oauth_consumer_key="K%26%221",oauth_z="",oauth_signature="a%2Bb%2F%3D"',
    );
  });
});

describe('The consumer', () => {
  it('The consumer is a node-oauth object with the URLs of the service (C-34, C-135)', () => {
    const client = createOAuthWrapper('key', 'secret', { 'X-A': '1' }) as Loose;
    expect(client).to.be.instanceOf(require('oauth').OAuth);
    expect(client).to.include({
      _requestUrl: 'https://api.7digital.com/1.2/oauth/requesttoken',
      _accessUrl: 'https://api.7digital.com/1.2/oauth/accesstoken',
      _consumerKey: 'key',
      _consumerSecret: 'secret',
      _signatureMethod: 'HMAC-SHA1',
    });
    expect(client._headers).to.deep.equal({ 'X-A': '1' });
  });

  it('The consumer does not show its secret when it is printed (D-27)', () => {
    const client = createOAuthWrapper('key', 'hush-hush');
    expect(`${inspect(client, { depth: 9 })}${JSON.stringify(client)}`).not.to.contain('hush-hush');
  });

  it('A consumer without credentials exists in a new process', async () => {
    const print = `console.log(JSON.stringify(lib('signing/signature').consumerFor(undefined, undefined).key))`;
    expect(await valueOf(print)).to.equal('');
  });

  it('The consumer is cached for the same credentials, and null credentials are empty', () => {
    const first = consumerFor('k', 's');
    expect(consumerFor('k', 's')).to.equal(first);
    expect(consumerFor('k', 't')).to.include({ key: 'k', secret: 't' });
    expect(consumerFor('l', 't')).to.include({ key: 'l', secret: 't' });
    expect(consumerFor(null, undefined)).to.include({ key: '', secret: '' });
  });
});
