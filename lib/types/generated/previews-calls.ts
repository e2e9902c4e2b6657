// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { PreviewStreamLog } from '../entities/requests';
import type { NumberParam, TerritoryParams, TokenParams } from '../params';

/** Parameters of `previews.getClip`. */
export interface PreviewsGetClipParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
}

/** Parameters of `previews.logStreams`. */
export interface PreviewsLogStreamsParams extends TokenParams {
  /** a territory of the key */
  country: string;
  /** 1 to 500 clips; all are stored, or none */
  logs: readonly PreviewStreamLog[];
}

/** Response of `previews.logStreams`. */
export type PreviewsLogStreamsResponse = Partial<OkResponse>;
