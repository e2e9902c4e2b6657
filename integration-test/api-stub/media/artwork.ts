/**
 * Sleeves and portraits: a coloured square with its number, in the requested size. The URLs end in .jpg, but the
 * content type is SVG.
 */
import { Router } from 'express';
import { hash01 } from '../catalogue/random';
import { notAllowed, reply } from '../server/reply';
import { returnResult } from '../server/fault-delivery';

export function artworkRoutes(): Router {
  const router = Router();
  router.all('/static/img/:kind/:a/:b/:c/:file', (req, res, next) => {
    const [, id, size] = /^0*(\d+)_(\d{1,4})\.jpg$/.exec(req.params.file) ?? [];
    if (id === undefined || size === undefined) {
      next();
      return;
    }
    if (!['GET', 'HEAD'].includes(req.method)) throw notAllowed(['GET']);
    const hue = Math.floor(hash01(req.params.kind, id) * 360);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100">
<rect width="100" height="100" fill="hsl(${hue} 45% 55%)"/>
<text x="50" y="55" font-size="14" text-anchor="middle" fill="#fff">${id}</text>
</svg>
`;
    returnResult(res, reply(200, 'image/svg+xml', svg));
  });
  return router;
}
