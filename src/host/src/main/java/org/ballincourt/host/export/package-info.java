/** Reads the export file of another Jira, or brings the demo project where there is none. */
package org.ballincourt.host.export;
