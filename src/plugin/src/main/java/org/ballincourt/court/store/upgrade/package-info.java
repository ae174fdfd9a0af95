/** Brings the plugin's tables from one version to the next. */
package org.ballincourt.court.store.upgrade;
