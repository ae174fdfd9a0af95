/** The issue page and its transitions. */
package org.ballincourt.host.web.issue;
