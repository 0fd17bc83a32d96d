// SPDX-License-Identifier: EUPL-1.2
import { hostDesk } from '../../panel/hostDesk.ts';
import { mountPanel } from '../../panel/mountPanel.tsx';
import { serverCall } from './call.ts';
import { sheetsHost } from './sheetsHost.ts';

const language = document.body.dataset.locale || navigator.language;
const host = sheetsHost(serverCall(google.script.run), language);
mountPanel(document.getElementById('panel')!, hostDesk(host));
