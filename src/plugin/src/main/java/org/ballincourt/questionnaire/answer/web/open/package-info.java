/** The pages that a client opens by a link, without an account. */
package org.ballincourt.questionnaire.answer.web.open;
