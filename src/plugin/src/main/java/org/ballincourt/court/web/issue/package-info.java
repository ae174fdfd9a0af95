/** The panel on the issue page. */
package org.ballincourt.court.web.issue;
