/** Reminds those who have not answered, once. */
package org.ballincourt.questionnaire.invitation.job;
