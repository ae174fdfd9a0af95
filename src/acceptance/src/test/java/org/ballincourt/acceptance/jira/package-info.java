/** A Jira in a process of its own, and a user who talks to it over HTTP. */
package org.ballincourt.acceptance.jira;
