/** What Jira is to a plugin and to the pages: its services, and what somebody may see of it. */
package org.ballincourt.host.jira;
