'use strict';

exports.PATH = '/1.2/artist/releases?artistId=1&pageSize=10&country=gb';
exports.urlOf = (port) => `http://127.0.0.1:${port}${exports.PATH}`;
