/** The mails of invitations: what they say, whose they are, and how far each has come. */
package org.ballincourt.questionnaire.invitation.post.mail;
