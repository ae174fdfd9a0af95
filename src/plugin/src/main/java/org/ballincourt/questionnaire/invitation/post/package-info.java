/** Invites people: who is asked, what she reads, and the link in it. */
package org.ballincourt.questionnaire.invitation.post;
