/** Keeps the mails that are to leave. */
package org.ballincourt.mail.store;
