/** Keeps what was sent to whom, and how far each of them got. */
package org.ballincourt.questionnaire.invitation.store;
