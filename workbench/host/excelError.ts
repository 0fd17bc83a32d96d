// SPDX-License-Identifier: EUPL-1.2

/** An error as Excel raises it: the code is part of the public API, the message is for people. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that failed, as in `Range.values`. */
    readonly location = '',
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export function itemNotFound(location: string): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location: string): ExcelError {
  return new ExcelError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
    409,
  );
}

export function invalidArgument(
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError {
  return new ExcelError('InvalidArgument', message, location);
}

export function invalidReference(location: string): ExcelError {
  return new ExcelError(
    'InvalidReference',
    'This reference is not valid for the current operation.',
    location,
  );
}

export function accessDenied(location: string): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.', location, 403);
}

export function invalidOperation(location: string, message: string): ExcelError {
  return new ExcelError('InvalidOperation', message, location);
}

/** What this host does not implement fails by name, so that nobody takes silence for success. */
export function apiNotFound(location: string): ExcelError {
  return new ExcelError(
    'ApiNotFound',
    `The API you are trying to use could not be found: this host does not implement ${location}.`,
    location,
    404,
  );
}
