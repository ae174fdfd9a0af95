/** What becomes of answers, on the wire. */
package org.ballincourt.questionnaire.action.rest;
