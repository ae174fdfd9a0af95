/** What the client is asked for, on the issue page: how it stands, how it went, who did what. */
package org.ballincourt.commitment.web.panel;
