// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { ServiceStatus } from '../entities/service';
import type { TokenParams } from '../params';

/** Parameters of `status.get`. */
export type StatusGetParams = TokenParams;

/** Response of `status.get`. */
export interface StatusGetResponse extends OkResponse {
  serviceStatus: ServiceStatus;
}
