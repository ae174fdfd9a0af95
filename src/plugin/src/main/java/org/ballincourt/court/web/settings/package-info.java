/** The settings of a project in sentences, with a look at what a change makes of its issues. */
package org.ballincourt.court.web.settings;
