/** The pages on which questionnaires are sent, and what became of them is seen. */
package org.ballincourt.questionnaire.invitation.web;
