/** The page of the mails that have left. */
package org.ballincourt.host.web.mail;
