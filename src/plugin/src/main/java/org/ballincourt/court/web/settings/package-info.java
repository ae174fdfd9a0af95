/** The settings of a project: what its statuses mean, with proposals and a look at what changes. */
package org.ballincourt.court.web.settings;
