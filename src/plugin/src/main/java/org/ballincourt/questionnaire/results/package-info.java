/** What was answered, put together: by sending, by question, and as a table for a spreadsheet. */
package org.ballincourt.questionnaire.results;
