// SPDX-License-Identifier: EUPL-1.2

/** Style sheets are imported for their effect; webpack gathers them into page.css. */
declare module '*.css';
