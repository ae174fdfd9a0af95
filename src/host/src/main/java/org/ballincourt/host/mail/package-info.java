/** The queue of mails that Jira has, and what has left it. */
package org.ballincourt.host.mail;
