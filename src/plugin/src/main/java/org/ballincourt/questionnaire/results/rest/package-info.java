/** Answers on the wire, as JSON and as a table. */
package org.ballincourt.questionnaire.results.rest;
