/** Starts and stops the host: a small Jira made of the real parts. */
package org.ballincourt.host;
