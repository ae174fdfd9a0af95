/** Everything that is with the client, on the page of a project. */
package org.ballincourt.court.web.project.waiting;
