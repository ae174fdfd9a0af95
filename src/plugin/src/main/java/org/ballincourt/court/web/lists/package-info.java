/** The lists of what somebody should do next, for one project or for all of a client's. */
package org.ballincourt.court.web.lists;
