/** The page on which a project says what its statuses mean. */
package org.ballincourt.court.web.settings.statuses;
