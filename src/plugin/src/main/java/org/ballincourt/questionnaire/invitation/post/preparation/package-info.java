/** What somebody wants to send, held against all that has to be so before it can be. */
package org.ballincourt.questionnaire.invitation.post.preparation;
