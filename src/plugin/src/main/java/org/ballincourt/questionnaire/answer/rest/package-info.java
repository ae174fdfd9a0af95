/** Answers over HTTP. */
package org.ballincourt.questionnaire.answer.rest;
