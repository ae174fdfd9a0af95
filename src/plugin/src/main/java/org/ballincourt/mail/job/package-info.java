/** Hands mails over to Jira, which sends them. */
package org.ballincourt.mail.job;
