/** Questionnaires, from sending them to what is answered. */
package org.ballincourt.acceptance.questionnaire;
