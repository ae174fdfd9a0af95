/** Reads the export of another Jira. */
package org.ballincourt.host.export;
