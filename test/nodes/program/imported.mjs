import api, { ApiError, configure } from '7digital-api';
import config from '7digital-api/config';
import { ApiError as OldApiError } from '7digital-api/lib/errors';

export const own = { api, ApiError, configure, config, OldApiError };
