'use strict';

/** A peer with promises, called by callback as all are. What `done` throws ends the process. */
exports.fromPromise = (run) => async (done) => {
  let result;
  try {
    result = await run();
  } catch (error) {
    done(error);
    return;
  }
  done(null, result);
};
