/** Questionnaires over REST: the list of them, one with all its words, and what was asked once. */
package org.ballincourt.questionnaire.rest;
