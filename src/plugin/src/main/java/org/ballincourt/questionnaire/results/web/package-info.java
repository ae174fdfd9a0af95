/** The page on which answers are read, with charts, tables and what becomes of them. */
package org.ballincourt.questionnaire.results.web;
