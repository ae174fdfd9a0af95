/** What the page of results shows, as its template reads it. */
package org.ballincourt.questionnaire.results.web.view;
