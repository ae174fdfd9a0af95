/** Keeps the authors of changes known when Jira gives a user another key. */
package org.ballincourt.change.job;
