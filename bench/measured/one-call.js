'use strict';

// A whole program that makes one call: CPU time of its process from the start to the exit.

const settings = JSON.parse(process.argv[2]);

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(JSON.stringify({ cpu: user + system }));
});

if (settings.subject !== 'empty') {
  const { load } = require('../peers');
  void load(settings.subject, settings).then(({ call, titleOf }) =>
    call((error, data) => {
      if (error) throw error;
      if (!titleOf(data)) throw new Error('Not the response that was sent');
      process.exit();
    }),
  );
}
