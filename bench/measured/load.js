'use strict';

// CPU time of `require` and of making a client. The files are in the cache of the system.

const settings = JSON.parse(process.argv[2]);
const name = settings.subject === 'this' ? settings.packageFolder : '7digital-api-original';

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const start = cpu();
const api = require(name);
const loaded = cpu();
const client = api.configure({ consumerkey: 'KEY', consumersecret: 'SECRET' });
const configured = cpu();
if (!client.Artists) throw new Error('Not a client');
process.stdout.write(JSON.stringify({ require: loaded - start, configure: configured - loaded }));
