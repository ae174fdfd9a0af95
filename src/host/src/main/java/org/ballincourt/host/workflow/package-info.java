/** What happens when an issue is created or put into another status, in Jira's order. */
package org.ballincourt.host.workflow;
