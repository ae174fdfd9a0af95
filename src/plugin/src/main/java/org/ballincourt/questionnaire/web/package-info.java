/** The pages of those who keep questions: the list of questionnaires, and the form of one. */
package org.ballincourt.questionnaire.web;
