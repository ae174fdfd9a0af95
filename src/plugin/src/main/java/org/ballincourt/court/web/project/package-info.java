/** The page in a project's sidebar: what is with the client, and the switch. */
package org.ballincourt.court.web.project;
