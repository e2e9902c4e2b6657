'use strict';

// Saves the preview clip of a track to a file. Media are fetched from signed URLs, by any HTTP client.
//
//     npm run example -- preview-clip [TRACK_ID [FILE]]

const fs = require('fs');
const http = require('http');
const https = require('https');
const os = require('os');
const path = require('path');
const { pipeline } = require('stream');
const api = require('7digital-api');

const trackId = process.argv[2] || '12345';
const file = process.argv[3] || path.join(os.tmpdir(), `preview-${parseInt(trackId, 10)}.mp3`);
const site = process.env.EXAMPLE_PREVIEWS || 'https://previews.7digital.com';

const oauth = new api.OAuth({ defaultParams: { country: 'GB' } });
const url = oauth.sign(`${site}/clip/${encodeURIComponent(trackId)}`);

console.log('Fetching the clip of track %s from %s', trackId, new URL(url).host);
const transport = url.startsWith('https:') ? https : http;
transport.get(url, receive).on('error', stop);

function receive(response) {
  if (response.statusCode !== 200) {
    response.resume();
    return stop(new Error(`the response is ${response.statusCode} ${response.statusMessage}`));
  }
  const total = Number(response.headers['content-length']);
  const bar = progressBar(total);
  response.on('data', (chunk) => bar.add(chunk.length));
  const saved = fs.createWriteStream(file);
  pipeline(response, saved, function (err) {
    bar.end();
    if (err) return removeOnceClosed(saved, () => stop(err));
    console.log('Saved %s (%s)', file, response.headers['content-type']);
  });
}

/** An incomplete file is removed, once it is closed: before that it may not exist yet. */
function removeOnceClosed(stream, done) {
  if (stream.closed) fs.unlink(file, done);
  else stream.once('close', () => fs.unlink(file, done));
}

/** In a terminal one line that grows, elsewhere a line at the start and at the end. */
function progressBar(total) {
  const width = 32;
  const step = process.stdout.isTTY ? 1 : width;
  let received = 0;
  let drawn = -1;

  function draw() {
    // Without a Content-Length the total is unknown.
    const done = total ? Math.floor((width * received) / total / step) * step : 0;
    if (done === drawn) return;
    drawn = done;
    const share = total ? `${Math.round((100 * done) / width)} %`.padStart(5) : '  ? %';
    const line = `[${'='.repeat(done)}${' '.repeat(width - done)}] ${share}`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`);
  }

  draw();
  return {
    add(bytes) {
      received += bytes;
      draw();
    },
    end() {
      if (process.stdout.isTTY) process.stdout.write('\n');
      console.log('%d bytes', received);
    },
  };
}

function stop(err) {
  console.error('Stopped:', err.message);
  process.exitCode = 1;
}
