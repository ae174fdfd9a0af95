/** The page on which one of us writes down what a client answers. */
package org.ballincourt.questionnaire.answer.web.record;
