// SPDX-License-Identifier: EUPL-1.2
import { functionDocs as en } from '../en/functionDocs.ts';
import { functionDocs as it } from '../it/functionDocs.ts';
import { room } from '../room.ts';

export const functionDocsTexts = room<'functionDocs'>({ en, it });
