// SPDX-License-Identifier: EUPL-1.2
import { textsLoaded } from '../../core/i18n/laterRooms.ts';
import { languageOf } from '../../core/model/language.ts';
import { hostBackend } from '../../panel/hostBackend.ts';
import { mountPanel } from '../../panel/mountPanel.tsx';
import { SIDEBAR_TASKS } from '../contract/serverApi.ts';
import { serverCall } from './call.ts';
import { sheetsHost } from './sheetsHost.ts';

const { task: wanted, locale } = document.body.dataset;
const task = SIDEBAR_TASKS.find((one) => one === wanted) ?? 'open';
const host = sheetsHost(serverCall(google.script.run), locale || navigator.language);

// Who has come here by the menu wants to go on here; who has only opened the panel stays in the sheet.
if (task !== 'open') window.focus();
void textsLoaded(languageOf(host.language)).then(() =>
  mountPanel(document.getElementById('panel')!, hostBackend(host), task),
);
